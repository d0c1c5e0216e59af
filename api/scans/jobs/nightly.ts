import type { CatalogHead } from '../../catalog/head.ts'
import { readCatalogState } from '../../catalog/head.ts'
import type { Store } from '../../db/store.ts'
import { lastScan } from '../scan.ts'
import { scheduleActor } from './job.ts'
import { askForScan, isWrittenSince } from './queue.ts'

/** A time of day in China, HH:MM; `off` for never. */
export type NightlyTime = string

/** When the nightly scan runs where nobody says otherwise. */
export const usualTime: NightlyTime = '06:00'

/** Whether a text is a time of day, or `off`. */
export const isNightlyTime = (text: string): boolean =>
  text === 'off' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Key of the row that names the last day on which the nightly scan was thought of. */
const key = 'nightly'

const dates = /\b\d{4}-\d{2}-\d{2}\b/g

/**
 * Whether a day that the directory or the configuration names, from which something is in force, in force no more, or
 * ignored no more, lies between two days: then guides that nobody touched are judged otherwise.
 */
const comesDue = ({ directory, config }: CatalogHead, from: string, to: string): boolean =>
  (JSON.stringify([directory, config]).match(dates) ?? []).some((day) => from <= day && day <= to)

/** Whether an exemption ends between two days: then what it covers is open again. */
const exemptionEnds = async ({ db }: Store, from: string, to: string): Promise<boolean> => {
  const ending = await db
    .selectFrom('decision')
    .select('id')
    .where('until', '>=', from)
    .where('until', '<=', to)
    .limit(1)
    .executeTakeFirst()
  return ending !== undefined
}

const hasReason = async (store: Store, day: string): Promise<boolean> => {
  const state = await readCatalogState(store)
  if (!state) return false
  const last = await lastScan(store)
  if (!last || (await isWrittenSince(store)) || comesDue(state.head, last.asOf, day)) return true
  return exemptionEnds(store, last.asOf, day)
}

/**
 * Asks for the nightly scan when its time of day has come, once a day: not where nothing was written since the last
 * one and nothing comes due. A server that was off at that time asks when it is on again.
 */
export const askForNightly = async (store: Store, time: NightlyTime, now: Date): Promise<void> => {
  const [day = '', clock = ''] = shanghai.format(now).split(' ')
  if (time === 'off' || clock < time) return
  const { db } = store
  const thoughtOf = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  if (thoughtOf && thoughtOf.value >= day) return
  // Asked for first: where this ends between the two, the next look finds the same job waiting.
  if (await hasReason(store, day))
    await askForScan(store, { scope: 'full', subject: '', asOf: '', actor: scheduleActor }, now)
  await db
    .insertInto('meta')
    .values({ key, value: day })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: day }))
    .execute()
}
