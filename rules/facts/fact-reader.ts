/**
 * The canonicalise stage: from published values to facts. Equal published values at the same home give the same fact
 * object, so every distinct value is parsed once and a fact's identity stands for its meaning.
 */
import type { Home } from '../canonical/places/home.ts'
import type { AgencySource, Reading } from '../canonical/reading.ts'
import { canonicalText, type Text } from '../canonical/text/text.ts'
import type { Guide, StandardItem } from '../catalog.ts'
import type { DirectoryFacts } from '../directory.ts'
import { type Memory, rememberAll, rememberLast } from './fact-memory.ts'
import { isOfFamily, isShared, publicationOf, sources, standardPublication } from './fact-sources.ts'
import type { ElementFactName, Fact, GuideFacts, StandardFacts } from './facts.ts'
import { factNames, lazyFacts, lazyStandardFacts, type Read, ReadFact } from './lazy-facts.ts'
import { createPieceReader } from './pieces.ts'

/** Reads facts, each when it is first asked for, and remembers every distinct value for one run. */
export interface FactReader {
  /** How the standard's own text is read: as the province's. */
  readonly provincial: Reading
  /**
   * Facts of a guide. `agency` is what the catalog knows of its publisher, else what the guide says; `licence` whether
   * its item is a licence.
   */
  guide(guide: Guide, agency: AgencySource, home: Home, licence: boolean): GuideFacts
  standard(item: StandardItem): StandardFacts
  /** Forgets what hardly any guide of another family shares. */
  endFamily(): void
}

/** Whether an item of this type is a licence (行政许可); both code tables give it 01. */
export const isLicence = ({ type }: Pick<Guide, 'type'>): boolean => type === '01' || type === '行政许可'

/** Texts held at most for a run; then they are forgotten and read anew. */
const mostTexts = 1 << 16

/** `canonicalText` that reads the same string once while it remembers it. */
const rememberTexts = (): Reading['text'] => {
  let texts = new Map<string, Text>()
  return (raw) => {
    let found = texts.get(raw)
    if (!found) {
      if (texts.size >= mostTexts) texts = new Map()
      found = canonicalText(raw)
      texts.set(raw, found)
    }
    return found
  }
}

/** As many texts as a fact that hardly two guides share has, and some more. */
const fewTexts = 16

/** The same for the texts that were read last: what hardly two guides share is asked for again at once or never. */
const rememberLastTexts = (): Reading['text'] => {
  const texts: Text[] = []
  let next = 0
  return (raw) => {
    for (const text of texts) if (text.raw === raw) return text
    const text = canonicalText(raw)
    texts[next] = text
    next = (next + 1) % fewTexts
    return text
  }
}

/** Makes a reader of facts for one run over one directory. */
export const createFactReader = (directory: DirectoryFacts): FactReader => {
  const text = rememberTexts()
  const textOfFew = rememberLastTexts()
  let lastId = 0

  const remember = (name: ElementFactName, licence: boolean): Memory<unknown, Fact<unknown>> => {
    const isKept = isShared(name)
    // Many guides share an answer, and none an address.
    const textOf = isKept || name === 'faq' ? text : textOfFew
    const make = (raw: unknown, home: Home) =>
      new ReadFact(++lastId, name, raw, { home, directory, licence, text: textOf })
    // A source writes what it read itself.
    const keyOf = sources[name].key as ((raw: unknown) => string) | undefined
    return isKept ? rememberAll(make, keyOf) : rememberLast(make)
  }
  /** The memory of each element, and apart from them that of each of licences. */
  const memories: Memory<unknown, Fact<unknown>>[] = [
    ...factNames.map((name) => remember(name, false)),
    ...factNames.map((name) => remember(name, true)),
  ]
  const one: Read['one'] = (at, raw, { home, licence }) =>
    (memories[licence ? at + factNames.length : at] as Memory<unknown, Fact<unknown>>).recall(raw, home)

  const rememberPieces = (licence: boolean) =>
    createPieceReader(
      (home) => ({ home, directory, licence, text: canonicalText }),
      () => ++lastId,
    )
  const ordinary = rememberPieces(false)
  const ofLicences = rememberPieces(true)
  const pieces: Read['pieces'] = (
    element,
    { elements: { procedure }, own: { faq, contact }, home, licence },
  ) => (licence ? ofLicences : ordinary)(element, { procedure, faq, contact }, home)
  const read: Read = { one, pieces }

  const provincePrefix = directory.directory.region.slice(0, 2)
  return {
    provincial: { home: directory.home, directory, licence: false, text },
    guide: (guide, agency, home, licence) =>
      lazyFacts(publicationOf(guide, agency, home, licence, provincePrefix), read),
    standard: (item) =>
      lazyStandardFacts(item, standardPublication(item, directory.home, isLicence(item)), read),
    endFamily: () => {
      factNames.forEach((name, at) => {
        if (!isOfFamily(name)) return
        memories[at] = remember(name, false)
        memories[at + factNames.length] = remember(name, true)
      })
    },
  }
}
