/**
 * Changes of the dictionary of names that mean the same. Every family that writes the name, in its standard or in a
 * guide, is checked again in the same batch with the links that its guides have, and every agency that writes it in a
 * guide without a link: a revoked name opens again what it hid, an added one closes what it explains. What opens has the
 * cause `rule`: neither the guide nor the standard changed, but how both are read. A preview is the same check, not written.
 */
import { sql } from 'kysely'
import { type Alias, agencyNames } from '../../rules/aliases.ts'
import { readLawTitle } from '../../rules/canonical/laws/law-title.ts'
import { foldDocumentName } from '../../rules/canonical/materials/document-name.ts'
import { leastAgencyName } from '../../rules/canonical/places/place-words.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import { indexDirectory } from '../../rules/directory.ts'
import type { Finding } from '../../rules/finding.ts'
import { actorName } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { retrying } from '../catalog/retrying.ts'
import { runOf } from '../catalog/run.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { entryOf, findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { effectOf } from '../findings/effect.ts'
import { recheckReading, writeRechecked } from '../guides/recheck.ts'
import { lastScan } from '../scans/scan.ts'
import { type AliasDecision, aliasChangeStatements, nextAliasChangeId, withAliasChanges } from './changes.ts'
import { readAliases } from './list.ts'

/** A name to be added or revoked, and why. */
export interface AliasRequest extends Alias {
  readonly kind: 'added' | 'revoked'
  readonly reason: string
}

/** What a change does to findings, or would do. */
export interface AliasEffect {
  readonly opened: readonly Finding[]
  readonly closed: readonly Finding[]
  /** Families that were checked. */
  readonly families: number
}

/** Why a name is not added. */
type AliasRefusal = 'same' | 'known' | 'other' | 'no-law' | 'no-agency' | 'short'

interface Refusal {
  readonly reason: AliasRefusal
  /** Whose the name is already. */
  readonly canonical?: string
}

const agencyRefusal = (
  { term, canonical }: Alias,
  { agencies, config: { aliases = [] } }: CatalogHead,
): Refusal | undefined => {
  if (!agencies.some(({ name }) => name === canonical)) return { reason: 'no-agency' }
  if (term.length < leastAgencyName) return { reason: 'short' }
  const owner = agencies.find((agency) => agencyNames(agency, aliases).includes(term))
  if (!owner) return undefined
  return owner.name === canonical ? { reason: 'known' } : { reason: 'other', canonical: owner.name }
}

/** Why a name may not be added; undefined where it may. */
const refusalOf = (alias: Alias, head: CatalogHead): Refusal | undefined => {
  const { scope, term, canonical } = alias
  if (scope === 'agency') return agencyRefusal(alias, head)
  const { directory, config, holdings } = head
  const facts = indexDirectory(directory, { aliases: config.aliases ?? [], holdings })
  if (scope === 'law') {
    if (!directory.laws?.some(({ title }) => title === canonical)) return { reason: 'no-law' }
    const match = facts.laws.find({ title: readLawTitle(canonicalText(term).text), numbers: [] })
    if (match?.by !== 'title') return undefined
    const { title } = match.found.law
    return title === canonical ? { reason: 'known' } : { reason: 'other', canonical: title }
  }
  const index = scope === 'form' ? facts.forms : facts.materials
  const one = canonicalText(term).text
  const other = canonicalText(canonical).text
  if (foldDocumentName(one) === foldDocumentName(other)) return { reason: 'same' }
  const { key, known } = index.document(one)
  if (key === index.document(other).key) return { reason: 'known' }
  // Two documents of the list are two documents: neither becomes the other's name.
  return known === undefined ? undefined : { reason: 'other', canonical: known }
}

/** Holds a name to what may be added: it is not the other one already, and no other thing's. @throws ApiError `alias-refused` */
const requireAddable = (alias: Alias, head: CatalogHead): void => {
  const refusal = refusalOf(alias, head)
  if (refusal) throw new ApiError('alias-refused', { term: alias.term, ...refusal })
}

/** A known name as it stands. @throws ApiError `alias-not-found` where it is not, or is revoked already */
const requireRevocable = async (store: Store, head: CatalogHead, alias: Alias): Promise<void> => {
  const known = (await readAliases(store, head)).find(
    ({ scope, term, canonical }) =>
      scope === alias.scope && term === alias.term && canonical === alias.canonical,
  )
  if (!known || known.state === 'revoked')
    throw new ApiError('alias-not-found', { term: alias.term, canonical: alias.canonical })
}

/**
 * Where a name is written: the families, by an item of the directory or by a guide that is linked to one, and the agencies
 * of guides that are linked to none.
 */
const writersOf = async (
  { db }: Store,
  head: CatalogHead,
  term: string,
): Promise<{ readonly families: readonly string[]; readonly agencies: readonly string[] }> => {
  const rows = await db
    .selectFrom('guide')
    .innerJoin('guide_revision', (join) =>
      join
        .onRef('guide_revision.guide_id', '=', 'guide.id')
        .onRef('guide_revision.revision', '=', 'guide.revision'),
    )
    .leftJoin('link', 'link.guide_id', 'guide.id')
    .select(['guide.agency', 'link.family'])
    .distinct()
    .where(sql<boolean>`instr(guide_revision.content, ${term}) > 0`)
    .execute()
  const items = head.directory.items.filter((item) => JSON.stringify(item).includes(term))
  return {
    families: [
      ...new Set([
        ...rows.flatMap(({ family }) => family ?? []),
        ...items.map(({ code }) => head.familyOf(code)),
      ]),
    ],
    agencies: [...new Set(rows.flatMap(({ agency, family }) => (family === null ? [agency] : [])))],
  }
}

/**
 * Adds a name to the dictionary or revokes one, or with `preview` says what that would open and close.
 * @throws ApiError `province-only`, `alias-refused`, `alias-not-found`, `no-scan`, `too-many-writes`
 */
export const changeAlias = async (
  store: Store,
  { actor }: Pick<Asking, 'actor'>,
  request: AliasRequest,
  { preview, now }: { readonly preview: boolean; readonly now: () => Date },
): Promise<AliasEffect> => {
  if (actor.role !== 'province') throw new ApiError('province-only')
  return retrying(store, async ({ head, generation }) => {
    const { kind, scope, term, canonical, reason } = request
    if (kind === 'added') requireAddable(request, head)
    else await requireRevocable(store, head, request)
    const scan = await lastScan(store)
    if (!scan) throw new ApiError('no-scan')
    const id = await nextAliasChangeId(store.db)
    const deed = findingDeed(actorName(actor), now(), {
      origin: `alias:${id}`,
      cause: 'rule',
      lastScan: scan.id,
    })
    const change: AliasDecision = {
      id,
      kind,
      scope,
      term,
      canonical,
      reason,
      actor: deed.actor,
      createdAt: deed.at,
    }
    const changed: CatalogHead = { ...head, config: withAliasChanges(head.config, [change]) }
    const writers = await writersOf(store, head, term)
    const rechecked = await recheckReading(store, changed, runOf(changed, scan.asOf), writers, deed)
    if (!preview)
      await store.batch([
        advanceGeneration(store.db, generation),
        ...aliasChangeStatements(store.db, change),
        ...(await writeRechecked(store, changed, rechecked, [
          entryOf(deed, kind === 'added' ? 'add-alias' : 'revoke-alias', ['alias', String(id)], '', {
            scope,
            term,
            canonical,
            reason,
          }),
        ])),
      ])
    const { opened, closed } = effectOf(rechecked.tracked.looked, actor)
    return { opened, closed, families: writers.families.length }
  })
}
