/** `npm test`: types, lint and all tests; the last line counts what passed and failed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const say = (command: string, args: readonly string[]): string => `\n> ${[command, ...args].join(' ')}\n`

/**
 * What is checked of the sources, one after the other beside the tests, which wait for other processes half of the time.
 * Several type checkers each check anew what all files use: on two cores that takes longer, and twice the memory.
 */
const checks = [
  ['tsc', '--noEmit', '--checkers', '1', '-p', '.'],
  ['tsc', '--noEmit', '--checkers', '1', '-p', 'web'],
  ['biome', 'check', '--error-on-warnings', '.'],
  ['knip'],
] as const

/** What a check says, and whether it passed. */
interface Checked {
  readonly isGreen: boolean
  readonly said: string
}

const runCheck = async ([command, ...args]: (typeof checks)[number]): Promise<Checked> => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await ended
  return { isGreen: code === 0, said: `${say(command, args)}${out}${errors}` }
}

const runChecks = async (): Promise<readonly Checked[]> => {
  const results: Checked[] = []
  for (const check of checks) results.push(await runCheck(check))
  return results
}

interface VitestSummary {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

const runVitest = async (given: readonly string[]): Promise<{ passed: number; failed: number }> => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-test-'))
  const file = join(folder, 'summary.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...given]
  process.stdout.write(say('vitest', args))
  try {
    const [code] = await once(spawn('vitest', args, { stdio: 'inherit' }), 'close')
    // One that died before its end has told nothing.
    if (!existsSync(file)) return { passed: 0, failed: 1 }
    const summary: VitestSummary = JSON.parse(readFileSync(file, 'utf8'))
    const failed = summary.numFailedTests || summary.numFailedTestSuites
    // A run that is red for another reason (an unhandled error, no test found) is a failure too.
    return { passed: summary.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The entry point of `npm test`; arguments are handed to vitest. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [checked, tests] = await Promise.all([runChecks(), runVitest(args)])
  for (const { said } of checked) process.stdout.write(said)
  const green = checked.filter(({ isGreen }) => isGreen).length
  const passed = green + tests.passed
  const failed = checked.length - green + tests.failed
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}
