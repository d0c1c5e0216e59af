import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** Tests that state a property take their runs from test/runs.ts. */
const propertyTests = globSync('{rules,api,fixtures,web,test}/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(`${root}/${file}`, 'utf8').includes('/runs.ts'),
)

/** `npm run test:deep`: every property 100,000 times, every screen in depth, and what takes too long for `npm test`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'deep',
          include: ['test/deep/*.test.ts', ...propertyTests],
          env: { RUNS: process.env.RUNS ?? '100000' },
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'screens',
          include: ['test/deep/screens/*.test.ts'],
          globalSetup: ['test/browser/filled.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
