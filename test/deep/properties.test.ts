import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('every property takes its runs from one place, so that all are tried deeply', () => {
  const own = globSync('{rules,api,fixtures,web,test}/**/*.test.ts', { cwd: root }).filter((file) => {
    const source = readFileSync(join(root, file), 'utf8')
    return /fc\.assert\(/.test(source) && (!source.includes('/runs.ts') || /numRuns: \d/.test(source))
  })
  expect(own).toEqual([])
})
