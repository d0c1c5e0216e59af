import type { Catalog, Elements } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { reportOf } from '../../rules/report.ts'
import { scan } from '../../rules/scan/scan.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'
import type { FormatInput } from './format.ts'

/** Text that a careless writer breaks on: markup, a formula, a control character, a lone surrogate, a line break. */
const hostile = '=HYPERLINK("http://a.gov.cn","<b>点此&领取</b>")\u0001\uD800|a`*_]]>\n第二行'

const asOf = '2026-11-23'

const guangzhou = anAgency({ uscc: '11440100000000002B' })
const shenzhen = anAgency({ uscc: '11440300000000004D', name: '=深圳市<人社>局', region: '440300' })

const elements = {
  conditions: '在法定劳动年龄内，有劳动能力，处于无业状态满6个月的城乡劳动者。',
  materials: [
    { name: '居民身份证', necessity: 'required', originals: 1, copies: 0 },
    { name: '失业登记表', kind: 'form', necessity: 'required', originals: 1, copies: 0 },
  ],
  legalLimit: { value: 20, unit: 'workday' },
  promisedLimit: { value: 5, unit: 'workday' },
} satisfies Partial<Elements>
const item = aStandardItem(elements)

const guideOf = ({ uscc, name, region }: typeof guangzhou, id: string) =>
  aGuide({ ...elements, id, agency: { uscc, name }, region }, item)

/** A conforming guide, one that differs in three elements, and one full of hostile text. */
const catalog: Catalog = {
  directory: aDirectory({ id: 'tiny', items: [item], notice: '示例数据：问题为人为植入，与所示机构无关' }),
  agencies: [guangzhou, shenzhen],
  config: {},
  guides: [
    guideOf(guangzhou, 'gz-1'),
    {
      ...guideOf(guangzhou, 'gz-2'),
      handlingItem: '窗口',
      conditions: '在法定劳动年龄内，有劳动能力，处于无业状态满7个月的城乡劳动者。',
      materials: [...elements.materials, { name: '计划生育证明', necessity: 'required' }],
      promisedLimit: { value: 30, unit: 'workday' },
    },
    { ...guideOf(shenzhen, 'sz-1'), conditions: hostile },
  ],
}

/** A report on a small catalog, made by a scan, for the tests of writers. */
export const testInput = (locale: Locale = 'zh-CN'): FormatInput => {
  const report = reportOf(catalog, scan(catalog, { asOf }), {
    toolVersion: '1.0.0',
    asOf,
    scannedAt: '2026-11-23T08:00:00.000Z',
    readTroubles: [
      {
        file: 'guides/a.jsonl',
        line: 7,
        field: 'name',
        message: '缺少必填字段 name。',
        messageEn: 'The field name is missing.',
      },
    ],
    readMs: 1,
  })
  const spots = new Map(catalog.guides.map(({ id }, at) => [id, { file: 'guides/a b.jsonl', line: at + 1 }]))
  return { report, catalog, locale, isTerminal: false, spots, folder: 'catalog' }
}

/** The same report with other findings. */
export const withFindings = (input: FormatInput, findings: readonly Finding[]): FormatInput => ({
  ...input,
  report: { ...input.report, findings },
})

/** All that a text format writes. */
export const joined = (pieces: Iterable<string>): string => [...pieces].join('')
