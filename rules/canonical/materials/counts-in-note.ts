/** How often the note of a row wants its document, and whether it wants the original: 另备四套, 报送五份原件, 原件收走. */

import { parseNumeral } from '../quantities/numeral.ts'
import type { Range } from '../text/residue.ts'
import { fragmentAround } from '../text/statement.ts'
import { numeralPattern, readCopies } from './copies.ts'
import { readsAsDocument } from './document-name.ts'

/** What words of a note say of the number of its row's document, at characters of the note. */
export interface CountsSaid extends Range {
  readonly originals?: number | undefined
  readonly copies?: number | undefined
  /** A number of whatever the row asks for: 一式五份. */
  readonly either?: number
  /** Whether the number comes on top of the row's own: 另备四套. */
  readonly isMore: boolean
  /** Whether the words give the number itself, not only 原件. */
  readonly counted: boolean
}

const demandsOriginal = /(?:提供|提交|携带|出示|交验|核验|查验|校验|验|收取?|交)[^,。;无不免]{0,6}原件/
const handedOver = '(?:收走|收缴|收存|留存|留在|归档|存档|归卷)'
/** 不接受复印件, 仅限原件, 原件现场核验: the original has to be brought. */
const onlyOriginal = new RegExp(
  [
    '(?:不|不予)(?:接受|收取?|受理|认可)复印件',
    '复印件(?:一律)?(?:无效|不予(?:受理|接受|认可)|不收)',
    '(?:仅限|只限|仅收|限收|只收|只接受|仅接受)原件',
    '(?<![与和同])原件(?:须|需|应)?(?:现场)?(?:核验|查验|审验|备查|留存|交验)',
    '(?<![与和同])原件(?:须|需|应)?(?:交|由)?(?:窗口|我局|受理人员|经办机构|[本我受][机单局中窗]?[关位局心口处])[^,。;无不免退]{0,4}(?:收存|收取|留存|存档|收走|保存)',
    `(?<![与和同复影印])原件(?:一律|均|由|随卷|随件|全部)*${handedOver}`,
  ].join('|'),
)
/** No original is owed, nor any paper where what it says is only filled in: 填报账号即可,不收复印件. */
const refusesOriginal =
  /(?:无需|不需|无须|不必|不再|不用|免)[^,。;]{0,10}原件|原件[^。;]{0,20}(?:系统|共享|无需|无须|不需|免)|(?:填[报写]?|录入)[^,。;]{0,10}(?:即可|就行|就可以?)/
