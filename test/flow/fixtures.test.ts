/**
 * The project's own catalog, checked as a city would check its own before publishing. Where a rule was made to find
 * more, look at what is new, then write the baseline again with the command below.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isNewProblem } from '../../rules/baseline.ts'
import type { Report } from '../../rules/report.ts'

const root = join(import.meta.dirname, '../..')
const command =
  'npm run -s check -- fixtures/guangdong-hrss --as-of 2026-11-23 --format baseline --output fixtures/baseline.json --fail-on none'

test('the bundled catalog has no problem that is not in its baseline', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'bin/run.mjs'),
      'api/cli.ts',
      join(root, 'fixtures/guangdong-hrss'),
      ...['--as-of', '2026-11-23', '--format', 'json'],
      ...['--baseline', join(root, 'fixtures/baseline.json'), '--fail-on', 'new'],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  const { findings }: Report = JSON.parse(stdout)
  const added = findings
    .filter(isNewProblem)
    .map(({ rule, guideId, message }) => `${rule} ${guideId} ${message}`)
  expect(added, `new findings; where they are right: ${command}`).toEqual([])
  expect([status, stderr]).toEqual([0, ''])
}, 60_000)
