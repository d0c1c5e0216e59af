import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { serve } from '@hono/node-server'
import { codeOf, Refusal } from './refusal.ts'

const inUse = (host: string, port: number, cause: unknown): Refusal =>
  new Refusal(
    `${host}:${port} 已被占用。请停止占用它的程序，或用 --port 指定另一个端口。`,
    `${host}:${port} is in use. Stop what uses it, or name another port with --port.`,
    { cause },
  )

const refuse = (host: string, port: number, cause: unknown): Refusal => {
  const code = codeOf(cause)
  if (code === 'EADDRINUSE') return inUse(host, port, cause)
  return new Refusal(
    `无法在 ${host}:${port} 上开放服务（${code ?? cause}）。请用 HOST 或 --port 指定别的地址。`,
    `Cannot listen on ${host}:${port} (${code ?? cause}). Name another address with HOST or --port.`,
    { cause },
  )
}

/** Makes sure that the address is free before anything is loaded. @throws Refusal */
export const requireFreeAddress = async (host: string, port: number): Promise<void> => {
  const probe = createProbe()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (cause) {
    throw refuse(host, port, cause)
  } finally {
    await new Promise((resolve) => probe.close(resolve))
  }
}

/** Milliseconds that requests have to end when the server stops: a stream of events ends only so. */
const patience = 1000

/** Takes no more requests, and ends when those that are open are done, or were cut off. */
export const stopListening = async (server: Server): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve))
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(timer)
}

/** Serves an app; resolves with the server when it listens. @throws Refusal */
export const listen = async (
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Server> => {
  const server = serve({ fetch, hostname: host, port }) as Server
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw refuse(host, port, cause)
  }
  return server
}
