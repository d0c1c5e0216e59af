import { parseArgs } from 'node:util'
import { locales } from '../rules/messages/format.ts'
import { presetNames } from '../rules/presets.ts'
import { formatNames } from './formats/index.ts'

/** A command line that cannot be understood; the message says what would be. */
export class UsageError extends Error {}

/** When a check counts as failed. */
const failLevels = ['error', 'warning', 'none'] as const
export type FailLevel = (typeof failLevels)[number]

/** How `check` prints its own usage. */
export const usage = `用法 / Usage
  npm run -s check -- DIR [选项 / options]

  DIR                     目录文件夹：standard.json、agencies.json、guides/ / a catalog folder
  --format NAME           ${formatNames.join(' | ')}（默认 / default pretty）
  --output FILE           写入文件 / write to a file
  --as-of YYYY-MM-DD      以这一天为准（默认今天，北京时间）/ judge as of this day (default today in China)
  --preset NAME           ${presetNames.join(' | ')}（默认 / default province）
  --config FILE           规则配置 / configuration instead of DIR/duibiao.config.json
  --fail-on LEVEL         ${failLevels.join(' | ')}（默认 / default error）
  --lang LANG             ${locales.join(' | ')}（默认 / default zh-CN）
  --stats                 一致率与各规则计数 / uniformity and counts by rule, on stderr
  --help                  显示此说明 / show this

  退出码 / Exit code: 0 没有问题 / nothing at or above the level; 1 有问题 / findings; 2 未能完整检查 / could not run wholly
`

const oneOf = <Name extends string>(option: string, value: string, names: readonly Name[]): Name => {
  const found = names.find((name) => name === value)
  if (found) return found
  throw new UsageError(
    `--${option} 的值 ${value} 不在 ${names.join('、')} 之中。 / --${option} must be one of ${names.join(', ')}, got ${value}.`,
  )
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

/** Reads the arguments of `check`. @throws UsageError */
export const readArguments = (args: readonly string[]) => {
  const parsed = parse(args)
  const { values, positionals } = parsed
  const [folder, ...more] = positionals
  if (!values.help && (folder === undefined || more.length > 0))
    throw new UsageError(
      `请给出一个目录文件夹，得到 ${positionals.length} 个。 / Name one catalog folder, got ${positionals.length}.\n\n${usage}`,
    )
  const asOf = values['as-of']
  if (asOf !== undefined && !isDay(asOf))
    throw new UsageError(
      `--as-of 应为 YYYY-MM-DD 的日期，得到 ${asOf}。 / --as-of must be a day as YYYY-MM-DD, got ${asOf}.`,
    )
  return {
    help: values.help,
    folder: folder ?? '',
    format: oneOf('format', values.format, formatNames),
    failOn: oneOf('fail-on', values['fail-on'], failLevels),
    locale: oneOf('lang', values.lang, locales),
    preset: values.preset === undefined ? undefined : oneOf('preset', values.preset, presetNames),
    output: values.output,
    config: values.config,
    asOf,
    stats: values.stats,
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        output: { type: 'string' },
        'as-of': { type: 'string' },
        config: { type: 'string' },
        preset: { type: 'string' },
        'fail-on': { type: 'string', default: 'error' },
        lang: { type: 'string', default: 'zh-CN' },
        stats: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, { cause })
  }
}
