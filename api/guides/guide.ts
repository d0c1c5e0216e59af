import type { Guide } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import type { GuideRow } from '../db/tables.ts'
import { type Deed, entryOf } from '../deed.ts'
import type { LogEntry } from '../log/log.ts'

/** The row of a guide's current state. `agency` is what its findings are filed under. */
export const guideRow = (guide: Guide, no: number, revision: number, agency: string): GuideRow => ({
  no,
  id: guide.id,
  revision,
  agency,
  region: guide.region,
  status: guide.status ?? 'in-use',
  channel: guide.channel ?? '',
  name: titleOf(guide),
})

/** A guide as lists show it. */
export interface GuideSummary {
  readonly id: string
  readonly name: string
  readonly agency: string
  readonly agencyName: string
  readonly region: string
  readonly regionName: string
  readonly status: string
  readonly standardCode: string | null
}

/** The one reading of a guide's row with its link. */
export const fromGuideRow = (
  row: Pick<GuideRow, 'id' | 'name' | 'agency' | 'region' | 'status'> & { standard_code: string | null },
  head: CatalogHead,
): GuideSummary => ({
  id: row.id,
  name: row.name,
  agency: row.agency,
  agencyName: head.agencyName(row.agency),
  region: row.region,
  regionName: head.regionName(row.region),
  status: row.status,
  standardCode: row.standard_code,
})

/** The entry in the log of a guide's new revision; with the reason where it was published although it opens errors. */
export const savedEntry = (
  deed: Deed,
  guideId: string,
  agency: string,
  revision: number,
  reason?: string,
): LogEntry =>
  entryOf(deed, 'save', ['guide', guideId], agency, {
    revision,
    ...(reason === undefined ? {} : { reason }),
  })
