/** An export was asked for something that is not in the catalog; the message says what, in both languages. */
export class NothingToExport extends Error {
  readonly messageEn: string
  constructor(message: string, messageEn: string) {
    super(message)
    this.messageEn = messageEn
  }
}
