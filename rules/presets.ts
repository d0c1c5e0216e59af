import type { Config } from './catalog.ts'
import type { Rule, Severity } from './rule.ts'

/** The name of a preset. */
export type PresetName = NonNullable<Config['preset']>

/** How a preset changes what the bindings and rules say. */
export interface Preset {
  /** Whether what may only be better must be the same. */
  readonly noWorseIsSame: boolean
  readonly severity: (
    rule: Pick<Rule, 'id' | 'element'> & { readonly needs?: string },
    severity: Severity,
  ) => Severity
}

const oneStepLower: Record<Severity, Severity> = { error: 'warning', warning: 'info', info: 'info' }

/** What the national rules ask to be the same everywhere; 广东省优化营商环境条例 第二十九条 lists exactly these. */
const unified: ReadonlySet<string> = new Set(['name', 'code', 'type', 'basis'])

/** Differences that only tell of style or of something better, never more than an info. */
const staysInfo = /\/(better-than-standard|copied-from)$/

/** The presets: data over the severities that bindings and rules give. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  province: { noWorseIsSame: false, severity: (_, severity) => severity },
  national: {
    noWorseIsSame: false,
    severity: ({ element, needs }, severity) =>
      unified.has(element) || needs === 'guide' ? severity : oneStepLower[severity],
  },
  strict: {
    noWorseIsSame: true,
    severity: ({ id }, severity) => (severity === 'info' && !staysInfo.test(id) ? 'warning' : severity),
  },
}

/** The names of all presets, the default first. */
export const presetNames = Object.keys(presets) as readonly PresetName[]
