import { msg, str } from '@lit/localize'
import { formatCount } from '../words/formats.ts'
import { severityName } from '../words/words.ts'
import type { RegionCell, RegionState } from './region-table.ts'

/** What a state of the matrix is called. */
export const stateName = (state: RegionState): string => {
  switch (state) {
    case 'exempt':
      return msg('豁免', { id: 'matrix.exempt' })
    case 'missing':
      return msg('应发布而未发布', { id: 'overview.missing' })
    case 'undecided':
      return msg('未匹配', { id: 'matrix.undecided' })
    case 'same':
      return msg('一致', { id: 'cell.same' })
    case 'published':
      return msg('已发布', { id: 'matrix.published' })
    case 'absent':
      return msg('未公布', { id: 'finding.nothing-actual' })
    default:
      return severityName(state)
  }
}

/** A cell in words: its state, what it counts, and how many guides stand there. */
export const sayCell = ({ state, count, guides }: RegionCell): string => {
  if (state === 'absent') return stateName(state)
  if (state === 'same' || state === 'published')
    return msg(str`${stateName(state)}，${formatCount(guides)} 份指南`, { id: 'matrix.cell-guides' })
  return msg(str`${stateName(state)} ${formatCount(count)}，${formatCount(guides)} 份指南`, {
    id: 'matrix.cell-counts',
  })
}
