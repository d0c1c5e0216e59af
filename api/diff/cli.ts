/** The command line that compares two catalogs. Exit 0 no difference, 1 differences, 2 could not read or write wholly. */
import { parseArgs } from 'node:util'
import { locales } from '../../rules/messages/format.ts'
import { UsageError } from '../check/options.ts'
import { dayOf, oneOf, requireFile, runCommand, unparsed } from '../export/command-line.ts'
import { troubleLine } from '../formats/trouble-line.ts'
import { writeContent } from '../formats/write.ts'
import { readCatalog } from '../intake/read-catalog.ts'
import { today } from '../today.ts'
import { diffCatalogs, hasChanges } from './diff.ts'
import { diffJson, diffText, diffXlsx } from './formats.ts'

const formats = { pretty: diffText, json: diffJson, xlsx: diffXlsx } as const
const formatNames = Object.keys(formats) as readonly (keyof typeof formats)[]

const usage = `用法 / Usage
  npm run -s diff -- DIR_BEFORE DIR_AFTER [选项 / options]

  --format NAME           ${formatNames.join(' | ')}（默认 / default pretty）
  --output FILE           写入文件 / write to a file
  --as-of YYYY-MM-DD      以这一天为准读两个目录（默认今天，北京时间）/ read both as of this day (default today in China)
  --lang LANG             ${locales.join(' | ')}（默认 / default zh-CN）
  --help                  显示此说明 / show this

  退出码 / Exit code: 0 没有差别 / no difference; 1 有差别 / differences; 2 未能完整读入或者写出 / could not read or write wholly
`

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        output: { type: 'string' },
        'as-of': { type: 'string' },
        lang: { type: 'string', default: 'zh-CN' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    throw unparsed(cause, usage)
  }
}

const run = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  const { values, positionals } = parse(args)
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const [earlier, later, ...more] = positionals
  if (earlier === undefined || later === undefined || more.length > 0)
    throw new UsageError(
      `请给出两个目录文件夹，得到 ${positionals.length} 个。`,
      `Name two catalog folders, got ${positionals.length}.\n\n${usage}`,
    )
  const format = oneOf('format', values.format, formatNames)
  const locale = oneOf('lang', values.lang, locales)
  const asOf = dayOf('as-of', values['as-of']) ?? today()
  if (format === 'xlsx' && values.output === undefined) requireFile(format)
  const before = await readCatalog(earlier)
  const after = await readCatalog(later)
  const diff = diffCatalogs(before.catalog, after.catalog, asOf)
  await writeContent(await formats[format]({ diff, locale, asOf }), values.output ?? process.stdout)
  const troubles = [...before.troubles, ...after.troubles]
  for (const trouble of troubles) process.stderr.write(`${troubleLine(locale, trouble)}\n`)
  if (troubles.some(({ remark }) => !remark)) return 2
  return hasChanges(diff) ? 1 : 0
}

/** The entry point of `npm run diff`. */
export const main = (args: readonly string[]): Promise<number> => runCommand(() => run(args))
