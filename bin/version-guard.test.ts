import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { adviceFor } from './version-guard.mjs'

const runner = join(import.meta.dirname, 'run.mjs')

/** Every node on the path, with its version. */
const nodes = (process.env.PATH ?? '').split(':').flatMap((folder) => {
  const file = join(folder, 'node')
  try {
    return [
      { file, version: execFileSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim() },
    ]
  } catch {
    // Most folders of the path hold no node.
    return []
  }
})

describe('the guard of every command', () => {
  test.each(['18.20.8', '20.20.2', '22.17.1'])('Node %s is told what to do', (version) => {
    expect(adviceFor(version)).toContain(version)
    expect(adviceFor(version)).toContain('npm ci')
  })

  test.each(['22.18.0', '23.0.0', '24.21.0'])('Node %s is let through', (version) => {
    expect(adviceFor(version)).toBeUndefined()
  })

  test('a command says what to do, with exit 2, on each old node of this machine, and runs on each new one', () => {
    expect(nodes.length).toBeGreaterThan(0)
    for (const { file, version } of nodes) {
      const { status, stderr, stdout } = spawnSync(file, [runner, 'api/node.ts', '--help'], {
        encoding: 'utf8',
      })
      const advice = adviceFor(version)
      expect(status, version).toBe(advice ? 2 : 0)
      if (advice) expect(stderr.trim()).toBe(advice)
      else expect(stdout).toContain('npm start')
    }
  })
})
