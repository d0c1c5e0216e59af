import { type Catalog, type Guide, itemKey, type StandardItem } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { regionName } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'

/** Whom and what a finding is about, by name. */
export interface Subject {
  readonly guide: Guide | undefined
  readonly item: StandardItem | undefined
  readonly agencyName: string
  readonly regionName: string
  /** Title of the guide, else of the standard item; empty where it is about neither. */
  readonly title: string
  readonly itemTitle: string
}

/** Finds the subject of each finding of a catalog. */
export const subjectsOf = ({
  agencies,
  directory,
  guides,
}: Catalog): ((about: Pick<Finding, 'agency' | 'region' | 'guideId' | 'standardCode'>) => Subject) => {
  const guideById = new Map(guides.map((guide) => [guide.id, guide]))
  const itemByCode = new Map(
    directory.items.flatMap((item) => [[itemKey(item), item] as const, [item.code, item] as const]),
  )
  const agencyNames = new Map(agencies.map(({ uscc, name }) => [uscc, name]))
  const agencyByRegion = new Map(agencies.toReversed().map(({ region, name }) => [region, name]))
  return ({ agency, region, guideId, standardCode }) => {
    const guide = guideId === null ? undefined : guideById.get(guideId)
    const item = standardCode === null ? undefined : itemByCode.get(standardCode)
    const named = guide ?? item
    return {
      guide,
      item,
      agencyName: agencyNames.get(agency) ?? guide?.agency.name ?? agency,
      regionName: regionName(region) ?? agencyByRegion.get(region) ?? region,
      title: named ? titleOf(named) : '',
      itemTitle: item ? titleOf(item) : '',
    }
  }
}
