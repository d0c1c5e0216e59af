import type { FileChild } from 'docx'
import { percent } from '../../rules/figures.ts'
import { isPresent } from '../../rules/finding.ts'
import { heatColumns } from '../../rules/uniformity.ts'
import { dayIn } from '../formats/docx/words.ts'
import { heading, paragraph, signature, table, title, writeDocument } from '../office/document.ts'
import { figureDefinitions } from './definitions.ts'
import { type FigureGroup, groupName, sayFigure, sayFraction } from './figures.ts'
import { elementShares, type FiguresInput, figuresIn } from './input.ts'
import { columnWords, words } from './self-assessment-words.ts'

/** The figures that a row of a breakdown has room for. */
const brokenDown = ['onlineApply', 'wholeOnline', 'atOnce', 'oneVisit', 'promisedOfLegal'] as const

const definitionOf = (key: string) => {
  const definition = figureDefinitions.find((one) => one.key === key)
  if (!definition) throw new Error(`expected a figure, got ${key}`)
  return definition
}

const saidOf = (group: FigureGroup, key: string): string =>
  sayFigure(definitionOf(key).unit, group.figures.find((one) => one.key === key)?.value)

/**
 * The section 标准化情况 of a yearly self-assessment as a draft in Word: guides and items, uniformity by element, what
 * was found, and every figure with its numerator, denominator and definition, in all, by level and by type. By agency,
 * and guide by guide, they are in the workbook of figures.
 */
export const selfAssessment = async (input: FiguresInput): Promise<Uint8Array> => {
  const { report, catalog, locale } = input
  const say = words[locale]
  const { figures } = figuresIn(input)
  const day = dayIn(locale, report.asOf)
  const { directory, ruleSet, counts } = report
  const shares = elementShares(
    input,
    heatColumns.map(({ column }) => column),
  )
  const compared = shares.filter(({ share }) => share !== undefined)
  const pairs = compared.reduce((sum, one) => sum + one.pairs, 0)
  const uniform = compared.reduce((sum, one) => sum + one.uniform, 0)
  const publishing = figures.by.agency.length
  const withGuides = figures.total.figures.find(({ key }) => key === 'guidesPerItem')
  const missing = report.findings.filter(
    (finding) =>
      isPresent(finding) &&
      (finding.rule === 'presence/missing' || finding.rule === 'presence/split-missing'),
  ).length
  const measured = figureDefinitions.flatMap((definition) => {
    const now = figures.total.figures.find(({ key }) => key === definition.key)
    return now && now.value !== undefined ? [{ definition, now }] : []
  })
  const unmeasured = figureDefinitions.filter(
    ({ key }) => !measured.some(({ definition }) => definition.key === key),
  )
  const breakdown = (dimension: 'level' | 'type') =>
    table(
      [24, 10, ...brokenDown.map(() => 13)],
      [say.by[dimension], say.guides, ...brokenDown.map((key) => definitionOf(key).title[locale])],
      figures.by[dimension].map((group) => [
        groupName(locale, dimension, group.key, catalog),
        String(group.guides),
        ...brokenDown.map((key) => saidOf(group, key)),
      ]),
    )
  const children: FileChild[] = [
    title(say.title),
    paragraph(say.frame(day, catalog.directory.title, directory.version)),
    heading(say.guidesHeading),
    paragraph(
      say.guidesText({
        items: counts.items,
        published: figures.total.guides,
        agencies: publishing,
        linked: withGuides?.part ?? 0,
        withGuides: withGuides?.whole ?? 0,
        mean: saidOf(figures.total, 'guidesPerItem'),
        missing,
      }),
    ),
    heading(say.uniformHeading),
    paragraph(pairs === 0 ? say.nothingToCompare : say.uniformText(uniform, pairs, percent(uniform / pairs))),
    table(
      [40, 20, 20, 20],
      say.uniformColumns,
      shares.map(({ key, pairs: of, uniform: alike, share }) => [
        columnWords[key]?.[locale] ?? key,
        String(of),
        String(alike),
        share === undefined ? '—' : percent(share),
      ]),
    ),
    paragraph(say.found(counts.errors, counts.warnings, counts.infos)),
    heading(say.figuresHeading),
    table(
      [26, 12, 18, 44],
      say.figureColumns,
      measured.map(({ definition, now }) => [
        definition.title[locale],
        sayFigure(definition.unit, now.value),
        sayFraction(now),
        now.unstated.length === 0
          ? definition.definition[locale]
          : `${definition.definition[locale]}\n${say.unstated(now.unstated.length)}`,
      ]),
    ),
    ...(unmeasured.length === 0
      ? []
      : [paragraph(say.unmeasured(unmeasured.map((one) => one.title[locale])))]),
    heading(say.breakdownHeading),
    breakdown('level'),
    paragraph(''),
    breakdown('type'),
    ...(report.complete ? [] : [paragraph(say.incomplete)]),
    paragraph(say.draft),
    signature(day),
  ]
  return writeDocument([children], {
    title: say.title,
    day: report.asOf,
    notice: report.notice,
    foot: `${directory.id} ${directory.version} · ${ruleSet.preset} ${ruleSet.version} · ${report.asOf}`,
  })
}
