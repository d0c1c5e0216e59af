import { msg, str } from '@lit/localize'
import { type MoveName, moveNames } from '../rules/workflow.ts'
import type { Context } from './api/context.ts'
import type { Bulk, BulkOutcome } from './api/moves.ts'
import { filterLabel } from './facets.ts'
import { formatList } from './formats.ts'
import { type FindingQuery, filterNames, filterOf } from './paths.ts'
import { sayPerson } from './people.ts'
import { moveName, type SkipReason, sayReason, skipReasonName } from './workflow-words.ts'

type Written = Pick<Bulk, 'content'>

const isMove = (value: unknown): value is MoveName => moveNames.some((move) => move === value)

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** How a bulk stands; a state that we do not know, as it is. */
export const bulkStateName = (state: string): string => {
  const names: Readonly<Record<string, string>> = {
    asked: msg('待另一人批准', { id: 'bulk.asked' }),
    done: msg('已执行', { id: 'bulk.done' }),
    undone: msg('已撤销', { id: 'bulk.undone' }),
    refused: msg('未批准', { id: 'bulk.refused' }),
  }
  return names[state] ?? state
}

/** What can come of a bulk for a finding. */
export const bulkOutcomes = ['done', 'skipped', 'undone', 'asked'] as const satisfies readonly BulkOutcome[]

/** What came of a bulk for a finding; one that we do not know, as it is. */
export const outcomeName = (outcome: string): string =>
  outcome === 'skipped' ? msg('跳过', { id: 'preview.skipped' }) : bulkStateName(outcome)

const skipReasons: readonly SkipReason[] = ['not-allowed', 'same', 'waiting', 'held', 'changed']

/** Why a bulk left a finding as it was; nothing where it did not. */
export const whySkipped = (reason: string | null): string => {
  const known = skipReasons.find((one) => one === reason)
  return known ? skipReasonName(known) : (reason ?? '')
}

/** What a bulk did, in a word. */
export const bulkName = ({ kind, content }: Pick<Bulk, 'kind' | 'content'>): string => {
  if (kind === 'adopt') return msg('采用标准', { id: 'move.adopt' })
  const { move } = content
  return isMove(move) ? moveName(move) : kind
}

/** What was given with it, in one line. */
export const bulkInput = ({ content }: Written, context: Context | undefined): string => {
  const given = (name: string): string | undefined => {
    const value = partOf(content.input, name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [assignee, reason, until] = [given('assignee'), given('reason'), given('until')]
  const said = [
    partOf(content.input, 'assignee') === null ? msg('不指定经办人', { id: 'field.nobody' }) : undefined,
    assignee !== undefined && context ? sayPerson(assignee, context) : assignee,
    reason === undefined ? undefined : sayReason(reason),
    given('document'),
    until === undefined ? undefined : msg(str`至 ${until}`, { id: 'bulk.until' }),
    given('text'),
  ]
  return said.filter((one) => one !== undefined).join(' · ')
}

/** The filter that it was made on; undefined where its findings were chosen one by one. */
export const bulkFilter = ({ content }: Written): FindingQuery | undefined => {
  const filter = partOf(content.where, 'filter')
  if (typeof filter !== 'object' || filter === null) return undefined
  return filterOf(new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])))
}

/** What it was made on, in words: 按筛选：状态、要素; of single findings it says so. */
export const bulkScope = (bulk: Written): string => {
  const filter = bulkFilter(bulk)
  if (!filter) return msg('逐条选择', { id: 'bulk.by-hand' })
  const words = filterNames.filter((name) => filter[name] !== undefined)
  return words.length === 0
    ? msg('全部未结问题', { id: 'bulk.by-all' })
    : msg(str`按筛选：${formatList(words.map(filterLabel))}`, { id: 'bulk.by-filter' })
}
