/** What rows of 申请材料 write before the name of the document: a number or a mark, a demand, how it is filled in. */

const units = '个?(?:月|工作日|季度|学[年期])|[年日天周寸份张名人次]'
const digits = '(?:0{0,3}\\d{1,2}(?:[-.]\\d{1,2}){0,2}|[①-⑳])'
const chinese = '[〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}'
const stem = '[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]'
// 1人力资源服务申请表 and 1个人承诺书 are numbered, 1人 and 1个月 count.
const counter =
  '(?:个(?![人体别])|人(?![力员才事社民])|证(?![明书件])|家(?![庭属])|本(?![人科单])|项(?!目)|[年月日天周寸份张名次级类岁代险时小元种套位期号至到倍比条款页届册吋式])'
/** What a row is called beside its number: 材料1, 附件一, 主要材料3, Item 2. */
const label =
  '(?:[需须应]?(?:提交|提供)|申请|申报|所需|必要|主要|基本|相关|可选|必备|必交|证明)?(?:材料清单|材料|资料|要件|证件|文件|附件|附表|序号|编号|项目|清单|[Ii]tem ?|ITEM ?)'
/** 必交: and 可选1: say of a row what its necessity says. */
const necessity = '(?:必交|必备|必须|必要|必填|选交|可选|选填|容缺|可容缺)(?:材料|资料|件)?\\d{0,2}:'
const hanAhead = '(?=[《\\u4e00-\\u9fff])'
/** Ways in which rows are numbered or marked; what begins behind them is the name. */
const numberings = [
  `[([〔《{"'“‘「<](?:${label})?第?(?:${digits}|${chinese}|${stem}|[A-Za-z])[份件项条个号]?(?:材料)?[)\\]〕》}"'”’」>][、.:]?`,
  // 3.3年以来的经营情况报告 is numbered; 1.5倍 and 1 寸照片 count.
  `\\d{1,2}(?:[、)#:,。]|\\.(?!\\d)|\\.(?=\\d+(?:${units})))`,
  `\\d{1,2}(?:-{1,3}|[\\]〕》}|/°º_~·;>=o\\u20e3])${hanAhead}`,
  `${digits}(?:[、)]|\\.(?!\\d))`,
  // The space of 1 居民身份证 is gone in canonical text; 2代身份证 and 1寸照片 count.
  `${digits} ?${hanAhead}(?!${counter})`,
  `\\d{1,2}号(?:材料|资料|文件)?[:、,. ]`,
  `${chinese}(?:[、.):,。\\]〕]|是(?!否))`,
  `${stem}[、.):]`,
  // A4纸 and IC卡 are no numbers.
  `[A-Za-z][.、):]|[A-Z]{1,2}-?\\d{1,3}(?:[.、):-]|${hanAhead}(?![纸卡类级型签照驾]))|(?:[IVX]{1,4}|[ivx]{1,4})[.、)]|(?:[IV]{1,3}|[iv]{1,3})${hanAhead}(?![类级型卡期])|[Ⅰ-Ⅻ][.、)]?`,
  // 第一类医疗器械 is a name, 第一类:医疗器械 a numbered one.
  `(?:第|其)[(\\[]?(?:${chinese}|[①-⑳]|\\d{1,2})[)\\]]?(?:[,、:]|项(?:材料)?[:、,. ]?|[份类种件个条](?:材料|资料|证件|文件)?[:、,])`,
  `第\\d{1,2}(?:\\.|${hanAhead}(?!${counter}))`,
  '(?:首先|其次|再次|再者|然后|最后|另外|此外)[,、:]',
  `${label}{1,2}(?:之|第)?(?:[([]?(?:${digits}|${chinese})[)\\]]?(?:项?[:.、,) ]|(?!${counter}))|:)`,
  `(?:附|表|序|#)(?:\\d{1,2}(?:[:.、,)]|${hanAhead}(?!${counter}))|${chinese}[:、])`,
  '(?:[Nn][Oo]\\.?|№) ?\\d{1,2}[:.、 ]?',
  necessity,
  // Marks and pictures.
  '(?:[·*※√~&@|+◦-]|[\\u2010-\\u2017\\u2020-\\u2027\\u2190-\\u245f\\u24eb-\\u2bff]|[\\u{1f000}-\\u{1faff}])\\ufe0f?',
]
const number = new RegExp(`^(?:${numberings.join('|')})[ \\u3000]*`, 'u')

const signed =
  '(?:填写|填妥|填报|填好|签名|签字|签章|签署|盖章|加盖(?:单位)?(?:公章|印章)|盖(?:单位)?公章|确认|打印)'
const who = '(?:申请人|申办人|本人|用人单位|所在单位|参保单位|申请单位|单位|企业|法定代表人)'
/** 经单位盖章确认的, 填写完整并签名的: how the paper is filled in tells no other paper. */
const filledIn = new RegExp(
  `^(?:经|由|已|须|需|应)?(?:${who}(?:本人)?)?(?:如实|完整|按要求)?${signed}(?:(?:完整|齐全|清楚|好|妥)?[并、及和且后]?${signed}){0,3}(?:完整|齐全|清楚|好|妥)?(?:后|过)?的(?=.{2})`,
)
const inForce =
  /^(?:在?(?:有效期(?:限)?内|规定有效期内)|现行有效|合法有效|真实有效|载有统一社会信用代码)的(?=.{2})/
const handedIn = /^(?:应当?|须|需|由?(?:申请人|本人))(?:提供|提交|递交|出示)的(?=.{2})/
const demand =
  /^(?:请)?(?:(?:由)?(?:申请人|申办人|办理人|申请单位|本人))?(?:还|另|并|则|均)?(?:须|需要|需|应当|应|请)?(?:提供|提交|携带|出具|附上|附(?!加)|填写|填报|递交|缴交|上交|交验|上传|出示)(?!的|材料)[:：]?(?=.{2})/

/** How many characters of a row's canonical name come before its number or mark ends; 0 without one. */
export const numberOfRow = (name: string): number => {
  let at = 0
  for (;;) {
    const found = number.exec(name.slice(at))?.[0].length ?? 0
    if (found === 0 || at + found >= name.length - 1) return at
    at += found
  }
}

/** How many characters of a name without its number only demand the document or say how it is filled in. */
export const demandBefore = (name: string): number => {
  let at = 0
  for (const pattern of [filledIn, demand, handedIn, filledIn, inForce])
    at += pattern.exec(name.slice(at))?.[0].length ?? 0
  return at
}
