import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

/** What a script gives Node itself: how the heap may grow. */
const nodeFlagsOf = (script: string): readonly string[] => script.match(/(?<= )--[\w-]+=\d+(?= )/g) ?? []

test('the bench measures the memory that a check takes', () => {
  expect(nodeFlagsOf(scripts.check)).not.toEqual([])
  expect(nodeFlagsOf(scripts.bench)).toEqual(nodeFlagsOf(scripts.check))
})
