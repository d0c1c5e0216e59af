/**
 * Runs an entry point: `node bin/run.mjs api/cli.ts ARGUMENTS`. Plain JavaScript, so that a Node that cannot load
 * TypeScript still says what to do. An entry point exports `main(args)`, which gives the exit code.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { adviceFor } from './version-guard.mjs'

const advice = adviceFor(process.versions.node)
if (advice) {
  process.stderr.write(`${advice}\n`)
  process.exitCode = 2
} else {
  const [entry, ...args] = process.argv.slice(2)
  const { main } = await import(pathToFileURL(resolve(import.meta.dirname, '..', entry)).href)
  process.exitCode = await main(args)
}
