import type { Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/locale.ts'
import type { Report } from '../../rules/report.ts'
import { ruleSetVersion } from '../../rules/rule-version.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import type { FormatInput } from '../formats/format.ts'
import type { Writer } from '../formats/writer.ts'
import { findGuides } from '../guides/queries.ts'
import type { Scan } from '../scans/scan.ts'
import { textStream } from '../text-stream.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'
import type { Asked } from './filter-schema.ts'
import { reportedOf } from './finding.ts'
import { listFindings } from './list.ts'

/** Findings read at a time. */
const chunk = 500

/** Every finding of a filter, in the order in which reports list them: by agency, then the gravest first. */
const allFindings = async (store: Store, asked: Asked): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listFindings(store, asked, { sort: 'agency', limit: chunk, cursor })
    findings.push(...page.findings.map(reportedOf))
    if (page.next === null) return findings
    cursor = page.next
  }
}

const reportOn = (
  { directory, agencies, config }: CatalogHead,
  findings: readonly Finding[],
  guides: readonly Guide[],
  scan: Scan | undefined,
  { isWhole, now }: { readonly isWhole: boolean; readonly now: () => Date },
): Report => {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  return {
    tool: { name: 'duibiao', version },
    directory: { id: directory.id, version: directory.version },
    ...(directory.notice === undefined ? {} : { notice: directory.notice }),
    ruleSet: { version: ruleSetVersion, preset: config.preset ?? 'province' },
    asOf: scan?.asOf ?? today(now()),
    scannedAt: scan?.finishedAt ?? now().toISOString(),
    complete: scan?.complete ?? false,
    // What could not be read may be another agency's.
    problems: isWhole ? (scan?.troubles ?? []) : [],
    counts: {
      guides: guides.length,
      items: directory.items.length,
      agencies: agencies.length,
      findings: findings.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    // A part of the findings says nothing about the share of what is uniform.
    uniformity: [],
    timings: scan?.timings ?? { readMs: 0, linkMs: 0, compareMs: 0, totalMs: 0 },
    links: [],
    findings,
  }
}

/** What a report on the findings of a filter is written from: the findings with the guides that they are about. */
export const exportOf = async (
  store: Store,
  asked: Asked,
  scan: Scan | undefined,
  { locale, now }: { readonly locale: Locale; readonly now: () => Date },
): Promise<FormatInput> => {
  const { head, actor } = asked
  const findings = await allFindings(store, asked)
  const guides = await findGuides(store, [...new Set(findings.flatMap(({ guideId }) => guideId ?? []))])
  const report = reportOn(head, findings, guides, scan, { isWhole: actor.role === 'province', now })
  const { directory, agencies, config } = head
  return { report, catalog: { directory, agencies, guides, config }, locale, isTerminal: false }
}

/** A report as the body of a response, piece by piece as it is read. */
export const bodyOf = async (
  writer: Writer,
  input: FormatInput,
): Promise<ReadableStream | Uint8Array<ArrayBuffer>> => {
  if ('bytes' in writer) return new Uint8Array(await (await writer.bytes())(input))
  return textStream((await writer.text())(input))
}
