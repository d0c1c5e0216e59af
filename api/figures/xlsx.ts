import { isLicence } from '../../rules/facts/fact-reader.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { term } from '../../rules/messages/format.ts'
import { titleOf } from '../catalog/title.ts'
import { frameOf } from '../formats/frame.ts'
import { sayValue } from '../formats/value-words.ts'
import { type Cell, type Sheet, writeWorkbook } from '../office/workbook.ts'
import { inWorkingDays } from './days.ts'
import { type CountedGuide, figureDefinitions, isAtOnce, isOnline, isWhollyOnline } from './definitions.ts'
import { dimensions, type FigureGroup, groupName, sayFigure, sayFraction } from './figures.ts'
import { type FiguresInput, figuresIn } from './input.ts'
import { words } from './words.ts'

/** A figure's value as a cell; percentages as printed. */
const valuesOf = ({ figures }: FigureGroup): readonly string[] =>
  figureDefinitions.map(({ key, unit }) => sayFigure(unit, figures.find((one) => one.key === key)?.value))

const totalRows = (
  locale: Locale,
  total: FigureGroup,
  before: FigureGroup | undefined,
): readonly (readonly Cell[])[] => {
  const now = valuesOf(total)
  const then = before && valuesOf(before)
  return figureDefinitions.map(({ title, definition, unit }, at) => {
    const measured = total.figures[at]
    const earlier = before?.figures[at]?.value
    const change =
      measured?.value === undefined || earlier === undefined
        ? '—'
        : unit === 'percent'
          ? `${signed((measured.value - earlier) * 100)}${words[locale].points}`
          : signed(measured.value - earlier)
    return [
      title[locale],
      now[at] ?? '—',
      ...(then ? [then[at] ?? '—', change] : []),
      measured ? sayFraction(measured) : '—',
      measured?.counted.length ?? 0,
      measured?.unstated.length ?? 0,
      definition[locale],
    ]
  })
}

const signed = (value: number): string => {
  const rounded = Math.round(value * 10) / 10
  return rounded > 0 ? `+${rounded}` : String(rounded)
}

const detailRow = (
  locale: Locale,
  { guide, agency, before }: CountedGuide,
  names: ReadonlyMap<string, string>,
): readonly Cell[] => {
  const say = words[locale]
  const answer = (held: boolean | undefined): string =>
    held === undefined ? say.unknown : held ? say.yes : say.no
  const days = (value: number | undefined): Cell => (value === undefined ? '' : Math.round(value * 100) / 100)
  return [
    guide.id,
    names.get(agency) ?? agency,
    term(locale, `level.${guide.level}`),
    sayValue(locale, guide.type, 'type'),
    titleOf(guide),
    answer(isOnline(guide)),
    answer(isWhollyOnline(guide)),
    answer(isAtOnce(guide)),
    guide.handling?.maxVisits ?? '',
    days(inWorkingDays(guide.legalLimit, isLicence(guide))),
    days(inWorkingDays(guide.promisedLimit, isLicence(guide))),
    guide.materials?.length ?? '',
    ...(before
      ? [days(inWorkingDays(before.promisedLimit, isLicence(before))), before.materials?.length ?? '']
      : []),
  ]
}

/**
 * The figures as a workbook: in all with numerator, denominator and definition, by level, type and agency, and a sheet
 * with what each guide was counted as, so that every figure can be filtered down to the guides behind it.
 */
export const figuresXlsx = async (input: FiguresInput): Promise<Uint8Array> => {
  const { report, catalog, locale } = input
  const say = words[locale]
  const { figures, guides } = figuresIn(input)
  const names = new Map(catalog.agencies.map(({ uscc, name }) => [uscc, name]))
  const banner = report.notice === undefined ? {} : { banner: report.notice }
  const withBefore = input.before !== undefined
  const sheets: Sheet[] = [
    {
      name: say.totals,
      columns: [
        { heading: say.figure, width: 30 },
        { heading: say.value, width: 11 },
        ...(withBefore
          ? [
              { heading: say.before, width: 11 },
              { heading: say.change, width: 16 },
            ]
          : []),
        { heading: say.fraction, width: 20 },
        { heading: say.counted, width: 12 },
        { heading: say.unstated, width: 16 },
        { heading: say.definition, width: 70 },
      ],
      rows: totalRows(locale, figures.total, figures.before),
      ...banner,
    },
    ...dimensions.map(
      (dimension): Sheet => ({
        name: say.by[dimension],
        columns: [
          { heading: say.dimension[dimension], width: 34 },
          { heading: say.guides, width: 9 },
          ...figureDefinitions.map(({ title }) => ({ heading: title[locale], width: 14 })),
        ],
        rows: figures.by[dimension].map((group) => [
          groupName(locale, dimension, group.key, catalog),
          group.guides,
          ...valuesOf(group),
        ]),
        frozenColumns: 1,
        ...banner,
      }),
    ),
    {
      name: say.details,
      columns: [
        { heading: say.id, width: 28 },
        { heading: say.dimension.agency, width: 30 },
        { heading: say.dimension.level, width: 10 },
        { heading: say.dimension.type, width: 12 },
        { heading: say.title, width: 40 },
        { heading: say.online, width: 11 },
        { heading: say.wholeOnline, width: 11 },
        { heading: say.atOnce, width: 9 },
        { heading: say.visits, width: 11 },
        { heading: say.legal, width: 13 },
        { heading: say.promised, width: 13 },
        { heading: say.materials, width: 11 },
        ...(withBefore
          ? [
              { heading: say.promisedBefore, width: 13 },
              { heading: say.materialsBefore, width: 11 },
            ]
          : []),
      ],
      rows: guides.map((guide) => detailRow(locale, guide, names)),
      frozenColumns: 1,
      ...banner,
    },
    {
      name: say.about,
      columns: [
        { heading: say.item, width: 20 },
        { heading: say.content, width: 90 },
      ],
      rows: frameOf(input).map(({ label, value }) => [label, value]),
      ...banner,
    },
  ]
  return writeWorkbook(sheets, {
    title: say.workbook,
    day: report.asOf,
    ...(report.notice === undefined ? {} : { notice: report.notice }),
  })
}
