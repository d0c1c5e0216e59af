import { elementNames, type StandardItem } from '../../rules/catalog.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { isWithin, regionBelow } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { elementOf } from '../findings/values.ts'
import { countFindingsByCell, countGuidesByCell, unlinkedGuides } from './queries.ts'
import type { RegionMatrix } from './schema.ts'

type Column = RegionMatrix['columns'][number]

/** The region's own agencies, then each region below that has an agency, in the order of their codes. */
const columnsOf = (head: CatalogHead, actor: Actor, region: string): Column[] => {
  const found = new Map<string, { opens: boolean; visible: boolean }>()
  for (const agency of head.agencies) {
    if (!isWithin(agency.region, region)) continue
    const key = regionBelow(agency.region, region) ?? region
    const so = found.get(key) ?? { opens: false, visible: false }
    found.set(key, {
      opens: so.opens || (key !== region && agency.region !== key),
      visible: so.visible || maySee(actor, agency.uscc),
    })
  }
  return Array.from(found)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { opens, visible }]) => ({
      region: code,
      name: head.regionName(code),
      own: code === region,
      opens,
      visible,
    }))
}

/** Main items in the directory's order, each with its sub-items below it. */
const inFamilies = (items: readonly StandardItem[]): StandardItem[] => {
  const below = Map.groupBy(items, ({ parent }) => parent)
  return (below.get(undefined) ?? []).flatMap((main) => [main, ...(below.get(main.code) ?? [])])
}

/** What one cell counts, before it is written as numbers. */
class CellTally {
  guides = 0
  undecided = 0
  readonly #findings = new Map<number, number>()

  addFindings(rule: string, rank: number, count: number): void {
    const key = 4 * elementNames.indexOf(elementOf(rule)) + rank
    this.#findings.set(key, (this.#findings.get(key) ?? 0) + count)
  }

  toNumbers(): number[] {
    return [this.guides, this.undecided, ...[...this.#findings].sort(([a], [b]) => a - b).flat()]
  }
}

/** The cells that were counted in, by item and column. */
class Tallies {
  readonly #cells = new Map<string, CellTally>()
  readonly #head: CatalogHead
  readonly #region: string
  readonly #columns = new Map<string, string | undefined>()

  constructor(head: CatalogHead, region: string) {
    this.#head = head
    this.#region = region
  }

  /** The cells that something about an item at a region counts in: its own, and its folder's. */
  *at(code: string, region: string): Generator<CellTally> {
    const column = this.#columnOf(region)
    if (column === undefined) return
    yield this.#cell(code, column)
    const main = this.#head.familyOf(code)
    if (main !== code) yield this.#cell(main, column)
  }

  numbersOf(code: string, column: string): number[] {
    return this.#cells.get(`${code}|${column}`)?.toNumbers() ?? []
  }

  #columnOf(region: string): string | undefined {
    if (!this.#columns.has(region))
      this.#columns.set(
        region,
        isWithin(region, this.#region) ? (regionBelow(region, this.#region) ?? this.#region) : undefined,
      )
    return this.#columns.get(region)
  }

  #cell(code: string, column: string): CellTally {
    const key = `${code}|${column}`
    const known = this.#cells.get(key)
    if (known) return known
    const cell = new CellTally()
    this.#cells.set(key, cell)
    return cell
  }
}

/** The items of the directory by the regions below one: what is published there, and the findings that the actor may see. */
export const countMatrix = async (store: Store, asking: Asking, region: string): Promise<RegionMatrix> => {
  const { head, actor } = asking
  const [guides, findings, unlinked] = await Promise.all([
    countGuidesByCell(store),
    countFindingsByCell(store, { ...asking, filter: { region } }),
    unlinkedGuides(store),
  ])
  const tallies = new Tallies(head, region)
  for (const { standard_code, region: at, count } of guides)
    for (const cell of tallies.at(standard_code ?? '', at)) cell.guides += count
  for (const { standard_code, region: at, rule, rank, exempt, count } of findings)
    for (const cell of tallies.at(standard_code ?? '', at)) cell.addFindings(rule, exempt ? 3 : rank, count)
  for (const { mayBe, agency, region: at } of unlinked) {
    if (!maySee(actor, agency)) continue
    // Two sub-items that it may be are one guide in their folder.
    for (const cell of new Set(mayBe.flatMap((code) => [...tallies.at(code, at)]))) cell.undecided += 1
  }
  const columns = columnsOf(head, actor, region)
  const items = inFamilies(head.directory.items)
  return {
    region,
    regionName: head.regionName(region),
    columns,
    items: items.map((item) => ({
      code: item.code,
      title: item.parent === undefined ? titleOf(item) : (item.subItem ?? titleOf(item)),
      parent: item.parent ?? null,
      folder: head.divided.has(item.code),
      type: item.type,
      status: item.status,
    })),
    elements: [...elementNames],
    cells: items.map(({ code }) => columns.map((column) => tallies.numbersOf(code, column.region))),
  }
}
