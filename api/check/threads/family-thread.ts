/** A thread that checks its share of the families and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { startRun } from '../../../rules/scan/run.ts'
import { checkFamilies } from '../../../rules/scan/scan.ts'
import type { Said, Share } from './share.ts'

// Given by scanInThreads.
const { catalog, asOf, families } = workerData as Share
const say = (said: Said): void => parentPort?.postMessage(said)
const outcomes = checkFamilies(startRun(catalog, asOf), families, (compared) => say({ compared }))
say({ outcomes })
