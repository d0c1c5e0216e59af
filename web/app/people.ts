import { msg, str } from '@lit/localize'
import { type Person, peopleOf, personOf, provincialPeople } from '../../rules/life/people.ts'
import type { Context } from '../api/context.ts'
import { currentLocale } from './locale.ts'

const letters = ['甲', '乙']

/** A person's post, as within one office: 经办人甲, 管理员, 编辑乙. */
export const sayPost = ({ role, no }: Pick<Person, 'role' | 'no'>): string => {
  const which = (currentLocale() === 'zh-CN' ? letters[no - 1] : undefined) ?? String(no)
  if (role === 'city-admin') return msg('管理员', { id: 'people.admin' })
  return role === 'province'
    ? msg(str`经办人${which}`, { id: 'people.official' })
    : msg(str`编辑${which}`, { id: 'people.editor' })
}

/** A person by the id that stands in revisions, decisions and the log, with the office: 广州市人力资源和社会保障局 编辑甲. */
export const sayPerson = (
  id: string,
  { agencies, directory }: Pick<Context, 'agencies' | 'directory'>,
): string => {
  const person = personOf(id)
  if (!person) return id
  const office =
    person.agency === null ? directory.issuedBy : agencies.find(({ uscc }) => uscc === person.agency)?.name
  return `${office ?? person.agency} ${sayPost(person)}`
}

type ContextAgency = Context['agencies'][number]

const byCodeOf = (agencies: Context['agencies']): ReadonlyMap<string, ContextAgency> =>
  new Map(agencies.map((one) => [one.uscc, one]))

/** An agency and those above it, the lowest first. */
const chainOf = (agency: string, byCode: ReadonlyMap<string, ContextAgency>): readonly ContextAgency[] => {
  const chain = new Set<ContextAgency>()
  for (let at = byCode.get(agency); at && !chain.has(at); at = byCode.get(at.parent ?? '')) chain.add(at)
  return [...chain]
}

/** The people who see the findings of an agency: its own, those of every agency above it, and the province's. */
export const peopleWhoSee = (agency: string, { agencies }: Pick<Context, 'agencies'>): readonly string[] => {
  const offices = chainOf(agency, byCodeOf(agencies)).filter(({ parent }) => parent !== null)
  return [...offices.flatMap(({ uscc }) => peopleOf(uscc)), ...provincialPeople].map(({ id }) => id)
}

/** An agency with all that lies below it; all agencies where none is given. */
export const agenciesUnder = (agency: string | null, agencies: Context['agencies']): Context['agencies'] => {
  if (agency === null) return agencies
  const byCode = byCodeOf(agencies)
  return agencies.filter(({ uscc }) => chainOf(uscc, byCode).some((one) => one.uscc === agency))
}
