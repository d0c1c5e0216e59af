import { html } from 'hono/html'
import type { Guide, StandardItem } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { type Locale, ruleText, term } from '../../rules/messages/format.ts'
import { titleOf } from '../catalog/title.ts'
import { severities } from '../findings/values.ts'
import { fieldWord } from '../formats/field-words.ts'
import { glyphs } from '../formats/html/html.ts'
import { messageIn } from '../formats/ledger.ts'
import { type Markup, type PageFrame, pageEnd, pageStart } from '../office/page.ts'
import { marksOf, publishedPart } from './published.ts'
import { fieldOfStandard, type Section, sectionOf, sections } from './sections.ts'
import { style } from './style.ts'
import { words } from './words.ts'

/** What a guide's sheet is made from. */
export interface SheetInput {
  readonly guide: Guide
  /** The item that it is linked to. */
  readonly standard: StandardItem | undefined
  readonly agencyName: string
  readonly regionName: string
  readonly findings: readonly Finding[]
  readonly directory: { readonly id: string; readonly version: string }
  readonly ruleSet: string
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly notice?: string | undefined
  readonly locale: Locale
}

interface Row extends Section {
  /** The number of each of its findings on the sheet, from 1. */
  readonly findings: readonly (readonly [number: number, finding: Finding])[]
}

/** The parts of the sheet with their findings, numbered in the order of reading. */
const rowsOf = (findings: readonly Finding[]): readonly Row[] => {
  let number = 0
  return sections.map((section) => ({
    ...section,
    findings: findings
      .filter((finding) => sectionOf(finding) === section)
      .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
      .map((finding) => {
        number += 1
        return [number, finding] as const
      }),
  }))
}

const contentOf = (
  root: Guide | StandardItem,
  fields: readonly string[],
  findings: readonly Finding[],
  side: 'guide' | 'standard',
  locale: Locale,
): Markup => {
  const context = { locale, marks: marksOf(findings, side) }
  const given = fields.flatMap((field) => {
    const own = side === 'standard' ? (fieldOfStandard[field] ?? field) : field
    const value: unknown = Reflect.get(root, own)
    return value === undefined ? [] : [[own, value] as const]
  })
  if (given.length === 0) return html`<span class="soft">${words[locale].unpublished}</span>`
  return html`${given.map(
    ([field, value]) =>
      html`<div>${given.length > 1 ? html`<span class="field">${fieldWord(locale, field)}</span> ` : ''}${publishedPart(value, `/${field}`, field, context)}</div>`,
  )}`
}

const findingPart = (number: number, finding: Finding, locale: Locale): Markup => {
  const { severity, rule } = finding
  const { repair, ground } = ruleText(locale, rule)
  const say = words[locale]
  return html`<li value="${number}" class="${severity}"><span class="box" aria-hidden="true"></span><span class="label">${glyphs[severity]} ${term(locale, `severity.${severity}`)}</span> ${messageIn(locale, finding)}<div class="soft">${say.repair}${repair}${ground === undefined ? '' : html`　${say.ground}${ground}`}</div></li>`
}

const rowPart = (row: Row, { guide, standard, findings, locale }: SheetInput): Markup => {
  const name = term(locale, `element.${row.element}`)
  const published = contentOf(guide, row.fields, findings, 'guide', locale)
  if (row.findings.length === 0)
    return html`<tr><th scope="row">${name}</th><td colspan="2">${published}</td></tr>\n`
  return html`<tr class="found"><th scope="row" rowspan="2">${name}</th><td${standard ? '' : html` colspan="2"`}>${published}</td>${
    standard
      ? html`<td class="of-standard">${contentOf(standard, row.fields, findings, 'standard', locale)}</td>`
      : ''
  }</tr>
<tr class="findings"><td colspan="2"><ol>${row.findings.map(([number, finding]) => findingPart(number, finding, locale))}</ol></td></tr>\n`
}

const headPart = (input: SheetInput): Markup => {
  const { guide, standard, agencyName, regionName, findings, asOf, locale, directory } = input
  const say = words[locale]
  const counts = severities.map(
    (severity) =>
      html`<span class="${severity}">${glyphs[severity]} ${term(locale, `severity.${severity}`)} ${findings.filter((one) => one.severity === severity).length}</span> `,
  )
  const lines: readonly (readonly [string, string | Markup])[] = [
    [say.agency, `${agencyName}（${regionName}）`],
    [say.phone, guide.contact?.phone ?? say.unpublished],
    [say.id, guide.id],
    [say.item, standard ? `${titleOf(standard)} ${standard.code}` : say.unlinked],
    [say.checked, `${asOf} · ${directory.id} ${directory.version}`],
    [say.result, html`${counts}`],
  ]
  return html`<header><h1>${titleOf(guide)}</h1>
<dl class="frame">${lines.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></header>\n`
}

/**
 * One guide on A4 for a call to its agency: every element as published, the characters that findings point at marked in
 * place with the standard beside them, the findings numbered with a box to tick, and lines for what was agreed.
 */
export function* guideSheet(input: SheetInput): Generator<string> {
  const { guide, findings, directory, ruleSet, asOf, notice, locale } = input
  const say = words[locale]
  const frame: PageFrame = {
    title: `${titleOf(guide)} · ${input.agencyName}`,
    locale,
    notice,
    foot: `${guide.id} · ${directory.id} ${directory.version} · ${ruleSet} · ${asOf}`,
    style,
  }
  yield pageStart(frame)
  yield String(headPart(input))
  yield String(
    html`<section class="call"><h2>${say.call}</h2><dl>${say.callFields.map((field) => html`<dt>${field}</dt><dd></dd>`)}</dl></section>\n`,
  )
  if (findings.length === 0) yield String(html`<p>${say.nothing}</p>\n`)
  yield String(
    html`<table class="sheet"><thead><tr><th scope="col">${say.element}</th><th scope="col">${say.published}</th><th scope="col">${say.standard}</th></tr></thead><tbody>\n`,
  )
  for (const row of rowsOf(findings)) yield String(rowPart(row, input))
  yield '</tbody></table>\n'
  yield pageEnd(frame)
}
