#!/usr/bin/env node
/**
 * The command of the installed package. Plain JavaScript, so that a Node that is too old says what to do; what it runs
 * was compiled by `npm run prepack`, since Node strips no types below node_modules.
 */
import { adviceFor } from './version-guard.mjs'

const advice = adviceFor(process.versions.node)
if (advice) {
  process.stderr.write(`${advice}\n`)
  process.exitCode = 2
} else {
  const { main } = await import('../dist/duibiao.js')
  process.exitCode = await main(process.argv.slice(2))
}
