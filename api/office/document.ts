import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { xmlText } from './safe-text.ts'
import { withoutTimes } from './same-bytes.ts'

/** What a document says of itself. */
export interface DocumentFrame {
  readonly title: string
  /** YYYY-MM-DD: the day that its contents are of, which stands for the day of writing. */
  readonly day: string
  /** At the head of every page. */
  readonly notice?: string | undefined
  /** At the foot of every page, beside its number. */
  readonly foot: string
}

/** Text between the margins of an A4 page, in twentieths of a point. */
const textWidth = 9_070
const faint = 'A8A9A3'
const warn = 'B42318'

const run = (text: string, options: { bold?: boolean; size?: number; color?: string } = {}): TextRun =>
  new TextRun({ text: xmlText(text), ...options })

/** The heading of a document. */
export const title = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    children: [run(text)],
  })

/** The heading of a part. */
export const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(text)] })

/** A paragraph of running text, its first line indented by two characters as in Chinese documents. */
export const paragraph = (text: string, options: { plain?: boolean; bold?: boolean } = {}): Paragraph =>
  new Paragraph({
    ...(options.plain ? {} : { indent: { firstLine: 560 } }),
    spacing: { before: 60, after: 120 },
    children: [run(text, { bold: options.bold ?? false })],
  })

/** A line at the right margin, such as a date. */
export const signature = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, keepLines: true, children: [run(text)] })

const cell = (text: string, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { fill: 'E9EEF4' } } : {}),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ style: 'Cell', children: [run(line, { bold: isHead })] })),
  })

/** A table over the whole width; `shares` are the widths of its columns to each other. Headings stand on every page. */
export const table = (
  shares: readonly number[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Table => {
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map((share) => Math.floor((textWidth * share) / sum))
  const border = { style: BorderStyle.SINGLE, size: 4, color: faint }
  const rowOf = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, widths[at] ?? 0, isHead)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [rowOf(headings, true), ...rows.map((texts) => rowOf(texts, false))],
  })
}

const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' }
const headFonts = { ...fonts, eastAsia: '黑体' }

const sectionOf =
  ({ notice, foot }: DocumentFrame) =>
  (children: readonly FileChild[]): ISectionOptions => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: 11_906, height: 16_838 },
        margin: { top: 1_700, bottom: 1_418, left: 1_418, right: 1_418 },
      },
    },
    ...(notice === undefined
      ? {}
      : {
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [run(notice, { bold: true, color: warn, size: 20 })],
                }),
              ],
            }),
          },
        }),
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              run(`${foot}　`, { size: 16, color: '454B54' }),
              new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 18 }),
            ],
          }),
        ],
      }),
    },
    children: [...children],
  })

/** Writes a document for A4; each section begins on a page of its own. The same sections give the same bytes. */
export const writeDocument = async (
  sections: readonly (readonly FileChild[])[],
  frame: DocumentFrame,
): Promise<Uint8Array> => {
  const document = new Document({
    title: frame.title,
    creator: 'Duibiao',
    lastModifiedBy: 'Duibiao',
    styles: {
      default: {
        document: { run: { font: fonts, size: 28 }, paragraph: { spacing: { line: 400 } } },
        title: {
          run: { font: { ...fonts, eastAsia: '宋体' }, size: 40, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 360 }, alignment: AlignmentType.CENTER },
        },
        heading1: {
          run: { font: headFonts, size: 30, bold: false, color: '000000' },
          paragraph: { spacing: { before: 240, after: 120 } },
        },
      },
      paragraphStyles: [
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: { size: 21 },
          paragraph: { spacing: { line: 280, before: 20, after: 20 } },
        },
      ],
    },
    sections: sections.map(sectionOf(frame)),
  })
  return withoutTimes(await Packer.toBuffer(document), frame.day)
}
