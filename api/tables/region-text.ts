import { canonicalText } from '../../rules/canonical/text/text.ts'
import { provinces } from '../../rules/lexicon/places.ts'
import { regions } from '../../rules/lexicon/regions.ts'
import type { CellReading } from './cell-reading.ts'

const isCode = /^\d{6}(?:\d{3}){0,2}$/

const pathOf = (code: string): string[] => {
  const region = regions.find((one) => one.code === code)
  return region ? [...(region.parent === undefined ? [] : pathOf(region.parent)), region.name] : []
}

/** Codes by every way of naming a region: 高州市, 茂名市高州市, 广东省茂名市高州市. A name of two regions is none. */
const codes: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string | undefined>()
  for (const { code } of regions) {
    const path = pathOf(code)
    for (let from = 0; from < path.length; from++) {
      const name = path.slice(from).join('')
      found.set(name, found.has(name) ? undefined : code)
    }
  }
  for (const [code, name] of provinces) if (!found.has(name)) found.set(name, code)
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== undefined))
})()

/** Reads a region: its code, or its name; below a county, the county with a note that the place is not in the table. */
export const readRegion = (text: string): CellReading => {
  const folded = canonicalText(text).text.replace(/[\s·/-]/g, '')
  if (isCode.test(folded)) return { value: folded }
  const behind = /\((\d{6}(?:\d{3}){0,2})\)$/.exec(folded)?.[1]
  if (behind !== undefined) return { value: behind }
  const code = codes.get(folded)
  if (code !== undefined) return { value: code, note: said(text, code) }
  const above = /^(.+?[区县市])[^区县市]{1,12}(?:镇|街道|乡|街)$/.exec(folded)?.[1]
  const county = above === undefined ? undefined : codes.get(above)
  if (county !== undefined) return { value: county, note: said(text, county) }
  return {
    expected: {
      zh: '应为行政区划代码（6、9 或 12 位数字），或广东省内市、县（区）的全称',
      en: 'must be a region code of 6, 9 or 12 digits, or the full name of a region of Guangdong',
    },
  }
}

const said = (text: string, code: string) => ({
  zh: `由名称 ${text} 得到代码 ${code}`,
  en: `the name ${text} gave the code ${code}`,
})
