import { describe, expect, test } from 'vitest'
import { matchPath } from './router.ts'

describe('paths of the app', () => {
  test.each([
    { name: 'the root', pattern: '/', path: '/', params: {} },
    { name: 'a parameter', pattern: '/guides/:id', path: '/guides/44-1', params: { id: '44-1' } },
    { name: 'an encoded parameter', pattern: '/guides/:id', path: '/guides/a%2Fb', params: { id: 'a/b' } },
    { name: 'a slash at the end', pattern: '/rules', path: '/rules/', params: {} },
    { name: 'another path', pattern: '/rules', path: '/items', params: undefined },
    { name: 'a longer path', pattern: '/rules', path: '/rules/a/b', params: undefined },
    {
      name: 'a part that is no encoded text',
      pattern: '/guides/:id',
      path: '/guides/%E0%A4%A',
      params: undefined,
    },
  ])('$name', ({ pattern, path, params }) => {
    expect(matchPath(pattern, path)).toEqual(params)
  })
})
