import { describe, expect, test } from 'vitest'
import type { Law } from '../../catalog.ts'
import { canonicalText } from '../text/text.ts'
import { findDocumentNumbers } from './document-number.ts'
import { indexLaws, isInForce, isRepealed } from './law-index.ts'
import { readLawTitle } from './law-title.ts'

const laws: readonly Law[] = [
  {
    title: '中华人民共和国劳动争议调解仲裁法',
    docNumber: '主席令第80号',
    status: 'in-force',
    shortTitles: ['仲裁法'],
  },
  {
    title: '工伤认定办法',
    docNumber: '劳动和社会保障部令第17号',
    status: 'repealed',
    effectiveDate: '2004-01-01',
    repealedDate: '2011-01-01',
    replacedBy: '工伤认定办法',
  },
  {
    title: '工伤认定办法',
    docNumber: '人力资源社会保障部令第8号',
    status: 'in-force',
    effectiveDate: '2011-01-01',
  },
  { title: '失业保险条例', docNumber: '国务院令第258号', status: 'in-force' },
  { title: '广东省失业保险条例', region: '440000', status: 'amended' },
  { title: '人力资源市场暂行条例', docNumber: '国务院令第700号', status: 'in-force' },
]
const index = indexLaws(laws)
const find = (title: string, docNumber = '', effectiveDate?: string) =>
  index.find({
    title: readLawTitle(canonicalText(title).text),
    numbers: findDocumentNumbers(canonicalText(docNumber).text),
    ...(effectiveDate === undefined ? {} : { effectiveDate }),
  })

describe('the registry of laws', () => {
  test.each([
    ['《劳动争议调解仲裁法》', '', 'title', '主席令第80号'],
    ['仲裁法', '', 'title', '主席令第80号'],
    ['劳动争议仲裁法', '', 'closeness', '主席令第80号'],
    ['', '主席令第八十号', 'number', '主席令第80号'],
    ['工伤认定办法', '', 'title', '人力资源社会保障部令第8号'],
    ['工伤认定办法', '劳动保障部令第17号', 'title', '劳动和社会保障部令第17号'],
    ['失业保险条例', '', 'title', '国务院令第258号'],
  ])('%s %s is found by %4$s', (title, docNumber, by, expected) => {
    const match = find(title, docNumber)
    expect(match?.by).toBe(by)
    expect(match?.found.law.docNumber).toBe(expected)
  })

  test('of two laws of one title the day in force decides', () => {
    expect(find('工伤认定办法', '', '2004-01-01')?.found.law.status).toBe('repealed')
    expect(find('工伤认定办法', '', '2011-01-01')?.found.law.status).toBe('in-force')
  })

  test('省失业保险条例 is the province’s own', () => {
    expect(find('省失业保险条例')?.found.law.title).toBe('广东省失业保险条例')
  })

  test.each(['人力资源市场条例', '失业保险办法', '江苏省失业保险条例', '生育保险条例', ''])(
    '%j is no law of the registry',
    (title) => {
      expect(find(title)).toBeUndefined()
    },
  )

  test('a resembling title under a number of its own is another document', () => {
    expect(find('劳动争议仲裁法', '主席令第12号')).toBeUndefined()
  })

  test('a repealed law leads to the one of the same title that is in force', () => {
    const [, old] = laws
    expect(old && index.successorOf(old)?.law.docNumber).toBe('人力资源社会保障部令第8号')
  })

  test('a law is in force from its first day to the day before its repeal', () => {
    const [, old] = laws
    if (!old) throw new Error('expected a second law')
    expect(isInForce(old, '2003-12-31')).toBe(false)
    expect(isInForce(old, '2004-01-01')).toBe(true)
    expect(isInForce(old, '2010-12-31')).toBe(true)
    expect(isInForce(old, '2011-01-01')).toBe(false)
    expect(isRepealed(old, '2010-12-31')).toBe(false)
  })
})
