import type { Guide, StandardItem } from '../../rules/catalog.ts'
import type { Finding, Trouble } from '../../rules/finding.ts'
import type { Link } from '../../rules/link/link.ts'
import { linkAgency } from '../../rules/scan/agency-unit.ts'
import { prepareGuideCheck } from '../../rules/scan/check-guide.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import type { Store } from '../db/store.ts'
import { findGuide } from './queries.ts'

/** What the guide rules say of a guide that is not saved, and the item that it was held against. */
export interface CheckedGuide {
  readonly link: Link | null
  readonly standard: StandardItem | null
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

/** Checks a guide without saving it: a known one against the item it is linked to, another one against the item that the matcher finds. */
export const checkUnsaved = async (
  store: Store,
  head: CatalogHead,
  guide: Guide,
  asOf: string,
): Promise<CheckedGuide> => {
  const run = runOf(head, asOf)
  const stored = await findGuide(store, guide.id)
  const link = stored?.link ?? linkAgency(run, [guide]).guides[0]?.link ?? null
  const standard = head.items.get(link?.standardCode ?? '') ?? null
  const check = prepareGuideCheck({
    directory: { ...head.directory, items: [] },
    standard,
    divided: head.divided.has(standard?.code ?? ''),
    agency: run.agencyOf(guide),
    linkConfidence: link?.confidence ?? 1,
    config: head.config,
    holdings: head.holdings,
    asOf,
  })
  return { link, standard, ...check(guide) }
}
