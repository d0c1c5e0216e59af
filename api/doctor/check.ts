import type { Database as SqliteDatabase } from 'better-sqlite3'
import type { Store } from '../db/store.ts'

/** A sentence in both languages. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** The database that is looked at; nothing of it is changed. */
export interface Patient {
  readonly database: SqliteDatabase
  readonly store: Store
  readonly now: Date
}

/** What a check found: everything that is wrong, as short texts that name what and where; or why it had nothing to say. */
export interface Found {
  readonly wrong: readonly string[]
  readonly remark?: Words
}

/** One promise about the database: what is checked, and the way out where it is not kept. */
export interface Check {
  readonly name: Words
  readonly wayOut: Words
  readonly run: (patient: Patient) => Promise<Found>
}

/** Examples that a line names. */
const shown = 3

/** A check's result as one line in both languages. */
export const lineOf = ({ name, wayOut }: Check, { wrong, remark }: Found): string => {
  if (wrong.length === 0) {
    const zh = remark ? `（${remark.zh}）` : ''
    const en = remark ? ` (${remark.en})` : ''
    return `✓ ${name.zh}${zh} / ${name.en}${en}`
  }
  const examples = wrong.slice(0, shown).join('、')
  const more = wrong.length > shown ? ' …' : ''
  return `✗ ${name.zh}：${wrong.length} 处：${examples}${more}。${wayOut.zh} / ${name.en}: ${wrong.length}: ${wrong.slice(0, shown).join(', ')}${more}. ${wayOut.en}`
}
