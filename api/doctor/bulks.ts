import type { Check } from './check.ts'

/** A bulk that is over left nothing to do, and each guide that it says to have changed has the revision that it wrote. */
export const bulksWhole: Check = {
  name: { zh: '批量操作与其结果相符', en: 'bulks agree with their results' },
  wayOut: {
    zh: '所列操作的记录与数据不符：请从备份恢复。',
    en: 'What is recorded of the named bulks is not what stands: restore from a backup.',
  },
  run: async ({ store: { db } }) => {
    const unfinished = await db
      .selectFrom('bulk')
      .innerJoin('bulk_result', 'bulk_result.bulk_id', 'bulk.id')
      .select(['bulk.id', 'bulk_result.subject_id'])
      .where('bulk.state', 'in', ['done', 'undone', 'refused'])
      .where('bulk_result.outcome', '=', 'pending')
      .orderBy('bulk.id')
      .execute()
    const unwritten = await db
      .selectFrom('bulk')
      .innerJoin('bulk_result', 'bulk_result.bulk_id', 'bulk.id')
      .leftJoin('guide_revision', (join) =>
        join
          .onRef('guide_revision.guide_id', '=', 'bulk_result.subject_id')
          .onRef('guide_revision.revision', '=', 'bulk_result.revision')
          .onRef('guide_revision.bulk', '=', 'bulk.id'),
      )
      .select(['bulk.id', 'bulk_result.subject_id'])
      .where('bulk.kind', '=', 'adopt-standard')
      .where('bulk_result.outcome', '=', 'done')
      .where('guide_revision.guide_id', 'is', null)
      .orderBy('bulk.id')
      .execute()
    return { wrong: [...unfinished, ...unwritten].map(({ id, subject_id }) => `#${id} ${subject_id}`) }
  },
}
