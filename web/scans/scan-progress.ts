import type { ScanJob } from '../api/scans.ts'

type Progress = NonNullable<ScanJob['progress']>

/** What share of a scan each step is, about; the steps before are whole. */
const steps: Record<Progress['step'], { readonly before: number; readonly share: number }> = {
  read: { before: 0, share: 0.05 },
  link: { before: 0.05, share: 0.4 },
  compare: { before: 0.45, share: 0.5 },
  write: { before: 0.95, share: 0.05 },
}

/** How much of a scan is done, from 0 to 1; the writing at its end cannot be measured and counts as not begun. */
export const shareDone = ({ step, done, total }: Pick<Progress, 'step' | 'done' | 'total'>): number => {
  const { before, share } = steps[step]
  return step === 'write' || total === 0 ? before : before + share * Math.min(1, done / total)
}

/** Whether a scan still waits or runs. */
export const isActive = ({ state }: Pick<ScanJob, 'state'>): boolean =>
  state === 'waiting' || state === 'running'

/** Which of some scans, the newest first, a bar is about: the one that runs, else the one that waits longest, else the newest. */
export const shownOf = <Job extends Pick<ScanJob, 'state'>>(jobs: readonly Job[]): Job | undefined =>
  jobs.find(({ state }) => state === 'running') ??
  jobs.findLast(({ state }) => state === 'waiting') ??
  jobs[0]
