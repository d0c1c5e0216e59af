import { msg } from '@lit/localize'
import type { Gate } from '../api/desk.ts'
import { paths } from '../app/paths.ts'

/** What a gate asks for. */
export type GateCondition = Gate['lines'][number]['condition']

/** What stands against a gate under a condition. */
export const conditionName = (condition: GateCondition): string => {
  const names: Record<GateCondition, string> = {
    'no-new-error': msg('基线后新增错误', { id: 'gate.no-new-error' }),
    'nothing-overdue': msg('已逾期', { id: 'due.overdue' }),
  }
  return names[condition]
}

/** The findings that a line of an agency's gate counts. */
export const pathOfLine = (agency: string, condition: GateCondition): string =>
  condition === 'no-new-error'
    ? paths.findings({ agency, fresh: '1' })
    : paths.findings({ agency, due: 'overdue' })
