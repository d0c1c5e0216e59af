import { describe, expect, test } from 'vitest'
import type { Attachment } from '../../api/attachments/attachment.ts'
import { mostAttachmentBytes, mostAttachments } from '../../api/attachments/limits.ts'
import type { HistoryEntry } from '../../api/findings/history.ts'
import { guangzhou, shenzhen } from './catalog.ts'
import type { Client } from './client.ts'

/** A file of so many bytes that begins as a PDF does, with every byte value in it. */
const pdf = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251)
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, size))
  return bytes
}

/** Files that people attach to findings. */
export const testAttachments = (client: Client): void => {
  const { get, list, failure } = client
  const editor = `${guangzhou.uscc}/editor-1`
  const outsider = `${shenzhen.uscc}/admin`

  const pathOf = async (): Promise<string> => {
    const [finding] = (await list('rule=materials/extra')).findings
    if (!finding) throw new Error('expected the finding of the extra material')
    return `/api/findings/${finding.fingerprint}`
  }
  const as = (person: string, init: RequestInit = {}): RequestInit => ({
    ...init,
    headers: { cookie: `acting=${person}` },
  })
  const upload = async (
    name: string,
    body: Uint8Array<ArrayBuffer>,
    person = editor,
  ): Promise<[string, RequestInit]> => [
    `${await pathOf()}/attachments?name=${encodeURIComponent(name)}`,
    {
      method: 'POST',
      body,
      headers: { cookie: `acting=${person}`, 'content-type': 'application/octet-stream' },
    },
  ]
  const filesFor = async (person: string): Promise<Attachment[]> =>
    (await get<{ attachments: Attachment[] }>(`${await pathOf()}/attachments`, as(person))).attachments

  describe('an attachment', () => {
    test('comes back byte for byte, to be saved and never shown, and the log tells of it', async () => {
      const bytes = pdf(1_500_001)
      const { id, name, size } = await get<Attachment>(
        ...(await upload('..\\粤人社函\u202e〔2026〕12号.pdf', bytes)),
      )
      expect({ name, size }).toEqual({ name: '粤人社函〔2026〕12号.pdf', size: bytes.length })
      const response = await client.fetch(`${await pathOf()}/attachments/${id}`, as('province/1'))
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
      expect(response.headers.get('content-type')).toBe('application/octet-stream')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.-]+$/,
      )
      const { history } = await get<{ history: HistoryEntry[] }>(await pathOf())
      expect(history[0]).toMatchObject({ action: 'attach', actor: editor, content: { file: name, size } })
      const { entries } = await get<{ entries: { about: unknown }[] }>('/api/log?subject=attachment')
      expect(entries).toMatchObject([{ about: { name, rule: 'materials/extra' } }])
      expect(await get('/api/log/verify')).toMatchObject({ whole: true })
    })

    test('of another kind, empty, not what its name says, or too large is refused', async () => {
      const script = new TextEncoder().encode('<script>alert(1)</script>')
      const refused = { status: 422, code: 'attachment-refused' }
      const tooLarge = { status: 413, code: 'attachment-too-large' }
      expect(await failure(...(await upload('page.html', script)))).toEqual(refused)
      expect(await failure(...(await upload('page.pdf', script)))).toEqual(refused)
      expect(await failure(...(await upload('空.pdf', new Uint8Array())))).toEqual(refused)
      expect(await failure(...(await upload('大.pdf', pdf(mostAttachmentBytes + 1))))).toEqual(tooLarge)
      // Above what any request of this kind may hold, it is not even read.
      expect(await failure(...(await upload('很大.pdf', pdf(mostAttachmentBytes + 100_000))))).toEqual(
        tooLarge,
      )
      expect(await filesFor(editor)).toEqual([])
    })

    test('of the greatest size is taken', async () => {
      expect(await get(...(await upload('满.pdf', pdf(mostAttachmentBytes))))).toMatchObject({
        size: mostAttachmentBytes,
      })
    })

    test('is one of twenty at most', async () => {
      for (let no = 1; no <= mostAttachments; no++) await get(...(await upload(`${no}.pdf`, pdf(40))))
      expect(await failure(...(await upload('21.pdf', pdf(40))))).toEqual({
        status: 422,
        code: 'attachment-refused',
      })
      expect((await filesFor(editor)).length).toBe(mostAttachments)
    })

    test('is not there for a person of another office', async () => {
      const { id } = await get<Attachment>(...(await upload('函.pdf', pdf(40))))
      const path = `${await pathOf()}/attachments`
      const hidden = { status: 404, code: 'finding-not-found' }
      expect(await failure(path, as(outsider))).toEqual(hidden)
      expect(await failure(`${path}/${id}`, as(outsider))).toEqual(hidden)
      expect(await failure(`${path}/${id}`, as(outsider, { method: 'DELETE' }))).toEqual(hidden)
      expect(await failure(...(await upload('函.pdf', pdf(40), outsider)))).toEqual(hidden)
      const { entries } = await get<{ entries: unknown[] }>('/api/log?subject=attachment', as(outsider))
      expect(entries).toEqual([])
    })

    test('is taken away by who attached it or by the province, with its content; the log keeps that it was', async () => {
      const { id } = await get<Attachment>(...(await upload('函.pdf', pdf(40))))
      const path = `${await pathOf()}/attachments/${id}`
      const colleague = `${guangzhou.uscc}/editor-2`
      expect(await filesFor(colleague)).toMatchObject([{ removable: false }])
      expect(await failure(path, as(colleague, { method: 'DELETE' }))).toEqual({
        status: 404,
        code: 'attachment-not-found',
      })
      expect(await get(path, as('province/2', { method: 'DELETE' }))).toEqual({ attachments: [] })
      expect(await failure(path, as(editor))).toEqual({ status: 404, code: 'attachment-not-found' })
      const { history } = await get<{ history: HistoryEntry[] }>(await pathOf())
      expect(history.slice(0, 2)).toMatchObject([
        { action: 'detach', actor: 'province/2', content: { file: '函.pdf' } },
        { action: 'attach', actor: editor },
      ])
    })
  })
}
