/** Public records, and scans of guides made of them against a little directory. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agency, Directory, Guide, StandardItem } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Link } from '../../rules/link/link.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { aDirectory, anAgency, aStandardItem } from '../../rules/test-builders.ts'

const rowsOf = <Row>(file: string): readonly Row[] =>
  readFileSync(join(import.meta.dirname, 'records', file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

/** A row of the Sichuan district's catalogue. */
export const catalogueRows = rowsOf<{
  readonly main: string
  readonly name: string
  readonly code: string
  readonly creditCode: string
}>('guangan-hrss.jsonl')

/** A row of a national directory, as a locality republished it. */
export const directoryRows = rowsOf<{
  readonly region: string
  readonly name: string
  readonly basis: string | readonly string[] | null
}>('open-directory.jsonl')

/** A guide of some province. */
export const provinceGuides = rowsOf<{
  readonly id: string
  readonly item_group: string
  readonly region: string
  readonly 事项名称: string
  readonly 设定依据?: readonly string[]
  readonly 受理条件?: string | readonly string[]
  readonly 申请材料?: string | readonly string[]
  readonly 法定办结时限?: string | null
}>('provinces.jsonl')

/** A guide of the Guangdong portal. */
export const guangdongGuides = rowsOf<{
  readonly id: string
  readonly 事项名称: string
  readonly 实施主体: string
  readonly 基本编码: string
  readonly 实施编码: string
  readonly 受理条件: string
  readonly 材料: readonly { readonly 名称: string; readonly 原件: number; readonly 复印件: number }[]
  readonly 设定依据: readonly { readonly 名称: string; readonly 文号: string; readonly 条款: string }[]
}>('guangdong.jsonl')

/** A county's bureau of Sichuan, whose credit code is in the catalogue. */
export const guangan = anAgency({
  uscc: '11511301008778239R',
  name: '广安市广安区人力资源和社会保障局',
  region: '511602',
  level: 'county',
})

/** An item of no content, which is linked by its name alone. */
export const named = (name: string, at: number): StandardItem =>
  aStandardItem({
    code: `512114${String(at + 1).padStart(3, '0')}000`,
    name,
    levels: ['municipal', 'county', 'township'],
  })

/** A guide of the county's bureau with its name alone. */
export const guideNamed = (name: string, given: Partial<Guide> = {}): Guide => ({
  id: name,
  agency: { uscc: guangan.uscc, name: guangan.name },
  region: guangan.region,
  level: guangan.level,
  name,
  type: '21',
  ...given,
})

/** What a scan says: where each guide is linked, and what is raised at guides besides what is not published. */
export const check = (
  items: readonly StandardItem[],
  guides: readonly Guide[],
  given: { readonly directory?: Partial<Directory>; readonly agencies?: readonly Agency[] } = {},
): { readonly linkOf: (id: string) => Link | undefined; readonly raised: readonly Finding[] } => {
  const directory = aDirectory({
    region: '510000',
    issuedBy: '四川省人力资源和社会保障厅',
    items: [...items],
    ...given.directory,
  })
  const { units, links } = scan(
    { directory, agencies: given.agencies ?? [guangan], guides, config: {} },
    { asOf: '2026-11-23' },
  )
  const byGuide = new Map(links.map((link) => [link.guideId, link]))
  return {
    linkOf: (id) => byGuide.get(id),
    raised: findingsOf(units).filter(({ guideId, rule }) => guideId !== null && !rule.endsWith('/missing')),
  }
}

/** Findings in short: rule and sentence. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message }) => `${rule} ${message}`)
