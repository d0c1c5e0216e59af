import type { Contact } from '../catalog.ts'
import { type Phones, phoneKey, readPhones } from './phone.ts'
import { findPlaces, type PlaceMention } from './place.ts'
import type { Reading } from './reading.ts'
import type { Text } from './text.ts'

/** A string with telephone numbers. */
interface PhoneText extends Phones {
  readonly text: Text
  /** Its numbers in one form, in order. */
  readonly keys: readonly string[]
}

/** How one reaches an agency (联系方式). */
export interface ContactFact {
  readonly address?: Text
  /** Places that the address names. */
  readonly places: readonly PlaceMention[]
  readonly phone?: PhoneText
  readonly complaintPhone?: PhoneText
  readonly hours?: Text
  readonly meaning: string
}

const meaningOfPhones = (read: PhoneText | undefined): string =>
  read?.phones.map((phone) => `${phone.area ?? ''}/${phoneKey(phone)}`).join(',') ?? ''

/** Reads an address, telephone numbers and hours. */
export const readContact = (
  { address, phone, complaintPhone, hours }: Contact,
  { home, text }: Reading,
): ContactFact => {
  const phonesOf = (raw: string): PhoneText => {
    const read = text(raw)
    const found = readPhones(read.text)
    return { text: read, ...found, keys: found.phones.map(phoneKey).sort() }
  }
  const readAddress = address === undefined ? undefined : text(address)
  const read = {
    ...(readAddress ? { address: readAddress } : {}),
    ...(phone === undefined ? {} : { phone: phonesOf(phone) }),
    ...(complaintPhone === undefined ? {} : { complaintPhone: phonesOf(complaintPhone) }),
    ...(hours === undefined ? {} : { hours: text(hours) }),
  }
  return {
    ...read,
    places: readAddress ? findPlaces(readAddress.text, home) : [],
    meaning: [
      read.address?.text ?? '',
      meaningOfPhones(read.phone),
      meaningOfPhones(read.complaintPhone),
      read.hours?.text ?? '',
    ].join('|'),
  }
}
