import { msg } from '@lit/localize'
import type { Cell } from './item-cell.ts'

/** The sign of what a cell shows: its shape says what its colour says. */
export const signs: Readonly<Record<Cell['sign'], string>> = {
  same: '✓',
  other: '≈',
  absent: '–',
  none: '',
  missing: '−',
  extra: '+',
  changed: '~',
  differs: '',
}

/** What a sign is called. */
export const signName = (sign: Cell['sign']): string => {
  const names: Readonly<Record<Cell['sign'], string>> = {
    same: msg('一致', { id: 'cell.same' }),
    other: msg('不同，不算问题', { id: 'cell.other' }),
    absent: msg('未公布', { id: 'finding.nothing-actual' }),
    none: msg('没有', { id: 'cell.none' }),
    missing: msg('缺少', { id: 'cell.missing' }),
    extra: msg('多出', { id: 'cell.extra' }),
    changed: msg('有改动', { id: 'cell.changed' }),
    differs: msg('不一致', { id: 'cell.differs' }),
  }
  return names[sign]
}
