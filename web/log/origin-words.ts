import { msg, str } from '@lit/localize'

/** What a kind of origin is called, by its word in the log, with its number where it has one. */
const names: Readonly<Record<string, (no: string) => string>> = {
  edit: () => msg('编辑', { id: 'origin.edit' }),
  scan: (no) => msg(str`第 ${no} 次扫描`, { id: 'origin.scan' }),
  import: (no) => msg(str`导入 ${no}`, { id: 'origin.import' }),
  bulk: (no) => msg(str`操作 ${no}`, { id: 'origin.bulk' }),
  'guide-bulk': (no) => msg(str`指南批量修改 ${no}`, { id: 'origin.guide-bulk' }),
  alias: (no) => msg(str`别名变更 ${no}`, { id: 'origin.alias' }),
  agencies: () => msg('实施主体', { id: 'agencies.title' }),
  holdings: () => msg('证照与共享数据', { id: 'holdings.short' }),
  decision: (no) => msg(str`决定 ${no}`, { id: 'origin.decision' }),
  clock: () => '',
}

/** What an entry of the log was part of: `scan:42` as 第 42 次扫描; one that we do not know, as it is. */
export const sayOrigin = (origin: string): string => {
  const [kind = '', no = ''] = origin.split(':')
  return names[kind]?.(no) ?? origin
}
