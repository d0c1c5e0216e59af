/**
 * The named folds: every step by which a published value was made comparable. A finding lists those that it went
 * through, and two values shown as equal say by which folds they were made equal.
 */
export const folds = [
  'markup', // HTML tags taken out
  'entity', // HTML entities decoded, up to three times
  'invisible', // control and zero-width characters taken out
  'width', // full width and compatibility forms to their plain form
  'case', // small letters of a code to capitals
  'traditional', // traditional characters to simplified
  'space', // white space taken out or unified
  'bracket', // 〔〕[]【】﹝﹞（） unified
  'dash', // dashes and hyphens unified
  'quote', // quotation marks and book-title marks unified
  'punctuation', // ，；。、 unified where they only separate
  'numbering', // list numbering taken off
  'numeral', // Chinese, formal and mixed numerals read as numbers
  'unit', // names of one unit unified: 个工作日, 工作日
  'synonym', // names that mean the same: 居民身份证, 身份证
  'function-word', // 的, 及, 和, 与 … that carry no meaning there
  'place', // own place, its parents and generic words for it
  'agency', // own agency and generic words for it
  'dressing', // a name's 1.1, （县级）, place prefix
  'short-title', // 中华人民共和国, 《》, year of amendment taken off a title
  'document-number', // the forms of one document number
  'article', // the forms of one article number
  'order', // order of members of a set
  'licence-workday', // 日 is 工作日 for a licence (行政许可法 第八十二条)
  'unit-range', // durations in different units compared as ranges
  'copies-in-name', // 原件及复印件各1份 in a name read as fields
] as const

/** The name of one fold. */
export type Fold = (typeof folds)[number]
