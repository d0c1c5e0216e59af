import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { type Config, configSchema } from './catalog.ts'
import type { Trouble } from './finding.ts'
import { InvalidSettings } from './settings.ts'

/** As much of a JSON Schema as says which keys a value may have. */
interface KeySchema {
  readonly properties?: Readonly<Record<string, KeySchema>>
  readonly items?: KeySchema
}

interface UnknownKey {
  /** Where it stands, its own name last: `ignore/0/guideID`. */
  readonly field: string
  readonly key: string
  readonly known: readonly string[]
}

/** From here on an unknown key is taken for a misspelt one. */
const misspeltFrom = 0.6

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* unknownKeys({ properties, items }: KeySchema, value: unknown, path = ''): Iterable<UnknownKey> {
  if (items && Array.isArray(value))
    for (const [at, entry] of value.entries()) yield* unknownKeys(items, entry, `${path}${at}/`)
  if (!properties || !isRecord(value)) return
  const known = Object.keys(properties)
  for (const [key, member] of Object.entries(value)) {
    const schema = properties[key]
    if (schema) yield* unknownKeys(schema, member, `${path}${key}/`)
    else yield { field: `${path}${key}`, key, known }
  }
}

const alikeness = (a: string, b: string): number =>
  1 - distance(a.toLowerCase(), b.toLowerCase()) / Math.max(a.length, b.length)

const nearest = ({ key, known }: UnknownKey): string =>
  known.toSorted((a, b) => alikeness(key, b) - alikeness(key, a))[0] ?? ''

const remark = ({ field, known }: UnknownKey): Trouble => ({
  file: 'duibiao.config.json',
  field,
  remark: true,
  message: `配置项 ${field} 不起作用；此处可用的有 ${known.join('、')}。`,
  messageEn: `The setting ${field} has no effect; what may stand here is ${known.join(', ')}.`,
})

/**
 * Remarks on keys of a configuration that mean nothing. One that is nearly the name of a setting is an error: an
 * override or an ignore entry that lost its selector would hold everywhere. `$schema` is an editor's own.
 * @throws InvalidSettings on a misspelt key, naming the nearest.
 */
export const remarksOnKeys = (config: Config): readonly Trouble[] => {
  // What zod writes is a JSON Schema; only its keys are looked at.
  const schema = z.toJSONSchema(configSchema, { io: 'input' }) as KeySchema
  const unknown = [...unknownKeys(schema, config)].filter(({ field }) => field !== '$schema')
  for (const one of unknown) {
    const name = nearest(one)
    if (alikeness(one.key, name) >= misspeltFrom)
      throw new InvalidSettings(
        `配置项 ${one.field} 不存在，最接近的是 ${name}；请改正 duibiao.config.json。`,
        `The configuration has a setting ${one.field} that does not exist; the nearest is ${name}. Correct duibiao.config.json.`,
      )
  }
  return unknown.map(remark)
}
