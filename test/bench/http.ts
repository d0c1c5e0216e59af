/**
 * `npm run bench:http`: list, facets, matrix, guide and search over HTTP on a generated province with 100,000 findings,
 * 200 requests a second on each (budget of the design: p99 ≤ 100 ms). The requests of each go round several addresses;
 * `first` is the median of the first answer to each, before anything is remembered. Client and server share the machine,
 * so the processor's time that the server takes for a request is told beside its latency.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { median, timed } from './measure.ts'
import { multiplyFindings } from './multiply-findings.ts'

const root = join(import.meta.dirname, '../..')
const perSecond = 200
const seconds = 10
/** Not counted: the server's code is compiled and its memory has its size when it is over. */
const warmUpSeconds = 3
/** Findings that the budget is about; a generated province has an eighth of them. */
const findings = 100_000

const startServer = (data: string, guides: string): Promise<{ server: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const server = spawn(
      process.execPath,
      [join(root, 'bin/run.mjs'), 'api/node.ts', '--guides', guides, '--port', '0'],
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

/** Milliseconds of the processor that a process has taken; undefined where the system does not say. */
const processorTime = (pid: number | undefined): number | undefined => {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  // Fields 14 and 15 in ticks of 10 ms, counted after the name in brackets.
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const get = async <Body>(url: string): Promise<Body> => (await (await fetch(url)).json()) as Body

/** What is asked for, by name: several addresses of each. */
const questionsOf = async (url: string): Promise<readonly (readonly [string, readonly string[]])[]> => {
  const { region: regions } = await get<{ region: { value: string }[] }>(`${url}/api/findings/facets`)
  const { findings: some } = await get<{ findings: { guideId: string }[] }>(
    `${url}/api/findings?kind=guide&sort=rule&limit=200`,
  )
  const cities = regions.map(({ value }) => value).filter((code) => /00$/.test(code))
  const sorts = ['severity', 'agency', 'item', 'rule', 'due']
  return [
    [
      'list of findings',
      sorts.flatMap((sort) =>
        ['', ...cities].map(
          (region) => `/api/findings?limit=50&sort=${sort}${region && `&region=${region}`}`,
        ),
      ),
    ],
    ['facets', ['', ...cities].map((region) => `/api/findings/facets${region && `?region=${region}`}`)],
    ['matrix', ['', ...cities].map((region) => `/api/matrix${region && `?region=${region}`}`)],
    ['guide', [...new Set(some.map(({ guideId }) => `/api/guides/${encodeURIComponent(guideId)}`))]],
    [
      'search',
      ['失业', '社会保险', '申请', '证明'].map((word) => `/api/search?q=${encodeURIComponent(word)}`),
    ],
    [
      'facets of search',
      ['失业', '社会保险', '申请'].map((word) => `/api/search/guides/facets?q=${encodeURIComponent(word)}`),
    ],
  ]
}

const firstAnswers = async (url: string, paths: readonly string[]): Promise<number> => {
  const times: number[] = []
  for (const path of paths) times.push(await timed(async () => (await fetch(`${url}${path}`)).arrayBuffer()))
  return median(times)
}

/** Gives the exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { guides: { type: 'string', default: '21300' } } })
  const data = mkdtempSync(join(tmpdir(), 'duibiao-bench-'))
  const filling = await startServer(data, values.guides)
  filling.server.kill()
  await once(filling.server, 'exit')
  multiplyFindings(data, findings)
  const { server, url } = await startServer(data, values.guides)
  try {
    for (const [name, paths] of await questionsOf(url)) {
      const first = await firstAnswers(url, paths)
      const ask = (duration: number) =>
        autocannon({
          url,
          requests: paths.map((path) => ({ path })),
          // As every browser does.
          headers: { 'accept-encoding': 'gzip' },
          connections: 20,
          overallRate: perSecond,
          duration,
        })
      await ask(warmUpSeconds)
      const before = processorTime(server.pid)
      const { latency, non2xx, requests } = await ask(seconds)
      const after = processorTime(server.pid)
      const taken =
        before === undefined || after === undefined
          ? ''
          : `   server ${((after - before) / requests.total).toFixed(2)} ms a request`
      process.stdout.write(
        `${name.padEnd(20)} first ${first.toFixed(0)} ms   p50 ${latency.p50} ms   p99 ${latency.p99} ms${taken}   ${requests.average} a second   not 2xx: ${non2xx}   budget p99 ≤ 100 ms\n`,
      )
    }
  } finally {
    server.kill()
    rmSync(data, { recursive: true, force: true })
  }
  return 0
}
