const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  '·': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const unitOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * The number that names an article, a paragraph, an order or a term: Arabic (`012`), Chinese (`一百零二`, `十二`, `廿三`)
 * or digit by digit (`七一一`). Undefined for anything else.
 */
export const readOrdinal = (written: string): number | undefined => {
  if (/^\d{1,9}$/.test(written)) return Number(written)
  const plain = written.replace(/廿/g, '二十').replace(/卅/g, '三十')
  if (!/^[〇零○·一壹二两三四五六七八九十百千]{1,9}$/.test(plain)) return undefined
  if (!/[十百千]/.test(plain)) {
    return Number(Array.from(plain, (character) => digitOf[character] ?? 0).join(''))
  }
  let total = 0
  let digit = 0
  for (const character of plain) {
    const unit = unitOf[character]
    if (unit === undefined) digit = digitOf[character] ?? 0
    else {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + digit
}
