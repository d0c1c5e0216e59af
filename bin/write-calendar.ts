/**
 * Writes rules/calendar/national.ts, the holidays and the weekend days worked for them, from the days of the package
 * chinese-days and the notices below. When the notice for another year is out (each November): install the version of
 * chinese-days that has it, add the notice here, run `npm run calendar`, and add the year to the list by hand in
 * rules/calendar/national.test.ts.
 */
import { writeFileSync } from 'node:fs'
import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { dayNumberOf } from '../rules/calendar/day.ts'
import type { CalendarYear, Holiday, Notice } from '../rules/calendar/table.ts'

const file = new URL('../rules/calendar/national.ts', import.meta.url)

const arrangement = (year: number, number: string): Notice => ({
  title: `国务院办公厅关于${year}年部分节假日安排的通知`,
  number,
})

/** The notices of each year. A later notice of the same year changes the earlier one; the days are those after it. */
const noticesOf: Readonly<Record<number, readonly Notice[]>> = {
  2019: [
    arrangement(2019, '国办发明电〔2018〕15号'),
    { title: '国务院办公厅关于调整2019年劳动节假期安排的通知', number: '国办发明电〔2019〕3号' },
  ],
  2020: [
    arrangement(2020, '国办发明电〔2019〕16号'),
    { title: '国务院办公厅关于延长2020年春节假期的通知', number: '国办发明电〔2020〕1号' },
  ],
  2021: [arrangement(2021, '国办发明电〔2020〕27号')],
  2022: [arrangement(2022, '国办发明电〔2021〕11号')],
  2023: [arrangement(2023, '国办发明电〔2022〕16号')],
  2024: [arrangement(2024, '国办发明电〔2023〕7号')],
  2025: [arrangement(2025, '国办发明电〔2024〕12号')],
  2026: [arrangement(2026, '国办发明电〔2025〕7号')],
}

/** Names that the package shortens, as the notices write them. */
const fullNames: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

/** The package's days of a year with the holiday that each belongs to, in order; a day is `English,中文,number`. */
const namedDays = (list: Readonly<Record<string, string>>, year: number) =>
  Object.entries(list)
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, words]) => {
      const name = words.split(',')[1]
      if (!name) throw new Error(`expected "English,中文,number" of ${date} in chinese-days, got ${words}`)
      return { date, name: fullNames[name] ?? name }
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))

const distance = (date: string, { first, last }: Pick<Holiday, 'first' | 'last'>): number =>
  Math.min(...[first, last].map((end) => Math.abs(dayNumberOf(end) - dayNumberOf(date))))

/** A year's holidays: free days that touch are one paragraph (中秋节、国庆节), days worked belong to the nearest of theirs. */
const holidaysOf = (year: number): Holiday[] => {
  const runs: { names: string[]; first: string; last: string; working: string[] }[] = []
  for (const { date, name } of namedDays(days.holidays, year)) {
    const run = runs.at(-1)
    if (run && dayNumberOf(date) - dayNumberOf(run.last) === 1) {
      run.last = date
      if (!run.names.includes(name)) run.names.push(name)
    } else {
      runs.push({ names: [name], first: date, last: date, working: [] })
    }
  }
  for (const { date, name } of namedDays(days.workdays, year)) {
    const [nearest] = runs
      .filter(({ names }) => names.includes(name))
      .sort((a, b) => distance(date, a) - distance(date, b))
    if (!nearest) throw new Error(`expected a holiday ${name} in ${year} for ${date}, which is worked for it`)
    nearest.working.push(date)
  }
  const inYear = (date: string): string => date.slice(5)
  return runs.map(({ names, first, last, working }) => ({
    name: names.join('、'),
    first: inYear(first),
    last: inYear(last),
    working: working.map(inYear),
  }))
}

const years = (): CalendarYear[] => {
  const known = [...new Set(Object.keys(days.holidays).map((date) => Number(date.slice(0, 4))))]
  const named = Object.keys(noticesOf).map(Number)
  const missing = named.filter((year) => !known.includes(year))
  if (missing.length > 0)
    throw new Error(
      `expected days of ${missing.join(', ')} in chinese-days, got none: install a version that has them`,
    )
  const unnamed = known.filter((year) => year > Math.max(...named))
  if (unnamed.length > 0)
    throw new Error(
      `expected the notice of ${unnamed.join(', ')}, whose days chinese-days has: add it to bin/write-calendar.ts`,
    )
  return named.map((year) => ({ year, notices: noticesOf[year] ?? [], holidays: holidaysOf(year) }))
}

const quoted = (text: string): string => `'${text}'`

const noticeText = ({ title, number }: Notice): string =>
  `{ title: ${quoted(title)}${number === undefined ? '' : `, number: ${quoted(number)}`} }`

/** The notices as the formatter has them: one on the line, more on lines of their own. */
const noticesText = (notices: readonly Notice[]): string =>
  notices.length === 1
    ? `[${notices.map(noticeText).join('')}]`
    : `[\n${notices.map((notice) => `      ${noticeText(notice)},\n`).join('')}    ]`

const holidayLine = ({ name, first, last, working }: Holiday): string =>
  `      { name: ${quoted(name)}, first: ${quoted(first)}, last: ${quoted(last)}, working: [${working.map(quoted).join(', ')}] },`

/** The text of rules/calendar/national.ts as the package and the notices ask for it. */
export const calendarText = (): string => `import type { CalendarTable } from './table.ts'

/**
 * The national calendar with 调休; written by \`npm run calendar\` from chinese-days (MIT) and checked against the
 * notices that each year names.
 */
export const national: CalendarTable = [
${years()
  .map(
    ({ year, notices, holidays }) => `  {
    year: ${year},
    notices: ${noticesText(notices)},
    holidays: [
${holidays.map(holidayLine).join('\n')}
    ],
  },`,
  )
  .join('\n')}
]
`

/** The entry point of `npm run calendar`. */
export const main = (): number => {
  writeFileSync(file, calendarText())
  return 0
}
