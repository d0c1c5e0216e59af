import type { Elements } from '../../rules/catalog.ts'

/** The name of a guide or item as lists show it: main item, sub-item and handling item. */
export const titleOf = ({
  name,
  subItem,
  handlingItem,
}: Pick<Elements, 'name' | 'subItem' | 'handlingItem'>): string =>
  [name, subItem, handlingItem].filter((part) => part !== undefined && part !== '').join(' · ')
