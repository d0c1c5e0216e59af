import type { DirectoryFacts } from '../../directory.ts'
import type { LocalText } from '../places/localise.ts'
import { headingAt, isHeading } from '../text/heading.ts'
import { findListMarks } from '../text/numbering.ts'
import { type ClauseToken, tokenise } from './clause-token.ts'

/** One clause of a prose element: what stands between two ends of clauses, without its list mark. */
export interface Clause {
  /** Range in the localised text of the prose. */
  readonly start: number
  readonly end: number
  /** The same with its list mark and closing mark. */
  readonly outer: { readonly start: number; readonly end: number }
  readonly tokens: readonly ClauseToken[]
  /** What it is about: its tokens without numbers, comparators, negations and modality. */
  readonly skeleton: readonly string[]
  /** Short key made of the skeleton; stays where only a number, a comparator or a negation changes. */
  readonly key: string
  readonly meaning: string
  /** Whether it only leads into the list after it (符合下列条件：). */
  readonly isIntroduction: boolean
}

const inSkeleton = ({ kind, meaning, quantity }: ClauseToken): readonly string[] => {
  if (quantity) return [`#${quantity.unit}`]
  return kind === 'text' || kind === 'subject' || kind === 'place' || kind === 'ordinal' ? [meaning] : []
}

