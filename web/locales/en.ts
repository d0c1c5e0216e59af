import type { StrResult } from '@lit/localize'
import type { TemplateResult } from 'lit'
import { bulk } from './en/bulk.ts'
import { findings } from './en/findings.ts'
import { guide } from './en/guide.ts'
import { item } from './en/item.ts'
import { items } from './en/items.ts'
import { overview } from './en/overview.ts'
import { rules } from './en/rules.ts'
import { shell } from './en/shell.ts'
import { values } from './en/values.ts'

/** The interface in English, by the ids of its texts. */
export const templates: Readonly<Record<string, string | StrResult | TemplateResult>> = {
  ...shell,
  ...overview,
  ...findings,
  ...items,
  ...item,
  ...guide,
  ...bulk,
  ...rules,
  ...values,
}
