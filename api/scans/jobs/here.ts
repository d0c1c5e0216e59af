import type { Context } from 'hono'
import type { Store } from '../../db/store.ts'
import { runWaiting } from './execute.ts'

/** Runs the scans that wait in this process; what goes wrong is logged, since nobody waits for it. */
export const runScansIn = async (store: Store, now: () => Date): Promise<void> => {
  try {
    await runWaiting(store, { runner: crypto.randomUUID(), now })
  } catch (error) {
    console.error(error)
  }
}

/** Runs them when the process pauses: what an app does that was given no other way. */
export const runScansHere =
  (store: Store, now: () => Date): ((context: Context) => void) =>
  () =>
    void runScansIn(store, now)

/** Runs them after the answer, for as long as a Worker lives on for it. */
export const runScansAfterwards =
  (store: Store, now: () => Date): ((context: Context) => void) =>
  (context) =>
    context.executionCtx.waitUntil(runScansIn(store, now))
