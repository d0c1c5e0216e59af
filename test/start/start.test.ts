import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tinyCatalog } from '../api/catalog.ts'

const root = join(import.meta.dirname, '../..')

interface Run {
  readonly code: number | null
  readonly output: string
}

/** Asks as no browser does, with just these headers; the body as it came. */
const ask = async (url: string, path: string, headers: Record<string, string> = {}) => {
  const asked = request(new URL(path, url), { headers })
  asked.end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return { headers: response.headers, body: await buffer(response) }
}

describe('starting the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-start-'))
  const data = join(folder, 'data')
  const catalog = join(folder, 'tiny')
  /** What a first start and its stop leave of the catalog. */
  const filled = join(folder, 'filled')
  /** The findings that it served. */
  let found: unknown
  const children: ChildProcess[] = []

  const writeCatalog = () => {
    mkdirSync(join(catalog, 'guides'), { recursive: true })
    const { directory, agencies, guides } = tinyCatalog
    writeFileSync(join(catalog, 'standard.json'), JSON.stringify(directory))
    writeFileSync(join(catalog, 'agencies.json'), JSON.stringify(agencies))
    writeFileSync(join(catalog, 'guides/all.json'), JSON.stringify(guides))
  }
  beforeAll(async () => {
    writeCatalog()
    const server = await runUntilReady(own(), { DATA_DIR: filled })
    found = await findingsOf(server.url)
    await server.stop()
  }, 120_000)
  beforeEach(writeCatalog)
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    for (const path of [data, catalog]) rmSync(path, { recursive: true, force: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const launch = (args: readonly string[], environment: Record<string, string> = {}) => {
    const child = spawn(process.execPath, ['bin/run.mjs', 'api/node.ts', ...args], {
      cwd: root,
      env: { ...process.env, DATA_DIR: data, ...environment },
    })
    children.push(child)
    let output = ''
    child.stdout.on('data', (part: Buffer) => {
      output += part
    })
    child.stderr.on('data', (part: Buffer) => {
      output += part
    })
    return { child, output: () => output }
  }

  const runToEnd = async (...args: Parameters<typeof launch>): Promise<Run> => {
    const { child, output } = launch(...args)
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, output: output() }
  }

  const runUntilReady = async (...args: Parameters<typeof launch>) => {
    const { child, output } = launch(...args)
    while (!/Duibiao is at (\S+)/.test(output())) {
      if (child.exitCode !== null)
        throw new Error(`expected a server, got exit ${child.exitCode}: ${output()}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const url = /Duibiao is at (\S+)/.exec(output())?.[1] ?? ''
    const stop = async (): Promise<number | null> => {
      child.kill('SIGTERM')
      const [code] = (await once(child, 'close')) as [number | null]
      return code
    }
    return { url, output, stop }
  }

  const own = () => ['--catalog', catalog, '--port', '0']

  const findingsOf = async (url: string): Promise<unknown> => {
    const { findings } = (await (await fetch(`${url}/api/findings`)).json()) as { findings: unknown }
    return findings
  }

  /** Puts what a first start left into the data folder; gives the name of its database. */
  const fillData = (): string => {
    cpSync(filled, data, { recursive: true })
    return readdirSync(data).find((file) => file.endsWith('.db')) ?? ''
  }

  const digest = (path: string): string[] =>
    readdirSync(path).map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(path, name)))
          .digest('hex')}`,
    )

  test('a first start loads and scans the catalog, says what it found, and serves it', async () => {
    const server = await runUntilReady(own())
    expect(server.output()).toMatch(/指南 guides 4 · 机构 agencies 4/)
    expect(server.output()).toMatch(/错误 errors \d/)
    const health = await fetch(`${server.url}/healthz`)
    expect(await health.json()).toMatchObject({ status: 'ok', scan: { counts: { guides: 4 } } })
    expect((await fetch(server.url)).headers.get('content-type')).toContain('text/html')
    expect((await fetch(`${server.url}/api/docs/swagger-ui.css`)).status).toBe(200)
    expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404)

    for (const path of ['/api/findings', '/api/matrix', '/api/openapi.json']) {
      const plain = await ask(server.url, path)
      expect(plain.headers['content-encoding']).toBeUndefined()
      for (const _ of ['first', 'again']) {
        const packed = await ask(server.url, path, { 'accept-encoding': 'br, gzip;q=0.8' })
        expect(packed.headers['content-encoding']).toBe('gzip')
        expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString())
      }
      const refused = await ask(server.url, path, { 'accept-encoding': 'gzip;q=0' })
      expect(refused.headers['content-encoding']).toBeUndefined()
      expect(refused.body.toString()).toBe(plain.body.toString())
    }
    expect(await server.stop()).toBe(0)
  }, 120_000)

  test('a second start keeps what is there', async () => {
    fillData()
    rmSync(catalog, { recursive: true })
    const second = await runUntilReady(own())
    expect(second.output()).toContain('Keeping')
    expect(await findingsOf(second.url)).toEqual(found)
    await second.stop()
  }, 60_000)

  test('a load that was killed is made again', async () => {
    const name = fillData()
    const database = new Database(join(data, name))
    database.exec("delete from meta where key = 'loaded'")
    database.close()
    const second = await runUntilReady(own())
    expect(second.output()).toMatch(/指南 guides 4/)
    await second.stop()
  }, 60_000)

  test('a request for another host name is refused', async () => {
    fillData()
    const server = await runUntilReady(own())
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      request(`${server.url}/healthz`, { headers: { host: 'rebound.example' } }, (answer) =>
        resolve(answer.statusCode),
      ).end()
    })
    expect(status).toBe(421)
    await server.stop()
  }, 60_000)

  test('a port in use is one clear line, and nothing is loaded', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    const { code, output } = await runToEnd(['--catalog', catalog, '--port', String(port)])
    holder.close()
    expect(code).toBe(2)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain('--port')
    expect(() => readdirSync(data)).toThrow()
  })

  test('a data folder that cannot be written is one clear line', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    // Below a file nobody can make a folder, not even the superuser, who may write everywhere else.
    const { code, output } = await runToEnd(own(), { DATA_DIR: join(file, 'data') })
    expect(code).toBe(2)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain('DATA_DIR')
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  test('a database of a newer version is one clear line, and not a byte of it changes', async () => {
    const name = fillData()
    const database = new Database(join(data, name))
    database.exec("update meta set value = '999' where key = 'schema'")
    database.pragma('journal_mode = DELETE')
    database.close()
    const before = digest(data)
    const { code, output } = await runToEnd(own())
    expect(code).toBe(2)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain('999')
    expect(digest(data)).toEqual(before)
  }, 60_000)

  test('a file that is no database is one clear line, and stays', async () => {
    const name = fillData()
    rmSync(data, { recursive: true })
    mkdirSync(data)
    writeFileSync(join(data, name), '不是数据库，是一封信'.repeat(100))
    const before = digest(data)
    const { code, output } = await runToEnd(own())
    expect(code).toBe(2)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(digest(data)).toEqual(before)
  }, 60_000)

  test.each([
    ['an address that others reach', own, { HOST: '0.0.0.0' }, 'HOST=0.0.0.0'],
    ['a port that is none', () => ['--port', '99999'], {}, '--port'],
    ['two sources at once', () => ['--guides', '10', '--catalog', catalog], {}, '--guides'],
    ['a number of guides that is none', () => ['--guides', 'many'], {}, '--guides'],
    ['an unknown option', () => ['--gides', '10'], {}, '--gides'],
    ['a folder that is not there', () => ['--catalog', join(folder, 'none'), '--port', '0'], {}, 'none'],
  ])('%s is refused with exit 2', async (_, args, environment, word) => {
    const { code, output } = await runToEnd(args(), environment)
    expect(code).toBe(2)
    expect(output).toContain(word)
    expect(output).not.toMatch(/\n\s+at /)
  })

  test('a catalog that cannot be read leaves no database behind', async () => {
    writeFileSync(join(catalog, 'standard.json'), '{ "id": ')
    const { code, output } = await runToEnd(own())
    expect(code).toBe(2)
    expect(output).toContain('standard.json')
    expect(readdirSync(data)).toEqual([])
  })

  test('a broken row is said, and all others are there', async () => {
    writeFileSync(join(catalog, 'guides/more.jsonl'), '{"id": "broken"}\n')
    const server = await runUntilReady(own())
    expect(server.output()).toContain('incomplete')
    expect(server.output()).toContain('more.jsonl')
    const health = (await (await fetch(`${server.url}/healthz`)).json()) as { scan: { complete: boolean } }
    expect(health.scan.complete).toBe(false)
    await server.stop()
  }, 60_000)

  test('a generated province has a database of its own', async () => {
    fillData()
    const server = await runUntilReady(['--guides', '60', '--port', '0'])
    const health = (await (await fetch(`${server.url}/healthz`)).json()) as {
      scan: { counts: { guides: number } }
    }
    expect(health.scan.counts.guides).toBe(60)
    await server.stop()
    expect(readdirSync(data).filter((file) => file.endsWith('.db'))).toHaveLength(2)
  }, 60_000)
})
