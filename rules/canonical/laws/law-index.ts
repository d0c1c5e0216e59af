/** The laws that the directory knows, found by title, short title or number, with their life. */
import type { Law } from '../../catalog.ts'
import { canonicalText } from '../text/text.ts'
import { type DocumentNumber, findDocumentNumbers, isSameNumber } from './document-number.ts'
import { isSameTitle, type LawTitle, readLawTitle } from './law-title.ts'
import { misspellingDistance } from './title-closeness.ts'

/** A law with its titles and numbers read. */
interface IndexedLaw {
  readonly law: Law
  /** Its title and short titles. */
  readonly titles: readonly LawTitle[]
  readonly numbers: readonly DocumentNumber[]
  /** Numbers of the acts that amended it. */
  readonly amendingNumbers: readonly DocumentNumber[]
  /** Equal for equal laws: the key of the title, with its day in force where several laws bear that title. */
  readonly key: string
}

/** A law as it is cited. */
interface CitedLaw {
  readonly title: LawTitle
  readonly numbers: readonly DocumentNumber[]
  readonly effectiveDate?: string
}

/** A cited law found, and by what: `closeness` and `number` mean that the title is not the law's. */
export interface LawMatch {
  readonly found: IndexedLaw
  readonly by: 'title' | 'number' | 'closeness'
}

/** Finds cited laws. */
export interface LawIndex {
  find(cited: CitedLaw): LawMatch | undefined
  /** The law that took the place of another: by the title given, the one that is not repealed. */
  successorOf(law: Law): IndexedLaw | undefined
}

/** Whether a law is repealed on a day (YYYY-MM-DD). */
export const isRepealed = ({ status, repealedDate }: Law, day: string): boolean =>
  repealedDate === undefined ? status === 'repealed' : repealedDate <= day

/** Whether a law is in force on a day: `effective ≤ day < repealed`. */
export const isInForce = (law: Law, day: string): boolean =>
  (law.effectiveDate === undefined || law.effectiveDate <= day) && !isRepealed(law, day)

/** Whether any of the numbers is any of the others. */
export const shareNumber = (ours: readonly DocumentNumber[], theirs: readonly DocumentNumber[]): boolean =>
  ours.some((one) => theirs.some((other) => isSameNumber(one, other)))

const numbersOf = (docNumber: string | undefined): readonly DocumentNumber[] =>
  docNumber === undefined ? [] : findDocumentNumbers(canonicalText(docNumber).text)

const isOf = (numbers: readonly DocumentNumber[], { numbers: own, amendingNumbers }: IndexedLaw): boolean =>
  shareNumber(numbers, own) || shareNumber(numbers, amendingNumbers)

const byAge = ({ law: one }: IndexedLaw, { law: other }: IndexedLaw): number =>
  Number(one.status === 'repealed') - Number(other.status === 'repealed') ||
  (other.effectiveDate ?? '').localeCompare(one.effectiveDate ?? '')

/** Of several laws of one title: the one with the number, else with the day, else the one in force, the youngest. */
const chooseEdition = (laws: readonly IndexedLaw[], cited: CitedLaw): IndexedLaw | undefined => {
  if (laws.length < 2) return laws[0]
  const { numbers, effectiveDate, title } = cited
  const sameFlag = laws.filter(({ titles }) => titles.some(({ isTrial }) => isTrial === title.isTrial))
  const editions = (sameFlag.length > 0 ? sameFlag : laws).toSorted(byAge)
  return (
    editions.find((law) => shareNumber(numbers, law.numbers)) ??
    editions.find((law) => shareNumber(numbers, law.amendingNumbers)) ??
    (effectiveDate === undefined
      ? undefined
      : editions.find(({ law }) => law.effectiveDate === effectiveDate)) ??
    editions[0]
  )
}

