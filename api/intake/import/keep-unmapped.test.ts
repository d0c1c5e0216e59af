import { expect, test } from 'vitest'
import { guideTables } from '../../tables/guide-columns.ts'
import { mapHeaders } from '../mapping/map-headers.ts'
import { targetsOf } from '../mapping/target.ts'
import { createKeeper } from './keep-unmapped.ts'

const present = {
  id: 'a',
  name: '甲',
  promisedLimit: { value: 5, unit: 'workday', note: '收件起' },
  materials: [{ name: '身份证' }],
  contact: { phone: '020', address: '一号' },
  主题: '就业',
}

const kept = (headers: readonly string[], record: Record<string, unknown>) => {
  const keeper = createKeeper(guideTables)
  keeper.mapping({ matches: mapHeaders(headers, targetsOf(guideTables)) })
  const after = structuredClone(record)
  keeper.keep(after, present)
  return after
}

test.each([
  [
    'what has no column stays',
    ['指南编号', '咨询电话'],
    { id: 'a', contact: { phone: '021' } },
    { ...present, contact: { phone: '021', address: '一号' } },
  ],
  [
    'an empty cell of a column is what it says',
    ['指南编号', '咨询电话', '申请材料'],
    { id: 'a' },
    { id: 'a', name: '甲', promisedLimit: present.promisedLimit, contact: { address: '一号' }, 主题: '就业' },
  ],
  [
    'a limit is one value with its note',
    ['指南编号', '承诺办结时限'],
    { id: 'a', promisedLimit: { value: 3, unit: 'workday' } },
    { ...present, promisedLimit: { value: 3, unit: 'workday' } },
  ],
  [
    'a file with a column for all other fields says everything',
    ['指南编号', '其他字段（JSON）'],
    { id: 'a' },
    { id: 'a' },
  ],
])('%s', (_, headers, record, expected) => {
  expect(kept(headers, record)).toEqual(expected)
})

test('a record that came from no table says everything', () => {
  const record = { id: 'a' }
  createKeeper(guideTables).keep(record, present)
  expect(record).toEqual({ id: 'a' })
})
