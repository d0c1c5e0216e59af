import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Agency } from '../rules/catalog.ts'
import type { CatalogHead } from './catalog/head.ts'

/** Who acts: the provincial office, or an editor of an agency with what lies below that agency. */
export type Actor =
  | { readonly role: 'province' }
  | { readonly role: 'editor'; readonly agency: Agency; readonly subtree: ReadonlySet<string> }

/** The cookie that the switch in the header sets: an agency's credit code; absent or unknown: the province. */
const actingCookie = 'acting'

const subtreeOf = (agency: Agency, agencies: readonly Agency[]): ReadonlySet<string> => {
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
  const agency = agencyByCode.get(getCookie(context, actingCookie) ?? '')
  if (!agency || agency.parent === undefined) return { role: 'province' }
  return { role: 'editor', agency, subtree: subtreeOf(agency, agencies) }
}

/** Whether the actor sees drafts, findings and history of an agency, and may change its guides. */
export const maySee = (actor: Actor, agency: string): boolean =>
  actor.role === 'province' || actor.subtree.has(agency)

/** How the actor stands in revisions and scans. */
export const actorName = (actor: Actor): string =>
  actor.role === 'province' ? 'province' : actor.agency.uscc
