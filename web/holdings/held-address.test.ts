import { expect, test } from 'vitest'
import { heldPath, heldQueryOf } from './held-address.ts'

const at = new URLSearchParams({ q: '证', from: '100', document: '居民身份证', guides: '50', kind: '' })

test('only what the list is asked with stands in its query', () => {
  expect(heldQueryOf(at)).toEqual({ q: '证', from: '100' })
})

test.each([
  [{ kind: 'shared-data' }, { q: '证', kind: 'shared-data' }],
  [
    { document: undefined, guides: undefined },
    { q: '证', from: '100' },
  ],
])('%j leaves %j', (values, left) => {
  const { searchParams } = new URL(heldPath(at, values), 'http://localhost')
  expect(Object.fromEntries(searchParams)).toEqual(left)
})
