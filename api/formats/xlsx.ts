import { isPresent } from '../../rules/finding.ts'
import { type Locale, term } from '../../rules/messages/format.ts'
import { severities } from '../findings/values.ts'
import type { Cell, Sheet } from '../office/workbook.ts'
import { writeWorkbook } from '../office/workbook.ts'
import type { BinaryFormat, FormatInput } from './format.ts'
import { frameOf, reportWords } from './frame.ts'
import { ledgerColumns, ledgerRows, printedColumns } from './ledger.ts'
import { troubleMessage, troublePlace } from './trouble-line.ts'

const words = {
  'zh-CN': {
    ledger: '问题台账',
    agencies: '按实施主体',
    elements: '按要素',
    about: '说明',
    troubles: '未能读入',
    agency: '实施主体',
    element: '要素',
    sum: '合计',
    item: '项目',
    content: '内容',
    notice: '提示',
    where: '位置',
    reason: '原因',
    ledgerTitle: '办事指南问题台账',
  },
  en: {
    ledger: 'Findings',
    agencies: 'By agency',
    elements: 'By element',
    about: 'About',
    troubles: 'Not read',
    agency: 'Agency',
    element: 'Element',
    sum: 'Sum',
    item: 'What',
    content: 'Content',
    notice: 'Notice',
    where: 'Where',
    reason: 'Why',
    ledgerTitle: 'Ledger of findings in service guides',
  },
} as const satisfies Record<Locale, unknown>

const severityColours = ['FFB42318', 'FFB54708', 'FF175CD3'] as const
const severityColumn = 1

/** How many findings of each severity each group has, the groups with most first. */
const tally = (
  { report, locale }: FormatInput,
  keyOf: (finding: FormatInput['report']['findings'][number]) => string,
  nameOf: (key: string) => string,
): readonly (readonly Cell[])[] =>
  Array.from(Map.groupBy(report.findings.filter(isPresent), keyOf), ([key, findings]) => [
    nameOf(key),
    ...severities.map((severity) => findings.filter((one) => one.severity === severity).length),
    findings.length,
  ]).sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || String(a[0]).localeCompare(String(b[0]), locale))

/** The ledger of findings (问题台账) as a workbook, with what was checked, counts by agency and element, and what was not read. */
export const xlsx: BinaryFormat = async (input) => {
  const { report, catalog, locale } = input
  const say = words[locale]
  const counted = [...severities.map((severity) => term(locale, `severity.${severity}`)), say.sum]
  const tallyColumns = (first: string, width: number) => [
    { heading: first, width },
    ...counted.map((heading) => ({ heading, width: 10 })),
  ]
  const names = new Map(catalog.agencies.map(({ uscc, name }) => [uscc, name]))
  const shown = severities.map((severity) => term(locale, `severity.${severity}`))
  const banner = report.notice === undefined ? {} : { banner: report.notice }
  const sheets: Sheet[] = [
    {
      name: say.ledger,
      columns: ledgerColumns.map(({ heading, width }) => ({ heading: heading[locale], width })),
      rows: ledgerRows(input),
      frozenColumns: 2,
      printedColumns,
      colourOf: (row, column) =>
        column === severityColumn ? severityColours[shown.indexOf(String(row[column]))] : undefined,
      ...banner,
    },
    {
      name: say.agencies,
      columns: tallyColumns(say.agency, 40),
      rows: tally(
        input,
        ({ agency }) => agency,
        (agency) => names.get(agency) ?? agency,
      ),
      ...banner,
    },
    {
      name: say.elements,
      columns: tallyColumns(say.element, 20),
      rows: tally(
        input,
        ({ element }) => element,
        (element) => term(locale, `element.${element}`),
      ),
      ...banner,
    },
    {
      name: say.about,
      columns: [
        { heading: say.item, width: 20 },
        { heading: say.content, width: 90 },
      ],
      rows: [
        ...frameOf(input).map(({ label, value }) => [label, value]),
        ...(report.complete ? [] : [[say.notice, reportWords[locale].incomplete]]),
      ],
      ...banner,
    },
  ]
  if (report.problems.length > 0)
    sheets.push({
      name: say.troubles,
      columns: [
        { heading: say.where, width: 40 },
        { heading: say.reason, width: 90 },
      ],
      rows: report.problems.map((trouble) => [troublePlace(trouble), troubleMessage(locale, trouble)]),
    })
  return writeWorkbook(sheets, {
    title: say.ledgerTitle,
    day: report.asOf,
    ...(report.notice === undefined ? {} : { notice: report.notice }),
  })
}
