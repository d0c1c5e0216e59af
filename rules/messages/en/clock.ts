import type { clock as source } from '../zh-CN/clock.ts'

const workingDays = (days: string): string => `${days} ${days === '1' ? 'working day' : 'working days'}`

/** What is said of a clock, in English. */
export const clock: typeof source = {
  none: 'no deadline',
  left: (days) => `${workingDays(days)} left`,
  today: 'due today',
  overdue: (days) => `${workingDays(days)} overdue`,
  pausedLeft: (days) => `clock paused, ${workingDays(days)} left`,
  pausedOverdue: (days) => `clock paused, ${workingDays(days)} overdue`,
}
