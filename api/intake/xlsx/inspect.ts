import { posix } from 'node:path'
import { UnreadableFile } from '../unreadable-file.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

/** Cells that are shown as one: rows and columns from 1, both ends in. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a workbook says about one of its sheets. */
export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  readonly entry: ZipEntry
  readonly merges: readonly Merge[]
}

/** A workbook that is safe to read. */
export interface Workbook {
  /** In the order of its tabs. */
  readonly sheets: readonly SheetPart[]
  readonly strings: ZipEntry | undefined
  readonly styles: ZipEntry | undefined
  readonly is1904: boolean
}

/** How big a workbook may be. */
export interface WorkbookLimits {
  readonly packed: number
  readonly unpacked: number
  readonly strings: number
  readonly merges: number
}

/** Bytes of a workbook at most: packed, unpacked, and what its shared strings come to. */
export const workbookLimits: WorkbookLimits = {
  packed: 64 << 20,
  unpacked: 1 << 30,
  strings: 384 << 20,
  merges: 200_000,
}

const small = 8 << 20
const worksheet = /\/worksheets\/[^/]+\.xml$/i
const mergeCell = /<mergeCell\s[^>]*?ref="\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)"/g
const overlap = 200

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (entities[name] ?? whole),
  )

const attribute = (element: string, name: string): string | undefined => {
  const value = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(element)?.[1]
  return value === undefined ? undefined : unescapeXml(value)
}

/** Inflates every entry once, counting: the sizes that an archive claims are not believed. */
class Inspection {
  readonly #file: string
  readonly #limits: WorkbookLimits
  #unpacked = 0
  #merges = 0
  readonly texts = new Map<string, string>()
  readonly mergesOf = new Map<string, Merge[]>()

  constructor(file: string, limits: WorkbookLimits) {
    this.#file = file
    this.#limits = limits
  }

  async read(entry: ZipEntry): Promise<void> {
    const isKept = /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/.test(
      entry.name,
    )
    const kept: string[] = []
    let bytes = 0
    let tail = ''
    for await (const piece of entry.pieces()) {
      bytes += piece.length
      this.#unpacked += piece.length
      this.#refuseTooBig(entry.name, bytes)
      if (isKept && bytes <= small) kept.push(piece.toString('utf8'))
      if (worksheet.test(entry.name)) tail = this.#scanSheet(entry.name, tail + piece.toString('latin1'))
    }
    if (isKept) this.texts.set(entry.name, kept.join(''))
  }

  #scanSheet(part: string, text: string): string {
    const merges = this.mergesOf.get(part) ?? []
    let end = 0
    for (const match of text.matchAll(mergeCell)) {
      const [left = '', top = '', right = '', bottom = ''] = match.slice(1)
      merges.push({
        top: Number(top),
        left: columnNumber(left),
        bottom: Number(bottom),
        right: columnNumber(right),
      })
      this.#merges += 1
      end = match.index + match[0].length
    }
    this.mergesOf.set(part, merges)
    if (this.#merges > this.#limits.merges)
      throw new UnreadableFile(this.#file, {
        zh: `合并单元格超过 ${this.#limits.merges} 处，未读入；请取消合并后重试。`,
        en: `it has over ${this.#limits.merges} merged cells, so it was not read; unmerge them and try again.`,
      })
    return text.slice(Math.max(end, text.length - overlap))
  }

  #refuseTooBig(name: string, bytes: number): void {
    const { unpacked, strings } = this.#limits
    const isTooBig = this.#unpacked > unpacked || (name === 'xl/sharedStrings.xml' && bytes > strings)
    if (isTooBig)
      throw new UnreadableFile(this.#file, {
        zh: `解压后超过 ${(name === 'xl/sharedStrings.xml' ? strings : unpacked) >> 20} MB（${name}），可能是压缩炸弹，未读入；请拆分成较小的文件。`,
        en: `it unpacks to over ${(name === 'xl/sharedStrings.xml' ? strings : unpacked) >> 20} MB (${name}) and may be a zip bomb, so it was not read; split it into smaller files.`,
      })
  }
}

const refuse = (file: string, zh: string, en: string): never => {
  throw new UnreadableFile(file, { zh, en })
}

const refuseByParts = (file: string, entries: readonly ZipEntry[]): void => {
  const names = new Set(entries.map(({ name }) => name))
  if (entries.some(({ isEncrypted }) => isEncrypted))
    refuse(file, '文件已加密；请去掉密码后重试。', 'it is encrypted; remove the password and try again.')
  if (!names.has('xl/workbook.xml'))
    refuse(
      file,
      '是压缩包，但不是 XLSX 工作簿；请给出 .xlsx、.csv、.json 或 .jsonl 文件。',
      'this is a zip archive but no XLSX workbook; give an .xlsx, .csv, .json or .jsonl file.',
    )
  const link = entries.find(({ name }) => name.startsWith('xl/externalLinks/'))
  if (link)
    refuse(
      file,
      '工作簿引用了其他文件（外部链接），其中的值无法核实，未读入；请在“数据—编辑链接”中断开链接后重试。',
      'the workbook refers to other files (external links) whose values cannot be verified, so it was not read; break the links and try again.',
    )
}

/** Looks a workbook over before anything of it is read: what it holds, and whether it is safe to read. @throws UnreadableFile */
export const inspectWorkbook = async (
  file: string,
  archive: Uint8Array,
  limits: WorkbookLimits = workbookLimits,
): Promise<Workbook> => {
  const entries = zipEntries(file, archive)
  refuseByParts(file, entries)
  const inspection = new Inspection(file, limits)
  for (const entry of entries) await inspection.read(entry)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const targets = new Map(
    [
      ...(inspection.texts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(
        /<(?:\w+:)?Relationship\s[^>]*>/g,
      ),
    ].map(([element]) => [attribute(element, 'Id'), pathOf(attribute(element, 'Target') ?? '')]),
  )
  const workbook = inspection.texts.get('xl/workbook.xml') ?? ''
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([element]) => {
    const name = attribute(element, 'name') ?? ''
    const path = targets.get(attribute(element, 'id')) ?? ''
    const entry = byName.get(path)
    if (!entry)
      return refuse(
        file,
        `工作表 ${name} 的内容缺失；请用表格软件重新另存为 .xlsx 后重试。`,
        `the content of the sheet ${name} is missing; save it as .xlsx again and try once more.`,
      )
    return {
      name,
      entry,
      isHidden: /\sstate="(?:hidden|veryHidden)"/.test(element),
      merges: inspection.mergesOf.get(path) ?? [],
    }
  })
  return {
    sheets: sheets.filter(({ entry }) => worksheet.test(entry.name)),
    strings: byName.get('xl/sharedStrings.xml'),
    styles: byName.get('xl/styles.xml'),
    is1904: /<(?:\w+:)?workbookPr\s[^>]*date1904="(?:1|true)"/.test(workbook),
  }
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join('xl', target)
