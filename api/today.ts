const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The day in China, YYYY-MM-DD: what "as of" means where nobody says otherwise. */
export const today = (at: Date = new Date()): string => shanghai.format(at)
