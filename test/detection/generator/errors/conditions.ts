import type { LabelRange } from '../../../../fixtures/label.ts'
import { happens, pick } from '../../../../fixtures/random.ts'
import { sources } from '../directory.ts'
import { dropping, replaceOnce } from '../edit.ts'
import type { ItemSource } from '../items/source.ts'
import { type Pool, shown } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'
import { type ConditionChange, changesByPattern } from './condition-patterns.ts'

const changesOf = (pool: Pool, { changes, heldOutChanges = [] }: ItemSource) =>
  shown(pool, changes, heldOutChanges)

const kinds = [
  ...new Set(sources.flatMap((source) => changesOf('checking', source).map(([kind]) => kind))),
].sort()

/** What is read as one: a number, a comparator, a modal word. */
const wholes =
  /\d+|半(?:年|个月)|(?:百分之)?[一二三四五六七八九十百千两半]+|个工作日|个月|不?[高低多少]于|不?超过|不可以|不得|可以|应当|及?以[上下]|或者|并且/g
const edges =
  /^(?:[；，。、\s]|[且并](?=.{3})|\d{1,2}\.|（[一二三四五六七八九十\d]+）)+|(?:[；，。、\s]|\d{1,2}\.|[；。\n](?:\d{1,2}|（[一二三四五六七八九十\d]?))+$/g

/** The characters that were put there, in whole numbers and words; nothing where characters only went. */
const plantedRange = (text: string, at: number, find: string, put: string): LabelRange | undefined => {
  let common = 0
  while (common < put.length && put[common] === find[common]) common++
  let tail = 0
  while (tail < put.length - common && put.at(-1 - tail) === find.at(-1 - tail)) tail++
  let start = at + common
  let end = at + put.length - tail
  if (end <= start) return undefined
  const leading = text.slice(start, end).match(edges)
  if (leading && end - start > 3) {
    const inner = text.slice(start, end).replace(edges, '')
    start = text.indexOf(inner, start)
    end = start + inner.length
  }
  for (const { 0: whole, index } of text.matchAll(wholes))
    if (index < end && index + whole.length > start) {
      start = Math.min(start, index)
      end = Math.max(end, index + whole.length)
    }
  return { path: '/conditions', start, end }
}

/** Kinds whose change has no one place. */
const placeless: readonly string[] = [
  'conditions-all-or-one',
  'conditions-clause-missing',
  'conditions-exception-dropped',
]

/** The changes of a kind that are written for an item. */
const ownChanges = (name: string, text: string, source: ItemSource, pool: Pool): readonly ConditionChange[] =>
  changesOf(pool, source)
    .filter(([kind]) => kind === name)
    .flatMap(([, find, put]) => {
      const changed = replaceOnce(text, find, put)
      return changed === undefined ? [] : [{ changed, at: text.indexOf(find), find, put }]
    })

/** Conditions that say something else: one kind for each kind of change that the items carry. */
export const conditionErrors: readonly ErrorKind[] = [
  dropping('conditions-absent', 'conditions'),
  ...kinds.map(
    (name): ErrorKind => ({
      name,
      element: 'conditions',
      plant({ random, pool, guide, source, item }) {
        const { conditions } = guide
        if (conditions === undefined) return undefined
        const own = ownChanges(name, conditions, source, pool)
        const general = changesByPattern(name, conditions, item, pool)
        const possible = own.length === 0 || (general.length > 0 && happens(random, 0.5)) ? general : own
        if (possible.length === 0) return undefined
        const { changed, at, find, put } = pick(random, possible)
        const range = placeless.includes(name) ? undefined : plantedRange(changed, at, find, put)
        return {
          guide: { ...guide, conditions: changed },
          ...(range ? { ranges: [range] } : {}),
        }
      },
    }),
  ),
]
