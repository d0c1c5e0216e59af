import { msg, str } from '@lit/localize'
import type { BulkSummary } from './api.ts'
import { formatCount } from './formats.ts'

const reasons: Readonly<Record<string, () => string>> = {
  'no-link': () => msg('未关联到标准事项', { id: 'bulk.no-link' }),
  'not-yours': () => msg('不由你所在机构维护', { id: 'bulk.not-yours' }),
  'draft-open': () => msg('有未发布的草稿', { id: 'bulk.draft-open' }),
  local: () => msg('由各地自定', { id: 'bulk.local' }),
  better: () => msg('优于标准，按规定保留', { id: 'bulk.better' }),
  'as-standard': () => msg('已与标准一致', { id: 'bulk.as-standard' }),
  excluded: () => msg('已取消勾选', { id: 'bulk.excluded' }),
  changed: () => msg('预览之后已有改动', { id: 'bulk.changed' }),
  stopped: () => msg('执行前已撤销', { id: 'bulk.stopped' }),
  'edited-since': () => msg('之后又被修改，未撤销', { id: 'bulk.edited-since' }),
}

/** Why something was left alone. */
export const sayReason = (reason: string): string => reasons[reason]?.() ?? reason

/** What a bulk does. */
export const sayKind = (kind: BulkSummary['kind']): string =>
  ({ 'adopt-standard': msg('采用标准', { id: 'bulk.adopt-standard' }) })[kind]

/** What became of one thing of a bulk. */
export const sayOutcome = (outcome: keyof BulkSummary['counts']): string =>
  ({
    pending: msg('待执行', { id: 'bulk.pending' }),
    done: msg('已执行', { id: 'bulk.done' }),
    skipped: msg('已跳过', { id: 'bulk.skipped' }),
    undone: msg('已撤销', { id: 'bulk.undone' }),
    kept: msg('未撤销', { id: 'bulk.kept' }),
  })[outcome]

/** Where a bulk stands. */
export const sayState = (state: BulkSummary['state']): string =>
  ({
    running: msg('执行中', { id: 'bulk.running' }),
    done: msg('已完成', { id: 'bulk.finished' }),
    undoing: msg('撤销中', { id: 'bulk.undoing' }),
    undone: msg('已撤销', { id: 'bulk.undone' }),
  })[state]

/** How many things came to what, those that came to nothing left out: 已执行 198 · 已跳过 2. */
export const sayCounts = (counts: BulkSummary['counts']): string =>
  (['pending', 'done', 'skipped', 'undone', 'kept'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${sayOutcome(outcome)} ${formatCount(counts[outcome])}`)
    .join(' · ')

/** What adopting came to at one guide: findings closed and opened. */
export const sayEffect = (closed: number, opened: number): string =>
  msg(str`整改 ${formatCount(closed)} · 新增 ${formatCount(opened)}`, { id: 'bulk.effect' })
