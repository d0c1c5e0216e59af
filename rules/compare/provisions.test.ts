import { expect, test } from 'vitest'
import { readProvisions } from '../canonical/laws/provision.ts'
import { compareProvisions } from './provisions.ts'

test.each([
  ['第十二条', '第12条', undefined],
  ['第三条至第五条', '第五条、第四条、第三条', undefined],
  ['第十二条', '第十二条第一款', undefined],
  ['', '第十二条', undefined],
  ['第十二条第一款', '第十二条', 'wider'],
  ['第十二条', '', 'absent'],
  ['第十二条', '第十三条', 'other'],
  ['第十二条第一款', '第十二条第二款', 'other'],
  ['第十二条', '第十二条、第十三条', 'other'],
  ['第十条', '第十条之一', 'other'],
])('the standard’s %j beside the guide’s %j: %s', (standard, guide, how) => {
  expect(compareProvisions(readProvisions(standard).provisions, readProvisions(guide).provisions)?.how).toBe(
    how,
  )
})
