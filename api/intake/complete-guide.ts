import { indexAgencies } from '../../rules/agencies.ts'
import { itemTypesOf } from '../../rules/canonical/items/type.ts'
import { type Agency, levels } from '../../rules/catalog.ts'
import type { Phrase } from '../tables/cell-reading.ts'
import { type Fields, setAt, valueAt } from '../tables/pointer.ts'

/** Fills in what a guide's own codes and the catalog's agencies say, and tells of each kind of thing it filled in. */
export type CompleteGuide = (fields: Fields, note: (note: Phrase) => void) => void

/** A credit code (GB 32100) or the pseudo code of a station, the level, the base code. */
const implementationForm = /^(?:[0-9A-HJ-NPQRTUWXY]{18}|TE\d{6}[0-9A-Z]{10})[1-6][0-9A-Z]{12}$/

const textAt = (fields: Fields, path: string): string => {
  const value = valueAt(fields, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** The code that names a guide best: of its handling item, else of its implementation. */
const ownCode = (fields: Fields): string => {
  const handling = textAt(fields, 'handlingCode')
  const implementation = textAt(fields, 'implementationCode')
  const item = textAt(fields, 'handlingItem')
  return handling !== ''
    ? handling
    : implementation === ''
      ? ''
      : [implementation, item].filter(Boolean).join(':')
}

/** What makes two guides the same where their ids come from different systems: code and channel. */
export const naturalKey = (fields: Fields): string | undefined => {
  const code = ownCode(fields)
  return code === '' ? undefined : [code, textAt(fields, 'channel')].join(' ')
}

const idOf = (fields: Fields): string => {
  const key = naturalKey(fields)?.trim()
  if (key) return key
  const agency = textAt(fields, 'agency/uscc') || textAt(fields, 'agency/name')
  const names = ['name', 'subItem', 'handlingItem', 'channel']
    .map((path) => textAt(fields, path))
    .filter(Boolean)
  return agency === '' || names.length === 0 ? '' : [agency, ...names].join(':')
}

const byName = (agencies: readonly Agency[]): ReadonlyMap<string, Agency> => {
  const found = new Map<string, Agency | undefined>()
  for (const agency of agencies)
    for (const name of [agency.name, ...(agency.formerNames ?? [])])
      found.set(name, found.has(name) ? undefined : agency)
  return new Map([...found].filter((entry): entry is [string, Agency] => entry[1] !== undefined))
}

const filled = (what: string, from: string, whatEn: string, fromEn: string): Phrase => ({
  zh: `${what}未填，按${from}补上`,
  en: `${whatEn} was filled in from ${fromEn}`,
})

/**
 * Makes the step that completes guides read from tables and platforms. Nothing is guessed: level and type stand in the
 * codes, region and level of an agency in the catalog, and an id is made of the codes that the guide has anyway.
 */
export const createGuideCompletion = (agencies: readonly Agency[]): CompleteGuide => {
  const agencyOf = indexAgencies(agencies)
  const named = byName(agencies)
  return (fields, note) => {
    const fill = (path: string, value: string | undefined, phrase: Phrase): void => {
      if (value === undefined || value === '' || valueAt(fields, path) !== undefined) return
      setAt(fields, path, value)
      note(phrase)
    }
    if (fields.subItem !== undefined && fields.subItem === fields.name) delete fields.subItem
    const uscc = textAt(fields, 'agency/uscc')
    const name = textAt(fields, 'agency/name')
    const agency =
      agencyOf({ agency: { name, ...(uscc === '' ? {} : { uscc }) }, region: textAt(fields, 'region') }) ??
      named.get(name)
    const implementation = textAt(fields, 'implementationCode') || textAt(fields, 'handlingCode').slice(0, 31)
    const isCode = implementationForm.test(implementation)
    const level = levels[Number(implementation.charAt(18)) - 1]
    const base = textAt(fields, 'baseCode') || (isCode ? implementation.slice(19) : '')
    const type = itemTypesOf(base.slice(0, 2)).find(({ code }) => code === base.slice(2, 4))?.code
    fill('region', agency?.region, filled('行政区划', '实施主体所在区划', 'region', 'its agency'))
    if (isCode) fill('level', level, filled('行使层级', '实施编码', 'level', 'the implementation code'))
    fill('level', agency?.level, filled('行使层级', '实施主体的层级', 'level', 'its agency'))
    if (base.length === 12) fill('type', type, filled('事项类型', '基本编码', 'type', 'the base code'))
    fill(
      'id',
      idOf(fields),
      filled('指南编号', '编码或实施主体与名称', 'id', 'its codes, or its agency and names'),
    )
  }
}
