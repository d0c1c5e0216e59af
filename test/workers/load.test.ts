import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { createTestHarness } from 'wrangler'
import type { WorkerEnv } from '../../api/worker.ts'
import { createClient } from '../api/client.ts'
import { testLoad, testToken } from '../api/load.ts'

const root = join(import.meta.dirname, '../..')

describe('loading the first catalog into a Worker with local D1', () => {
  const server = createTestHarness({
    root,
    workers: [{ configPath: 'wrangler.toml', vars: { LOAD_TOKEN: testToken } }],
  })
  beforeAll(async () => {
    mkdirSync(join(root, 'web/dist'), { recursive: true })
    await server.listen()
    await server.getWorker<WorkerEnv & Record<string, unknown>>().applyD1Migrations('DB')
  })
  afterAll(() => server.close())
  testLoad(createClient((path, init) => server.fetch(path, init as never) as unknown as Promise<Response>))
})
