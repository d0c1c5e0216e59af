import { describe, expect, test } from 'vitest'
import { filterOf, paths } from './paths.ts'

describe('the address of a list of findings', () => {
  test('has the filter in legible words', () => {
    expect(paths.findings({ rule: 'materials/extra,presence/split-*', region: '440100' })).toBe(
      '/findings?rule=materials/extra,presence/split-*&region=440100',
    )
  })
  test('leaves out what is not asked for', () => {
    expect(paths.findings({ q: '' }, { sort: undefined })).toBe('/findings')
  })
  test('gives the filter back that it was made from', () => {
    const filter = { severity: 'error', own: '1', q: '失业 保险&金', item: '442111402001' } as const
    expect(filterOf(new URL(paths.findings(filter), 'http://localhost').searchParams)).toEqual(filter)
  })
  test('knows no word that is not of the filter', () => {
    expect(filterOf(new URLSearchParams('own=yes&selected=abc&severity='))).toEqual({})
  })
})
