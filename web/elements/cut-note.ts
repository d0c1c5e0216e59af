import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { formatCount } from '../words/formats.ts'
import './partial-bar.ts'

/** A list as an answer gives it. */
interface Cut {
  readonly entries: readonly unknown[]
  readonly total: number
  readonly truncated: boolean
}

/** Says where a list is only the beginning of what there is. */
export const cutNote = ({ entries, total, truncated }: Cut) =>
  truncated
    ? html`<db-partial>
        ${msg(str`仅列出前 ${formatCount(entries.length)} 条，共 ${formatCount(total)} 条。`, { id: 'list.cut' })}
      </db-partial>`
    : nothing
