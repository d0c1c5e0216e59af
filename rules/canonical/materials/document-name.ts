/**
 * How two wordings of one document's name are made one: what carries no meaning goes, and endings that name one kind
 * of paper become one.
 */
import { documentWords } from '../../lexicon/documents.ts'
import { parseNumeral } from '../quantities/numeral.ts'

const ornaments = /[《》<>"'()[\]〔〕{}·:;,。.!?*_\-\s]/g
const connectives = /以及|或者|[的和及与或并、/+]/g
const leading =
  /^(?:有效期内|有效|合法|现行|最新|相应|填写完整|填写好|已填写|签字盖章|签名盖章|加盖公章|盖章|签名|签字)+/
const words = new RegExp(documentWords.map(([short]) => short).join('|'), 'g')
const fullWords = new Map(documentWords)

// 近六个月 is 近6个月; the 一 of 统一 counts nothing.
const counted =
  /(?<![统唯单划逐专归同某任另之])[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]+(?=个?(?:工作日|自然日|[日天周月年岁寸份张]|季度|小时))/g
const inDigits = (numeral: string): string => String(parseNumeral(numeral) ?? numeral)

const endings: readonly (readonly [ending: RegExp, kept: string])[] = [
  [/(?:样本|样表|样式|空白表格?|空表|正副本|正本|副本|文本)$/, ''],
  [/证明(?:书|材料|文件|资料|文书)$/, '证明'],
  [/(合同|协议|结论|报告|决议|意见|方案)书$/, '$1'],
  [/证书$/, '证'],
  [/(?:申报|申领|申请|报名)(?:表格|表单|表|书)$/, '申请表'],
  [/(?:花名册|名单)$/, '名册'],
  [/户口[本薄]$/, '户口簿'],
  [/^(?:加载|载有|标有|印有|带有)统一社会信用代码(?:登记)?证照$/, '统一社会信用代码证照'],
  // Size, background and age of a photograph are its parameters, not its name.
  [
    /^(?:近期|近照|本人|申请人|个人|近半年|近?[一三六]个月内?|近\d个月内?|一寸|二寸|两寸|小|大|\d寸|免冠|正面|半身|彩色|黑白|白底|红底|蓝底|底|数码|电子|标准|登记|证件|电子版)*(?:照片|彩照|证件照|相片|近照)$/,
    '照片',
  ],
]

const foldOnce = (name: string): string => {
  let folded = name
    .replace(ornaments, '')
    .replace(words, (word) => fullWords.get(word) ?? word)
    .replace(connectives, '')
    .replace(leading, '')
    .replace(counted, inDigits)
  for (const [ending, kept] of endings) {
    const shorter = folded.replace(ending, kept)
    if (shorter.length > 1) folded = shorter
  }
  return folded === '' ? name : folded
}

/**
 * The name without what carries no meaning: two wordings of one name are equal. Takes canonical text. What one ending
 * hid is an ending too (证明书样本), so it goes on until nothing changes; each round shortens the name, or writes one
 * of its words in the one form that stays.
 */
export const foldDocumentName = (name: string): string => {
  let folded = name
  for (;;) {
    const further = foldOnce(folded)
    if (further === folded) return folded
    folded = further
  }
}

/** What a document's name can end in; names of papers of different kinds are never one name. */
const kinds: readonly RegExp[] = [
  /申请表$/,
  /审批表$/,
  /登记表$/,
  /备案[表书]$/,
  /[表单]$/,
  /承诺书?$|声明书?$/,
  /委托书$/,
  /证明$/,
  /身份证$|居住证$|户口簿$|护照$|社会保障卡$|结婚证$|离婚证$/,
  /[证照]$/,
  /名册$/,
  /合同$|协议$/,
  /章程$|制度$|方案$|规程$|办法$/,
  /报告$|意见$|结论$|决议$|决定书?$|判决书?$|裁决书?$|调解书?$/,
  /照片$|彩照$/,
  /票据$|发票$|收据$|凭证$/,
  /档案$|病历$|病历资料$/,
  /卡$|存折$|账户信息$|账号$/,
]

/** A number for the kind of paper that a folded name ends in; -1 where the ending tells none. */
export const kindOfDocument = (folded: string): number => kinds.findIndex((kind) => kind.test(folded))

const nounEndings =
  /(?:证明|证书|证|执照|护照|[表书簿本卡照函件册图单据票]|合同|协议|决议|报告|材料|凭证|信息|回执|批复|记录|病历|档案|章程|制度|方案|存折|意见|资料|清单|结论|账号|账户|身份证件|大纲|教材|计划|情况|名称|地址|学历|学位|成果|作品|印章|样本|说明|流水|明细|征信)$/

/** Whether a string reads as the name of a paper: it ends as such names end. */
export const readsAsDocument = (name: string): boolean => name.length > 1 && nounEndings.test(name)

// Who a document is of. The applicant needs no naming; others make it another document.
const applicants =
  /^(?:本人|自己|申请人本人|申请人|申领人|申办人|申请者|申报人|申报者|办理人|办理者|办事人(?!员)|当事人|相对人|持证人|登记人|参评人|(?:补贴|享受|申请|服务|申报|评审|认定)对象|本单位|本企业|本公司|本机构|申请机构|申办机构|缴费单位|参保居民|申请单位|申报单位|申办单位|申请企业|参保单位|参保人员|参保人|用人单位|所在单位|单位|企业|公司|职工本人|职工|劳动者|失业人员|持卡人|求职者|毕业生|个人)/
const deputies = /^(?:被委托人|受托人|受委托人|委托代理人|代办人员|代办人|代理人|经办人员|经办人|办事人员)$/
const heads = /^(?:法人代表|法人|法定代表人)$/
const parties = /(?:人|员|者|属|偶|父母|子女|儿女|父亲|母亲|工|方|生|股东|理事|监事|长|代表|法人)$/
// Whoever else a document is of is the applicant by another name: 工伤职工, 就业困难人员, 高校毕业生.
const others =
  /委托|受托|代理|经办|法定|法人|负责|监护|配偶|父|母|子女|儿女|亲属|家属|遗属|继承|供养|死|股东|担保|保证|见证|出租|房东|业主|举办|[校院厂]长|董事|监事|理事|教师|专职|专业|财务|管理|工作人员|联系|推荐|未成年|合伙|收款|领款|对方|被/

/** A name with the applicant in front taken off, or undefined where there is none. */
export const withoutApplicant = (folded: string): string | undefined => {
  const found = applicants.exec(folded)?.[0]
  return found === undefined || folded.length - found.length < 2 ? undefined : folded.slice(found.length)
}

/** Who a document is of, where words before its name say so: '' for the applicant, undefined where they name nobody. */
export const ownerOf = (words: string): string | undefined => {
  if (applicants.exec(words)?.[0] === words) return ''
  if (deputies.test(words)) return '代办人'
  if (heads.test(words)) return '法定代表人'
  if (words.length > 12 || !parties.test(words) || /[书证]|表(?!人)/.test(words)) return undefined
  return others.test(words) ? words : ''
}
