import type { ScanProgress } from '../../rules/scan/scan.ts'

/** The steps of a scan in their order: guides are read, linked, compared, and what changed is written. */
export const scanSteps = ['read', 'link', 'compare', 'write'] as const
/** One step of a scan. */
export type ScanStep = (typeof scanSteps)[number]

/** How far a scan is: guides of all in the present step. */
export interface Progress extends Omit<ScanProgress, 'step'> {
  readonly step: ScanStep
}
