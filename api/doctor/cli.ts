/** `npm run doctor`: examines a database without changing it; exit 0 where all is well, 1 where not, 2 where it cannot. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { openSqliteStore } from '../db/sqlite.ts'
import { databaseFileOf } from '../start/database.ts'
import { sourceOf } from '../start/options.ts'
import { codeOf, Refusal } from '../start/refusal.ts'
import { examine } from './examine.ts'

const usage = `用法 / Usage
  npm run -s doctor -- [文件 / FILE]

  文件 FILE        数据库文件或其副本；缺省为 npm start 使用的文件 / a database file or a copy; default: the one of npm start
  --guides N       生成的 N 份指南的数据库 / that of a generated province of N guides
  --catalog DIR    自己的目录文件夹的数据库 / that of one's own catalog folder
  --help           显示此说明 / show this

  只读不写；退出码 0：正常，1：有问题，2：无法检查 / reads only; exit 0: all is well, 1: something is not, 2: could not look
`

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        guides: { type: 'string' },
        catalog: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Refusal(`参数有误：${reason}`, `Wrong arguments: ${reason} (see --help).`, { cause })
  }
}

const open = (file: string): Database.Database => {
  if (!existsSync(file))
    throw new Refusal(
      `没有数据库 ${file}。请先运行 npm start，或写明文件。`,
      `There is no database ${file}. Run npm start first, or name the file.`,
    )
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true })
    database.pragma('schema_version')
    return database
  } catch (cause) {
    throw new Refusal(
      `无法打开 ${file}（${codeOf(cause) ?? cause}）。如在只读文件夹中，请复制到可写的文件夹再检查；如不是数据库，请写明正确的文件。`,
      `Cannot open ${file} (${codeOf(cause) ?? cause}). In a read-only folder: copy it to a writable one first. If it is no database, name the right file.`,
      { cause },
    )
  }
}

const doctor = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parse(args)
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const [named, ...more] = positionals
  if (more.length > 0)
    throw new Refusal(
      `只能检查一个文件，得到 ${positionals.join(' ')}。`,
      `Name one file, got ${positionals.join(' ')}.`,
    )
  const file = named
    ? resolve(named)
    : databaseFileOf(resolve(process.env.DATA_DIR ?? 'data'), sourceOf(values.guides, values.catalog))
  const database = open(file)
  const store = openSqliteStore(database)
  try {
    const { isHealthy, lines } = await examine({ database, store, now: new Date() })
    console.log([file, ...lines].join('\n'))
    return isHealthy ? 0 : 1
  } finally {
    await store.close()
  }
}

/** The entry point of `npm run doctor`; gives the exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    return await doctor(args)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return 2
  }
}
