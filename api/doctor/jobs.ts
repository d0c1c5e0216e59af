import { silence } from '../scans/jobs/recover.ts'
import type { Check } from './check.ts'

/** Milliseconds that a job may wait where none runs: a server looks for it more often. */
const mayWait = 20 * 60_000

/** No job is stuck: what runs is heard of, what waits has its turn, and what is done names its scan. */
export const jobsMove: Check = {
  name: { zh: '没有停滞的扫描任务', en: 'no scan is stuck' },
  wayOut: {
    zh: '启动（或重新启动）服务：被中断的扫描会被发现并重新运行。',
    en: 'Start the server (again): it finds interrupted scans and runs them anew.',
  },
  run: async ({ store: { db }, now }) => {
    const active = await db
      .selectFrom('job')
      .select(['id', 'state', 'asked_at', 'heartbeat_at'])
      .where('state', 'in', ['waiting', 'running'])
      .orderBy('id')
      .execute()
    const ageOf = (moment: string | null) => now.getTime() - Date.parse(moment ?? '')
    const isRunning = active.some(({ state }) => state === 'running')
    return {
      wrong: active.flatMap(({ id, state, asked_at, heartbeat_at }) => {
        if (state === 'running')
          return ageOf(heartbeat_at) > silence ? [`#${id} running, ${heartbeat_at}`] : []
        return !isRunning && ageOf(asked_at) > mayWait ? [`#${id} waiting, ${asked_at}`] : []
      }),
    }
  },
}
