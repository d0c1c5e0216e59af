import type { NameFact } from '../canonical/items/name.ts'
import type { Guide } from '../catalog.ts'

/**
 * Which handling item (业务办理项) of its item a guide is for: the two digits of its code and its name. 01 without a name
 * is the item as a whole, as is a guide that has neither.
 */
export const handlingKey = (
  { handlingCode }: Pick<Guide, 'handlingCode'>,
  name: NameFact | undefined,
): string => {
  const digits = /[0-9A-Z]{31}(\d{2})$/i.exec(handlingCode?.replace(/\s/g, '') ?? '')?.[1] ?? ''
  const called = name?.handling?.key ?? ''
  return called === '' && digits === '01' ? '|' : `${digits}|${called}`
}
