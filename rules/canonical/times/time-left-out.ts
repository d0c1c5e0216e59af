/**
 * The agency's own time that prose leaves out of a limit without saying how much it is: 领导签批的时间另计, 排队轮候时间除外,
 * 系统故障期间不计时, 每季度末统一审批. What the law leaves out (行政许可法 第四十五条: hearings, tenders, tests,
 * appraisals), the applicant's own time and holidays are none.
 */
import { type Found, perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'

/** What the agency does or waits for, or what keeps it from working. */
const ownWork = new RegExp(
  [
    '内部|流转|传递|周转|交接|会签|会办|会商|会审|签批|审签|签发|请示|转办|转交|批次',
    '(?:领导|负责人|局长|主任|科长|分管)[^,。;]{0,6}(?:审批|签字|批示|审定|审阅|同意|外出|出差)',
    '上会|(?:集体|党组|班子|办公会|局务会|会议)[^,。;]{0,4}(?:研究|讨论|审议)',
    '排队|叫号|轮候|排期|积压|候审|等号|高峰|旺季|人手|工作量|业务繁忙|名额|指标用完',
    '统一(?:审核|审批|审定|上会|送审|研究|会审)|结账|扎账|关账|封账|[月季年]度?[末底终]|集中(?:办理|审核|审批|核定|受理|送审|上会|研究)|外出|出差|休假|(?:拨款|资金|经费)[^,。;]{0,2}到位',
    '(?:等待|等候)?[^,。;、]{0,10}(?:回函|复函|函复|协查|外调|函询|发函|公函往来)',
    '(?:其他|外地|异地|上级|主管|协办|有关|相关|转出地|转入地|原参保地|对方)[^,。;、]{0,8}(?:回复|反馈|答复|核实|复核|批复|确认|审核|审批)',
    '(?:数据|信息)(?:比对|核验|核查)|(?:实地|现场)(?:核查|核验|调查|勘查)|调查核实|征求意见|系统(?:故障|升级|维护|繁忙)|科室|业务股|特殊时段',
  ].join('|'),
)
/** Left out by law, the applicant's own, or after the decision. */
const rightlyOut =
  /听证|招标|拍卖|检验|检测|检疫|鉴定|评审|补正|补齐|补充|补交|邮寄|快递|寄送|送达|在途|节假日|休息日|双休|周末|公休|公示|公告|异议|复议|诉讼|申请人|当事人|个人|本人|单位内部|企业内部|不可抗力|灾|台风|疫情|银行|邮政|医院|学校|中介|第三方|制证|制卡|情况复杂|特殊情况|受理|完整/
const span = '(?:的|所需|所用|所花|耗费|占用)*(?:时间|期限|期间|时长|天数|工作日|用时|耗时|环节|阶段)?'
const limit = '(?:承诺|办理|审批|办结|法定)?(?:时限|期限|时间)'
const outside = `(?:均|都|也|一律|全部|应|则)*(?:不计入|不计算在|不计算|不计时|不计(?=$|[,。;)])|不算(?:入|在|作)?|不在${limit}(?:之?内|范围)|不纳入|不包含在|不包括在|不含在|另计|另算|另行计算|另外计算|单独计算|除外|予以扣除|应?扣除|顺延|相应顺延|(?:停止|暂停|中止|不开始)(?:计算?${limit}?|计[时算]))`
const later =
  '(?:顺延|延至|延后|推迟|延期办|适当延长|延长(?:办理|时限)|排[到至队]|[移推等][到至]?下|次月|下个?[月周年季]|下一?(?:批|期|年度|季度)|重新(?:起算|计算)|(?:暂停|中止|停止)[计办])'

/** Ways to leave out time; the first group, else the second, is what takes it. */
const waysOut: readonly RegExp[] = [
  // 材料内部流转、领导签批的时间另计; 系统故障期间不计时; 向上级请示期间停止计算时限.
  new RegExp(`([^,。;:()]{2,30}?)${span}${outside}`, 'g'),
  // 需要外调核实的,核实时间不计入.
  new RegExp(`([^,。;:()]{2,16}?)的,[^,。;]{0,6}?${span}${outside}`, 'g'),
  // 承诺时限不含领导签批时间; 除排队轮候外.
  /(?:不含|不包括|不包含|扣除|剔除|除去)([^,。;:()]{2,30}?)(?:时间|期间|用时|所需)|(?:^|,)除([^,。;:()]{2,20}?)(?:(?:时间|期间)[之以]?外|[之以]?外(?=[^。;]{0,20}(?:时限|工作日|办结|计)))/g,
  // 遇月末结账,顺延至次月; 人手不足时可能延后办结; 名额用完的,顺延到下一年度.
  new RegExp(
    `(?<=^|[,。;])(?:遇到?|逢|适逢|碰上|因|如遇|若)?([^,。;:()]{2,20}?)(?:时|期|期间|的|不足)?,?[^,。;]{0,10}?${later}`,
    'g',
  ),
  // 自领导签批之日起算; 时限自现场核查合格后起算; 待局务会研究后另行安排.
  new RegExp(
    `(?:从|自|待)([^,。;]{2,20}?)(?:之日|结束|完毕|完成|合格|同意|之?后|到号)*(?:起|才|再|方|开始|起?算|计算?|计时)+${limit}?(?=$|[,。;])`,
    'g',
  ),
  /待([^,。;]{2,14}?)(?:之?后|完毕|结束),?(?:再|另行)(?:安排|通知|办理|确定)/g,
  // 每季度末统一审批一次; 以专班集中会审的日期为准.
  /每个?(?:月|周|季度?|半年|年)([末底]?[^,。;]{0,8}?(?:集中|统一)(?:送审|上会|审核|审批|审定|审议|研究|办理|批复|会审))/g,
  /以([^,。;]{0,8}?(?:会审|上会|送审|批次|研究)[^,。;]{0,4}?)(?:的?日期|时间|结果)?为准/g,
  /(?:时限|时间|期限|办结|完成)[^,。;]{0,8}?视([^,。;]{0,4}?(?:工作量|情况|人手|业务量)[^,。;]{0,4}?)而定|(特殊时段)[^,。;]{0,4}?(?:时间|时限)[^,。;]{0,6}?通知为准/g,
]
/** It is said that this may not be done, or was. */
const notSo =
  /(?:不得|严禁|不能|不再|禁止|不允许|取消|杜绝|以前|从前|过去|原来|原先|改革前|如何|例如|比如|是否|不存在|不设)[^,。;]{0,8}$/
/** It is about something that is no handling: what is paid out, or where one stands in a queue today. */
const ofOther = /发放|公布|休息|补贴|申报|报名|缴费|参保|待遇|上班/

const itemsOf = (words: string): readonly string[] => words.split(/[、和及与或]/)

const findLeftOut = (sentence: string): readonly Found[] => {
  const found: Found[] = []
  for (const pattern of waysOut)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const words = match[1] ?? match[2] ?? ''
      const isBatch = match[0].startsWith('每')
      if (
        !isBatch &&
        /\d+个?(?:工作日|日|天|月|小时)|[一二两三四五六七八九十]+个?(?:工作日|日|天|月)/.test(words)
      )
        continue
      if (notSo.test(sentence.slice(0, start)) || notSo.test(words.slice(0, 6))) continue
      if (/不得|严禁|不再|禁止/.test(words) || ofOther.test(match[0])) continue
      if (!itemsOf(words).some((item) => ownWork.test(item) && !rightlyOut.test(item))) continue
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

const leftOutOf = perSentence(findLeftOut, { signs: '另算除延迟含括入扣剔排推移等次下计重自从待每视准停' })

/** Finds the agency's own time that canonical text leaves out of a limit, without a number. */
export const findTimeLeftOut = (text: Text): readonly Found[] => leftOutOf.all(text)
