import { type Renamed, renamed } from '../../lexicon/renamed-agencies.ts'
import { perSentence } from './sentence.ts'
import type { Text } from './text.ts'

/** A former name in canonical text, with the current one. */
export interface FormerName {
  readonly start: number
  readonly end: number
  readonly current: string
  readonly inLaws: boolean
}

const quickly = /劳动|人事|工商|质量技术|税务|卫生和计划|卫计|安全生产监督|国土资源|就业失业登记|再就业优惠/

const wordedNow = ({ former, current }: Renamed, found: string): string =>
  found.replace(new RegExp(former.source), current)

/** Finds former names of authorities and certificates in canonical text. */
export const findFormerNames = (text: string): readonly FormerName[] => {
  if (!quickly.test(text)) return []
  return renamed
    .flatMap((name) =>
      [...text.matchAll(name.former)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        current: wordedNow(name, match[0]),
        inLaws: name.inLaws,
      })),
    )
    .filter(
      ({ start, end }, at, all) => !all.some((other, i) => i < at && other.start < end && start < other.end),
    )
    .sort((a, b) => a.start - b.start)
}

const formerNames = perSentence(findFormerNames, { signs: '劳人工质税卫安国就再' })

/** Whether `findFormerNames` finds any in a text. */
export const hasFormerName = (text: Text): boolean => formerNames.any(text)

/** An agency's name in the words of today: former names replaced, 人力资源和社会保障 as 人力资源社会保障. */
export const currentName = (name: string): string => {
  let current = ''
  let done = 0
  for (const { start, end, current: now } of findFormerNames(name)) {
    current += name.slice(done, start) + now
    done = end
  }
  return (current + name.slice(done)).replaceAll('人力资源和社会保障', '人力资源社会保障')
}
