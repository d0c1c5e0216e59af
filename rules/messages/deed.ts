import { partsOfComment } from '../life/mentions.ts'
import { type DecisionKind, moves } from '../life/workflow.ts'
import { deeds as en } from './en/deeds.ts'
import type { Locale } from './locale.ts'
import { deeds as zhCN } from './zh-CN/deeds.ts'

const wordings: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }

/** An entry of the log, as far as it is told. */
export interface ToldDeed {
  readonly action: string
  readonly subject: string
  readonly subjectId: string
  readonly content: unknown
  readonly about: {
    readonly name: string
    readonly rule: string | null
    readonly kind: DecisionKind | null
  } | null
}

/** What the teller knows names of. */
export interface Names {
  /** A person by id. */
  readonly person: (id: string) => string
  /** What a rule finds. */
  readonly rule: (id: string) => string
  /** A recorded reason in the language of the sentence. */
  readonly reason: (text: string) => string
}

/** The parts of the sentence about an entry: what was done, to what, and what else is known. */
export interface DeedWords {
  readonly verb: string
  readonly object: string
  readonly details: readonly string[]
}

const isOf = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(table, key)

/** What an action that waits for a second person begins with in the log. */
const asking = 'ask:'

/** What an action is called in one language; an action that has no words, as it is. */
export const actionWords = (locale: Locale, action: string): string => {
  const { verbs, asked } = wordings[locale]
  if (isOf(verbs, action)) return verbs[action]
  return action.startsWith(asking) ? asked(actionWords(locale, action.slice(asking.length))) : action
}

const objectWords = (locale: Locale, { subject, subjectId, about }: ToldDeed, { rule }: Names): string => {
  const { objects, kinds } = wordings[locale]
  if (about?.kind) return kinds[about.kind](subjectId)
  if (about) return about.rule === null ? about.name : `${about.name} · ${rule(about.rule)}`
  return isOf(objects, subject) ? objects[subject](subjectId) : `${subject} ${subjectId}`
}

/** A comment with the people whom it calls upon by name. */
const commentWords = (text: string, { person }: Names): string =>
  partsOfComment(text)
    .map((part) => ('person' in part ? `@${person(part.person)}` : part.text))
    .join('')

const detailWords = (locale: Locale, content: object, names: Names): string[] => {
  const words = wordings[locale]
  const given = (name: string): unknown => Reflect.get(content, name)
  const textOf = (name: string): string => {
    const value = given(name)
    if (typeof value === 'number') return value.toLocaleString(locale)
    return typeof value === 'string' ? value : ''
  }
  const said = (name: string, say: (text: string) => string): string[] => {
    const text = textOf(name)
    return text === '' ? [] : [say(text)]
  }
  return [
    ...said('file', (text) => text),
    ...said('revision', words.revision),
    ...said('cause', (cause) => (isOf(words.causes, cause) ? words.causes[cause] : cause)),
    ...said('countsFrom', words.from),
    ...said('assignee', (id) => words.to(names.person(id))),
    ...(given('assignee') === null ? [words.toNobody] : []),
    ...said('findings', words.findings),
    ...said('guides', words.guides),
    ...said('records', words.records),
    ...said('created', words.created),
    ...said('updated', words.updated),
    ...said('removed', words.removed),
    ...said('standardCode', words.standard),
    ...said('document', words.document),
    ...said('until', words.until),
    ...said('reason', (text) => words.reason(names.reason(text))),
    ...said('text', (text) => words.text(commentWords(text, names))),
    ...said('decision', words.decision),
  ]
}

/** The parts of the sentence about an entry of the log in one language. */
export const deedWords = (locale: Locale, deed: ToldDeed, names: Names): DeedWords => ({
  verb: actionWords(locale, deed.action),
  object: objectWords(locale, deed, names),
  details:
    typeof deed.content === 'object' && deed.content !== null ? detailWords(locale, deed.content, names) : [],
})

/**
 * Who did what an entry tells: what looks at findings by itself is named by what it was part of, not by the person who
 * set it going; nothing where it was a person.
 */
export const checkWords = (
  locale: Locale,
  { actor, action, origin }: { readonly actor: string; readonly action: string; readonly origin: string },
): string | undefined => {
  const { checks, clock } = wordings[locale]
  if (actor === 'clock') return clock
  const [kind = '', no = ''] = origin.split(':')
  const isByItself = isOf(moves, action) && moves[action].by.some((party) => party === 'scan')
  return isByItself && isOf(checks, kind) ? checks[kind](no) : undefined
}

/** What stands around a deed's object in its sentence: 经办人乙 批准豁免：[…]（文号 …）. */
export const deedFrame = (
  locale: Locale,
  who: string,
  { verb, details }: DeedWords,
): { readonly before: string; readonly after: string } => {
  const words = wordings[locale]
  return { before: words.sentence(who, verb, ''), after: words.details(details) }
}

/** The whole sentence about an entry of the log in one language. */
export const deedSentence = (locale: Locale, who: string, deed: ToldDeed, names: Names): string => {
  const words = deedWords(locale, deed, names)
  const { before, after } = deedFrame(locale, who, words)
  return `${before}${words.object}${after}`
}
