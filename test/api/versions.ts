import type { CompiledQuery } from 'kysely'
import { describe, expect, test } from 'vitest'
import { readCatalogState } from '../../api/catalog/head.ts'
import { advanceGeneration } from '../../api/db/generation.ts'
import type { Store } from '../../api/db/store.ts'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Config, StandardItem } from '../../rules/catalog.ts'
import { actingOn, editor, inDays } from './acting.ts'
import { demanding, shenzhen, tinyCatalog } from './catalog.ts'
import type { Client } from './client.ts'

/** What becomes of findings when the rules or the directory change, and change back. */
export const testVersions = (client: Client, store: () => Store): void => {
  const { list } = client
  const { extra, move, asked, answer } = actingOn(client)

  describe('what a scan is made by', () => {
    /** Writes into the catalog as a new version of it would, and scans. */
    const publish = async (write: (db: Store['db']) => CompiledQuery): Promise<void> => {
      const state = await readCatalogState(store())
      await store().batch([advanceGeneration(store().db, state?.generation ?? 0), write(store().db)])
      await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
    }
    const configure = (config: Config) =>
      publish((db) =>
        db
          .insertInto('meta')
          .values({ key: 'config', value: JSON.stringify(config) })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(config) }))
          .compile(),
      )
    const standard = (item: StandardItem) =>
      publish((db) =>
        db
          .updateTable('standard_item')
          .set({ content: JSON.stringify(item) })
          .where('code', '=', item.code)
          .compile(),
      )
    const lifeOf = ({ state, due, occurrence, since, assignee, left }: ListedFinding) => ({
      state,
      due,
      occurrence,
      since,
      assignee,
      left,
    })

    test('a rule that is switched off and on again leaves its findings as they stood, each with its clock', async () => {
      await move('assign', editor, { assignee: editor })
      const where = { fingerprints: [(await list('rule=name/differs')).findings[0]?.fingerprint] }
      const input = { reason: '地方习惯名称', until: inDays(100) }
      await move('ask-exemption', `${shenzhen.uscc}/admin`, input, where)
      await answer(await asked(), 'approve-exemption', 'province/1', { document: '函6号' })
      const lives = async () =>
        (await list('rule=materials/extra,name/differs&state=open,exempt,closed')).findings.map(lifeOf)
      const before = await lives()
      expect(before.map(({ state }) => state).sort()).toEqual(['exempt', 'open'])
      await configure({ rules: { 'materials/*': 'off', 'name/*': 'off' } })
      expect((await lives()).map(({ state }) => state)).toEqual(['closed', 'closed'])
      expect((await extra()).reason).toBe('obsolete')
      await configure({})
      expect(await lives()).toEqual(before)
    })

    test('a version of the directory that is published and rolled back leaves the states as they were', async () => {
      const [item] = tinyCatalog.directory.items
      if (!item) throw new Error('expected an item in the directory')
      const states = async () =>
        (await list('limit=200&state=open,exempt,disputed,closed')).findings.map(({ fingerprint, state }) => [
          fingerprint,
          state,
        ])
      const before = await states()
      await standard({ ...item, materials: demanding.materials ?? [] })
      expect(await extra()).toMatchObject({ state: 'closed', reason: 'fixed' })
      await standard(item)
      expect((await extra()).state).toBe('open')
      const opened = (await states()).filter(([, state]) => state !== 'closed')
      expect(opened).toEqual(before.filter(([, state]) => state !== 'closed'))
    })
  })
}
