import { msg } from '@lit/localize'
import { actionWords, checkWords, type DeedWords, deedFrame, deedWords } from '../../rules/messages/deed.ts'
import type { Context } from '../api/context.ts'
import type { LogEntry } from '../api/desk.ts'
import { currentLocale } from '../app/locale.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { sayReason } from '../moves/workflow-words.ts'
import { ruleTitle } from '../words/words.ts'

/** A person, or what acts by itself, as the log names it. */
export const sayActor = (actor: string, context: Context | undefined): string => {
  if (actor === 'scan') return msg('扫描', { id: 'actor.scan' })
  if (actor === 'clock') return msg('到期自动', { id: 'actor.clock' })
  return context ? sayPerson(actor, context) : actor
}

/** What an action of the log is called. */
export const sayAction = (action: string): string => actionWords(currentLocale(), action)

/** What a subject of the log is called. */
export const sayLogSubject = (subject: LogEntry['subject']): string => {
  const names: Record<LogEntry['subject'], string> = {
    finding: msg('问题', { id: 'nav.findings' }),
    guide: msg('指南', { id: 'items.guides' }),
    decision: msg('申请', { id: 'filter.decision' }),
    scan: msg('扫描', { id: 'actor.scan' }),
    import: msg('导入', { id: 'revisions.import' }),
    bulk: msg('批量操作', { id: 'log.bulk' }),
    'guide-bulk': msg('指南批量修改', { id: 'log.guide-bulk' }),
    link: msg('事项对应', { id: 'log.link' }),
    attachment: msg('附件', { id: 'attachment.label' }),
    alias: msg('别名', { id: 'alias.one' }),
    agencies: msg('实施主体', { id: 'agencies.title' }),
    holdings: msg('证照与共享数据', { id: 'holdings.short' }),
  }
  return names[subject]
}

/** The sentence about an entry, cut where its object stands, so that this can be a link. */
export interface DeedSentence extends DeedWords {
  readonly before: string
  readonly after: string
}

/** Says an entry of the log in the present language. */
export const sayDeed = (entry: LogEntry, context: Context | undefined): DeedSentence => {
  const locale = currentLocale()
  const words = deedWords(locale, entry, {
    person: (id) => sayActor(id, context),
    rule: ruleTitle,
    reason: sayReason,
  })
  const who = checkWords(locale, entry) ?? sayActor(entry.actor, context)
  return { ...words, ...deedFrame(locale, who, words) }
}

/** The number of the revision that an entry tells of; undefined where it changed no guide. */
export const revisionOfDeed = ({ subject, content: { revision } }: LogEntry): number | undefined =>
  subject === 'guide' && typeof revision === 'number' && revision > 1 ? revision : undefined

/** The page of what an entry is about; undefined where it has none. */
export const pathOfDeed = ({ subject, subjectId, about }: LogEntry): string | undefined => {
  switch (subject) {
    case 'finding':
    case 'attachment':
      return about ? paths.finding(about.ref) : undefined
    case 'alias':
      return about ? paths.aliases({ q: about.ref }) : undefined
    case 'agencies':
      return paths.agencies()
    case 'holdings':
      return paths.holdings({ view: 'entries' })
    case 'guide':
    case 'link':
      return paths.guide(subjectId)
    case 'decision':
      return paths.decisions({ id: subjectId })
    case 'bulk':
      return paths.bulk(Number(subjectId))
    case 'scan':
      return paths.scans()
    case 'import':
      return undefined
  }
}
