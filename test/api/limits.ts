import type { Database, Statement } from 'better-sqlite3'

/** D1's limits, which nothing enforces locally: parameters a statement, bytes of SQL, of a value, of a LIKE pattern. */
const limits = { parameters: 100, sql: 100_000, value: 1_000_000, pattern: 50 }

const bytesOf = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 0)

const requireWithin = (sql: string, parameters: readonly unknown[]): void => {
  const held = [
    ['parameters', parameters.length, limits.parameters],
    ['bytes of SQL', bytesOf(sql), limits.sql],
    ...parameters.map((value) => ['bytes of a value', bytesOf(value), limits.value] as const),
    ...(/\blike\b/i.test(sql)
      ? parameters.map((value) => ['bytes of a LIKE pattern', bytesOf(value), limits.pattern] as const)
      : []),
  ] as const
  for (const [what, got, most] of held)
    if (got > most) throw new RangeError(`expected at most ${most} ${what}, got ${got}: ${sql.slice(0, 200)}`)
}

/** A better-sqlite3 database that refuses what D1 would refuse. */
export const heldToD1Limits = (database: Database): Database =>
  new Proxy(database, {
    get: (target, key) => {
      if (key === 'prepare')
        return (sql: string): Statement => {
          const statement = target.prepare(sql)
          return new Proxy(statement, {
            get: (inner, method) => {
              const member: unknown = Reflect.get(inner, method)
              if (typeof member !== 'function') return member
              return (...parameters: unknown[]) => {
                requireWithin(sql, parameters.flat())
                return member.apply(inner, parameters)
              }
            },
          })
        }
      const member: unknown = Reflect.get(target, key)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