/** Indexes the laws of a directory. */
export const indexLaws = (laws: readonly Law[]): LawIndex => {
  const read = laws.map((law) => ({
    law,
    titles: [law.title, ...(law.shortTitles ?? [])].map((title) => readLawTitle(canonicalText(title).text)),
    numbers: numbersOf(law.docNumber),
    amendingNumbers: (law.amendments ?? []).flatMap(({ docNumber }) => numbersOf(docNumber)),
  }))
  const byKey = Map.groupBy(read, ({ titles }) => titles[0]?.key ?? '')
  const indexed: readonly IndexedLaw[] = read.map((entry) => {
    const key = entry.titles[0]?.key ?? ''
    const isOnly = (byKey.get(key)?.length ?? 0) < 2
    return { ...entry, key: isOnly ? key : `${key}@${entry.law.effectiveDate ?? entry.law.docNumber ?? ''}` }
  })
  const byTitle = new Map<string, IndexedLaw[]>()
  for (const law of indexed) {
    const keys = new Set(law.titles.flatMap(({ key, inner }) => (inner === undefined ? [key] : [key, inner])))
    for (const key of keys) {
      const sharing = byTitle.get(key)
      if (sharing) sharing.push(law)
      else byTitle.set(key, [law])
    }
  }
  const provincial = (key: string): readonly IndexedLaw[] =>
    indexed.filter(({ titles }) => titles.some((own) => own.key.replace(provincePattern, '') === `省${key}`))
  const titled = (title: LawTitle): readonly IndexedLaw[] =>
    [title.key, ...(title.inner === undefined ? [] : [title.inner])]
      .flatMap((key) => byTitle.get(key) ?? [])
      .filter(({ titles }) => titles.some((own) => isSameTitle(own, title)))
      .concat(ownProvincePattern.test(title.key) ? provincial(title.key.replace(ownProvincePattern, '')) : [])

  const closest = ({ title, numbers }: CitedLaw): IndexedLaw | undefined => {
    let best: { readonly law: IndexedLaw; readonly apart: number } | undefined
    let isTie = false
    for (const law of indexed) {
      // A resembling title under a number of its own is another document.
      if (numbers.length > 0 && law.numbers.length > 0 && !isOf(numbers, law)) continue
      const apart = Math.min(
        ...law.titles.map((own) => misspellingDistance(title, own, 'certain') ?? Number.POSITIVE_INFINITY),
      )
      if (!Number.isFinite(apart)) continue
      isTie = best !== undefined && apart === best.apart && law.key !== best.law.key
      if (!best || apart < best.apart || (isTie && isOf(numbers, law))) best = { law, apart }
    }
    return isTie && best && !isOf(numbers, best.law) ? undefined : best?.law
  }

  /** A title that is nobody's beside a number that is a law's: the law, where the title resembles it or is left out. */
  const numbered = ({ title, numbers }: CitedLaw): IndexedLaw | undefined => {
    if (numbers.length === 0) return undefined
    const found = indexed.filter((law) => shareNumber(numbers, law.numbers))
    return title.key === '' || readsAsNumber(title)
      ? found[0]
      : found.find(({ titles }) => titles.some((own) => sharesWords(own.key, title.key)))
  }

  return {
    find: (cited) => {
      const exact = chooseEdition(titled(cited.title), cited)
      if (exact) return { found: exact, by: 'title' }
      const byNumber = numbered(cited)
      if (byNumber) return { found: byNumber, by: 'number' }
      const near = cited.title.key === '' ? undefined : closest(cited)
      return near && { found: near, by: 'closeness' }
    },
    successorOf: ({ replacedBy }) => {
      if (replacedBy === undefined) return undefined
      const text = canonicalText(replacedBy).text
      return chooseEdition(titled(readLawTitle(text)), {
        title: readLawTitle(text),
        numbers: findDocumentNumbers(text),
      })
    },
  }
}

/** 省失业保险条例, 本省失业保险条例: the province that speaks is the directory's. */
const ownProvincePattern = /^[本我]?省(?!级)/
const provincePattern = /^[\u4e00-\u9fa5]{2,3}(?=省)/

const readsAsNumber = ({ key }: LawTitle): boolean => /号$/.test(key)

/** Whether at least half of the shorter title's pairs of characters stand in the other. */
const sharesWords = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const pairs = Array.from({ length: Math.max(0, short.length - 1) }, (_, at) => short.slice(at, at + 2))
  return pairs.length > 0 && pairs.filter((pair) => long.includes(pair)).length * 2 >= pairs.length
}
