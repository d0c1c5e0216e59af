import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A running app and how to end it. */
export interface RunningServer {
  /** Its address without a slash at the end. */
  readonly url: string
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** Starts the app as `npm start -- --guides N` does, with a data folder of its own, on a free port. */
export const startServer = async (guides: number): Promise<RunningServer> => {
  const data = mkdtempSync(join(tmpdir(), 'duibiao-browser-'))
  const child = spawn(
    process.execPath,
    ['bin/run.mjs', 'api/node.ts', '--guides', String(guides), '--port', '0'],
    { cwd: root, env: { ...process.env, DATA_DIR: data }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  // The lines are read to the end, since a closed pipe would end the app at its next word.
  const lines = createInterface({ input: child.stdout })
  const address = new Promise<string | undefined>((resolve) => {
    lines.on('line', (line) => {
      const url = /^Duibiao is at (\S+)/.exec(line)?.[1]
      if (url) resolve(url)
    })
    lines.on('close', () => resolve(undefined))
  })
  const url = await address
  if (url) return { url, stop }
  await stop()
  throw new Error(`expected the app to start, got: ${errors}`)
}
