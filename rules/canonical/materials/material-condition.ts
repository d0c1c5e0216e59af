/** Who has to hand a document in, as the condition of its row says it, or which of several, as its note does. */
import { findQuantities } from '../quantities/quantity.ts'

/** What the words of a condition say, whatever numerals and punctuation they are written with. */
export const meaningOfCondition = (text: string): string => {
  let said = ''
  let done = 0
  for (const { start, end, meaning } of findQuantities(text)) {
    said += text.slice(done, start) + meaning
    done = end
  }
  return (said + text.slice(done)).replace(/[\s,。;:.()[\]]/g, '')
}

/** Who it is that has to: 所有申请人, 各种情形, 申请人(都), 不论是否委托. */
const whoever = [
  '(?:凡是?|所有|全体|全部|任何|每[一个位名]+|各[类种]|一切)的?(?:申请|参保|办理|办事|申报|用人|单位|企业|人员|情形|情况|对象|[人者来下])*',
  '人人|申[请办领报][人者](?=都|均|一律|皆|全|必须)|(?:办事人|当事人|参保人)员?(?=都|均|一律|皆|必须)',
  '(?:不论|无论|不管|不分)[^,。;的]{1,10}?,?',
].join('|')
const all = '(?:都|均|也|一律|皆|全|统统|无一例外)'
const must = '(?:必?须|应当?|需要?|要|得)'
const handing = '(?:提供|提交|出具|报送|递交|[交带附][来上]?)'
const ofEverybody = new RegExp(
  [
    // Somebody is named as everybody, or has to in any case.
    '^(?=.*(?:凡|所有|全体|全部|任何|每[一个位名]|各[类种]|一切|人人|不论|无论|不管|都|均|一律|皆|统统|无一例外|必须))',
    `(?:${whoever})?`,
    `(?:${all}*${must}?${handing}|${all}+${must}|${all}+(?:为|是|属)?(?:必备|必交|必需|必要)(?:材料|要件)?)。?$`,
  ].join(''),
)
const onlyCondition = /^[^,。;]{2,40}(?:的|时|者|人员)(?:须|需|应|应当)?(?:提供|提交)[。;]?$/

/** A condition that everybody meets is none: 所有申请人必须提供, 不论何种情形均应提供, 人人都要交. Takes canonical text. */
export const isOfEverybody = (condition: string): boolean => ofEverybody.test(condition)

/** Whether a note says nothing but who has to hand the document in. Takes canonical text. */
export const isCondition = (note: string): boolean => onlyCondition.test(note)

const oneIsEnough =
  /(?:任选|选择|任择|择|提供|提交)其?(?:中)?(?:之)?一|其中(?:之)?一(?:即可|项|种)?|二选一|三选一|任一即可|任意一(?:项|种)/

/** Whether a note lets applicants choose one of several rows. Takes canonical text. */
export const letsChoose = (note: string): boolean => oneIsEnough.test(note)
