import type { Contact } from '../../catalog.ts'
import type { Reading } from '../reading.ts'
import { plainText, type Text } from '../text/text.ts'
import { isPlainLandline, type Phones, phoneKey, readPhones } from './phone.ts'
import { findPlaces, type PlaceMention } from './place.ts'

/** A string with telephone numbers. */
interface PhoneText extends Phones {
  readonly text: Text
  /** Its numbers in one form, in order. */
  readonly keys: readonly string[]
}

/** How one reaches an agency (联系方式). */
export interface ContactFact {
  readonly address: Text | undefined
  /** Places that the address names. */
  readonly places: readonly PlaceMention[]
  readonly phone?: PhoneText
  readonly complaintPhone?: PhoneText
  readonly hours: Text | undefined
  readonly meaning: string
}

const meaningOfPhones = (read: PhoneText | undefined): string =>
  read?.phones.map((phone) => `${phone.area ?? ''}/${phoneKey(phone)}`).join(',') ?? ''

/** All but the telephone numbers is read when first asked for: hardly any contact is held against another. */
class ReadContact implements ContactFact {
  readonly phone?: PhoneText
  readonly complaintPhone?: PhoneText
  readonly #contact: Contact
  readonly #reading: Reading
  #places: readonly PlaceMention[] | undefined

  constructor(contact: Contact, reading: Reading) {
    const { phone, complaintPhone } = contact
    const phonesOf = (raw: string): PhoneText => {
      const read = isPlainLandline(raw) ? plainText(raw) : reading.text(raw)
      const found = readPhones(read.text)
      return { text: read, ...found, keys: found.phones.map(phoneKey).sort() }
    }
    if (phone !== undefined) this.phone = phonesOf(phone)
    if (complaintPhone !== undefined) this.complaintPhone = phonesOf(complaintPhone)
    this.#contact = contact
    this.#reading = reading
  }

  get address(): Text | undefined {
    return this.#textOf(this.#contact.address)
  }

  get hours(): Text | undefined {
    return this.#textOf(this.#contact.hours)
  }

  #textOf(raw: string | undefined): Text | undefined {
    return raw === undefined ? undefined : this.#reading.text(raw)
  }

  get places(): readonly PlaceMention[] {
    this.#places ??= this.address ? findPlaces(this.address.text, this.#reading.home) : []
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
