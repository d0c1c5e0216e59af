import type { Catalog } from '../../rules/catalog.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { reportOf } from '../../rules/report.ts'
import { scan } from '../../rules/scan/scan.ts'
import type { FiguresInput } from '../figures/input.ts'
import type { CatalogReading } from '../intake/read-catalog.ts'
import { version } from '../version.ts'

/** What an export is made from. */
export interface ExportInput {
  readonly catalog: Catalog
  readonly locale: Locale
  /** YYYY-MM-DD */
  readonly asOf: string
  /** The guide that a sheet is of. */
  readonly guideId?: string
  /** The catalog scanned, with its report: done once, when it is first asked for. */
  readonly scanned: () => FiguresInput
}

/** Makes the input of an export from what was read. */
export const exportInput = (
  { catalog, troubles, spots }: CatalogReading,
  {
    locale,
    asOf,
    guideId,
    before,
  }: Pick<ExportInput, 'locale' | 'asOf'> & {
    readonly guideId?: string | undefined
    readonly before?: Catalog | undefined
  },
): ExportInput => {
  let scanned: FiguresInput | undefined
  const scanOnce = (): FiguresInput => {
    const result = scan(catalog, { asOf })
    const report = reportOf(catalog, result, {
      toolVersion: version,
      asOf,
      // No export holds the time of the run: the same input gives the same bytes.
      scannedAt: `${asOf}T00:00:00.000Z`,
      readTroubles: troubles,
      readMs: 0,
    })
    return {
      report,
      catalog,
      locale,
      isTerminal: false,
      spots,
      result,
      ...(before ? { before } : {}),
    }
  }
  return {
    catalog,
    locale,
    asOf,
    ...(guideId === undefined ? {} : { guideId }),
    scanned: () => {
      scanned ??= scanOnce()
      return scanned
    },
  }
}
