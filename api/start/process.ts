import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** Names this process as the runner of jobs, so that another one on the same machine can tell whether it lives. */
export const self = `${hostname()}:${process.pid}:${randomUUID()}`

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It lives, as somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether a runner was a process of this machine that is no more; of other machines only silence tells. */
export const isGoneHere = (runner: string): boolean => {
  const [host = '', pid = ''] = runner.split(':')
  if (host !== hostname() || runner === self) return false
  return Number(pid) === process.pid || !isAlive(Number(pid))
}
