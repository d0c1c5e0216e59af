import type { StrResult } from '@lit/localize'
import type { TemplateResult } from 'lit'
import { agencies } from './en/agencies.ts'
import { aliases } from './en/aliases.ts'
import { audit } from './en/audit.ts'
import { bulks } from './en/bulks.ts'
import { compare } from './en/compare.ts'
import { desk } from './en/desk.ts'
import { findings } from './en/findings.ts'
import { guide } from './en/guide.ts'
import { holdings } from './en/holdings.ts'
import { imports } from './en/imports.ts'
import { item } from './en/item.ts'
import { items } from './en/items.ts'
import { links } from './en/links.ts'
import { lists } from './en/lists.ts'
import { matrix } from './en/matrix.ts'
import { overview } from './en/overview.ts'
import { rules } from './en/rules.ts'
import { scans } from './en/scans.ts'
import { search } from './en/search.ts'
import { shell } from './en/shell.ts'
import { trend } from './en/trend.ts'
import { triage } from './en/triage.ts'
import { values } from './en/values.ts'
import { workflow } from './en/workflow.ts'

/** The interface in English, by the ids of its texts. */
export const templates: Readonly<Record<string, string | StrResult | TemplateResult>> = {
  ...shell,
  ...overview,
  ...findings,
  ...items,
  ...item,
  ...matrix,
  ...links,
  ...compare,
  ...imports,
  ...holdings,
  ...agencies,
  ...lists,
  ...guide,
  ...bulks,
  ...rules,
  ...aliases,
  ...scans,
  ...search,
  ...values,
  ...workflow,
  ...triage,
  ...trend,
  ...desk,
  ...audit,
}
