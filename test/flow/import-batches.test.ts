/** An import that is cut off between or within its batches goes on where it stopped, with nothing twice and nothing lost. */
import { expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { runImport } from '../../api/imports/stored/run.ts'
import { undoImport } from '../../api/imports/stored/undo.ts'
import { snapshotOf } from '../api/snapshot.ts'
import { actor, bring, guideLines, limits, now, openWorld, stateOf } from './import-world.ts'

const size = { guides: 7, bytes: 1 << 20 }
const count = 30

/** A store that dies at its n-th batch: before it is written, or after. */
const dyingStore = (store: Store, at: number, when: 'before' | 'after'): Store => {
  let batches = 0
  return {
    ...store,
    batch: async (statements) => {
      batches += 1
      if (batches === at && when === 'before') throw new Error('killed')
      await store.batch(statements)
      if (batches === at) throw new Error('killed')
    },
  }
}

/** Guides, revisions and findings as they stand, and what the import says it wrote. */
const standing = async (store: Store) => {
  const { guide, guide_revision, link, outcome, finding, import_record } = await snapshotOf(store)
  return {
    guide,
    guide_revision,
    link: link.map((one) => JSON.stringify(one)).sort(),
    outcome: outcome.map((one) => JSON.stringify(one)).sort(),
    finding: (finding as readonly { fingerprint: string; state: string }[])
      .map(({ fingerprint, state }) => `${fingerprint} ${state}`)
      .sort(),
    import_record,
  }
}

const going = { actor, now, limits, size }

const imported = async (store: Store): Promise<number> => {
  const no = await bring(store, '指南.jsonl', guideLines(count))
  await runImport(store, no, going)
  return no
}

test('whenever it is cut off, going on gives what it would have given at once', async () => {
  const whole = await openWorld()
  const done = await imported(whole)
  expect((await stateOf(whole, done)).stored.state).toBe('done')
  const expected = await standing(whole)
  expect(expected.guide_revision).toHaveLength(4 + count)
  await whole.close()
  // One batch begins it, five write, one ends it.
  for (let at = 1; at <= 7; at++)
    for (const when of ['before', 'after'] as const) {
      const store = await openWorld()
      const no = await bring(store, '指南.jsonl', guideLines(count))
      await expect(runImport(dyingStore(store, at, when), no, going)).rejects.toThrow('killed')
      await runImport(store, no, going)
      expect(await standing(store), `${when} batch ${at}`).toEqual(expected)
      await store.close()
    }
})

test('so does taking it back, and the findings are those from before', async () => {
  const found = async (store: Store) =>
    (await standing(store)).finding.filter((one) => !one.endsWith(' closed'))
  for (let at = 1; at <= 7; at++)
    for (const when of ['before', 'after'] as const) {
      const store = await openWorld()
      const before = await found(store)
      const no = await imported(store)
      expect(await found(store)).not.toEqual(before)
      await expect(undoImport(dyingStore(store, at, when), no, { ...going, rest: false })).rejects.toThrow(
        'killed',
      )
      await undoImport(store, no, { ...going, rest: false })
      expect(await found(store), `${when} batch ${at}`).toEqual(before)
      const { guide_revision } = await standing(store)
      expect(guide_revision).toHaveLength(4 + 2 * count)
      await store.close()
    }
})

test('one call does as much as it may, and says how far it is', async () => {
  const store = await openWorld()
  const no = await bring(store, '指南.jsonl', guideLines(count))
  const written = async () =>
    (
      await store.db
        .selectFrom('import_record')
        .select('position')
        .where('import_no', '=', no)
        .where('written', 'is not', null)
        .execute()
    ).length
  const seen: number[] = []
  for (;;) {
    await runImport(store, no, { ...going, mayGoOn: () => false })
    seen.push(await written())
    if ((await stateOf(store, no)).stored.state === 'done') break
  }
  expect(seen).toEqual([7, 14, 21, 28, 30, 30])
  await store.close()
})
