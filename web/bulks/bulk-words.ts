import { msg, str } from '@lit/localize'
import { type MoveName, moveNames } from '../../rules/life/workflow.ts'
import type { Bulk, BulkOutcome } from '../api/bulks.ts'
import type { Context } from '../api/context.ts'
import { type FindingQuery, filterNames, filterOf } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { filterLabel } from '../findings/facets.ts'
import { moveName, type SkipReason, sayReason, skipReasonName } from '../moves/workflow-words.ts'
import { formatCount, formatList } from '../words/formats.ts'

const isMove = (value: unknown): value is MoveName => moveNames.some((move) => move === value)

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** How a bulk stands. */
export const bulkStateName = (state: Bulk['state']): string =>
  ({
    asked: msg('待另一人批准', { id: 'bulk.asked' }),
    refused: msg('未批准', { id: 'bulk.refused' }),
    running: msg('执行中', { id: 'bulk.running' }),
    done: msg('已执行', { id: 'bulk.done' }),
    undoing: msg('撤销中', { id: 'bulk.undoing' }),
    undone: msg('已撤销', { id: 'bulk.undone' }),
  })[state]

/** Whether a bulk, or its undoing, is to be carried on. */
export const isUnderWay = ({ state }: Pick<Bulk, 'state'>): boolean =>
  state === 'running' || state === 'undoing'

/** What can come of a bulk for one of many. */
export const bulkOutcomes = [
  'pending',
  'done',
  'skipped',
  'undone',
  'kept',
] as const satisfies readonly BulkOutcome[]

/** What came of a bulk for one of many. */
export const outcomeName = (outcome: BulkOutcome): string =>
  ({
    pending: msg('待执行', { id: 'outcome.pending' }),
    done: msg('已执行', { id: 'bulk.done' }),
    skipped: msg('跳过', { id: 'preview.skipped' }),
    undone: msg('已撤销', { id: 'bulk.undone' }),
    kept: msg('未撤销', { id: 'outcome.kept' }),
  })[outcome]

/** How many came to what, what nothing came to left out: 已执行 198 · 跳过 2. */
export const sayCounts = (counts: Bulk['counts']): string =>
  bulkOutcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeName(outcome)} ${formatCount(counts[outcome])}`)
    .join(' · ')

const reasons: Readonly<Record<string, () => string>> = {
  'no-link': () => msg('未关联到标准事项', { id: 'left.no-link' }),
  'not-yours': () => msg('不由你所在机构维护', { id: 'left.not-yours' }),
  'draft-open': () => msg('有未发布的草稿', { id: 'left.draft-open' }),
  local: () => msg('由各地自定', { id: 'left.local' }),
  better: () => msg('优于标准，按规定保留', { id: 'left.better' }),
  'as-standard': () => msg('已与标准一致', { id: 'left.as-standard' }),
  excluded: () => msg('已取消勾选', { id: 'left.excluded' }),
  changed: () => msg('预览之后已有改动', { id: 'left.changed' }),
  gone: () => msg('已不存在', { id: 'left.gone' }),
  stopped: () => msg('执行前已撤销', { id: 'left.stopped' }),
  refused: () => msg('未获批准', { id: 'left.refused' }),
  'changed-since': () => msg('此后又有变化', { id: 'left.changed-since' }),
}

const moveSkips: readonly SkipReason[] = ['not-allowed', 'same', 'waiting', 'held']

/** Why a bulk, or its undoing, left one of many as it was; a reason that we do not know, as it is. */
export const whyLeft = (reason: string): string => {
  const skip = moveSkips.find((one) => one === reason)
  return skip ? skipReasonName(skip) : (reasons[reason]?.() ?? reason)
}

/** What adopting came to at one guide: findings closed and opened. */
export const sayEffect = (closed: number, opened: number): string =>
  msg(str`整改 ${formatCount(closed)} · 新增 ${formatCount(opened)}`, { id: 'bulk.effect' })

/** What a bulk does, in a word. */
export const bulkName = ({ kind, content }: Pick<Bulk, 'kind' | 'content'>): string => {
  if (kind === 'adopt-standard') return msg('采用标准', { id: 'move.adopt' })
  const { move } = content
  return isMove(move) ? moveName(move) : kind
}

/** What was given with it, in one line. */
export const bulkInput = ({ content }: Pick<Bulk, 'content'>, context: Context | undefined): string => {
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

const queryOf = (filter: unknown): FindingQuery | undefined =>
  typeof filter !== 'object' || filter === null
    ? undefined
    : filterOf(new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])))

/** The filter of findings that it was made on; undefined where its things were chosen otherwise. */
export const bulkFilter = ({ kind, content }: Pick<Bulk, 'kind' | 'content'>): FindingQuery | undefined =>
  queryOf(kind === 'move' ? partOf(content.where, 'filter') : content.findings)

/** What it was made on, in words: 按筛选：状态、要素; of what was chosen one by one it says so. */
export const bulkScope = (bulk: Pick<Bulk, 'kind' | 'content'>): string => {
  if (Array.isArray(bulk.content.items))
    return msg(str`按事项：${formatList(bulk.content.items.map(String))}`, { id: 'bulk.by-item' })
  const filter = bulkFilter(bulk)
  if (!filter) return msg('逐条选择', { id: 'bulk.by-hand' })
  const words = filterNames.filter((name) => filter[name] !== undefined)
  return words.length === 0
    ? msg('全部未结问题', { id: 'bulk.by-all' })
    : msg(str`按筛选：${formatList(words.map(filterLabel))}`, { id: 'bulk.by-filter' })
}
