import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Agency } from '../rules/catalog.ts'
import { peopleOf, personOf, provincialPeople } from '../rules/life/people.ts'
import type { CatalogHead } from './catalog/head.ts'

/** Who acts: a person of the provincial office, or of an agency with what lies below that agency. */
export type Actor =
  | { readonly role: 'province'; readonly person: string }
  | {
      readonly role: 'city-admin' | 'editor'
      readonly person: string
      readonly agency: Agency
      readonly subtree: ReadonlySet<string>
    }

/** The cookie that the switch in the header sets: a person's id, or an agency's credit code for its first editor. */
const actingCookie = 'acting'

/** Who acts where nobody was chosen: the first person of the provincial office. */
export const defaultActor: Actor = { role: 'province', person: provincialPeople[0]?.id ?? 'province/1' }

/** Credit codes of an agency and of all below it. */
export const agenciesBelow = (agency: Agency, agencies: readonly Agency[]): ReadonlySet<string> => {
  const below = new Map<string, Agency[]>()
  for (const each of agencies)
    if (each.parent !== undefined) below.set(each.parent, [...(below.get(each.parent) ?? []), each])
  const subtree = new Set<string>()
  const visit = ({ uscc }: Agency): void => {
    if (subtree.has(uscc)) return
    subtree.add(uscc)
    below.get(uscc)?.forEach(visit)
  }
  visit(agency)
  return subtree
}

/** The one place that says who acts. Until sign-in exists it believes the switch. */
export const actorOf = (context: Context, { agencies, agencyByCode }: CatalogHead): Actor => {
  const chosen = getCookie(context, actingCookie) ?? ''
  const person = personOf(chosen) ?? peopleOf(chosen).find(({ role }) => role === 'editor')
  if (!person) return defaultActor
  if (person.role === 'province') return { role: person.role, person: person.id }
  const agency = agencyByCode.get(person.agency ?? '')
  if (!agency || agency.parent === undefined) return defaultActor
  return { role: person.role, person: person.id, agency, subtree: agenciesBelow(agency, agencies) }
}

/** Whether the actor sees drafts, findings and history of an agency, and may change its guides. */
export const maySee = (actor: Actor, agency: string): boolean =>
  actor.role === 'province' || actor.subtree.has(agency)

/** How the actor stands in revisions, scans and the log. */
export const actorName = (actor: Actor): string => actor.person

/** What the actor sees, as a key: people who see the same have the same. */
export const scopeOf = (actor: Actor): string => (actor.role === 'province' ? 'province' : actor.agency.uscc)

/** Whose a record is that an actor makes: the agency's, '' the province's own. */
export const officeOf = (actor: Actor): string => (actor.role === 'province' ? '' : scopeOf(actor))

/** Whether the actor sees the records of an office; the province's own are seen by the province only. */
export const maySeeOffice = (actor: Actor, office: string): boolean =>
  office === '' ? actor.role === 'province' : maySee(actor, office)
