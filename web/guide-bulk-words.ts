import { msg, str } from '@lit/localize'
import type { GuideBulkSummary } from './api/adoption.ts'
import { formatCount } from './formats.ts'

const reasons: Readonly<Record<string, () => string>> = {
  'no-link': () => msg('未关联到标准事项', { id: 'guide-bulk.no-link' }),
  'not-yours': () => msg('不由你所在机构维护', { id: 'guide-bulk.not-yours' }),
  'draft-open': () => msg('有未发布的草稿', { id: 'guide-bulk.draft-open' }),
  local: () => msg('由各地自定', { id: 'guide-bulk.local' }),
  better: () => msg('优于标准，按规定保留', { id: 'guide-bulk.better' }),
  'as-standard': () => msg('已与标准一致', { id: 'guide-bulk.as-standard' }),
  excluded: () => msg('已取消勾选', { id: 'guide-bulk.excluded' }),
  changed: () => msg('预览之后已有改动', { id: 'guide-bulk.changed' }),
  stopped: () => msg('执行前已撤销', { id: 'guide-bulk.stopped' }),
  'edited-since': () => msg('之后又被修改，未撤销', { id: 'guide-bulk.edited-since' }),
}

/** Why something was left alone. */
export const sayReason = (reason: string): string => reasons[reason]?.() ?? reason

/** What a bulk does. */
export const sayKind = (kind: GuideBulkSummary['kind']): string =>
  ({ 'adopt-standard': msg('采用标准', { id: 'guide-bulk.adopt-standard' }) })[kind]

/** What became of one thing of a bulk. */
export const sayOutcome = (outcome: keyof GuideBulkSummary['counts']): string =>
  ({
    pending: msg('待执行', { id: 'guide-bulk.pending' }),
    done: msg('已执行', { id: 'guide-bulk.done' }),
    skipped: msg('已跳过', { id: 'guide-bulk.skipped' }),
    undone: msg('已撤销', { id: 'guide-bulk.undone' }),
    kept: msg('未撤销', { id: 'guide-bulk.kept' }),
  })[outcome]

/** Where a bulk stands. */
export const sayState = (state: GuideBulkSummary['state']): string =>
  ({
    running: msg('执行中', { id: 'guide-bulk.running' }),
    done: msg('已完成', { id: 'guide-bulk.finished' }),
    undoing: msg('撤销中', { id: 'guide-bulk.undoing' }),
    undone: msg('已撤销', { id: 'guide-bulk.undone' }),
  })[state]

/** How many things came to what, those that came to nothing left out: 已执行 198 · 已跳过 2. */
export const sayCounts = (counts: GuideBulkSummary['counts']): string =>
  (['pending', 'done', 'skipped', 'undone', 'kept'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${sayOutcome(outcome)} ${formatCount(counts[outcome])}`)
    .join(' · ')

/** What adopting came to at one guide: findings closed and opened. */
export const sayEffect = (closed: number, opened: number): string =>
  msg(str`整改 ${formatCount(closed)} · 新增 ${formatCount(opened)}`, { id: 'guide-bulk.effect' })
