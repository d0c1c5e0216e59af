import { z } from 'zod'
import type { TableSet } from '../../tables/columns.ts'
import { type ColumnMatch, type Decisions, headerKey } from './map-headers.ts'
import { targetName, targetsOf } from './target.ts'

const layoutSchema = z.object({
  /** The headers of the layout, as they stood, in order. */
  headers: z.array(z.string()),
  /** By header: the field, or null to leave the column out. */
  columns: z.record(z.string(), z.string().nullable()),
})

const profileSchema = z.object({
  version: z.literal(1),
  /** Values for every record that has none of its own, by field: what one office's files never say about itself. */
  constants: z.record(z.string(), z.string()).exactOptional(),
  layouts: z.array(layoutSchema),
})
/** What is remembered of a source's files: one layout for each set of headers. Kept as a file by the command line. */
export type Profile = z.infer<typeof profileSchema>

/** A profile that remembers nothing. */
export const emptyProfile: Profile = { version: 1, layouts: [] }

/** Reads a profile from parsed JSON. @throws z.ZodError */
export const readProfile = (value: unknown): Profile => profileSchema.parse(value)

const signature = (headers: readonly string[]): string =>
  headers.map(headerKey).filter(Boolean).toSorted().join('\n')

/** Fields that a profile names and no table has. */
export const unknownTargets = (profile: Profile, set: TableSet): readonly string[] => {
  const known = new Set(targetsOf(set).map(targetName))
  return profile.layouts
    .flatMap(({ columns }) => Object.values(columns))
    .filter((name): name is string => name !== null && !known.has(name))
}

/**
 * Decisions for a file's headers: those of the layout with the same headers, else of any layout, header by header, so
 * that a column that comes or goes leaves the others remembered.
 */
export const decisionsFor = (profile: Profile, headers: readonly string[], set: TableSet): Decisions => {
  const wanted = signature(headers)
  const same = profile.layouts.filter((layout) => signature(layout.headers) === wanted)
  const others = profile.layouts.filter((layout) => !same.includes(layout))
  const targets = new Map(targetsOf(set).map((target) => [targetName(target), target]))
  const decisions = new Map<string, ReturnType<typeof targets.get> | null>()
  for (const { columns } of [...others, ...same])
    for (const [header, name] of Object.entries(columns)) {
      const target = name === null ? null : targets.get(name)
      if (target !== undefined) decisions.set(headerKey(header), target)
    }
  return decisions as Decisions
}

/** A profile that also remembers how these columns were matched. */
export const remember = (profile: Profile, matches: readonly ColumnMatch[]): Profile => {
  const headers = matches.map(({ header }) => header)
  const wanted = signature(headers)
  const columns = Object.fromEntries(
    matches
      .filter(({ header, reason, target }) => header !== '' && (target !== undefined || reason === 'ignored'))
      .map(({ header, target }) => [header, target ? targetName(target) : null]),
  )
  const layouts = profile.layouts.filter((layout) => signature(layout.headers) !== wanted)
  return { ...profile, layouts: [...layouts, { headers, columns }] }
}
