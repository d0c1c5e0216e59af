/** What is said of a clock, in Chinese: the source that translations are typed by. */
export const clock = {
  none: '不计期限',
  left: (days: string) => `剩 ${days} 个工作日`,
  today: '今天到期',
  overdue: (days: string) => `逾期 ${days} 个工作日`,
  pausedLeft: (days: string) => `暂停计时，剩 ${days} 个工作日`,
  pausedOverdue: (days: string) => `暂停计时，已逾期 ${days} 个工作日`,
}
