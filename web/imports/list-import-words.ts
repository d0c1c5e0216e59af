import { msg } from '@lit/localize'
import type { ListKind } from '../api/list-imports.ts'

/** What the import of a list says of the list. */
interface ListWords {
  readonly title: string
  readonly drop: string
  readonly template: string
  /** After a refusal: nothing was written. */
  readonly unchanged: string
  readonly merge: string
  readonly replace: string
  readonly write: string
}

/** What the import of each list says of it, in the present language. */
export const listWords: Readonly<Record<ListKind, () => ListWords>> = {
  holdings: () => ({
    title: msg('导入目录文件', { id: 'holdings.import' }),
    drop: msg('把电子证照、共享数据目录文件拖到这里，或', { id: 'holdings.drop' }),
    template: msg('下载目录模板', { id: 'holdings.template' }),
    unchanged: msg('目录没有变化。', { id: 'holdings.kept' }),
    merge: msg('合并：保留文件未列的条目', { id: 'holdings.merge' }),
    replace: msg('替换：移除文件未列的条目', { id: 'holdings.replace' }),
    write: msg('写入目录', { id: 'holdings.write' }),
  }),
  agencies: () => ({
    title: msg('导入实施主体文件', { id: 'agencies.import' }),
    drop: msg('把实施主体文件拖到这里，或', { id: 'agencies.drop' }),
    template: msg('下载实施主体模板', { id: 'agencies.template' }),
    unchanged: msg('实施主体没有变化。', { id: 'agencies.unchanged' }),
    merge: msg('合并：保留文件未列的主体', { id: 'agencies.merge' }),
    replace: msg('替换：移除文件未列、且没有指南和下级的主体', { id: 'agencies.replace' }),
    write: msg('写入实施主体', { id: 'agencies.write' }),
  }),
}
