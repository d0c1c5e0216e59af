import { msg, str } from '@lit/localize'
import type { ImportTrouble, ImportView } from '../api/imports.ts'
import { currentLocale } from '../app/locale.ts'
import { formatCount } from '../words/formats.ts'

/** A sentence of the server in the present language. */
export const sayPhrase = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  currentLocale() === 'zh-CN' ? zh : en

/** Why cells were refused, in a word or two. */
export const sayReason = (reason: ImportTrouble['reason']): string => {
  const names: Record<ImportTrouble['reason'], () => string> = {
    missing: () => msg('缺少', { id: 'import.reason.missing' }),
    unreadable: () => msg('不能识别', { id: 'import.reason.unreadable' }),
    flawed: () => msg('单元格有误', { id: 'import.reason.flawed' }),
    invalid: () => msg('不合要求', { id: 'import.reason.invalid' }),
    repeated: () => msg('重复', { id: 'import.reason.repeated' }),
    refused: () => msg('不能写入', { id: 'import.reason.refused' }),
    orphan: () => msg('无从归属', { id: 'import.reason.orphan' }),
    syntax: () => msg('不是有效的 JSON', { id: 'import.reason.syntax' }),
    overtaken: () => msg('已被他人修改', { id: 'import.reason.overtaken' }),
  }
  return names[reason]()
}

/** Where an import stands. */
export const sayState = (state: ImportView['state']): string => {
  const names: Record<ImportView['state'], () => string> = {
    draft: () => msg('未导入', { id: 'import.state.draft' }),
    running: () => msg('导入未完', { id: 'import.state.running' }),
    done: () => msg('已导入', { id: 'import.state.done' }),
    undoing: () => msg('撤销未完', { id: 'import.state.undoing' }),
    undone: () => msg('已撤销', { id: 'import.state.undone' }),
  }
  return names[state]()
}

/** A size of a file: 1.2 MB. */
export const saySize = (bytes: number): string => {
  const format = new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: 1 })
  if (bytes < 1024) return `${format.format(bytes)} B`
  return bytes < 1 << 20 ? `${format.format(bytes / 1024)} KB` : `${format.format(bytes / 2 ** 20)} MB`
}

/** What parts the values of a row, by a name. */
export const sayDelimiter = (delimiter: string): string =>
  delimiter === '\t' ? msg('制表符', { id: 'import.delimiter.tab' }) : delimiter

/** The numbers of an account in their order, each with its word and its kind. */
export const accountParts = (account: ImportView['rows']): readonly (readonly [string, string, number])[] => [
  ['created', msg('新增', { id: 'import.created' }), account.created],
  ['updated', msg('更新', { id: 'import.updated' }), account.updated],
  ['unchanged', msg('无变化', { id: 'import.unchanged' }), account.unchanged],
  ['rejected', msg('拒绝', { id: 'import.rejected' }), account.rejected],
  ['skipped', msg('跳过', { id: 'import.skipped' }), account.skipped],
]

/** Where a cell stands, as a spreadsheet calls it: 清单 第 12 行 H 列. */
export const sayCell = ({
  sheet,
  line,
  column,
  record,
}: Pick<ImportTrouble, 'sheet' | 'line' | 'column' | 'record'>): string => {
  const row =
    line === null
      ? msg(str`第 ${formatCount(record)} 条`, { id: 'import.record' })
      : msg(str`第 ${formatCount(line)} 行`, { id: 'import.row' })
  const place = column === null ? row : `${row} ${msg(str`${column} 列`, { id: 'import.column' })}`
  return sheet === null ? place : `${sheet} ${place}`
}
