import type { FileChild } from 'docx'
import { type Finding, isPresent } from '../../../rules/finding.ts'
import { type Locale, ruleText, term } from '../../../rules/messages/format.ts'
import { severities } from '../../findings/values.ts'
import {
  type DocumentFrame,
  paragraph,
  signature,
  table,
  title,
  writeDocument,
} from '../../office/document.ts'
import { zipFiles } from '../../office/same-bytes.ts'
import type { BinaryFormat, FormatInput } from '../format.ts'
import { messageIn } from '../ledger.ts'
import { type Subject, subjectsOf } from '../subject.ts'
import { dayIn, words } from './words.ts'

/** What one agency is to put right, and what it need not. */
interface AgencyNotice {
  readonly agency: string
  readonly name: string
  /** Errors, then warnings. */
  readonly findings: readonly Finding[]
  readonly infos: number
}

const noticesOf = (
  { report }: FormatInput,
  subjectOf: (finding: Finding) => Subject,
): readonly AgencyNotice[] =>
  Array.from(
    Map.groupBy(report.findings.filter(isPresent), ({ agency }) => agency),
    ([agency, own]) => {
      const [first] = own
      const subject = first && subjectOf(first)
      return {
        agency,
        name: subject?.agencyName ?? agency,
        findings: severities
          .filter((severity) => severity !== 'info')
          .flatMap((severity) => own.filter((one) => one.severity === severity)),
        infos: own.filter(({ severity }) => severity === 'info').length,
      }
    },
  )

const count = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((one) => one.severity === severity).length

const repairOf = (locale: Locale, rule: string): string => {
  const { repair, ground } = ruleText(locale, rule)
  return ground === undefined ? repair : `${repair}\n${words[locale].ground}${ground}`
}

const sectionOf = (
  { name, findings, infos }: AgencyNotice,
  { report, catalog, locale }: FormatInput,
  subjectOf: (finding: Finding) => Subject,
): readonly FileChild[] => {
  const say = words[locale]
  const own = findings.filter(({ kind }) => kind === 'guide' || kind === 'coverage')
  const ofStandard = findings.filter(({ kind }) => kind === 'group' || kind === 'standard')
  const guides = new Set(own.flatMap(({ guideId }) => guideId ?? [])).size
  const day = dayIn(locale, report.asOf)
  const { title: directory } = catalog.directory
  const rows = (of: readonly Finding[]) =>
    of.map((finding, at) => [
      String(at + 1),
      [subjectOf(finding).title, finding.guideId ?? finding.standardCode].filter(Boolean).join('\n'),
      `${term(locale, `element.${finding.element}`)}\n${term(locale, `severity.${finding.severity}`)}`,
      messageIn(locale, finding),
      repairOf(locale, finding.rule),
    ])
  const shares = [8, 23, 13, 31, 25]
  return [
    title(say.title),
    paragraph(say.to(name), { plain: true }),
    ...(own.length === 0
      ? []
      : [
          paragraph(
            say.found(day, directory, report.directory.version, {
              guides,
              errors: count(own, 'error'),
              warnings: count(own, 'warning'),
            }),
          ),
          table(shares, say.columns, rows(own)),
        ]),
    ...(ofStandard.length === 0
      ? []
      : [
          paragraph(say.ofStandard(day, directory, ofStandard.length)),
          table(shares, say.standardColumns, rows(ofStandard)),
        ]),
    ...(infos === 0 ? [] : [paragraph(say.infos(infos))]),
    ...(report.complete ? [] : [paragraph(say.incomplete)]),
    paragraph(say.draft),
    signature(day),
  ]
}

const frameOf = ({ report, locale }: FormatInput): DocumentFrame => {
  const { directory, ruleSet, asOf } = report
  return {
    title: words[locale].title,
    day: asOf,
    notice: report.notice,
    foot: `${directory.id} ${directory.version} · ${ruleSet.preset} ${ruleSet.version} · ${asOf}`,
  }
}

/**
 * Drafts of notices to put guides right (整改提示), each agency's on pages of its own. Infos ask for nothing to be
 * done: they are counted, not listed, and an agency with nothing else gets no notice.
 */
export const docx: BinaryFormat = async (input) => {
  const subjectOf = subjectsOf(input.catalog)
  const say = words[input.locale]
  const sections = noticesOf(input, subjectOf)
    .filter(({ findings }) => findings.length > 0)
    .map((notice) => sectionOf(notice, input, subjectOf))
  const none = [title(say.title), paragraph(say.nothing), signature(dayIn(input.locale, input.report.asOf))]
  return writeDocument(sections.length === 0 ? [none] : sections, frameOf(input))
}

/** A name as every file system takes it. */
const fileName = (text: string): string => text.replace(/[\u0000-\u001f\\/:*?"<>|]/g, '_').slice(0, 80)

/** The same drafts as a file for each agency, in one archive. */
export const docxZip: BinaryFormat = async (input) => {
  const subjectOf = subjectsOf(input.catalog)
  const files: Record<string, Uint8Array> = {}
  for (const notice of noticesOf(input, subjectOf)) {
    if (notice.findings.length === 0) continue
    const plain = fileName(`${words[input.locale].title} ${notice.name}`)
    // Agencies of one name are told apart by their credit codes.
    const name = `${plain}.docx` in files ? fileName(`${plain} ${notice.agency}`) : plain
    files[`${name}.docx`] = await writeDocument([sectionOf(notice, input, subjectOf)], frameOf(input))
  }
  return zipFiles(files)
}
