import { msg, str } from '@lit/localize'
import { personOf } from '../../rules/life/people.ts'
import type { Context } from '../api/context.ts'
import type { ScanJob } from '../api/scans.ts'
import { sayPerson, sayPost } from '../app/people.ts'
import { formatCount, formatDuration } from '../words/formats.ts'
import { messageOf } from '../words/words.ts'

/** What a step of a scan is called. */
export const sayStep = (step: NonNullable<ScanJob['progress']>['step']): string => {
  const words = {
    read: msg('读取', { id: 'scan.step-read' }),
    link: msg('关联', { id: 'scan.step-link' }),
    compare: msg('比对', { id: 'scan.step-compare' }),
    write: msg('写入', { id: 'scan.step-write' }),
  }
  return words[step]
}

/** How far the present step is: 已比对 12,400/21,306. */
export const sayProgress = ({ step, done, total }: NonNullable<ScanJob['progress']>): string => {
  const of = `${formatCount(done)}/${formatCount(total)}`
  if (step === 'write') return msg('正在写入结果', { id: 'scan.writing' })
  if (total === 0) return ''
  if (step === 'read') return msg(str`已读取 ${of}`, { id: 'scan.read' })
  return step === 'link'
    ? msg(str`已关联 ${of}`, { id: 'scan.linked' })
    : msg(str`已比对 ${of}`, { id: 'scan.compared' })
}

/** The time that is left: 预计剩余 3 秒; nothing while it is not known. */
export const sayRemaining = (milliseconds: number | null): string =>
  milliseconds === null || milliseconds <= 0
    ? ''
    : msg(str`预计剩余 ${formatDuration(milliseconds)}`, { id: 'scan.remaining' })

/** What a scan went over: 全部, an agency, an item. */
export const sayScope = ({ scope, subjectName }: Pick<ScanJob, 'scope' | 'subjectName'>): string =>
  scope === 'full' ? msg('全部指南', { id: 'scan.scope-full' }) : (subjectName ?? '')

/** Who asked for a scan: a person with the office, or the time of day. */
export const sayAsker = (actor: string, context: Pick<Context, 'agencies' | 'directory'>): string => {
  if (actor === 'schedule') return msg('每日定时', { id: 'scan.schedule' })
  const person = personOf(actor)
  // The office of the province goes without saying, and most scans are its.
  return person?.role === 'province' ? sayPost(person) : sayPerson(actor, context)
}

/** Why a scan failed, beside its code: in the present language, what the server had to say. */
export const sayDetail = ({ error }: Pick<ScanJob, 'error'>): string => {
  const { detail, detailEn } = error?.params ?? {}
  return typeof detail === 'string' && typeof detailEn === 'string'
    ? messageOf({ message: detail, messageEn: detailEn })
    : ''
}

/** What came and went with a scan. */
export const sayChanges = ({ opened, closed }: NonNullable<ScanJob['changes']>): string =>
  opened === 0 && closed === 0
    ? msg('没有新增或消失的问题', { id: 'scan.no-changes' })
    : msg(str`新增问题 ${formatCount(opened)}，消失 ${formatCount(closed)}`, { id: 'scan.changes' })

/** A state of a scan with its glyph. */
export const stateOf = (state: ScanJob['state']): { readonly glyph: string; readonly name: string } => {
  const states = {
    waiting: { glyph: '⏳', name: msg('排队中', { id: 'scan.waiting' }) },
    running: { glyph: '▶', name: msg('运行中', { id: 'scan.running' }) },
    done: { glyph: '✓', name: msg('完成', { id: 'scan.done' }) },
    failed: { glyph: '●', name: msg('失败', { id: 'scan.failed' }) },
    cancelled: { glyph: '–', name: msg('已取消', { id: 'scan.cancelled' }) },
    interrupted: { glyph: '▲', name: msg('已中断', { id: 'scan.interrupted' }) },
  }
  return states[state]
}
