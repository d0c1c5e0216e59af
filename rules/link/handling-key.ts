import type { NameFact } from '../canonical/name.ts'
import type { Guide } from '../catalog.ts'

/** The key of a guide that names no handling item. */
export const noHandling = '|'

/** Which handling item (业务办理项) of its item a guide is for: the two digits of its code and its name. */
export const handlingKey = (
  { handlingCode }: Pick<Guide, 'handlingCode'>,
  name: NameFact | undefined,
): string => {
  const digits = /[0-9A-Z]{31}(\d{2})$/i.exec(handlingCode?.replace(/\s/g, '') ?? '')?.[1] ?? ''
  return `${digits}|${name?.handling?.key ?? ''}`
}
