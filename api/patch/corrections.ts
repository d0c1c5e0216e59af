import type { Catalog, Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { type Checked, fixCatalog } from '../../rules/fix-catalog.ts'
import { reportOf } from '../../rules/report.ts'
import { scan } from '../../rules/scan/scan.ts'
import { titleOf } from '../catalog/title.ts'
import type { FiguresInput } from '../figures/input.ts'
import { messageIn } from '../formats/ledger.ts'
import { jsonPatch, type PatchOperation } from './json-patch.ts'

/** What is to be changed in one guide, for the system that it is kept in. */
export interface Correction {
  readonly guideId: string
  readonly implementationCode?: string
  readonly agency: Guide['agency']
  readonly name: string
  /** The findings that the patch resolves. */
  readonly resolves: readonly Pick<Finding, 'fingerprint' | 'rule' | 'severity' | 'message'>[]
  /** RFC 6902, with a test before every value that is replaced or removed. */
  readonly patch: readonly PatchOperation[]
}

/** A check of a catalog on the way of its repair: what the configuration ignores needs no fix. */
const checkOf = (catalog: Catalog, { report }: FiguresInput): Checked => {
  const result = scan(catalog, { asOf: report.asOf })
  const { findings } = reportOf(catalog, result, {
    toolVersion: report.tool.version,
    asOf: report.asOf,
    scannedAt: report.scannedAt,
    readTroubles: [],
    readMs: 0,
  })
  return { catalog, findings, failures: result.troubles.length }
}

/** The corrections of every guide that has findings with exactly one right repair, as far as each is safe. */
export const correctionsOf = async (input: FiguresInput): Promise<readonly Correction[]> => {
  const { catalog, report, result, locale } = input
  const first: Checked = { catalog, findings: report.findings, failures: result.troubles.length }
  const { checked, applied } = await fixCatalog(first, async (next) => checkOf(next, input))
  const repaired = new Map(checked.catalog.guides.map((guide) => [guide.id, guide]))
  const resolved = Map.groupBy(applied, ({ guideId }) => guideId)
  return catalog.guides.flatMap((guide) => {
    const findings = resolved.get(guide.id) ?? []
    const patch = jsonPatch(guide, repaired.get(guide.id) ?? guide)
    if (patch.length === 0) return []
    return [
      {
        guideId: guide.id,
        ...(guide.implementationCode === undefined ? {} : { implementationCode: guide.implementationCode }),
        agency: guide.agency,
        name: titleOf(guide),
        resolves: findings.map((finding) => ({
          fingerprint: finding.fingerprint,
          rule: finding.rule,
          severity: finding.severity,
          message: messageIn(locale, finding),
        })),
        patch,
      },
    ]
  })
}

/**
 * Corrected guides as a patch file: JSON Lines. The first line says what they were made from; each other line is one
 * guide with the JSON Patch that corrects it and the findings that it resolves.
 */
export const correctionsJsonl = async (input: FiguresInput): Promise<Iterable<string>> => {
  const { directory, ruleSet, asOf, notice } = input.report
  const corrections = await correctionsOf(input)
  const head = {
    format: 'duibiao-corrections/1',
    directory,
    ruleSet,
    asOf,
    ...(notice === undefined ? {} : { notice }),
    guides: corrections.length,
  }
  return [head, ...corrections].map((line) => `${JSON.stringify(line)}\n`)
}
