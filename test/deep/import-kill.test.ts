/** SIGKILL at random moments of an import and of its undoing: nothing is half written, nothing twice, nothing lost. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { bring, guideLines, openWorld, stateOf } from '../flow/import-world.ts'
import { runs } from '../runs.ts'

const folder = mkdtempSync(join(tmpdir(), 'duibiao-import-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const count = 60
/** Kills that are tried: each starts a process, which takes a second or two. */
const kills = Math.min(100, runs.numRuns)

const start = (file: string, no: number, work: 'run' | 'undo'): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'import-once.ts'), file, String(no), work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Lets it work for some milliseconds after it is ready, then kills it; says whether it had ended by then. */
const killAfter = async (child: ChildProcess, milliseconds: number): Promise<boolean> => {
  const ended = once(child, 'exit')
  if (child.stdout) await once(child.stdout, 'data')
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [code] = await ended
  clearTimeout(timer)
  return code === 0
}

/** Every guide that is marked as written stands with the revision that was written, and no other has one. */
const requireWhole = async (store: Store, no: number): Promise<void> => {
  const rows = await store.db
    .selectFrom('import_record')
    .leftJoin('guide', 'guide.id', 'import_record.guide_id')
    .select(['import_record.written', 'import_record.before', 'import_record.undone', 'guide.revision'])
    .where('import_no', '=', no)
    .execute()
  for (const { written, before, undone, revision } of rows) {
    if (written !== null) expect(written).toBe(before + 1)
    expect(revision ?? 0).toBe(undone ?? written ?? before)
  }
  const revisions = await store.db
    .selectFrom('guide_revision')
    .innerJoin('guide', 'guide.id', 'guide_revision.guide_id')
    .select(['guide_revision.guide_id', 'guide_revision.revision', 'guide.revision as current'])
    .execute()
  for (const { revision, current } of revisions) expect(revision).toBeLessThanOrEqual(current)
}

const openFindings = async (store: Store): Promise<string[]> =>
  (await store.db.selectFrom('finding').select(['fingerprint', 'state']).execute())
    .filter(({ state }) => state !== 'closed')
    .map(({ fingerprint }) => fingerprint)
    .sort()

test(
  'killed whenever, it goes on to the same end',
  async () => {
    const moments = fc.sample(fc.integer({ min: 0, max: 400 }), { numRuns: kills, seed: runs.seed })
    let at = 0
    let round = 0
    while (at < moments.length) {
      round += 1
      const file = join(folder, `${round}.sqlite`)
      let store = await openWorld(file)
      const before = await openFindings(store)
      const no = await bring(store, '指南.jsonl', guideLines(count))
      await store.close()
      for (const [work, end] of [
        ['run', 'done'],
        ['undo', 'undone'],
      ] as const) {
        for (let isEnded = false; !isEnded; at++) {
          // Without moments left it is let go to its end.
          isEnded = await killAfter(start(file, no, work), moments[at] ?? 600_000)
          store = await openWorld(file)
          await requireWhole(store, no)
          await store.close()
        }
        store = await openWorld(file)
        expect((await stateOf(store, no)).stored.state).toBe(end)
        await store.close()
      }
      store = await openWorld(file)
      expect(await openFindings(store)).toEqual(before)
      const { total } = await store.db
        .selectFrom('guide_revision')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      expect(total).toBe(4 + 2 * count)
      await store.close()
    }
  },
  kills * 20_000,
)
