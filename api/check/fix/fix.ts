import type { Catalog } from '../../../rules/catalog.ts'
import {
  type Checked,
  type FixOutcome,
  fixCatalog,
  type LeftFix,
  type LeftReason,
} from '../../../rules/fix-catalog.ts'
import { applyIgnore } from '../../../rules/ignore.ts'
import type { Locale } from '../../../rules/messages/format.ts'
import type { Rule } from '../../../rules/rule.ts'
import { findingsOf, type ScanResult } from '../../../rules/scan/scan.ts'
import { type Read, type Scanning, scanShowing } from '../run.ts'
import { isEditable } from './edit-files.ts'

/** A check of a catalog on the way of its repair. */
export interface Scanned extends Checked {
  readonly result: ScanResult
}

/** Checks a catalog as the report will: what the configuration ignores needs no fix. */
export const scanToFix = async (catalog: Catalog, asOf: string, scanning: Scanning): Promise<Scanned> => {
  const result = await scanShowing(catalog, asOf, scanning)
  const { findings } = applyIgnore(catalog.config, findingsOf(result.units), asOf, true)
  return { catalog, findings, failures: result.troubles.length, result }
}

/** Repairs a catalog in memory as far as that is safe. */
export const repair = (read: Read, first: Scanned, rules?: readonly Rule[]): Promise<FixOutcome<Scanned>> =>
  fixCatalog(
    first,
    (catalog) => scanToFix(catalog, read.asOf, { rules }),
    (guideId) => {
      const spot = read.spots.get(guideId)
      return spot !== undefined && isEditable(spot)
    },
  )

const words = {
  'zh-CN': {
    applied: (count: number, guides: number, files: number) =>
      `已改正 ${count} 个问题，涉及 ${guides} 份指南、${files} 个文件。`,
    wouldApply: (count: number, guides: number, files: number) =>
      `可改正 ${count} 个问题，涉及 ${guides} 份指南、${files} 个文件；未写文件。`,
    nothing: '没有可以改正的问题，文件未变。',
    left: (count: number) => `另有 ${count} 处改法没有采用：`,
    reasons: {
      opens: '改后会出现新问题',
      unresolved: '改后问题仍在',
      returned: '改正后问题又出现，不再改',
      unsure: '把握不足，请人工核对',
      'not-editable': '所在文件不能就地修改，请在原系统或表格中改正',
    },
  },
  en: {
    applied: (count: number, guides: number, files: number) =>
      `Put right ${count} findings in ${guides} guides, ${files} files.`,
    wouldApply: (count: number, guides: number, files: number) =>
      `${count} findings in ${guides} guides, ${files} files can be put right; nothing was written.`,
    nothing: 'Nothing can be put right; no file was changed.',
    left: (count: number) => `${count} repairs were left alone:`,
    reasons: {
      opens: 'it would open other findings',
      unresolved: 'the finding is still there after it',
      returned: 'the finding came back after it; not tried again',
      unsure: 'not sure enough; look at it yourself',
      'not-editable':
        'its file cannot be edited in place; repair it in the table or system that it comes from',
    },
  },
} satisfies Record<
  Locale,
  { readonly reasons: Readonly<Record<LeftReason, string>> } & Record<string, unknown>
>

const leftLine = ({ finding, reason, opens }: LeftFix, locale: Locale): string => {
  const rules = [...new Set(opens.map(({ rule }) => rule))].join(', ')
  const why = words[locale].reasons[reason]
  return `  ${finding.guideId}  ${finding.rule}  ${why}${rules === '' ? '' : ` (${rules})`}`
}

/** What was put right and what was left alone, each with its reason. */
export const sayFixes = (
  { applied, left }: Pick<FixOutcome<Checked>, 'applied' | 'left'>,
  files: number,
  isWritten: boolean,
  locale: Locale,
): string => {
  const say = words[locale]
  const guides = new Set(applied.map(({ guideId }) => guideId)).size
  const done = isWritten ? say.applied : say.wouldApply
  return [
    applied.length === 0 ? say.nothing : done(applied.length, guides, files),
    ...(left.length === 0 ? [] : [say.left(left.length), ...left.map((one) => leftLine(one, locale))]),
    '',
  ].join('\n')
}
