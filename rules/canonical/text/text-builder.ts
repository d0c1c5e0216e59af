import { foldCharacter, foldUnit } from './character.ts'
import type { Fold } from './fold.ts'
import { breaksLine, decodeEntity, htmlTag, longestEntity, longestTag } from './markup.ts'

/** Canonical characters with the raw range of each. */
export interface Unfolded {
  readonly text: string
  readonly offsets: readonly number[]
  readonly ends: readonly number[]
  readonly folds: ReadonlySet<Fold>
}

const combining = /^(?:\p{M}|[\u1160-\u11FF]|[\uFF9E\uFF9F])/u
const firstCombining = 0x300
const latin = /^[A-Za-z0-9]$/
const titleInTagBrackets = /^<[\u4E00-\u9FFF][^<>]*>$/

/**
 * Folds a string character by character, in one pass: what an entity or a full-width form turns out to be is looked
 * at again, so that `&amp;lt;br&gt;` and `＜br＞` are tags.
 */
export const unfold = (raw: string): Unfolded => {
  const units: string[] = []
  const offsets: number[] = []
  const ends: number[] = []
  const folds = new Set<Fold>()
  const openings: number[] = []
  let blank: '' | ' ' | '\n' = ''
  let blanks = 0
  let semicolonBelongsToSpace = false

  const truncate = (length: number): void => {
    units.length = offsets.length = ends.length = length
  }

  const flushBlank = (next: string, start: number): void => {
    const last = units.at(-1)
    const kept =
      last === undefined || last === '\n'
        ? ''
        : blank === ' ' && !(latin.test(last) && latin.test(next))
          ? ''
          : blank
    if (blanks > kept.length) folds.add('space')
    if (kept !== '') {
      units.push(kept)
      offsets.push(ends.at(-1) ?? start)
      ends.push(start)
    }
    blank = ''
    blanks = 0
  }

  const closeEntity = (): void => {
    const tail = units.slice(-longestEntity)
    const at = units.length - tail.length + tail.lastIndexOf('&')
    const character = decodeEntity(units.slice(at).join(''))
    if (character === undefined) return
    const start = offsets[at] ?? 0
    const end = ends.at(-1) ?? start
    truncate(at)
    folds.add('entity')
    feed(character, start, end)
  }

  const closeTag = (): void => {
    const at = openings.pop()
    if (at === undefined || units.length - at > longestTag) return
    const tag = units.slice(at).join('')
    if (htmlTag.test(tag)) {
      truncate(at)
      folds.add('markup')
      if (breaksLine(tag)) blank = '\n'
    } else if (titleInTagBrackets.test(tag)) {
      units[at] = '《'
      units[units.length - 1] = '》'
      folds.add('quote')
    } else if (tag.startsWith('<!--')) openings.push(at)
  }

  const emit = (unit: string, start: number, end: number): void => {
    if (unit === ';' && semicolonBelongsToSpace) {
      semicolonBelongsToSpace = false
      return
    }
    semicolonBelongsToSpace = false
    if (blank !== '') flushBlank(unit, start)
    if (unit === '<') openings.push(units.length)
    units.push(unit)
    offsets.push(start)
    ends.push(end)
    if (unit === ';') closeEntity()
    else if (unit === '>') closeTag()
    else if (unit === 'p' && units.slice(-5).join('') === '&nbsp') {
      truncate(units.length - 5)
      folds.add('entity')
      feed(' ', start, end)
      semicolonBelongsToSpace = true
    }
  }

  const feed = (cluster: string, start: number, end: number): void => {
    const folded = cluster.length === 1 ? foldUnit(cluster) : foldCharacter(cluster)
    for (const fold of folded.folds) folds.add(fold)
    for (let at = 0; at < folded.text.length; at++) {
      const unit = folded.text.charAt(at)
      if (unit === ' ' || unit === '\n') {
        if (blank !== '\n') blank = unit
        blanks++
      } else emit(unit, start, end)
    }
  }

  for (let at = 0; at < raw.length; ) {
    const start = at
    at += (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    while (at < raw.length && raw.charCodeAt(at) >= firstCombining && combining.test(raw.slice(at, at + 2))) {
      at += (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
    feed(raw.slice(start, at), start, at)
  }
  if (blanks > 0) folds.add('space')
  if (units.at(-1) === '\n') truncate(units.length - 1)
  return { text: units.join(''), offsets, ends, folds }
}
