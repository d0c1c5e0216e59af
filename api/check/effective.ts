import { closest } from 'fastest-levenshtein'
import { agencyId } from '../../rules/agencies.ts'
import { bounds, type Catalog, type Config, type Guide } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import { bindingOf } from '../../rules/directory.ts'
import { covers } from '../../rules/ignore.ts'
import type { Direction, Rule, Severity } from '../../rules/rule.ts'
import { groupByAgency, linkAgency } from '../../rules/scan/agency-unit.ts'
import { type Run, startRun } from '../../rules/scan/run.ts'
import { severityOf } from '../../rules/scan/severity.ts'
import { tellsAbsence } from '../rules/sections.ts'
import { type CheckOptions, UsageError } from './options.ts'
import { readFor } from './run.ts'

type Level = Severity | 'off'

/** The configuration in force for one guide. */
export interface EffectiveConfig {
  readonly guideId: string
  readonly agency: string
  readonly region: string
  readonly standardCode: string | null
  readonly how: string
  readonly preset: string
  readonly asOf: string
  /** How far the standard item binds each element and facet; absent for a guide that is linked to nothing. */
  readonly bindings?: Readonly<Record<string, string>>
  /** By rule: its severity here, or one for each way in which a guide can differ. A facet bound otherwise than its element is not looked at. */
  readonly rules: Readonly<Record<string, Level | Readonly<Partial<Record<Direction, Level>>>>>
  /** The entries of `ignore` in force that may cover findings of this guide. */
  readonly ignore: NonNullable<Config['ignore']>
}

/** The guide as its agency links it. @throws UsageError on an id that no guide has, naming the nearest. */
const findGuide = (run: Run, guides: readonly Guide[], id: string) => {
  const ofAgency = groupByAgency(run, guides).find((group) => group.some((guide) => guide.id === id))
  const linked = ofAgency && linkAgency(run, ofAgency).guides.find(({ guide }) => guide.id === id)
  if (linked) return linked
  const ids = guides.map((guide) => guide.id)
  const nearest = ids.length === 0 ? undefined : closest(id, ids)
  throw new UsageError(
    `没有编号为 ${id} 的指南${nearest === undefined ? '' : `，最接近的是 ${nearest}`}。`,
    `There is no guide ${id}${nearest === undefined ? '' : `; the nearest is ${nearest}`}.`,
  )
}

/** What the bindings, the preset, the configuration and its overrides come to for one guide. @throws UsageError, InvalidSettings */
export const effectiveConfig = (catalog: Catalog, asOf: string, guideId: string): EffectiveConfig => {
  const { directory, config, guides } = catalog
  const run = startRun(catalog, asOf)
  const { guide, agency: known, link } = findGuide(run, guides, guideId)
  const agency = agencyId(guide, known)
  const { standardCode } = link
  const item = standardCode === null ? undefined : run.directory.items.get(standardCode)
  const where = { standardCode, agency, region: guide.region }

  const levelOf = (rule: Rule, direction: Direction): Level => {
    const binding = item && bindingOf(directory, item, rule.element)
    const bound = binding === 'no-worse' && run.settings.preset.noWorseIsSame ? 'same' : binding
    const severity = severityOf(rule, { direction }, bound)
    return (severity && run.settings.severityOf(rule, severity, where)) ?? 'off'
  }
  const levels = rules.map((rule) => {
    const directions: Direction[] = ['worse', 'better', ...(tellsAbsence(rule) ? (['absent'] as const) : [])]
    const each = directions.map((direction) => [direction, levelOf(rule, direction)] as const)
    const [first] = each
    const isOne = each.every(([, level]) => level === first?.[1])
    return [rule.id, isOne && first ? first[1] : Object.fromEntries(each)] as const
  })
  return {
    guideId,
    agency,
    region: guide.region,
    standardCode,
    how: link.how,
    preset: config.preset ?? 'province',
    asOf,
    ...(item
      ? {
          bindings: Object.fromEntries(
            bounds.flatMap((bound) => {
              const binding = bindingOf(directory, item, bound)
              return binding ? [[bound, binding]] : []
            }),
          ),
        }
      : {}),
    rules: Object.fromEntries(levels),
    ignore: (config.ignore ?? []).filter(
      (entry) =>
        asOf <= entry.until &&
        rules.some(({ id, element }) => covers(entry, { rule: id, element, guideId, agency, standardCode })),
    ),
  }
}

/** The configuration in force for a guide of a catalog folder, as JSON. @throws UsageError, UnreadableCatalog, InvalidSettings */
export const printConfig = async (options: CheckOptions, guideId: string): Promise<string> => {
  const { catalog, asOf } = await readFor(options)
  return `${JSON.stringify(effectiveConfig(catalog, asOf, guideId), undefined, 2)}\n`
}
