import { closest } from 'fastest-levenshtein'
import { type Config, elementNames, type RuleSettings } from './catalog.ts'
import { type Preset, presets } from './presets.ts'
import type { Rule, Severity } from './rule.ts'

/** A configuration that names what does not exist; the message names it and the nearest that does. */
export class InvalidSettings extends Error {
  readonly messageEn: string
  constructor(message: string, messageEn: string) {
    super(message)
    this.messageEn = messageEn
  }
}

/** Where a finding stands, as overrides select it. */
export interface SettingPlace {
  readonly standardCode: string | null
  readonly agency: string
  readonly region: string
}

/** The configuration in force: which severity a rule has at a place, undefined where it is off. */
export interface Settings {
  readonly preset: Preset
  severityOf(rule: Rule, severity: Severity, place: SettingPlace): Severity | undefined
}

type Setting = RuleSettings[string]

const levelOf = (setting: Setting): Severity | 'off' => (typeof setting === 'string' ? setting : setting[0])

/** The setting that names a rule most closely: its id before its element's `*`. */
const settingFor = (settings: RuleSettings | undefined, { id, element }: Pick<Rule, 'id' | 'element'>) =>
  settings?.[id] ?? settings?.[`${element}/*`]

const requireName = (name: string, names: readonly string[]): void => {
  if (names.includes(name)) return
  const nearest = closest(name, names)
  throw new InvalidSettings(
    `配置中的规则 ${name} 不存在，最接近的是 ${nearest}；请改正 duibiao.config.json。`,
    `The configuration names a rule ${name} that does not exist; the nearest is ${nearest}. Correct duibiao.config.json.`,
  )
}

const requireKnown = (settings: RuleSettings, names: readonly string[]): void => {
  for (const [name, setting] of Object.entries(settings)) {
    requireName(name, names)
    const [option] = typeof setting === 'string' ? [] : Object.keys(setting[1])
    if (option !== undefined)
      throw new InvalidSettings(
        `规则 ${name} 没有选项 ${option}；请从 duibiao.config.json 中去掉。`,
        `The rule ${name} has no option ${option}; take it out of duibiao.config.json.`,
      )
  }
}

/** Makes the settings of a configuration. @throws InvalidSettings on an unknown rule or option. */
export const compileSettings = (config: Config, rules: readonly Rule[]): Settings => {
  const names = [...rules.map(({ id }) => id as string), ...elementNames.map((element) => `${element}/*`)]
  const overrides = config.overrides ?? []
  for (const settings of [config.rules ?? {}, ...overrides.map((override) => override.rules)])
    requireKnown(settings, names)
  for (const { rule } of config.ignore ?? []) requireName(rule, names)
  const preset = presets[config.preset ?? 'province']

  return {
    preset,
    severityOf: (rule, severity, { standardCode, agency, region }) => {
      let setting = settingFor(config.rules, rule)
      for (const { where, rules: settings } of overrides) {
        const { items, agencies, regions, elements } = where
        const applies =
          (items === undefined || (standardCode !== null && items.includes(standardCode))) &&
          (agencies === undefined || agencies.includes(agency)) &&
          (regions === undefined ||
            regions.some((code) => region.startsWith(code.replace(/(00){1,2}$/, '')))) &&
          (elements === undefined || elements.includes(rule.element))
        if (applies) setting = settingFor(settings, rule) ?? setting
      }
      if (setting === undefined) return preset.severity(rule, severity)
      const level = levelOf(setting)
      return level === 'off' ? undefined : level
    },
  }
}
