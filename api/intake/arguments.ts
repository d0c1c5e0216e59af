import { parseArgs } from 'node:util'
import { UsageError } from '../check/options.ts'
import { unparsed } from '../export/command-line.ts'
import type { RecordKind } from '../tables/columns.ts'
import { type Delimiter, delimiters } from './csv/read-csv.ts'
import { kinds } from './kind.ts'
import { headerKey } from './mapping/map-headers.ts'
import { targetName, targetsOf } from './mapping/target.ts'
import { type TextEncoding, textEncodings } from './text/encoding.ts'

/** What `import` was asked for. */
export interface ImportArguments {
  readonly files: readonly string[]
  readonly folder: string
  readonly kind: RecordKind
  readonly isDryRun: boolean
  readonly acceptGuesses: boolean
  readonly mapping: string | undefined
  /** Where the template is written; then no file is read. */
  readonly template: string | undefined
  readonly errors: string | undefined
  /** Where the refused rows alone are written. */
  readonly rejected: string | undefined
  readonly encoding: TextEncoding | undefined
  readonly delimiter: Delimiter | undefined
  readonly constants: Readonly<Record<string, string>>
  readonly format: 'pretty' | 'json'
  readonly locale: 'zh-CN' | 'en'
}

const kindNames = Object.keys(kinds) as RecordKind[]
const locales = ['zh-CN', 'en'] as const
const formats = ['pretty', 'json'] as const
const delimiterNames: Readonly<Record<string, Delimiter>> = { comma: ',', tab: '\t', semicolon: ';' }

/** How `import` prints its own usage. */
export const importUsage = `用法 / Usage
  npm run -s import -- FILE… --into DIR [选项 / options]

  FILE…                   .xlsx、.csv、.json、.jsonl；省平台接口的 JSON 亦可 / also the platform's own JSON
  --into DIR              目录文件夹 / the catalog folder
  --kind KIND             ${kindNames.join(' | ')}（默认 / default guides）
  --dry-run               只说明会做什么，不写入 / say what it would do and write nothing
  --mapping FILE          列映射文件（默认 / default DIR/duibiao.mapping.json）
  --accept-guesses        采用按相似度猜出的列 / take columns that were matched by likeness only
  --set 列=值             文件里没有、每条都相同的值，可重复 / a value for every record, such as --set 行使层级=县级
  --errors FILE           把有问题的单元格标出并说明，写成 .xlsx / write a workbook with the bad cells marked
  --rejected FILE         只把未读入的行连同说明写成一个文件（表格为 .xlsx，JSON 仍为 JSON），改正后再导入
                          / write only the refused records, explained: .xlsx of tables, JSON of JSON; repair and import again
  --template FILE         写出填报模板（.xlsx，含现行目录的下拉选项）/ write the template to fill in
  --encoding NAME         ${textEncodings.join(' | ')}
  --delimiter NAME        ${Object.keys(delimiterNames).join(' | ')}
  --format NAME           ${formats.join(' | ')}（默认 / default pretty）
  --lang LANG             ${locales.join(' | ')}（默认 / default zh-CN）
  --help                  显示此说明 / show this

  退出码 / Exit code: 0 全部导入 / all is in; 1 有被拒绝或待确认的 / some rejected or awaiting a decision; 2 未能导入 / nothing could be done
`

const oneOf = <Name extends string>(option: string, value: string, names: readonly Name[]): Name => {
  const found = names.find((name) => name === value)
  if (found !== undefined) return found
  throw new UsageError(
    `--${option} 的值 ${value} 不在 ${names.join('、')} 之中。`,
    `--${option} must be one of ${names.join(', ')}, got ${value}.`,
  )
}

const constantsOf = (kind: RecordKind, settings: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    settings.map((setting) => {
      const [name = '', ...rest] = setting.split('=')
      const key = headerKey(name)
      const target = targetsOf(kinds[kind].tables).find(
        ({ list, column }) =>
          list === undefined &&
          [column.header, ...column.aliases, column.field].some((one) => headerKey(one) === key),
      )
      if (!target || rest.length === 0)
        throw new UsageError(
          `--set 应为 列=值，且列是已知的列，得到 ${setting}。`,
          `--set must be COLUMN=VALUE with a known column, got ${setting}.`,
        )
      return [targetName(target), rest.join('=')]
    }),
  )

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        kind: { type: 'string', default: 'guides' },
        'dry-run': { type: 'boolean', default: false },
        mapping: { type: 'string' },
        template: { type: 'string' },
        'accept-guesses': { type: 'boolean', default: false },
        set: { type: 'string', multiple: true, default: [] },
        errors: { type: 'string' },
        rejected: { type: 'string' },
        encoding: { type: 'string' },
        delimiter: { type: 'string' },
        format: { type: 'string', default: 'pretty' },
        lang: { type: 'string', default: 'zh-CN' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    throw unparsed(cause, importUsage)
  }
}

/** Reads the arguments of `import`; undefined where its usage is asked for. @throws UsageError */
export const readImportArguments = (args: readonly string[]): ImportArguments | undefined => {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const { into } = values
  if (into === undefined || (positionals.length === 0 && values.template === undefined))
    throw new UsageError(
      `请给出至少一个文件，并用 --into 指明目录文件夹。`,
      `Name at least one file, and the catalog folder with --into.\n\n${importUsage}`,
    )
  const kind = oneOf('kind', values.kind, kindNames)
  const delimiter =
    values.delimiter === undefined
      ? undefined
      : (delimiterNames[values.delimiter] ?? oneOf('delimiter', values.delimiter, delimiters))
  return {
    files: positionals,
    folder: into,
    kind,
    isDryRun: values['dry-run'],
    acceptGuesses: values['accept-guesses'],
    mapping: values.mapping,
    template: values.template,
    errors: values.errors,
    rejected: values.rejected,
    encoding: values.encoding === undefined ? undefined : oneOf('encoding', values.encoding, textEncodings),
    delimiter,
    constants: constantsOf(kind, values.set),
    format: oneOf('format', values.format, formats),
    locale: oneOf('lang', values.lang, locales),
  }
}