const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a of 32 bits as hexadecimal digits: a short name, no safeguard. */
const shortHash = (text: string): string => {
  let hash = offsetBasis
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const leadsIn = /(?:下列|以下|下述|下面|如下|同时|之一|条件|情形|要求|对象|范围|规定|包括|材料)[^;。]{0,24}$/

const longestIntroduction = 40

/** Words of which a clause is made that only says that all of a list are needed: 上述条件须同时具备, 以上各项缺一不可. */
const ofAll =
  /申请人|申请单位|用人单位|当事人|为|是|系|本项|以上|上述|下列|下述|下面|以下|如下|前述|所述|所列|这些?|各|全部|所有|一并|一起|[一二两三四五六七八九\d]者?|[项个款种条点]件?|条件|情形|情况|要求|规定|标准|应当?|必须|须|需要?|要|均|都|全|同时|一并|一起|满足|具备|具有|符合|达到|成立|有|的|中|即可?|就|方可|才可?|可以?|能|本事项|申请|申领|办理|受理|缺一不可|[()[\],.\s]/g
const saysAll = /同时|全部|所有|均|都|全|一并|一起|缺一不可/
/** The same of lists of which one is enough: 符合其一即可, 以上条件满足一项即可. */
const ofOne = new RegExp(`任何|任意|任一|任|其中?|之一|${ofAll.source}`, 'g')
const saysOne =
  /之一|其一|任一|任[意何]?(?:一[项个种款]|其一)|[中足备合]的?一[项个种款](?:即可|的|$)|一项即可/
/** Whether a heading leads into a list, or says that one of it is enough: it stays a clause. A sentence of its own leads nowhere. */
const leadsInto = (heading: string): boolean =>
  saysOne.test(heading) ||
  /(?:下列|以下|下述|下面|同时|缺一).*[^。]$/s.test(heading.replace(/\([^()]*\)/, ''))

/** What each introduction of a list of which one is enough means, however it is worded. */
const oneOfList = '之一'

const isOfAll = (text: string): boolean => saysAll.test(text) && text.replace(ofAll, '') === ''
const isOfOne = (text: string): boolean =>
  text.length <= longestIntroduction && saysOne.test(text) && text.replace(ofOne, '') === ''

const clauseOf = (
  text: string,
  start: number,
  end: number,
  outer: Clause['outer'],
  tokens: readonly ClauseToken[],
): Clause => {
  const skeleton = tokens.flatMap(inSkeleton)
  const closing = text.charAt(end)
  const written = text.slice(start, end)
  const words = /《|号/.test(written) ? written.replace(ground, '') : written
  const asksOne = isOfOne(words)
  return {
    start,
    end,
    outer,
    tokens,
    skeleton,
    key: shortHash(skeleton.join('')),
    meaning: asksOne ? oneOfList : tokens.map(({ meaning }) => meaning).join(' '),
    isIntroduction:
      asksOne ||
      isOfAll(words) ||
      (/[:\n([\d一]/.test(closing) && isHeading(words)) ||
      ((closing === ':' || closing === '\n' || closing === '') &&
        end - start <= longestIntroduction &&
        tokens.every(({ kind }) => kind !== 'quantity') &&
        leadsIn.test(words) &&
        (closing === ':' || /(?:下列|以下|如下).{0,8}(?:条件|情形|要求)(?:之一)?的?$/.test(words))),
  }
}

/** The ground of all conditions, ahead of them: 根据《失业保险条例》第十四条规定, */
const groundAhead =
  /^\s*(?:依据|根据|按照|依照)[^()《》,。;]{0,8}《[^》]{2,60}》(?:(?:以?及|[和与、])《[^》]{2,60}》)*(?:\([^()《》]{2,30}\))?(?:第[^()《》,。;]{1,24}[条款项])?(?:的?(?:有关|相关)?规定)?[,:]/

/** Ahead of a list, whether all or one of it is needed: (须同时满足)1.…, [符合其一即可], 须同时具备(1), 须同时满足以下两点:…. */
const bracketed =
  /\s*(?:[([]([^()[\]\n]{2,30})[)\]]:?\s*(?=[(\d一二三四五六七八九十·a-zA-Z])|([^()[\]\n,;。:-]{4,30})-*\s*(?=[([]?[1一aA甲][)\]、.])|([^()[\]\n,;。:]{4,30}):)/y

const bracketedLead = (
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined => {
  bracketed.lastIndex = from
  const found = bracketed.exec(text)
  const inner = found?.[1] ?? found?.[2] ?? found?.[3]
  if (inner === undefined || !(isOfAll(inner) || isOfOne(inner))) return undefined
  return { start: text.indexOf(inner, from) + inner.length, end: bracketed.lastIndex }
}

/** The same behind a list, in its last sentence: …,两者缺一不可; …(两项须同时满足). */
const bracketedTail = /[,(]([^,;。:()[\]\n]{4,24})\)?(?=$|[。;\n]|\()/g

const tailsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  saysAll.test(text)
    ? [...text.matchAll(bracketedTail)].flatMap(({ index, 1: inner = '' }) =>
        isOfAll(inner) ? [{ start: index, end: index + 1 }] : [],
      )
    : []

/** What ends a clause; a half-width point behind a word does, behind a number or a letter it is part of a mark. */
const ends =
  /[;。!?\n]|(?<=[\u4e00-\u9fff](?![一二三四五六七八九十甲乙丙丁戊])[\u4e00-\u9fff])\.(?=\s*(?:[\u4e00-\u9fff(]|$))|:(?=[\n(\d一二三四五六七八九十·]|[a-zA-Z][.)、])/g

/**
 * What asks for nothing: the ground of a condition, in brackets or as a sentence of its own ((依据《工伤保险条例》第三十八条)), a
 * short name given in brackets, and an example (如台风、洪水), but not a case with a demand of its own (如为外籍的,须…).
 */
const ground =
  /\((?:例如|比如|譬如|举例|例:|如(?![有为属系遇需果因未无不是]))[^()]{1,60}\)|,(?:例如|比如|譬如)[^。;\n须应需]{2,60}(?=$|[。;\n])|\([^()须应不得需]{2,30}(?:也算|都算|均算|也包括在内)\)|\((?:以下|下文)?(?:统一)?(?:简称|统称)[^()]{1,24}\)|\((?:法律|政策|文件)?(?:依据|根据|按照|依照|详?见|参见)?[^()《》,。;]{0,16}[〔[]\d{4}[〕\]](?:第?\d{1,4})号[^()《》。;]{0,12}\)|\((?:法律|政策)?(?:依据|根据|按照|依照|详?见|参见)?[^()《》]{0,8}《[^》]{2,60}》[^()《》。]{0,40}\)|(?<=^|[。;\n])(?:依据|根据|按照|依照)[^()《》,。;]{0,8}《[^》]{2,60}》(?:第[^()《》,。;]{1,24}[条款项])?(?:的?规定)?(?=$|[。;\n])/g

/** Splits localised text into its clauses, at list marks and at what ends a sentence or a line. */
export const readClauses = (local: LocalText, directory: DirectoryFacts): readonly Clause[] => {
  const { text } = local
  const grounds = /《|号|称|\(如|例|算/.test(text) ? [...text.matchAll(ground)] : []
  const isGround = ({ start }: ClauseToken) =>
    grounds.some(({ index, 0: words }) => start >= index && start < index + words.length)
  const tokens = tokenise(local, directory).filter((token) => !isGround(token))
  const above = headingAt(text)
  const isAbove = above > 0 && !leadsInto(text.slice(0, above))
  const headed = isAbove ? above : (groundAhead.exec(text)?.[0].length ?? 0)
  const lead = bracketedLead(text, headed)
  const marks = findListMarks(text, lead?.end ?? headed)
  const cuts: { readonly start: number; readonly end: number }[] = [
    ...(lead ? [lead] : []),
    ...marks,
    ...tailsOf(text),
    ...Array.from(text.matchAll(ends), ({ index }) => ({ start: index, end: index + 1 })).filter(
      ({ start }) =>
        !grounds.some(({ index, 0: words }) => start > index && start < index + words.length - 1),
    ),
  ].sort((a, b) => a.start - b.start)
  const clauses: Clause[] = []
  let from = headed
  let opened = from
  let next = 0
  const close = (to: number, closed: number): void => {
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < from) next += 1
    const first = next
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < to) next += 1
    const own = tokens.slice(first, next)
    if (own.length > 0) clauses.push(clauseOf(text, from, to, { start: opened, end: closed }, own))
  }
  for (const cut of cuts) {
    if (cut.start < from) continue
    const isMark = marks.includes(cut)
    close(cut.start, isMark ? cut.start : cut.end)
    opened = isMark ? cut.start : cut.end
    from = cut.end
    if (isMark && clauses.length === 0) opened = cut.start
  }
  close(text.length, text.length)
  return clauses
}
