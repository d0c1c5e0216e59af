import { distance } from 'fastest-levenshtein'
import { canonicalText } from '../../../rules/canonical/text/text.ts'
import type { Phrase } from '../../tables/cell-reading.ts'
import type { Target } from './target.ts'
import { targetName } from './target.ts'

/** How a column was matched to a field. */
export type MatchReason = 'header' | 'alias' | 'field' | 'similar' | 'remembered' | 'none' | 'ignored'

/** One column of a file: what it is headed, where its values go, and how sure that is. */
export interface ColumnMatch {
  /** Position from 0. */
  readonly index: number
  readonly header: string
  /** Undefined: not mapped. Its values are kept under the header as an extra field, unless it is ignored. */
  readonly target: Target | undefined
  /** 0 to 1. */
  readonly score: number
  readonly reason: MatchReason
  /** The name that the header resembles. */
  readonly resembles?: string
}

/** A match below this is a guess, to be confirmed by a person. */
export const sureScore = 0.9

const leastSimilar = 0.72
const shortest = 3
const numberHeader = /^(?:序号|序|no|编序|行号|错误说明)$/i

const readKey = (header: string): string =>
  canonicalText(header)
    .text.replace(/\((?:必填|选填|可选|必选|单选|多选)[^)]*\)/g, '')
    .replace(/^\d+(?:\.\d+)*[.、]/, '')
    .replace(/[\s*:：·_/\\-]/g, '')
    .toLowerCase()

const keys = new Map<string, string>()
const mostKeys = 5000

/**
 * A header as it is compared: without marks, remarks in brackets, numbering, spaces. Remembered, since the same first
 * rows of a sheet are held against every list that its columns could be of.
 */
export const headerKey = (header: string): string => {
  const known = keys.get(header)
  if (known !== undefined) return known
  const key = readKey(header)
  if (keys.size >= mostKeys) keys.clear()
  keys.set(header, key)
  return key
}

interface Candidate {
  readonly index: number
  readonly target: Target
  readonly score: number
  readonly reason: MatchReason
  readonly resembles: string
}

const names = new WeakMap<
  Target,
  readonly { readonly key: string; readonly name: string; readonly reason: MatchReason }[]
>()

const namesOf = (target: Target) => {
  const known = names.get(target)
  if (known) return known
  const { header, aliases, field } = target.column
  const made = [
    { key: headerKey(header), name: header, reason: 'header' as const },
    ...aliases.map((name) => ({ key: headerKey(name), name, reason: 'alias' as const })),
    ...(field === ''
      ? []
      : [{ key: headerKey(targetName(target)), name: targetName(target), reason: 'field' as const }]),
  ]
  names.set(target, made)
  return made
}

/** A name that the sheet's own records and a list of theirs share is the records'. */
const foreignPenalty = 0.04

const scoreOf = (reason: MatchReason, place: number): number =>
  reason === 'header' ? 1 : reason === 'field' ? 0.995 : 0.99 - place / 500

/** Whether names that are only alike count: not while the header itself is still looked for. */
export type Likeness = 'alike' | 'exact'

interface Named {
  readonly target: Target
  readonly score: number
  readonly reason: MatchReason
  readonly resembles: string
}

const indexes = new WeakMap<readonly Target[], ReadonlyMap<string, readonly Named[]>>()

/** The targets that have a name, by the name's key. */
const indexOf = (targets: readonly Target[]): ReadonlyMap<string, readonly Named[]> => {
  const known = indexes.get(targets)
  if (known) return known
  const home = targets[0]?.list
  const made = new Map<string, Named[]>()
  for (const target of targets) {
    const seen = new Set<string>()
    namesOf(target).forEach(({ key, name, reason }, place) => {
      if (seen.has(key)) return
      seen.add(key)
      const score = scoreOf(reason, place) - (target.list === home ? 0 : foreignPenalty)
      made.set(key, [...(made.get(key) ?? []), { target, score, reason, resembles: name }])
    })
  }
  indexes.set(targets, made)
  return made
}

const candidatesOf = (
  index: number,
  key: string,
  targets: readonly Target[],
  likeness: Likeness,
): Candidate[] => {
  const exact = (indexOf(targets).get(key) ?? []).map((named) => ({ index, ...named }))
  if (exact.length > 0 || key.length < shortest || likeness === 'exact') return exact
  return targets.flatMap((target) =>
    namesOf(target).flatMap(({ key: other, name, reason }) => {
      const longest = Math.max(key.length, other.length)
      // Names of such different lengths are unlike whatever they hold.
      const isFar = Math.abs(key.length - other.length) > longest * (1 - leastSimilar)
      if (other.length < shortest || reason === 'field' || isFar) return []
      const similarity = 1 - distance(key, other) / longest
      return similarity < leastSimilar
        ? []
        : [{ index, target, score: similarity * sureScore, reason: 'similar' as const, resembles: name }]
    }),
  )
}

/** Decisions of a person for headers of one layout, by the header's key: a target, or null to leave the column out. */
export type Decisions = ReadonlyMap<string, Target | null>

/**
 * Matches headers to fields, one to one: the best score first, earlier columns before later ones. A decision wins over
 * every score. A header that several columns have is matched once.
 */
export const mapHeaders = (
  headers: readonly string[],
  targets: readonly Target[],
  decisions: Decisions = new Map(),
  likeness: Likeness = 'alike',
): readonly ColumnMatch[] => {
  const keys = headers.map(headerKey)
  const decided = keys.map((key) => decisions.get(key))
  const takenTargets = new Set(
    decided.filter((target) => target !== undefined && target !== null).map(targetName),
  )
  const ranked = keys
    .flatMap((key, index) =>
      key === '' || decided[index] !== undefined || numberHeader.test(key)
        ? []
        : candidatesOf(index, key, targets, likeness),
    )
    .toSorted((one, other) => other.score - one.score || one.index - other.index)
  const matched = new Map<number, Candidate>()
  for (const candidate of ranked) {
    const name = targetName(candidate.target)
    if (matched.has(candidate.index) || takenTargets.has(name)) continue
    matched.set(candidate.index, candidate)
    takenTargets.add(name)
  }
  return headers.map((header, index): ColumnMatch => {
    const decision = decided[index]
    if (decision !== undefined)
      return {
        index,
        header,
        target: decision ?? undefined,
        score: 1,
        reason: decision ? 'remembered' : 'ignored',
      }
    const found = matched.get(index)
    if (found)
      return {
        index,
        header,
        target: found.target,
        score: found.score,
        reason: found.reason,
        resembles: found.resembles,
      }
    const isLeftOut = keys[index] === '' || numberHeader.test(keys[index] ?? '')
    return { index, header, target: undefined, score: 0, reason: isLeftOut ? 'ignored' : 'none' }
  })
}

/** Why a column was matched as it was. */
export const reasonOf = ({ reason, resembles = '', header }: ColumnMatch): Phrase => {
  switch (reason) {
    case 'header':
      return { zh: '标准表头', en: 'the standard header' }
    case 'field':
      return { zh: '字段名', en: 'the name of the field' }
    case 'alias':
      return { zh: `“${resembles}”的别名`, en: `another name: ${resembles}` }
    case 'similar':
      return { zh: `与“${resembles}”相近，请确认`, en: `resembles ${resembles}; confirm it` }
    case 'remembered':
      return { zh: '映射文件中的设定', en: 'set in the mapping file' }
    case 'ignored':
      return { zh: '不读入', en: 'left out' }
    case 'none':
      return { zh: `未识别，原样保留为“${header}”`, en: `not known; kept as it is under ${header}` }
  }
}
