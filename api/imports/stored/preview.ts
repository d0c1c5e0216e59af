import type { Guide } from '../../../rules/catalog.ts'
import type { Finding } from '../../../rules/finding.ts'
import type { CatalogHead } from '../../catalog/head.ts'
import { titleOf } from '../../catalog/title.ts'
import type { Store } from '../../db/store.ts'
import { effectOf, type ImportMoment, recheckImported } from '../effect.ts'
import { guideIn } from './batch.ts'

/** How a rule's findings, or a guide's, would change. */
export interface Shift {
  readonly opened: number
  readonly changed: number
  readonly closed: number
}

/** A guide whose findings would change most. */
export interface BigChange extends Shift {
  readonly id: string
  readonly title: string
  readonly agencyName: string
}

/** What writing an import would do to the findings. */
export interface Preview {
  readonly total: Shift & { readonly unchanged: number }
  readonly byRule: readonly (Shift & { readonly rule: string; readonly severity: Finding['severity'] })[]
  /** Guides whose findings would change most, at most five. */
  readonly biggest: readonly BigChange[]
  /** Rules that threw. */
  readonly troubles: readonly { readonly message: string; readonly messageEn: string }[]
}

const mostBig = 5

type Kind = keyof Shift

const shiftOf = (kinds: readonly Kind[]): Shift => ({
  opened: kinds.filter((kind) => kind === 'opened').length,
  changed: kinds.filter((kind) => kind === 'changed').length,
  closed: kinds.filter((kind) => kind === 'closed').length,
})

const sizeOf = ({ opened, changed, closed }: Shift): number => opened + changed + closed

const guidesToWrite = async ({ db }: Store, no: number): Promise<Guide[]> => {
  const rows = await db
    .selectFrom('import_record')
    .select('content')
    .where('import_no', '=', no)
    .where('outcome', 'in', ['created', 'updated'])
    .where('written', 'is', null)
    .orderBy('position')
    .execute()
  return rows.flatMap(({ content }) => (content === null ? [] : [guideIn(content)]))
}

/** Works out what writing an import would do to the findings that who imports may see. Nothing is written. */
export const previewImport = async (
  store: Store,
  head: CatalogHead,
  no: number,
  moment: ImportMoment,
): Promise<Preview> => {
  const guides = await guidesToWrite(store, no)
  if (guides.length === 0)
    return {
      total: { opened: 0, changed: 0, closed: 0, unchanged: 0 },
      byRule: [],
      biggest: [],
      troubles: [],
    }
  const rechecked = await recheckImported(store, head, guides, moment)
  const { opened, changed, closed, unchanged, troubles } = effectOf(rechecked, moment.actor)
  const all: readonly (readonly [Kind, Finding])[] = [
    ...opened.map((one) => ['opened', one] as const),
    ...changed.map((one) => ['changed', one] as const),
    ...closed.map((one) => ['closed', one] as const),
  ]
  const byRule = Array.from(
    Map.groupBy(all, ([, { rule }]) => rule),
    ([rule, some]) => ({
      rule,
      severity: some[0]?.[1].severity ?? 'info',
      ...shiftOf(some.map(([kind]) => kind)),
    }),
  ).toSorted((one, other) => sizeOf(other) - sizeOf(one) || (one.rule < other.rule ? -1 : 1))
  const byId = new Map(guides.map((guide) => [guide.id, guide]))
  const biggest = Array.from(
    Map.groupBy(all, ([, { guideId }]) => guideId ?? ''),
    ([id, some]) => ({ id, guide: byId.get(id), ...shiftOf(some.map(([kind]) => kind)) }),
  )
    .flatMap(({ guide, ...one }) =>
      guide ? [{ ...one, title: titleOf(guide), agencyName: guide.agency.name }] : [],
    )
    .toSorted((one, other) => sizeOf(other) - sizeOf(one) || (one.id < other.id ? -1 : 1))
    .slice(0, mostBig)
  return {
    total: { ...shiftOf(all.map(([kind]) => kind)), unchanged },
    byRule,
    biggest,
    troubles: troubles.map(({ message, messageEn }) => ({ message, messageEn })),
  }
}
