import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogFiles } from '../../api/catalog/files.ts'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { RefusedLoad, sendCatalog } from '../../api/load/send.ts'
import type { Scan } from '../../api/scans/scan.ts'
import type { Catalog } from '../../rules/catalog.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { tinyCatalog } from './catalog.ts'
import type { Client } from './client.ts'

/** The token of the servers that tests load into. */
export const testToken = 'for tests only'

const onPaper = { necessity: 'required' as const, medium: ['paper' as const] }
const [first, ...others] = tinyCatalog.guides
if (!first) throw new Error('expected guides, got none')

/** The tiny catalog, where the government holds a document that one guide asks for on paper. */
const sent: Catalog = {
  ...tinyCatalog,
  guides: [
    { ...first, materials: [...(first.materials ?? []), { name: '社会保障卡', ...onPaper }] },
    ...others,
  ],
  directory: {
    ...tinyCatalog.directory,
    items: tinyCatalog.directory.items.map((item) => ({
      ...item,
      materials: [...(item.materials ?? []), { name: '社会保障卡' }],
    })),
  },
  holdings: [{ code: 'C1', name: '社会保障卡', kind: 'e-certificate', holder: '省人社厅' }],
}

/** An empty server gets its first catalog over HTTP, and gives it back as files that mean the same. */
export const testLoad = (client: Pick<Client, 'fetch' | 'get' | 'failure'>): void => {
  const load = (more: { readonly token?: string; readonly mostRequests?: number } = {}): Promise<void> => {
    let requests = 0
    return sendCatalog(sent, {
      url: '',
      token: more.token ?? testToken,
      fetch: (path, init) => {
        requests += 1
        if (requests > (more.mostRequests ?? Number.POSITIVE_INFINITY)) throw new Error('cut off')
        return client.fetch(path, init)
      },
    })
  }
  const codeOf = (loading: Promise<void>): Promise<string> =>
    loading.then(
      () => 'loaded',
      (error: unknown) => (error instanceof RefusedLoad ? error.code : String(error)),
    )

  test('without the token nothing comes in', async () => {
    expect(await codeOf(load({ token: 'guessed' }))).toBe('load-refused')
    expect(await client.failure('/api/load/end', { method: 'POST' })).toMatchObject({ status: 403 })
  })

  test('a load that broke off counts as no catalog, and goes on where it stood', async () => {
    expect(await codeOf(load({ mostRequests: 2 }))).toContain('cut off')
    expect(await client.failure('/api/context')).toEqual({ status: 409, code: 'no-catalog' })
    expect(await codeOf(load())).toBe('loaded')
  })

  test('a second catalog is refused', async () => {
    expect(await codeOf(load())).toBe('catalog-there')
  })

  test('a check of the exported files finds what the scan of the server found', async () => {
    await expect
      .poll(async () => (await client.get<{ scan: Scan | null }>('/api/context')).scan?.id, {
        timeout: 20_000,
      })
      .toBe(1)
    const folder = await mkdtemp(join(tmpdir(), 'duibiao-load-'))
    try {
      await mkdir(join(folder, 'guides'))
      for (const file of catalogFiles) {
        const response = await client.fetch(`/api/catalog/${file}`)
        expect(response.status).toBe(200)
        await writeFile(
          join(folder, file.endsWith('.jsonl') ? `guides/${file}` : file),
          await response.text(),
        )
      }
      const { catalog, troubles } = await readCatalog(folder)
      expect(troubles).toEqual([])
      expect(catalog).toEqual(sent)
      const { scan: done } = await client.get<{ scan: Scan }>('/api/context')
      const found = findingsOf(scan(catalog, { asOf: done.asOf }).units)
      const said = (await (await client.fetch('/api/findings/export?format=jsonl')).text())
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      const identity = (one: {
        readonly fingerprint: string
        readonly evidenceHash: string
        readonly message: string
      }) => [one.fingerprint, one.evidenceHash, one.message].join(' ')
      expect(said.map(identity).sort()).toEqual(found.map(identity).sort())
      expect(found.map(({ message }) => message)).toContain(
        '要求提交纸质社会保障卡，电子证照目录已有社会保障卡。',
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}
