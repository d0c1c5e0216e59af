/** The one table of the options of `check`, from which they are read and explained. */
import { type Locale, locales } from '../../rules/messages/locale.ts'
import { type PresetName, presetNames } from '../../rules/presets.ts'
import { type FormatName, formatNames } from '../formats/index.ts'

/** A command line that cannot be understood; the message says what would be. */
export class UsageError extends Error {
  readonly messageEn: string
  constructor(message: string, messageEn: string, options?: ErrorOptions) {
    super(message, options)
    this.messageEn = messageEn
  }
}

/** When a check counts as failed. */
export const failLevels = ['error', 'warning', 'new', 'none'] as const
export type FailLevel = (typeof failLevels)[number]

interface Option {
  /** How its value is called; a switch has none. */
  readonly value?: string
  /** What its value must be one of, the default first. */
  readonly oneOf?: readonly string[]
  /** Whether its value may be left out: `--cache` or `--cache=DIR`. */
  readonly isValueOptional?: true
  readonly group: 'judge' | 'output' | 'fix' | 'ask'
  readonly help: Readonly<Record<Locale, string>>
}

const options = {
  preset: {
    value: 'NAME',
    oneOf: presetNames,
    group: 'judge',
    help: { 'zh-CN': '预设，优先于配置中的 preset', en: 'preset, before that of the configuration' },
  },
  config: {
    value: 'FILE',
    group: 'judge',
    help: {
      'zh-CN': '规则配置，代替 DIR/duibiao.config.json',
      en: 'configuration instead of DIR/duibiao.config.json',
    },
  },
  'as-of': {
    value: 'YYYY-MM-DD',
    group: 'judge',
    help: {
      'zh-CN': '以这一天为准，默认今天（北京时间）',
      en: 'judge as of this day; default today in China',
    },
  },
  threads: {
    value: 'N',
    group: 'judge',
    help: {
      'zh-CN': '用 N 个线程比对（1–64，默认 1）：结果相同，数千份以上才更快，内存用得更多；不能与 --fix 同用',
      en: 'compare in N threads (1 to 64, default 1): the same result; faster from some thousand guides on, and takes more memory; not with --fix',
    },
  },
  baseline: {
    value: 'FILE',
    group: 'judge',
    help: {
      'zh-CN': '以前的结果（--format baseline 或 json）：标明每个问题是新增、未变、有变化还是已消除',
      en: 'an earlier result (--format baseline or json): says of each finding whether it is new, unchanged, updated or absent',
    },
  },
  'fail-on': {
    value: 'LEVEL',
    oneOf: failLevels,
    group: 'judge',
    help: {
      'zh-CN': '有哪类问题时退出码为 1；new：较 --baseline 新增的错误或警告',
      en: 'what makes the exit code 1; new: errors or warnings new since --baseline',
    },
  },
  format: {
    value: 'NAME',
    oneOf: formatNames,
    group: 'output',
    help: { 'zh-CN': '输出格式', en: 'output format' },
  },
  output: {
    value: 'FILE',
    group: 'output',
    help: { 'zh-CN': '写入文件，代替标准输出', en: 'write to a file instead of stdout' },
  },
  stats: {
    group: 'output',
    help: {
      'zh-CN': '在标准错误输出一致率、各规则计数和没有查出问题的规则',
      en: 'uniformity, counts by rule and rules that matched nothing, on stderr',
    },
  },
  lang: {
    value: 'LANG',
    oneOf: locales,
    group: 'output',
    help: { 'zh-CN': '语言', en: 'language' },
  },
  cache: {
    value: 'DIR',
    isValueOptional: true,
    group: 'output',
    help: {
      'zh-CN': '输入、配置、日期和程序都未变时，直接给出上次的结果；默认存于 .duibiao-cache',
      en: 'where input, configuration, day and program are unchanged, give the last result at once; kept in .duibiao-cache by default',
    },
  },
  fix: {
    group: 'fix',
    help: {
      'zh-CN': '改正只有一种正确改法的问题，写回文件；报告其余问题',
      en: 'put right in the files what has exactly one right repair; report the rest',
    },
  },
  'dry-run': {
    group: 'fix',
    help: {
      'zh-CN': '配合 --fix：不写文件，在标准输出给出补丁（unified diff），退出码按现状',
      en: 'with --fix: write nothing, print the patch (unified diff); the exit code is that of the files as they are',
    },
  },
  explain: {
    value: 'RULE',
    group: 'ask',
    help: {
      'zh-CN': '说明一条规则，如 materials/extra；只写要素则列出其规则',
      en: 'explain a rule such as materials/extra; an element alone lists its rules',
    },
  },
  'print-config': {
    value: 'GUIDE',
    group: 'ask',
    help: {
      'zh-CN': '给出一份指南实际生效的配置（JSON）',
      en: 'print the configuration in force for one guide (JSON)',
    },
  },
  version: { group: 'ask', help: { 'zh-CN': '显示版本', en: 'show the version' } },
  help: { group: 'ask', help: { 'zh-CN': '显示此说明', en: 'show this' } },
} as const satisfies Readonly<Record<string, Option>>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options
/** All options by name. */
export const table: Readonly<Record<OptionName, Option>> = options
/** The names of all options, in the order of the help. */
export const optionNames = Object.keys(options) as readonly OptionName[]

