import type { Source } from './source.ts'
import { detectEncoding } from './text/encoding.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The formats that can be read. JSON and JSONL are told apart line by line. */
export type FileFormat = 'json' | 'csv' | 'xlsx'

const extensions: Readonly<Record<FileFormat, RegExp>> = {
  json: /\.(?:json|jsonl|ndjson)$/i,
  csv: /\.(?:csv|tsv|txt)$/i,
  xlsx: /\.xlsx$/i,
}

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte)

const wide = (text: string): string => Array.from(text, (character) => `${character}\0`).join('')

const refuse = (file: string, zh: string, en: string): never => {
  throw new UnreadableFile(file, { zh, en })
}

/** What is not read, by how it begins. @throws UnreadableFile */
const refuseOthers = (name: string, head: Uint8Array): void => {
  if (head.length === 0) refuse(name, '文件是空的。', 'the file is empty.')
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    const text = new TextDecoder('latin1').decode(head)
    if (text.includes(wide('EncryptedPackage')) || text.includes(wide('EncryptionInfo')))
      refuse(
        name,
        '工作簿已加密；请在“文件—信息—保护工作簿”中去掉密码后重试。',
        'the workbook is encrypted; remove its password and try again.',
      )
    refuse(
      name,
      '是旧版 Office 文件（.xls / .doc）；请另存为 .xlsx 后重试。',
      'this is a file of an old Office (.xls / .doc); save it as .xlsx and try again.',
    )
  }
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46))
    refuse(name, '是 PDF 文件；请给出 .xlsx、.csv 或 .json。', 'this is a PDF; give .xlsx, .csv or .json.')
  if (startsWith(head, 0x1f, 0x8b))
    refuse(name, '是 gzip 压缩文件；请解压后重试。', 'this is packed with gzip; unpack it and try again.')
}

/** How a text begins: JSON, a web page or other markup, or lines of values. */
const ofText = (name: string, head: Uint8Array): FileFormat => {
  const encoding = detectEncoding(head) ?? 'utf-8'
  const text = new TextDecoder(encoding)
    .decode(head, { stream: true })
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^<(?:!doctype|html|\?xml|table|meta|div)/i.test(text))
    return refuse(
      name,
      '是网页或 XML（常见于平台导出的“假 .xls”）；请用表格软件打开后另存为 .xlsx。',
      'this is a web page or XML, as some platforms export it as .xls; open it and save it as .xlsx.',
    )
  const isJson = /^(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(text)
  // A file that is called .json is read as JSON, and refused as such, whatever its text.
  return isJson || extensions.json.test(name) ? 'json' : 'csv'
}

/** The format of a file by its content. @throws UnreadableFile where it is none that is read, or its name says another. */
export const formatOf = async (source: Source): Promise<FileFormat> => {
  const head = await source.head(1 << 16)
  refuseOthers(source.name, head)
  const format = startsWith(head, 0x50, 0x4b) ? 'xlsx' : ofText(source.name, head)
  const named = (Object.keys(extensions) as FileFormat[]).find((one) => extensions[one].test(source.name))
  if (named !== undefined && named !== format)
    refuse(
      source.name,
      `扩展名与内容不符：内容是 ${format.toUpperCase()}；请把扩展名改为 .${format} 后重试。`,
      `its name and its content differ: the content is ${format.toUpperCase()}; rename it to .${format} and try again.`,
    )
  return format
}
