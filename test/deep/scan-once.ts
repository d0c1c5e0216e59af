/** One process that scans the database of its argument and ends, or is killed meanwhile. */
import { openSqliteStore } from '../../api/db/sqlite.ts'
import { runWaiting } from '../../api/scans/jobs/execute.ts'
import { openDatabase } from '../../api/start/database.ts'
import { self } from '../../api/start/process.ts'

const [file = ''] = process.argv.slice(2)
const store = openSqliteStore(openDatabase(file))
process.stdout.write('begun\n')
await runWaiting(store, { runner: self, now: () => new Date() })
await store.close()
