const wordPattern = /(?:待定|待补|待填|待编|待赋|暂无|暂缺|未知|未赋|测试|TEST|TODO|NULL|UNDEFINED|示例)/
const maskPattern = /[×*?#_□·]|\.{3}|X{4,}/
const sameCharacter = /^(.)\1{2,}$/
const digits = '01234567890123456789'
const falling = '98765432109876543210'

/**
 * Whether a string stands where a code is still to come: one character repeated (2222222222222), a count
 * (123456789012), a mask (44XXXX…) or a word such as 待定.
 */
export const isPlaceholderCode = (code: string): boolean =>
  sameCharacter.test(code) ||
  wordPattern.test(code) ||
  maskPattern.test(code) ||
  (code.length >= 6 && (digits.includes(code) || falling.includes(code)))
