import { isPresent } from '../../rules/finding.ts'
import type { FormatInput } from '../formats/format.ts'
import { subjectsOf } from '../formats/subject.ts'
import { guideSheet } from './sheet.ts'

/** The sheet of one guide of a report; undefined where there is no such guide. */
export const sheetOf = (
  { report, catalog, locale }: FormatInput,
  guideId: string,
): Generator<string> | undefined => {
  const guide = catalog.guides.find(({ id }) => id === guideId)
  if (!guide) return undefined
  const findings = report.findings.filter((finding) => finding.guideId === guideId && isPresent(finding))
  const code = report.links.find((link) => link.guideId === guideId)?.standardCode
  const subject = subjectsOf(catalog)
  const { agencyName, regionName } = subject({
    agency: guide.agency.uscc ?? guide.agency.name,
    region: guide.region,
    guideId,
    standardCode: code ?? null,
  })
  return guideSheet({
    guide,
    standard: catalog.directory.items.find((item) => item.code === code),
    agencyName,
    regionName,
    findings,
    directory: report.directory,
    ruleSet: `${report.ruleSet.preset} ${report.ruleSet.version}`,
    asOf: report.asOf,
    notice: report.notice,
    locale,
  })
}
