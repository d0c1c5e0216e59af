import { msg, str } from '@lit/localize'
import { formatCount } from '../words/formats.ts'
import type { Practice } from './practices.ts'

/** A practice in a line: A 做法 · 12 市 38 份 · 同标准. */
export const sayPractice = ({ letter, columns, cities, standard, value }: Practice): string => {
  const counted = msg(str`${formatCount(cities)} 市 ${formatCount(columns.length)} 份`, {
    id: 'practice.counted',
  })
  if (value === null) return `${msg('未公布', { id: 'finding.nothing-actual' })} · ${counted}`
  const name = msg(str`${letter} 做法`, { id: 'practice.name' })
  return [name, counted, ...(standard ? [msg('同标准', { id: 'item.as-standard' })] : [])].join(' · ')
}
