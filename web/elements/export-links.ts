import { msg } from '@lit/localize'
import { html, type TemplateResult } from 'lit'
import type { Context } from '../api/context.ts'
import { currentLocale } from '../app/locale.ts'

/** Links to a table as a file, one for each format that the server makes. */
export const exportLinks = (
  context: Context | undefined,
  pathOf: (format: string, lang: string) => string,
): readonly TemplateResult[] =>
  ['xlsx', 'csv']
    .filter((format) => context?.formats.includes(format))
    .map(
      (format) =>
        html`<a href=${pathOf(format, currentLocale())} download
          >${msg('导出', { id: 'export.label' })} ${format.toUpperCase()}</a
        >`,
    )
