import type { Contact } from '../catalog.ts'
import { namesForeign } from './foreign.ts'
import type { Home } from './home.ts'
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
  /** Whether the address may name a place that is foreign to the home. */
  readonly namesForeign: boolean
  /** Places that the address names. */
  readonly places: readonly PlaceMention[]
  readonly phone?: PhoneText
  readonly complaintPhone?: PhoneText
  readonly hours?: Text
  readonly meaning: string
}

const meaningOfPhones = (read: PhoneText | undefined): string =>
  read?.phones.map((phone) => `${phone.area ?? ''}/${phoneKey(phone)}`).join(',') ?? ''

/** Places and meaning are read when first asked for: hardly any contact is held against another. */
class ReadContact implements ContactFact {
  readonly address?: Text
  readonly phone?: PhoneText
  readonly complaintPhone?: PhoneText
  readonly hours?: Text
  readonly #home: Home
  #places: readonly PlaceMention[] | undefined

  constructor({ address, phone, complaintPhone, hours }: Contact, { home, text }: Reading) {
    const phonesOf = (raw: string): PhoneText => {
      const read = text(raw)
      const found = readPhones(read.text)
      return { text: read, ...found, keys: found.phones.map(phoneKey).sort() }
    }
    if (address !== undefined) this.address = text(address)
    if (phone !== undefined) this.phone = phonesOf(phone)
    if (complaintPhone !== undefined) this.complaintPhone = phonesOf(complaintPhone)
    if (hours !== undefined) this.hours = text(hours)
    this.#home = home
  }

  get namesForeign(): boolean {
    return this.address !== undefined && namesForeign(this.address, this.#home)
  }

  get places(): readonly PlaceMention[] {
    this.#places ??= this.address ? findPlaces(this.address.text, this.#home) : []
    return this.#places
  }

  get meaning(): string {
    return [
      this.address?.text ?? '',
      meaningOfPhones(this.phone),
      meaningOfPhones(this.complaintPhone),
      this.hours?.text ?? '',
    ].join('|')
  }
}

/** Reads an address, telephone numbers and hours. */
export const readContact = (contact: Contact, reading: Reading): ContactFact =>
  new ReadContact(contact, reading)
