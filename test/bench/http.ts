/**
 * `npm run bench:http`: list, facets, matrix and guide over HTTP on a generated province, 200 requests a second on each
 * (budget of the design: p99 ≤ 100 ms).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'

const root = join(import.meta.dirname, '../..')
const perSecond = 200
const seconds = 10

const startServer = (data: string, guides: string): Promise<{ server: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const server = spawn(
      process.execPath,
      [join(root, 'bin/run.mjs'), join(root, 'api/node.ts'), '--guides', guides, '--port', '0'],
      { cwd: root, env: { ...process.env, DATA_DIR: data }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      const url = /Duibiao is at (http:\S+)/.exec(said)?.[1]
      if (url) resolve({ server, url })
    })
    server.on('exit', (code) => reject(new Error(`expected a server that listens, got exit ${code}`)))
  })

const firstOf = async (
  url: string,
  path: string,
  pick: (body: never) => string | undefined,
): Promise<string> => {
  const body = (await (await fetch(`${url}${path}`)).json()) as never
  const found = pick(body)
  if (found === undefined) throw new Error(`expected something at ${path}, got nothing`)
  return found
}

const { values } = parseArgs({ options: { guides: { type: 'string', default: '21300' } } })
const data = mkdtempSync(join(tmpdir(), 'duibiao-bench-'))
const { server, url } = await startServer(data, values.guides)
try {
  const guide = await firstOf(
    url,
    '/api/findings?kind=guide&limit=1',
    ({ findings }: { findings: { guideId: string }[] }) => findings[0]?.guideId,
  )
  const paths: readonly (readonly [string, string])[] = [
    ['list of findings', '/api/findings?limit=50'],
    ['facets', '/api/findings/facets?element=materials'],
    ['matrix', '/api/matrix'],
    ['guide', `/api/guides/${encodeURIComponent(guide)}`],
  ]
  for (const [name, path] of paths) {
    const { latency, non2xx, requests } = await autocannon({
      url: `${url}${path}`,
      connections: 20,
      overallRate: perSecond,
      duration: seconds,
    })
    process.stdout.write(
      `${name.padEnd(20)} p50 ${latency.p50} ms   p99 ${latency.p99} ms   ${requests.average} a second   not 2xx: ${non2xx}   budget p99 ≤ 100 ms\n`,
    )
  }
} finally {
  server.kill()
  rmSync(data, { recursive: true, force: true })
}
