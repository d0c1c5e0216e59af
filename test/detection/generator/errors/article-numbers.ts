const digit: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const readNumeral = (text: string): number => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  return (text.includes('十') ? (digit[tens] ?? 1) * 10 : 0) + (digit[ones] ?? 0)
}

/** The numbers of the articles that a citation names in Chinese numerals below one hundred: 第十二条、第十六条 → 12, 16. */
export const articleNumbers = (article: string): number[] =>
  [...article.matchAll(/第([一二三四五六七八九十]+)条/g)].map(([, numeral = '']) => readNumeral(numeral))
