import type { Agency } from '../../rules/catalog.ts'
import { isDeclared } from '../../rules/compare/coverage.ts'
import { stableJson } from '../../rules/finding.ts'
import { declares } from '../../rules/scan/family-unit.ts'
import type { CatalogHead } from '../catalog/head.ts'

/** An agency before and after a change; undefined where it comes or goes. */
export interface AgencyChange {
  readonly before: Agency | undefined
  readonly after: Agency | undefined
}

/** What an agency must publish before and after a change, in numbers of items. */
export interface DeclarationChange {
  readonly uscc: string
  readonly name: string
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
}

type Items = Pick<CatalogHead, 'items' | 'divided'>

/** The codes of the items that an agency must publish: all active ones of its level where it says so. */
export const declaredItems = (agency: Agency | undefined, { items, divided }: Items): ReadonlySet<string> =>
  new Set(
    agency
      ? [...items.values()].flatMap((item) =>
          !divided.has(item.code) && declares(agency, item) && isDeclared(agency, item) ? [item.code] : [],
        )
      : [],
  )

/** What an agency is, without what it must publish and below whom it stands: by this its guides and findings are read. */
const identity = ({ publishes: _, parent: __, ...rest }: Agency): string => stableJson(rest)

/** Whether an agency is another one from now on, to whoever reads its guides. */
export const isOther = ({ before, after }: AgencyChange): boolean =>
  !before || !after || identity(before) !== identity(after)

const without = (codes: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...codes].filter((code) => !others.has(code))

/** The agencies that must publish more or less than they did. */
export const declarationChanges = (
  changes: readonly AgencyChange[],
  head: Items,
): readonly DeclarationChange[] =>
  changes.flatMap(({ before, after }) => {
    const [then, now] = [declaredItems(before, head), declaredItems(after, head)]
    const added = without(now, then).length
    const removed = without(then, now).length
    const { uscc = '', name = '' } = after ?? before ?? {}
    return added + removed === 0 ? [] : [{ uscc, name, before: then.size, after: now.size, added, removed }]
  })

/** The families in which changes of agencies let something be missing, or be missing no more. */
export const familiesOfDeclarations = (
  changes: readonly AgencyChange[],
  head: Items & Pick<CatalogHead, 'familyOf'>,
): ReadonlySet<string> =>
  new Set(
    changes
      .flatMap((change) => {
        const then = declaredItems(change.before, head)
        const now = declaredItems(change.after, head)
        return isOther(change) ? [...then, ...now] : [...without(then, now), ...without(now, then)]
      })
      .map(head.familyOf),
  )
