/**
 * The agency's own time that prose leaves out of a limit without saying how much it is: 领导签批的时间另计, 排队轮候时间除外.
 * What the law leaves out (行政许可法 第四十五条: hearings, tenders, tests, appraisals), the applicant's own time and
 * holidays are none.
 */
import { type Found, perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'

/** What the agency does or waits for. */
const ownWork = new RegExp(
  [
    '内部|流转|传递|周转|交接|会签|会办|会商|会审|签批|审签|签发',
    '(?:领导|负责人|局长|主任|科长|分管)[^,。;]{0,6}(?:审批|签字|批示|审定|审阅|同意)',
    '上会|(?:集体|党组|班子|办公会|局务会|会议)[^,。;]{0,4}(?:研究|讨论|审议)',
    '排队|轮候|排期|积压|候审|等号',
    '结账|扎账|关账|封账|集中(?:办理|审核|审批|核定|受理|送审|上会|研究)|外出|出差|休假|拨款到位|资金到位',
    '(?:等待|等候)?[^,。;、]{0,10}(?:回函|复函|函复|协查|外调|函询|发函|公函往来)',
    '(?:其他|外地|异地|上级|主管|协办|有关|相关|转出地|转入地|原参保地|对方)[^,。;、]{0,8}(?:回复|反馈|答复|核实|复核|批复|确认|审核|审批)',
    '(?:数据|信息)(?:比对|核验|核查)|实地(?:核查|核验|调查)|调查核实|征求意见',
  ].join('|'),
)
/** Left out by law, the applicant's own, or after the decision. */
const rightlyOut =
  /听证|招标|拍卖|检验|检测|检疫|鉴定|评审|补正|补齐|补充|补交|邮寄|快递|寄送|送达|在途|节假日|休息日|双休|周末|公休|公示|公告|异议|复议|诉讼|申请人|当事人|个人|本人|单位内部|企业内部|不可抗力|灾|台风|疫情|银行|邮政|医院|学校|中介|第三方|制证|制卡/
const span = '(?:的|所需|所用|耗费|占用)*(?:时间|期限|期间|时长|天数|工作日|用时|耗时|环节|阶段)?'
const outside =
  '(?:均|都|也|一律|全部|应)*(?:不计入|不计算在|不计算|不计(?=$|[,。;)])|不算(?:入|在|作)?|不纳入|不包含在|不包括在|不含在|另计|另算|另行计算|另外计算|单独计算|除外|予以扣除|应?扣除|顺延|相应顺延)'
/** 材料内部流转、领导签批的时间另计. */
const leftOut = new RegExp(`([^,。;:()]{2,30}?)${span}${outside}`, 'g')
/** 承诺时限不含领导签批时间; 除排队轮候外. */
const without =
  /(?:不含|不包括|不包含|扣除|剔除|除去)([^,。;:()]{2,30}?)(?:时间|期间|用时|所需)|(?:^|,)除([^,。;:()]{2,20}?)(?:时间|期间)?[之以]?外/g
/** 遇月末结账,顺延至次月. */
const rolls =
  /(?:遇|逢|适逢|碰上)([^,。;]{0,4}(?:[月季年][末底终]|结账|关账|扎账|集中[^,。;]{2,6}|内部[^,。;]{2,6}|会议)[^,。;]{0,8}),?[^,。;]{0,8}?(?:顺延|延至|延后|推迟|次月|下月|重新(?:起算|计算)|(?:暂停|中止)计)/g
/** 自领导签批之日起算: the clock waits for the agency. */
const startsLate =
  /(?:从|自|待)([^,。;]{0,8}(?:内部[^,。;]{2,6}|签批|上会|会签|流转|排队|轮候)[^,。;]{0,6}?)(?:之日|结束|完毕|完成|之?后|到号)+(?:起|才|再|方|开始|起?算|计算?|计时)+/g
/** 每月25日集中送审,未赶上的排到次月; 领导外出期间顺延; 拨款到位前暂停计时. */
const batches =
  /每[月周季][^,。;]{0,8}?(集中(?:送审|上会|审核|审批|研究|办理))[^。;]{0,14}?(?:顺延|排到|移到|推到|下个?月|次月|下一批|下周)|([^,。;:()]{0,8}?(?:外出|出差|拨款到位|资金到位))(?:期间|前|之前)?[^,。;]{0,2}(?:顺延|(?:暂停|中止)计[时算])/g
/** It is said that this may not be done, or was. */
const notSo =
  /(?:不得|严禁|不能|不再|禁止|不允许|取消|杜绝|以前|从前|过去|原来|原先|改革前|如何|例如|比如|是否|不存在)[^,。;]{0,8}$/

const itemsOf = (words: string): readonly string[] => words.split(/[、和及与或]/)

const findLeftOut = (sentence: string): readonly Found[] => {
  const found: Found[] = []
  for (const pattern of [leftOut, without, rolls, startsLate, batches])
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const words = match[1] ?? match[2] ?? ''
      if (pattern !== batches && /\d|[一二两三四五六七八九十]+个?(?:工作日|日|天|月)/.test(words)) continue
      if (notSo.test(sentence.slice(0, start)) || notSo.test(words.slice(0, 6))) continue
      if (/不得|严禁|不再|禁止/.test(words)) continue
      if (!itemsOf(words).some((item) => ownWork.test(item) && !rightlyOut.test(item))) continue
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

const leftOutOf = perSentence(findLeftOut, { signs: '另算除延迟含括入扣剔' })

/** Finds the agency's own time that canonical text leaves out of a limit, without a number. */
export const findTimeLeftOut = (text: Text): readonly Found[] => leftOutOf.all(text)
