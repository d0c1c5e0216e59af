import { describe, expect, test } from 'vitest'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Mention } from '../../api/mentions/list.ts'
import { guangzhou, liwan, shenzhen } from './catalog.ts'
import type { Client } from './client.ts'

const asPerson = (person: string): RequestInit => ({ headers: { cookie: `acting=${person}` } })

const post = (body: unknown, person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
  body: JSON.stringify(body),
})

/** Comments that call upon people. */
export const testMentions = (client: Client): void => {
  const { get, list, failure } = client
  const editor = `${guangzhou.uscc}/editor-1`

  const extra = async (): Promise<ListedFinding> => {
    const [finding] = (await list('rule=materials/extra')).findings
    if (!finding) throw new Error('expected the finding of the extra material')
    return finding
  }
  const commenting = async (text: string, person: string): Promise<[string, RequestInit]> => {
    const { fingerprint } = await extra()
    const where = { fingerprints: [fingerprint] }
    return ['/api/moves', post({ move: 'comment', where, input: { text } }, person)]
  }
  const comment = async (text: string, person = editor): Promise<{ bulk: number }> =>
    get(...(await commenting(text, person)))
  const deskOf = async (person: string): Promise<{ mentions: Mention[]; total: number }> =>
    get('/api/mentions', asPerson(person))

  describe('a mention', () => {
    test('stands on the desk of the person it calls upon, and of nobody else, until it is read', async () => {
      await comment(`请 @province/2 和 @${guangzhou.uscc}/admin 核对，@${editor} 跟进`)
      for (const person of ['province/2', `${guangzhou.uscc}/admin`]) {
        const { mentions, total } = await deskOf(person)
        expect(total).toBe(1)
        expect(mentions).toMatchObject([
          { actor: editor, finding: { rule: 'materials/extra' }, text: expect.stringContaining('核对') },
        ])
      }
      // Nobody is told of their own words.
      for (const person of ['province/1', editor, `${shenzhen.uscc}/admin`])
        expect((await deskOf(person)).total).toBe(0)

      const [own] = (await deskOf('province/2')).mentions
      const other = await failure(`/api/mentions/${own?.id}/read`, post({}, 'province/1'))
      expect(other).toEqual({ status: 404, code: 'mention-not-found' })
      expect(await get(`/api/mentions/${own?.id}/read`, post({}, 'province/2'))).toEqual({ total: 0 })
      expect((await deskOf('province/2')).mentions).toEqual([])
      expect((await deskOf(`${guangzhou.uscc}/admin`)).total).toBe(1)
    })

    test('of a person who may not see the finding is refused, and nothing is written', async () => {
      const others = [`${shenzhen.uscc}/editor-1`, `${liwan.uscc}/admin`, '11440900000000009X/admin']
      for (const person of others) {
        expect(await failure(...(await commenting(`@${person} 请看`, 'province/1'))), person).toEqual({
          status: 422,
          code: 'mention-refused',
        })
        expect((await deskOf(person)).total).toBe(0)
      }
      const { history } = await get<{ history: { action: string }[] }>(
        `/api/findings/${(await extra()).fingerprint}`,
      )
      expect(history.map(({ action }) => action)).toEqual(['found'])
    })

    test('goes with the comment that is undone', async () => {
      const { bulk } = await comment('@province/1 请看')
      expect((await deskOf('province/1')).total).toBe(1)
      await get(`/api/bulks/${bulk}/undo`, post({}, editor))
      expect((await deskOf('province/1')).total).toBe(0)
    })
  })
}
