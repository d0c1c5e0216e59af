/** `npm test`: types, lint and all tests; the last line counts what passed and failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = (command: string, ...args: string[]): boolean => {
  process.stdout.write(`\n> ${[command, ...args].join(' ')}\n`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

interface VitestSummary {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

const runVitest = (args: readonly string[]): { passed: number; failed: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-test-'))
  const file = join(folder, 'summary.json')
  try {
    const green = runs(
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    )
    const summary: VitestSummary = JSON.parse(readFileSync(file, 'utf8'))
    const failed = summary.numFailedTests || summary.numFailedTestSuites
    // A run that is red for another reason (an unhandled error, no test found) is a failure too.
    return { passed: summary.numPassedTests, failed: green ? failed : Math.max(1, failed) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The entry point of `npm test`; arguments are handed to vitest. */
export const main = (args: readonly string[]): number => {
  const checks = [
    runs('tsc', '--noEmit', '-p', '.'),
    runs('tsc', '--noEmit', '-p', 'web'),
    runs('biome', 'check', '--error-on-warnings', '.'),
    runs('knip'),
  ]
  const tests = runVitest(args)
  const passed = checks.filter(Boolean).length + tests.passed
  const failed = checks.filter((green) => !green).length + tests.failed
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}