const groupTitles: Readonly<Record<Option['group'], Readonly<Record<Locale, string>>>> = {
  judge: { 'zh-CN': '判断', en: 'What is judged, and how' },
  output: { 'zh-CN': '输出', en: 'Output' },
  fix: { 'zh-CN': '改正', en: 'Putting right' },
  ask: { 'zh-CN': '查询', en: 'Asking' },
}

const frame = {
  'zh-CN': {
    usage: '用法：duibiao check DIR [选项]',
    folder:
      'DIR 为目录文件夹：standard.json（标准目录）、agencies.json（实施主体）、guides/（办事指南），可有 duibiao.config.json。',
    oneOf: (names: readonly string[]) => `${names.join('、')}；默认 ${names[0]}`,
    exit: '退出码：0 没有达到 --fail-on 的问题；1 有问题；2 未能完整检查（优先于 1）。',
  },
  en: {
    usage: 'Usage: duibiao check DIR [options]',
    folder:
      'DIR is a catalog folder: standard.json (the directory), agencies.json, guides/ and, if there is one, duibiao.config.json.',
    oneOf: (names: readonly string[]) => `${names.join(', ')}; default ${names[0]}`,
    exit: 'Exit code: 0 nothing at or above --fail-on; 1 findings; 2 could not check everything (goes before 1).',
  },
} satisfies Record<Locale, unknown>

/** How an option is written: `--format NAME`. */
export const spelling = (name: OptionName): string => {
  const { value, isValueOptional } = table[name]
  if (value === undefined) return `--${name}`
  return isValueOptional ? `--${name}[=${value}]` : `--${name} ${value}`
}

const column = Math.max(...optionNames.map((name) => spelling(name).length)) + 4

/** How `check` is called, in one language. */
export const helpText = (locale: Locale): string => {
  const say = frame[locale]
  const groups = Object.entries(groupTitles).map(([group, title]) => {
    const lines = optionNames
      .filter((name) => table[name].group === group)
      .map((name) => {
        const { help, oneOf } = table[name]
        const values = oneOf ? (locale === 'en' ? ` (${say.oneOf(oneOf)})` : `（${say.oneOf(oneOf)}）`) : ''
        return `  ${spelling(name).padEnd(column)}${help[locale]}${values}`
      })
    return [title[locale], ...lines].join('\n')
  })
  return `${[say.usage, say.folder, ...groups, say.exit].join('\n\n')}\n`
}

/** What `check` is asked to do over a catalog folder. */
export interface CheckOptions {
  readonly folder: string
  readonly format: FormatName
  readonly failOn: FailLevel
  readonly locale: Locale
  readonly preset: PresetName | undefined
  readonly output: string | undefined
  readonly config: string | undefined
  readonly asOf: string | undefined
  readonly baseline: string | undefined
  readonly threads: number
  /** The folder of the cache, `''` for the default one. */
  readonly cache: string | undefined
  readonly fix: 'no' | 'write' | 'dry-run'
  readonly stats: boolean
}