const statesCopies =
  /复印(?=[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套张])|双份复印件|[复影]印件[×xX*(]?[0-9]|[复影]印件(?:[,(][^,。;]{0,8}|[^,。;]{0,8})[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套张页]|[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套张][复影]印件|原件[及和与、]复印件各|一式[0-9一二两三四五六七八九十壹贰叁肆伍]+[份套]/

const copiedDocument = /([^\s,。;:、()0-9]{2,24}?)的?(?:原件|复印件|影印件)/
const untilVerb =
  /^.*(?:提供|提交|携带|出示|交验|核验|查验|校验|附上|持有|[须需带交附验持请收应将把])(?=[^,]*$)/
const thisDocument = /^(?:本|该|此|上述|以上|所有|全部|相关|有关|证件|材料|资料)/

/** Whether a name in a note is that of another document than its row's. */
type IsOther = (called: string) => boolean

const othersThan =
  (row: string, isOwn: (called: string) => boolean): IsOther =>
  (called) =>
    called.length > 1 &&
    !thisDocument.test(called) &&
    readsAsDocument(called) &&
    !row.includes(called) &&
    !called.includes(row) &&
    !isOwn(called)

/** Whether a sentence speaks of the copies of another document. */
const isOfOther = (sentence: string, isOther: IsOther): boolean =>
  isOther(copiedDocument.exec(sentence)?.[1]?.replace(untilVerb, '') ?? '')

const onTop = /另(?!一方)|再|额外|加[交附印]|除[^,。;]{0,12}外|之外/
const isOfPrints = /打?印|复印|[备收交带附寄][好齐来取]?$/
/**
 * A number of copies is one of the row's document, whatever is done with them: 另备四套, 送评委会五本, 三本,左侧装订. Sheets
 * are counted only where they are printed or handed in, and what a number is followed by may be another thing.
 */
const numberOfCopies = new RegExp(
  `(?<number>${numeralPattern}|双)(?:[份套联册]|本(?!人|次|市|省|单位|证|科|地)|(?<sheets>张))(?<!每[一1][份套])(?!以[上下内]|的(?!$)|存折|户口|照片|护照|[一-龥]{0,2}证|[一二两三]寸)`,
  'g',
)
/** Copies that go to each of several: 一份交窗口,一份交工会,一份寄市局. */
const oneToEach = /一份(?:[交寄送存留报给]|由)/g

/** What stands before a number that nobody has to bring: 无需提交两份, 也可交两份, 其中提交两份的. */
const notDemanded =
  /(?:(?:[无不免毋未可][必用须需要]?|最多|至多|超过|退[还回]|返还|发给|任选)(?:提交|打印|准备|交)?|其中|如|若|第|近|满|前|后|有)$/

/** What stands between a document and its number, and what a copy is called, is no name of one. */
const unnamed =
  /(?:原件|正本|副本|抄件|复印件|[与和及、的须需应请要均都各共另再附]|提[交供]|打印|准备|报送|递交|寄送|[备带交印收]|[齐好来])+$/

/** Numbers of the row's document in a fragment without commas, by words that name no other. */
function* numbersIn(fragment: string, isOther: IsOther): Generator<{ number: number; isMore: boolean }> {
  for (const { 0: whole, index, groups } of fragment.matchAll(numberOfCopies)) {
    const before = fragment.slice(0, index)
    const number = groups?.number === '双' ? 2 : parseNumeral(groups?.number ?? '')
    const isMore = onTop.test(before)
    if (number === undefined || (number === 1 && !isMore) || notDemanded.test(before)) continue
    if (/^\d/.test(whole) && /\d$/.test(before)) continue
    if (groups?.sheets !== undefined && !isOfPrints.test(before)) continue
    if (/任[选意一何]/.test(fragment) || /无需|无须|不必|不用|不需/.test(before)) continue
    if (!isOther(before.replace(unnamed, '').replace(untilVerb, ''))) yield { number, isMore }
  }
}

const besideThose = /除[^,。;]{1,12}外/

/** Sentences and parts between commas, with where they stand. */
const partsOf = (
  note: string,
  pattern: RegExp,
): readonly { readonly text: string; readonly start: number }[] =>
  Array.from(note.matchAll(pattern), ({ 0: text, index }) => ({ text, start: index }))

const originalIn = (text: string, start: number): CountsSaid | undefined => {
  const words = demandsOriginal.exec(text) ?? onlyOriginal.exec(text)
  return words && !refusesOriginal.test(text)
    ? { originals: 1, isMore: false, counted: false, start, end: start + text.length }
    : undefined
}

/** What a sentence that counts 原件 or 复印件, or says 一式, states. */
const statedIn = (text: string, start: number): CountsSaid | undefined => {
  const words = statesCopies.exec(text)
  if (!words) return undefined
  const { originals, copies, counted } = readCopies(text)
  const range = fragmentAround(text, { start: words.index, end: words.index + words[0].length })
  const counts =
    /原件|[复影]印/.test(text) || originals === undefined ? { originals, copies } : { either: originals }
  return { ...counts, isMore: false, counted, start: start + range.start, end: start + range.end }
}

/**
 * What a note adds to the counts of its row's document. Takes canonical text; `isOwn` knows the documents of the row.
 */
export const countsInNote = (
  note: string | undefined,
  row: string,
  isOwn: (called: string) => boolean,
): readonly CountsSaid[] => {
  if (note === undefined || !/原件|[复影]印|[份套本册联张]/.test(note)) return []
  const isOther = othersThan(row, isOwn)
  const sentences = partsOf(note, /[^。;\n]+/g).filter(({ text }) => !isOfOther(text, isOther))
  const stated = sentences.flatMap(({ text, start }) => statedIn(text, start) ?? []).slice(0, 1)
  const numbers = sentences.flatMap((sentence) =>
    partsOf(sentence.text, /[^,]+/g).flatMap(({ text, start }) =>
      [...numbersIn(text, isOther)].map(({ number, isMore }): CountsSaid => {
        const from = sentence.start + start
        const kind = /原件/.test(text) ? 'originals' : /[复影]印/.test(text) ? 'copies' : 'either'
        return {
          [kind]: number,
          isMore: kind === 'either' && (isMore || besideThose.test(sentence.text)),
          counted: true,
          start: from,
          end: from + text.length,
        }
      }),
    ),
  )
  const each = [...note.matchAll(oneToEach)]
  const [first] = each
  const last = each.at(-1)
  if (stated.length + numbers.length === 0 && first && last && each.length > 1)
    return [
      {
        either: each.length,
        isMore: false,
        counted: true,
        start: first.index,
        end: last.index + last[0].length,
      },
    ]
  if (stated.length + numbers.length > 0) return [...stated, ...numbers]
  return sentences.flatMap(({ text, start }) => originalIn(text, start) ?? []).slice(0, 1)
}
