/** A whole tag, comment or declaration of HTML, and nothing else. */
export const htmlTag = /^<(?:\/?[a-zA-Z][\w:-]*(?:[\s/"'][^<]*)?|!--.*--|[!?][a-zA-Z[][^<]*)>$/s

/** Whether a tag ends a line where it stands. */
export const breaksLine = (tag: string): boolean =>
  /^<\/?(?:br|p|div|li|ul|ol|dl|dt|dd|tr|table|tbody|thead|h[1-6]|hr|section|article|blockquote)\b/i.test(tag)

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  shy: '\u00AD',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  le: '≤',
  ge: '≥',
  deg: '°',
  permil: '‰',
  yen: '¥',
  sect: '§',
  copy: '©',
  reg: '®',
}

/** Longest entity that is decoded, in characters from & to the semicolon. */
export const longestEntity = 12

/** Longest tag that is taken out, in characters: keeps time linear where nothing closes. */
export const longestTag = 2000

/** The character that an entity such as `&amp;` or `&#x4E00;` stands for. */
export const decodeEntity = (entity: string): string | undefined => {
  const numeric = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity)
  if (!numeric) return named[/^&([a-z]{2,8});$/i.exec(entity)?.[1]?.toLowerCase() ?? '']
  const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
