/** Goes on with an import, or with taking it back, in a process of its own that may be killed: FILE NO run|undo. */
import { runImport } from '../../api/imports/stored/run.ts'
import { undoImport } from '../../api/imports/stored/undo.ts'
import { actor, limits, now, openWorld } from '../flow/import-world.ts'

const [file, no, work] = process.argv.slice(2)
const store = await openWorld(file)
const going = { actor, now, limits, size: { guides: 3, bytes: 1 << 20 } }
process.stdout.write('ready\n')
if (work === 'run') await runImport(store, Number(no), going)
else await undoImport(store, Number(no), { ...going, rest: false })
await store.close()
