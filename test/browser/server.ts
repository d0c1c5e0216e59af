import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A running app and how to end it. */
export interface RunningServer {
  /** Its address without a slash at the end. */
  readonly url: string
  stop(): Promise<void>
  /** Ends it as a loss of power would: in the middle of whatever it does. */
  kill(): Promise<void>
}

/** Guides of the generated catalog that the tests look at: enough for every city and most kinds of findings. */
export const guides = 240

const root = join(import.meta.dirname, '../..')

/** Where the app's data come from: a filled folder that is copied, or go to: a folder that outlives the app. */
interface Data {
  readonly copyOf?: string
  readonly keepIn?: string
}

/** Starts the app as `npm start -- --guides N` does, or with the bundled catalog, with a data folder of its own, on a free port. */
export const startServer = async (
  guides: number | 'bundled',
  { copyOf, keepIn }: Data = {},
): Promise<RunningServer> => {
  const data = keepIn ?? mkdtempSync(join(tmpdir(), 'duibiao-browser-'))
  if (copyOf !== undefined) cpSync(copyOf, data, { recursive: true })
  const child = spawn(
    process.execPath,
    [
      'bin/run.mjs',
      'api/node.ts',
      ...(guides === 'bundled' ? [] : ['--guides', String(guides)]),
      '--port',
      '0',
    ],
    { cwd: root, env: { ...process.env, DATA_DIR: data }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  const endBy = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
    if (keepIn === undefined) rmSync(data, { recursive: true, force: true })
  }
  const stop = () => endBy('SIGTERM')
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
  if (url) return { url, stop, kill: () => endBy('SIGKILL') }
  await stop()
  throw new Error(`expected the app to start, got: ${errors}`)
}
