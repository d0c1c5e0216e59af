import { sql } from 'kysely'
import type { Check } from './check.ts'

/** Every guide has the revision that it stands at, and all before it. */
export const revisionsStand: Check = {
  name: { zh: '每份指南的各版本齐全', en: 'every guide has all its revisions' },
  wayOut: {
    zh: '缺少的版本无法重算：请从备份恢复。',
    en: 'A missing revision cannot be made again: restore from a backup.',
  },
  run: async ({ store: { db } }) => {
    const rows = await db
      .selectFrom('guide')
      .leftJoin('guide_revision', 'guide_revision.guide_id', 'guide.id')
      .select(['guide.id', 'guide.revision'])
      .select(({ fn }) => [
        fn.count<number>('guide_revision.revision').as('count'),
        fn.max('guide_revision.revision').as('last'),
      ])
      .groupBy(['guide.id', 'guide.revision'])
      .having(({ or, eb, fn, ref }) =>
        or([
          eb(fn.count('guide_revision.revision'), '!=', ref('guide.revision')),
          eb(fn.max('guide_revision.revision'), 'is not', ref('guide.revision')),
        ]),
      )
      .orderBy('guide.id')
      .execute()
    return { wrong: rows.map(({ id, revision, last }) => `${id} (${last ?? '–'} ≠ ${revision})`) }
  },
}

/** Every guide can be found by its words, and nothing is found that is no guide. */
export const searchComplete: Check = {
  name: { zh: '检索索引齐全', en: 'the search index is complete' },
  wayOut: {
    zh: '重新导入或重新保存所列指南，即重建其检索词。',
    en: 'Import or save the named guides again, which makes their words anew.',
  },
  run: async ({ store: { db } }) => {
    const missing = await db
      .selectFrom('guide')
      .leftJoin('guide_search', 'guide_search.rowid', 'guide.no')
      .select('guide.id')
      .where('guide_search.rowid', 'is', null)
      .orderBy('guide.no')
      .execute()
    const extra = await db
      .selectFrom('guide_search')
      .leftJoin('guide', 'guide.no', 'guide_search.rowid')
      .select(sql<number>`guide_search.rowid`.as('no'))
      .where('guide.no', 'is', null)
      .execute()
    return { wrong: [...missing.map(({ id }) => id), ...extra.map(({ no }) => `#${no}`)] }
  },
}
