/** Reads the command line of `check`. */
import { parseArgs } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { type Locale, locales } from '../rules/messages/locale.ts'
import { presetNames } from '../rules/presets.ts'
import {
  type CheckOptions,
  failLevels,
  type OptionName,
  optionNames,
  spelling,
  table,
  UsageError,
} from './check/options.ts'
import { formatNames } from './formats/index.ts'

const oneOf = <Name extends string>(option: OptionName, value: string, names: readonly Name[]): Name => {
  const found = names.find((name) => name === value)
  if (found !== undefined) return found
  throw new UsageError(
    `--${option} 不能是 ${value}；可用的有 ${names.join('、')}。`,
    `--${option} cannot be ${value}; it may be ${names.join(', ')}.`,
  )
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

const requireDay = (text: string | undefined): string | undefined => {
  if (text === undefined || isDay(text)) return text
  throw new UsageError(
    `--as-of 应为 YYYY-MM-DD 的日期，得到 ${text}。`,
    `--as-of must be a day as YYYY-MM-DD, got ${text}.`,
  )
}

const mostThreads = 64

const requireThreads = (text: string | undefined): number => {
  const threads = Number(text ?? 1)
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads
  throw new UsageError(
    `--threads 应为 1 到 ${mostThreads} 的整数，得到 ${text}。`,
    `--threads must be a whole number from 1 to ${mostThreads}, got ${text}.`,
  )
}

const requireOptions = (args: readonly string[]): void => {
  for (const arg of args) {
    if (arg === '--') return
    const [spelt, name] = /^-(?:-([^=]+)|[^-].*)/.exec(arg) ?? []
    if (spelt === undefined || spelt === '-h' || (name !== undefined && name in table)) continue
    const nearest = closest(name ?? arg, optionNames)
    throw new UsageError(
      name === undefined
        ? `没有选项 ${arg}；--help 列出全部选项。`
        : `没有选项 --${name}，最接近的是 --${nearest}；--help 列出全部选项。`,
      name === undefined
        ? `There is no option ${arg}. --help lists them all.`
        : `There is no option --${name}; the nearest is --${nearest}. --help lists them all.`,
    )
  }
}

/** Node's reader of arguments, told the table; what it refuses is said in the product's words. */
const parse = (args: readonly string[]) => {
  requireOptions(args)
  const config = Object.fromEntries(
    optionNames.map((name) => [
      name,
      { type: table[name].value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: args.map((arg) => {
        const isBare = optionNames.some((name) => table[name].isValueOptional && arg === `--${name}`)
        return arg === '-h' ? '--help' : isBare ? `${arg}=` : arg
      }),
      allowPositionals: true,
      options: config,
    })
    const text = (name: OptionName): string | undefined => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    }
    return { text, isSet: (name: OptionName): boolean => values[name] === true, positionals }
  } catch (cause) {
    const [, name = ''] = /--([\w-]+)/.exec(cause instanceof Error ? cause.message : '') ?? []
    const option = optionNames.find((one) => one === name)
    const spelt = option === undefined ? args.join(' ') : spelling(option)
    throw new UsageError(
      `选项写法不对，应为 ${spelt}；--help 列出全部选项。`,
      `An option is not written as ${spelt}; --help lists them all.`,
    )
  }
}

const requireFolder = (positionals: readonly string[]): string => {
  const [folder, ...more] = positionals
  if (folder !== undefined && more.length === 0) return folder
  throw new UsageError(
    `请给出一个目录文件夹（得到 ${positionals.length} 个），如 duibiao check DIR；--help 说明用法。`,
    `Name one catalog folder (got ${positionals.length}), as in duibiao check DIR; --help --lang en explains the rest.`,
  )
}

const requireTogether = (isThere: boolean, option: string, other: string): void => {
  if (isThere) return
  throw new UsageError(`${option} 须与 ${other} 一起使用。`, `${option} needs ${other} beside it.`)
}

/** What a command line asks for. */
export type Command =
  | { readonly ask: 'help' | 'version'; readonly locale: Locale }
  | { readonly ask: 'explain'; readonly rule: string; readonly locale: Locale }
  | { readonly ask: 'print-config'; readonly guideId: string; readonly options: CheckOptions }
  | { readonly ask: 'check'; readonly options: CheckOptions }

/** Reads the arguments of `check`. @throws UsageError */
export const readArguments = (args: readonly string[]): Command => {
  const { text, isSet, positionals } = parse(args)
  const locale = oneOf('lang', text('lang') ?? locales[0], locales)
  if (isSet('help')) return { ask: 'help', locale }
  if (isSet('version')) return { ask: 'version', locale }
  const rule = text('explain')
  if (rule !== undefined) return { ask: 'explain', rule, locale }

  const preset = text('preset')
  const failOn = oneOf('fail-on', text('fail-on') ?? failLevels[0], failLevels)
  requireTogether(failOn !== 'new' || text('baseline') !== undefined, '--fail-on new', '--baseline')
  requireTogether(!isSet('dry-run') || isSet('fix'), '--dry-run', '--fix')
  const threads = requireThreads(text('threads'))
  if (threads > 1 && isSet('fix'))
    throw new UsageError('--threads 不能与 --fix 同用。', '--threads and --fix do not go together.')
  const guideId = text('print-config')
  const options: CheckOptions = {
    folder: requireFolder(positionals),
    format: oneOf('format', text('format') ?? formatNames[0], formatNames),
    failOn,
    locale,
    preset: preset === undefined ? undefined : oneOf('preset', preset, presetNames),
    output: text('output'),
    config: text('config'),
    asOf: requireDay(text('as-of')),
    threads,
    baseline: text('baseline'),
    cache: text('cache'),
    fix: isSet('dry-run') ? 'dry-run' : isSet('fix') ? 'write' : 'no',
    stats: isSet('stats'),
  }
  return guideId === undefined ? { ask: 'check', options } : { ask: 'print-config', guideId, options }
}
