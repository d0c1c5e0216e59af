/** Two-byte codes of GBK as numbers (lead × 256 + trail) by character, as the Encoding Standard's decoder has them. */
const codes = new Uint16Array(0x10000)
const decoder = new TextDecoder('gbk')
const trails = Array.from({ length: 0xfe - 0x80 + 1 }, (_, at) => 0x80 + at)
for (let lead = 0x81; lead <= 0xfe; lead++) {
  const row = decoder.decode(new Uint8Array(trails.flatMap((trail) => [lead, trail, 0x0a]))).split('\n')
  trails.forEach((trail, at) => {
    const character = row[at] ?? ''
    if (character.length === 1 && character !== '\uFFFD') codes[character.charCodeAt(0)] = lead * 256 + trail
  })
}

/** Least characters of UTF-8 in a row that are no chance; one less where a character is in use nowhere else. */
const leastCharacters = 3

/** Whether a character is outside of GB/T 2312, which holds all that Chinese text uses. */
const isRare = (character: string): boolean => {
  const code = codes[character.charCodeAt(0)] ?? 0
  return code >> 8 < 0xb0 || (code & 0xff) < 0xa1
}

/** Whether a character is one of the 3,755 common ones (GB/T 2312, level 1) or a Chinese punctuation mark. */
const isCommon = (character: number): boolean => {
  const lead = (codes[character] ?? 0) >> 8
  return (lead >= 0xb0 && lead <= 0xd7) || (character >= 0x3000 && character <= 0x303f) || character >= 0xff00
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf

/** A byte of text in GBK, from the character at `at` on; 0 where a character has no two bytes. */
const byteAt = (text: string, at: number, index: number): number => {
  const code = codes[text.charCodeAt(at + (index >> 1))] ?? 0
  return index % 2 === 0 ? code >> 8 : code & 0xff
}

/** Whether a character may begin text in UTF-8 that was read as GBK; hardly any that Chinese text uses does. */
export const mayBeginMisread = (character: number): boolean => {
  const code = codes[character] ?? 0
  return code >> 8 >= 0xe2 && code >> 8 <= 0xef && isContinuation(code & 0xff)
}

/** How many common characters of UTF-8, three bytes each, the bytes of GBK from a character on are. */
const charactersFrom = (text: string, at: number): number => {
  for (let read = 0; ; read++) {
    const first = byteAt(text, at, read * 3)
    const second = byteAt(text, at, read * 3 + 1)
    const third = byteAt(text, at, read * 3 + 2)
    if (first < 0xe2 || first > 0xef || !isContinuation(second) || !isContinuation(third)) return read
    if (!isCommon(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f))) return read
  }
}

/**
 * Ranges of text whose bytes in GBK are common Chinese in UTF-8: text in UTF-8 that was read as GBK (鍏锋湁 for 具有).
 * Chance gives no such characters in a row.
 */
export const findMisreadAsGbk = (
  text: string,
): readonly { readonly start: number; readonly end: number }[] => {
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginMisread(text.charCodeAt(at))) continue
    const read = charactersFrom(text, at)
    if (read < leastCharacters - 1) continue
    const end = Math.min(text.length, at + Math.ceil((read * 3) / 2))
    if (read < leastCharacters && !Array.from(text.slice(at, end)).some(isRare)) continue
    found.push({ start: at, end })
    at = end - 1
  }
  return found
}

/** How many characters before lost ones may be of the same misread text. */
const farthestBefore = 12

/** Where text in UTF-8 that was read as GBK begins, of which the characters at `end` were lost; `end` where none is before. */
export const misreadBefore = (text: string, end: number): number => {
  for (let start = Math.max(0, end - farthestBefore); start < end; start++) {
    if (!mayBeginMisread(text.charCodeAt(start))) continue
    const bytes = Array.from({ length: (end - start) * 2 }, (_, at) => byteAt(text, start, at))
    const isUtf8 = bytes.every((byte, at) =>
      at % 3 === 0 ? byte >= 0xe2 && byte <= 0xef : isContinuation(byte),
    )
    if (isUtf8) return start
  }
  return end
}
