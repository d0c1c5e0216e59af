import { readLimitText } from '../../tables/limit-text.ts'
import type { Fields } from '../../tables/pointer.ts'

/** Numbering before a member: 1. 1、 (1) （一） 一、 ①. */
const mark =
  /(?:^|[\n；;。]|(?<=\s))\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．)）]|\.(?!\d))|[①-⑳])\s*/g

const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/[；;]+$/, '')
    .trim()

/**
 * The members of a list in one cell: where it numbers them (1.××；2.××), else one a line, else parted by ； or ;.
 * A semicolon within a numbered member parts nothing.
 */
export const splitList = (text: string): readonly string[] => {
  const marks = [...text.matchAll(mark)]
  const isNumbered = marks.length > 0 && text.slice(0, marks[0]?.index).trim() === ''
  if (isNumbered) {
    const members = marks.map((one, at) => text.slice(one.index + one[0].length, marks[at + 1]?.index))
    return members.map(trimmed).filter(Boolean)
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return (lines.length > 1 ? lines : text.split(/[；;]/)).map(trimmed).filter(Boolean)
}

const cited =
  /^(?<title>《.+》|〈.+〉)(?:[（(](?<bracketed>[^（()）]*(?:号|令|公告)[^（()）]*)[）)]|\s*(?<plain>\S+号))?[\s,，]*(?<article>第[^；;]*)?$/

/** A cited document: its title, number and article where it stands in that form, else the whole as the title. */
const citationOf = (member: string): Fields => {
  const parts = cited.exec(member)?.groups
  const docNumber = parts?.bracketed ?? parts?.plain
  if (parts?.title === undefined) return { title: member }
  return {
    title: parts.title,
    ...(docNumber === undefined ? {} : { docNumber }),
    ...(parts.article === undefined ? {} : { article: parts.article }),
  }
}

const timed = /^(?<name>[^（(：:]{1,20})[（(：:]\s*(?<limit>[^）)]+)[）)]?$/

const stepOf = (member: string): Fields => {
  const parts = timed.exec(member)?.groups
  const limit = parts?.limit === undefined ? undefined : readLimitText(parts.limit)
  return parts?.name !== undefined && limit && limit.note === undefined
    ? { name: parts.name.trim(), limit }
    : { name: member }
}

const remembered = new Map<string, readonly Fields[]>()
const mostRemembered = 20_000

/** The entries of a list in one cell; guides of one item hold the same lists, so that each is parted once. */
export const entriesOfCell = (list: string, text: string): readonly Fields[] => {
  const key = `${list}\n${text}`
  const known = remembered.get(key)
  if (known) return known
  const made = entriesOf(list, splitList(text))
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, made)
  return made
}

const asked = /^(?:问\s*[:：]\s*)?(?<question>.+?)\s*答\s*[:：]\s*(?<answer>.+)$/s

/** A question with its answer behind 答：; one without has an empty answer, as it was published. */
const faqOf = (member: string): Fields => {
  const parts = asked.exec(member)?.groups
  return { question: parts?.question ?? member, answer: parts?.answer ?? '' }
}

const readers: Readonly<Record<string, (member: string) => Fields>> = {
  basis: citationOf,
  steps: stepOf,
  amendments: (member) => ({ date: member }),
}

/** The entries of a list by its members. */
export const entriesOf = (list: string, members: readonly string[]): readonly Fields[] =>
  members.map((member) => {
    // A full stop ends an answer; behind a name it only ends the list.
    if (list === 'faq') return faqOf(member)
    const bare = member.replace(/[；;。]+$/, '').trim()
    return readers[list]?.(bare) ?? { name: bare }
  })
