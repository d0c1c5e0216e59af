import { documentTitle, type OfficeKind } from '../../lexicon/places.ts'
import type { Fold } from '../text/fold.ts'
import type { Text } from '../text/text.ts'
import type { Home } from './home.ts'
import { findPlaces, type PlaceMention } from './place.ts'

/** A mention with its range in the localised text. */
export interface LocalMention extends PlaceMention {
  /** Start and end in the localised text, where a folded mention is one placeholder. */
  readonly at: number
  readonly to: number
}

/** Canonical text in which every mention of the own place, its parents or its offices is one placeholder character. */
export interface LocalText extends Omit<Text, 'sentences' | 'isOdd'> {
  /** All mentions, also the foreign and smaller ones, which stay as text. */
  readonly mentions: readonly LocalMention[]
  /** The text with each placeholder's rank beside it: equal where the text means the same at its home. */
  readonly meaning: string
}

/** Stands for the own place, its parents and the generic words for them. */
const placePlaceholder = '\uE000'

/** Stand for the own place's offices, one character a kind of office. */
export const officePlaceholders: Readonly<Record<OfficeKind, string>> = {
  hrss: '\uE001',
  insurance: '\uE002',
  employment: '\uE003',
  appraisal: '\uE004',
  arbitration: '\uE005',
  government: '\uE006',
  other: '\uE007',
}

/** Whether a character of localised text stands for a place or an office. */
export const isPlaceholder = (character: string): boolean => character >= '\uE000' && character <= '\uE007'

const staysAsText = ({ kind }: PlaceMention): boolean => kind === 'foreign' || kind === 'smaller'

/** Whether a mention is part of the title of a law or document: 《广东省工伤保险条例》 is not 《□工伤保险条例》. */
const belongsToTitle = ({ inTitle, end }: PlaceMention, text: string): boolean => {
  if (!inTitle) return false
  const close = text.indexOf('》', end)
  return documentTitle.test(text.slice(end, close < 0 ? text.length : close))
}

/** Folds what a text says of its own place, so that localisation is no difference. */
export const localise = (text: Text, home: Home): LocalText => {
  const found = findPlaces(text.text, home)
  const { raw, offsets: ofText, ends: endsOfText, folds: ofRaw } = text
  if (found.length === 0)
    return {
      raw,
      text: text.text,
      offsets: ofText,
      ends: endsOfText,
      folds: ofRaw,
      mentions: [],
      meaning: text.text,
    }
  const canonical = text.text
  const mentions: LocalMention[] = []
  const folds = new Set<Fold>(text.folds)
  const offsets: number[] = []
  const ends: number[] = []
  let local = ''
  let meaning = ''
  let done = 0
  const keep = (to: number): void => {
    for (; done < to; done++) {
      offsets.push(text.offsets?.[done] ?? done)
      ends.push(text.ends?.[done] ?? done + 1)
      local += canonical.charAt(done)
      meaning += canonical.charAt(done)
    }
  }
  for (const mention of found) {
    keep(mention.start)
    const at = local.length
    if (staysAsText(mention) || belongsToTitle(mention, canonical)) keep(mention.end)
    else {
      const placeholder = mention.office === undefined ? placePlaceholder : officePlaceholders[mention.office]
      offsets.push(text.offsets?.[mention.start] ?? mention.start)
      ends.push(text.ends?.[mention.end - 1] ?? mention.end)
      local += placeholder
      meaning += mention.office === undefined && mention.rank > 0 ? placeholder + mention.rank : placeholder
      done = mention.end
      folds.add(mention.office === undefined ? 'place' : 'agency')
    }
    mentions.push({ ...mention, at, to: local.length })
  }
  keep(canonical.length)
  return { raw: text.raw, text: local, offsets, ends, folds: [...folds], mentions, meaning }
}
