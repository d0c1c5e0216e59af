/** What XML 1.0 cannot hold: control characters but tab and line ends, surrogates without a partner, U+FFFE and U+FFFF. */
const notXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text as XML can hold it: each character that it cannot is shown as U+FFFD, so that nothing vanishes unseen. */
export const xmlText = (text: string): string => text.replace(notXml, '\uFFFD')

/** Beginnings that spreadsheets read as a formula, also in the full width of a Chinese keyboard; and the apostrophe that guards them. */
const formulaStart = /^[=+\-@\t\r'＝＋－＠]/

/**
 * A text that no spreadsheet runs as a formula when it opens a CSV: one that begins like a formula gets an apostrophe
 * before it. One that begins with an apostrophe gets another, so that taking off one gives back every text.
 */
export const guardFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)
