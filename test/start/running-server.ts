import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A server of its own process, listening. */
export interface RunningServer {
  readonly url: string
  readonly output: () => string
  /** Asks it to end; gives its exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>
}

/** Starts `npm start` with arguments and environment, and waits until it listens. */
export const runServer = async (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  children: ChildProcess[],
): Promise<RunningServer> => {
  const child = spawn(process.execPath, ['bin/run.mjs', 'api/node.ts', ...args, '--port', '0'], {
    cwd: root,
    env: { ...process.env, ...environment },
  })
  children.push(child)
  const closed = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part
    })
  let url: string | undefined
  while (url === undefined) {
    if (child.exitCode !== null) throw new Error(`expected a server, got exit ${child.exitCode}: ${output}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    url = /Duibiao is at (\S+)/.exec(output)?.[1]
  }
  return {
    url,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = (await closed) as [number | null]
      return code
    },
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}
