/** What the note of a row adds to its fields: counts, originals, and the form in which the document is taken. */
import type { Material } from '../catalog.ts'
import { type Copies, readCopies } from './copies.ts'
import { readsAsDocument } from './document-name.ts'

const demandsOriginal = /(?:提供|提交|携带|出示|交验|核验|查验|校验|验|收取?|交)[^,。;无不免]{0,6}原件/
/** 不接受复印件, 仅限原件, 原件现场核验: the original has to be brought. */
const onlyOriginal =
  /(?:不|不予)(?:接受|收取?|受理|认可)复印件|复印件(?:一律)?(?:无效|不予(?:受理|接受|认可)|不收)|(?:仅限|只限|仅收|限收|只收|只接受|仅接受)原件|(?<![与和同])原件(?:须|需|应)?(?:现场)?(?:核验|查验|审验|备查|留存|交验)|(?<![与和同])原件(?:须|需|应)?(?:交|由)?(?:窗口|我局|受理人员|经办机构|[本我受][机单局中窗]?[关位局心口处])[^,。;无不免退]{0,4}(?:收存|收取|留存|存档|收走|保存)|(?<![与和同复影印])原件(?:一律|均|由|随卷|随件|全部)*(?:收走|收缴|收存|留存|留在|归档|存档|归卷)/
const refusesOriginal =
  /(?:无需|不需|无须|不必|不再|不用|免)[^,。;]{0,10}原件|原件[^。;]{0,20}(?:系统|共享|无需|无须|不需|免)/
const statesCopies =
  /复印(?=[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套张])|双份复印件|[复影]印件[×xX*(]?[0-9]|[复影]印件(?:[,(][^,。;]{0,8}|[^,。;]{0,8})[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套张页]|[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套张][复影]印件|原件[及和与、]复印件各|一式[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套]/

const copiedDocument = /([^\s,。;:、()0-9]{2,24}?)的?(?:原件|复印件|影印件)/
const untilVerb = /^.*(?:提供|提交|携带|出示|交验|核验|查验|校验|附上|持有|[须需带交附验持请收应])(?=[^,]*$)/
const thisDocument = /^(?:本|该|此|上述|以上|所有|全部|相关|有关|证件|材料|资料)/

/** Whether a sentence of a note speaks of another document than its row. */
const isOfOther = (sentence: string, row: string, isOwn: (called: string) => boolean): boolean => {
  const called = copiedDocument.exec(sentence)?.[1]?.replace(untilVerb, '') ?? ''
  return (
    called.length > 1 &&
    !thisDocument.test(called) &&
    readsAsDocument(called) &&
    !row.includes(called) &&
    !called.includes(row) &&
    !isOwn(called)
  )
}

/**
 * What a note adds to the counts of its row's document; undefined where it states none. Takes canonical text; `isOwn` knows
 * the documents of the row.
 */
export const copiesInNote = (
  note: string | undefined,
  row: string,
  isOwn: (called: string) => boolean,
): Copies | undefined => {
  if (note === undefined || !/原件|[复影]印|一式/.test(note)) return undefined
  const sentences = note.split(/[。;\n]/).filter((part) => !isOfOther(part, row, isOwn))
  const sentence = sentences.find((part) => statesCopies.test(part))
  if (sentence !== undefined) return readCopies(sentence)
  return sentences.some(
    (part) => (demandsOriginal.test(part) || onlyOriginal.test(part)) && !refusesOriginal.test(part),
  )
    ? { originals: 1, copies: undefined, counted: false, electronic: false, paper: false }
    : undefined
}

const oneIsEnough =
  /(?:任选|选择|任择|择|提供|提交)其?(?:中)?(?:之)?一|其中(?:之)?一(?:即可|项|种)?|二选一|三选一|任一即可|任意一(?:项|种)/

/** Whether a note lets applicants choose one of several rows. Takes canonical text. */
export const letsChoose = (note: string): boolean => oneIsEnough.test(note)

const file =
  '(?:电子|扫描|网[上络]上?传|线上上?传|上传|影像|图片|拍照|照片)(?:的|版|件|档|文档|文件|材料|化|稿)*'
const onPaper = '(?:纸质|纸本|纸版|纸张)(?:的|版|件|档|文件|材料|资料|原件)*'
const only = '(?:[只仅](?:限|能|可|可以)?|限|一律|必须|务必|务须)'
const refuses = '(?:无效|不(?:予|被|再)?(?:接受|接收|收取?|受理|认可?|采用|支持|算数?|作数|有效|行)|拒收)'
const takes = '(?:接受|接收|收取?|受理|认可?|交|提[交供]|递[交送]|报送|使用|用|以|凭|送|支持)*'
const paperOnly = new RegExp(
  `${file}[^,。;或]{0,3}${refuses}|(?:不(?:予|再)?|拒绝|暂不|概不)(?:接受|接收|收取?|受理|认可|支持)[^,。;或]{0,3}${file}|${only}${takes}${onPaper}`,
)
const fileOnly = new RegExp(
  `${onPaper}[^,。;或]{0,3}${refuses}|(?:不(?:予|再)?|拒绝|概不)(?:接受|接收|收取?|受理|认可)[^,。;或]{0,3}${onPaper}|${only}${takes}${file}`,
)
/** The other form is taken somewhere else, or the words are about how a file has to look. */
const leavesOpen =
  /或|也可|亦可|均可|皆可|都可|模糊|不清|清晰|窗口|现场|线下|柜台|网上申[请报办]|线上申[请报办]|网办/

/** The forms in which a document is taken, and the words that say so, at characters of the note. */
export interface MediumSaid {
  readonly medium: NonNullable<Material['medium']>
  readonly start: number
  readonly end: number
}

/** The only form that a note says is taken: 只收纸质件, 电子版无效. Takes canonical text. */
export const mediumInNote = (note: string): MediumSaid | undefined => {
  for (const { 0: sentence, index } of note.matchAll(/[^。;\n]+/g)) {
    if (leavesOpen.test(sentence)) continue
    const onlyPaper = paperOnly.exec(sentence)
    const onlyFile = fileOnly.exec(sentence)
    if ((onlyPaper === null) === (onlyFile === null)) continue
    return { medium: onlyPaper ? ['paper'] : ['electronic'], start: index, end: index + sentence.length }
  }
  return undefined
}
