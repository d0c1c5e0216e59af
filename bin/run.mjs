/**
 * Runs an entry point: `node bin/run.mjs api/cli.ts ARGUMENTS`. Plain JavaScript, so that a Node that cannot load
 * TypeScript still says what to do. An entry point exports `main(args)`, which gives the exit code.
 */
import module from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { adviceFor } from './version-guard.mjs'

const advice = adviceFor(process.versions.node)
if (advice) {
  process.stderr.write(`${advice}\n`)
  process.exitCode = 2
} else {
  // Types are stripped and code is compiled once for all processes, not by each: more than half of what a start costs.
  module.enableCompileCache?.()
  const [entry, ...args] = process.argv.slice(2)
  const { main } = await import(pathToFileURL(resolve(import.meta.dirname, '..', entry)).href)
  process.exitCode = await main(args)
}
