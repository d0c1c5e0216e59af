import type { Catalog } from './catalog.ts'
import type { Finding, FindingState, IgnoredFinding, Trouble, Uniformity } from './finding.ts'
import { applyIgnore } from './ignore.ts'
import type { Link } from './link/link.ts'
import { ruleSetVersion } from './rule-version.ts'
import { findingsOf, type ScanResult } from './scan/scan.ts'

/** What a check writes as one document. */
export interface Report {
  readonly tool: { readonly name: 'duibiao'; readonly version: string }
  readonly directory: { readonly id: string; readonly version: string }
  /** As on every page made from this directory, such as that it is sample data. */
  readonly notice?: string
  readonly ruleSet: { readonly version: string; readonly preset: string }
  readonly asOf: string
  /** ISO 8601. */
  readonly scannedAt: string
  /** False where a row could not be read or a rule threw. */
  readonly complete: boolean
  readonly problems: readonly Trouble[]
  readonly counts: {
    readonly guides: number
    readonly items: number
    readonly agencies: number
    readonly findings: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
  }
  readonly uniformity: readonly Uniformity[]
  readonly timings: {
    readonly readMs: number
    readonly linkMs: number
    readonly compareMs: number
    readonly totalMs: number
  }
  readonly links: readonly {
    readonly guideId: string
    readonly standardCode: string | null
    readonly how: Link['how']
    readonly confidence: number
    readonly candidates?: readonly { readonly standardCode: string; readonly score: number }[]
  }[]
  /** With a baseline: how many findings are in each state. */
  readonly states?: Readonly<Record<FindingState, number>>
  /** What entries of the configuration's `ignore` cover; absent where there is none. */
  readonly ignored?: readonly IgnoredFinding[]
  readonly findings: readonly Finding[]
}

/** What only the caller of a scan knows. */
export interface ReportFrame {
  readonly toolVersion: string
  readonly asOf: string
  readonly scannedAt: string
  readonly readTroubles: readonly Trouble[]
  readonly readMs: number
}

/** Makes the report of a scan. */
export const reportOf = (
  { directory, agencies, guides, config }: Catalog,
  result: ScanResult,
  { toolVersion, asOf, scannedAt, readTroubles, readMs }: ReportFrame,
): Report => {
  const failures = [...readTroubles, ...result.troubles]
  const complete = failures.every(({ remark }) => remark === true)
  const { findings, ignored, troubles } = applyIgnore(config, findingsOf(result.units), asOf, complete)
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  const { linkMs, compareMs } = result.timings
  return {
    tool: { name: 'duibiao', version: toolVersion },
    directory: { id: directory.id, version: directory.version },
    ...(directory.notice === undefined ? {} : { notice: directory.notice }),
    ruleSet: { version: ruleSetVersion, preset: config.preset ?? 'province' },
    asOf,
    scannedAt,
    complete,
    problems: [...failures, ...troubles],
    counts: {
      guides: guides.length,
      items: directory.items.length,
      agencies: agencies.length,
      findings: findings.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    uniformity: result.uniformity,
    timings: { readMs, linkMs, compareMs, totalMs: readMs + linkMs + compareMs },
    links: result.links.map(({ guideId, standardCode, how, confidence, candidates }) => ({
      guideId,
      standardCode,
      how,
      confidence,
      ...(candidates.length === 0
        ? {}
        : { candidates: candidates.map(({ standardCode: code, score }) => ({ standardCode: code, score })) }),
    })),
    ...(ignored.length === 0 ? {} : { ignored }),
    findings,
  }
}
