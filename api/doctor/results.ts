import type { ExpressionBuilder } from 'kysely'
import { readCatalogState } from '../catalog/head.ts'
import { readGeneration } from '../db/generation.ts'
import type { Tables } from '../db/tables.ts'
import { severities } from '../findings/values.ts'
import { lastScan } from '../scans/scan.ts'
import type { Check, Patient, Words } from './check.ts'

const scanAgain: Words = {
  zh: '在概览页点“立即扫描”，全部结果会重新算出。',
  en: 'Scan now on the overview: all results are made anew.',
}

const codesOf = async ({ store }: Patient): Promise<ReadonlySet<string>> =>
  new Set((await readCatalogState(store))?.head.items.keys())

/** Every guide of a scanned catalog has a link, to an item that the directory has; and nothing else is linked. */
export const linksStand: Check = {
  name: { zh: '每份指南的关联有效', en: 'every guide has a link that stands' },
  wayOut: scanAgain,
  run: async (patient) => {
    const { store } = patient
    if (!(await lastScan(store)))
      return { wrong: [], remark: { zh: '尚未扫描', en: 'there was no scan yet' } }
    const codes = await codesOf(patient)
    const unlinked = await store.db
      .selectFrom('guide')
      .leftJoin('link', 'link.guide_id', 'guide.id')
      .select('guide.id')
      .where('link.guide_id', 'is', null)
      .orderBy('guide.no')
      .execute()
    const links = await store.db
      .selectFrom('link')
      .leftJoin('guide', 'guide.id', 'link.guide_id')
      .select(['link.guide_id', 'link.standard_code', 'guide.id'])
      .execute()
    return {
      wrong: [
        ...unlinked.map(({ id }) => id),
        ...links.flatMap(({ guide_id, standard_code, id }) =>
          id === null || (standard_code !== null && !codes.has(standard_code))
            ? [`${guide_id} → ${standard_code}`]
            : [],
        ),
      ],
    }
  },
}

const isAtNoGuide = ({ eb, and, not, exists, selectFrom }: ExpressionBuilder<Tables, 'finding'>) =>
  and([
    eb('guide_id', 'is not', null),
    not(exists(selectFrom('guide').select('guide.no').whereRef('guide.id', '=', 'finding.guide_id'))),
  ])

/** Every finding that is not closed is about a guide, an item and a finding above it that exist. */
export const findingsStand: Check = {
  name: { zh: '每条问题所指的指南、事项和上级问题存在', en: 'what findings are about exists' },
  wayOut: scanAgain,
  run: async (patient) => {
    const { db } = patient.store
    // What is closed may be about a guide or an item that is no more.
    const standing = () => db.selectFrom('finding').where('state', '!=', 'closed')
    const codes = await codesOf(patient)
    const lost = await standing().select('fingerprint').where(isAtNoGuide).execute()
    const about = await standing().select('standard_code').distinct().execute()
    const unknown = about.flatMap(({ standard_code }) =>
      standard_code === null || codes.has(standard_code) ? [] : [standard_code],
    )
    const orphans = await standing()
      .select('fingerprint')
      .where('parent', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('finding as above')
              .select('above.fingerprint')
              .whereRef('above.fingerprint', '=', 'finding.parent'),
          ),
        ),
      )
      .execute()
    return { wrong: [...lost, ...orphans].map(({ fingerprint }) => fingerprint).concat(unknown) }
  },
}

/** Every guide that counts for uniformity exists. */
export const outcomesStand: Check = {
  name: { zh: '一致率只计现有指南', en: 'uniformity counts guides that exist' },
  wayOut: scanAgain,
  run: async ({ store: { db } }) => {
    const rows = await db
      .selectFrom('outcome')
      .leftJoin('guide', 'guide.id', 'outcome.guide_id')
      .select('outcome.guide_id')
      .where('guide.id', 'is', null)
      .execute()
    return { wrong: rows.map(({ guide_id }) => guide_id) }
  },
}

const countRows = async ({ store: { db } }: Patient, table: 'guide' | 'agency'): Promise<number> => {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What the last scan counted is there, where nothing was written since. */
export const countsAgree: Check = {
  name: { zh: '计数与最近一次扫描相符', en: 'counts agree with the last scan' },
  wayOut: scanAgain,
  run: async (patient) => {
    const { store } = patient
    const scan = await lastScan(store)
    if (!scan) return { wrong: [], remark: { zh: '尚未扫描', en: 'there was no scan yet' } }
    const job = await store.db
      .selectFrom('job')
      .select('generation')
      .where('scan', '=', scan.id)
      .executeTakeFirst()
    if (job?.generation !== (await readGeneration(store.db)))
      return {
        wrong: [],
        remark: { zh: '此后有写入，不作比对', en: 'not compared: there were writes since' },
      }
    const rows = await store.db
      .selectFrom('finding')
      .select(['rank', 'state'])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(({ or, eb }) => or([eb('state', '!=', 'closed'), eb('reason', '=', 'false-positive')]))
      .groupBy(['rank', 'state'])
      .execute()
    /** Findings of a severity: those that stand, and those at most that a scan may still have found. */
    const countOf = (severity: (typeof severities)[number]): readonly [number, number] => {
      const ranked = rows.filter(({ rank }) => rank === severities.indexOf(severity))
      const sum = (of: typeof rows) => of.reduce((total, { count }) => total + count, 0)
      return [sum(ranked.filter(({ state }) => state !== 'closed')), sum(ranked)]
    }
    const exactly = (count: number): readonly [number, number] => [count, count]
    const { counts } = scan
    const held = [
      ['guides', exactly(await countRows(patient, 'guide')), counts.guides],
      ['agencies', exactly(await countRows(patient, 'agency')), counts.agencies],
      ['items', exactly((await codesOf(patient)).size), counts.items],
      ['errors', countOf('error'), counts.errors],
      ['warnings', countOf('warning'), counts.warnings],
      ['infos', countOf('info'), counts.infos],
    ] as const
    return {
      wrong: held.flatMap(([what, [least, most], counted]) =>
        least <= counted && counted <= most ? [] : [`${what} ${least} ≠ ${counted}`],
      ),
    }
  },
}
