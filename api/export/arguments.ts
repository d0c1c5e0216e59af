import { parseArgs } from 'node:util'
import { type Locale, locales } from '../../rules/messages/format.ts'
import { UsageError } from '../check/options.ts'
import { dayOf, oneOf, unparsed } from './command-line.ts'
import { type ExportName, exportNames, formatsOf } from './exports.ts'

/** How `export` prints its own usage. */
export const usage = `用法 / Usage
  npm run -s export -- DIR --what NAME [--format FORMAT] --output FILE [选项 / options]

  DIR                     目录文件夹 / a catalog folder
  --what NAME             ${exportNames.map((name) => `${name} (${[...formatsOf(name).keys()].join(' | ')})`).join('\n                          ')}
  --output FILE           写入文件 / write to a file
  --as-of YYYY-MM-DD      以这一天为准（默认今天，北京时间）/ judge as of this day (default today in China)
  --guide ID              sheet：指南编号 / the guide of a sheet
  --before DIR            figures、self-assessment：上期的目录文件夹 / the catalog folder at an earlier time
  --lang LANG             ${locales.join(' | ')}（默认 / default zh-CN）
  --help                  显示此说明 / show this

  退出码 / Exit code: 0 已写出 / written; 2 未能完整读入或者写出 / could not read or write wholly
`

/** What a command line of `export` asks for. */
export interface ExportOptions {
  readonly folder: string
  readonly what: ExportName
  readonly format: string
  /** Absent: standard output. */
  readonly output: string | undefined
  readonly asOf: string | undefined
  readonly guideId: string | undefined
  readonly before: string | undefined
  readonly locale: Locale
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        what: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string' },
        'as-of': { type: 'string' },
        guide: { type: 'string' },
        before: { type: 'string' },
        lang: { type: 'string', default: 'zh-CN' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    throw unparsed(cause, usage)
  }
}

/** Reads the arguments of `export`; undefined where it is asked to explain itself. @throws UsageError */
export const readExportArguments = (args: readonly string[]): ExportOptions | undefined => {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0)
    throw new UsageError(
      `请给出一个目录文件夹，得到 ${positionals.length} 个。`,
      `Name one catalog folder, got ${positionals.length}.\n\n${usage}`,
    )
  const what = oneOf('what', values.what, exportNames)
  const formats = [...formatsOf(what).keys()]
  return {
    folder,
    what,
    format: values.format === undefined ? (formats[0] ?? '') : oneOf('format', values.format, formats),
    output: values.output,
    asOf: dayOf('as-of', values['as-of']),
    guideId: values.guide,
    before: values.before,
    locale: oneOf('lang', values.lang, locales),
  }
}
