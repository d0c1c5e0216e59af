import { msg } from '@lit/localize'
import type { FlowName } from '../../rules/life/trend.ts'

/** What a flow of the trend is called. */
export const flowWord = (flow: FlowName): string => {
  const words: Record<FlowName, () => string> = {
    entered: () => msg('计入', { id: 'trend.entered' }),
    new: () => msg('其中新增', { id: 'trend.new' }),
    reopened: () => msg('复发', { id: 'trend.reopened' }),
    returned: () => msg('恢复', { id: 'trend.returned' }),
    closed: () => msg('关闭', { id: 'trend.closed' }),
    fixed: () => msg('其中整改', { id: 'trend.fixed' }),
    exempt: () => msg('豁免', { id: 'trend.exempt' }),
    disputed: () => msg('争议', { id: 'trend.disputed' }),
  }
  return words[flow]()
}
