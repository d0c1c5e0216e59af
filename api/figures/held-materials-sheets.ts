import type { Catalog } from '../../rules/catalog.ts'
import type { Locale } from '../../rules/messages/format.ts'
import type { FrameLine } from '../formats/frame.ts'
import type { Table } from '../formats/table.ts'
import type { Sheet } from '../office/workbook.ts'
import { type HeldMaterial, sumHeld } from './held-materials.ts'

const words = {
  'zh-CN': {
    title: '已有证照数据仍要求提交的材料',
    documents: '按材料',
    guides: '按指南',
    about: '说明',
    document: '材料',
    kind: '已有形式',
    kinds: { 'e-certificate': '电子证照', 'shared-data': '共享数据' },
    guideCount: '指南数',
    agencyCount: '实施主体数',
    applicants: '每年涉及申请人次',
    papers: '每年可少交纸质材料（份）',
    withoutVolume: '未公布办件量的指南数',
    agency: '实施主体',
    guide: '办事指南',
    id: '指南编号',
    material: '指南所写材料',
    perApplicant: '每次提交份数',
    volume: '年办件量',
    item: '项目',
    content: '内容',
    sum: '合计',
    method: '口径',
    methodText:
      '标准列为电子证照或者数据共享免提交的材料和已导入的电子证照、共享数据目录所列材料，指南未标明免提交且不是非必要的，逐份计算；申请人次为公布了办件量的指南的年办件量之和，可少交份数为年办件量乘以每次提交的原件与复印件份数（未写份数的按1份，只收电子形式的按0份）。合计中每份指南只计一次；同一申请人在多个事项中重复计算。',
  },
  en: {
    title: 'Materials still asked for although they are held',
    documents: 'By material',
    guides: 'By guide',
    about: 'About',
    document: 'Material',
    kind: 'Held as',
    kinds: { 'e-certificate': 'e-certificate', 'shared-data': 'shared data' },
    guideCount: 'Guides',
    agencyCount: 'Agencies',
    applicants: 'Applicants a year',
    papers: 'Papers saved a year',
    withoutVolume: 'Guides without a volume',
    agency: 'Agency',
    guide: 'Guide',
    id: 'Guide id',
    material: 'As the guide names it',
    perApplicant: 'Papers each time',
    volume: 'Volume a year',
    item: 'What',
    content: 'Content',
    sum: 'Sum',
    method: 'Method',
    methodText:
      'Materials that the standard exempts because of an e-certificate or shared data, or that the imported catalogues list, where a guide neither marks them exempt nor optional. Applicants are the volumes of the guides that publish one; papers are the volume times originals and copies (1 where no count is given, 0 where only the electronic form is taken). In the sums each guide counts once; who applies for several items counts several times.',
  },
} as const satisfies Record<Locale, unknown>

/** What a file of the list is made from. */
export interface HeldMaterialsInput {
  readonly rows: readonly HeldMaterial[]
  readonly agencies: Catalog['agencies']
  readonly asOf: string
  /** What every page made from the catalog must say. */
  readonly notice?: string | undefined
  /** What the file says of itself, beside how it counts. */
  readonly about: readonly FrameLine[]
}

/** The documents as a table, a row each. */
export const heldMaterialsTable = (
  { rows, asOf, notice }: Pick<HeldMaterialsInput, 'rows' | 'asOf' | 'notice'>,
  locale: Locale,
): Table => {
  const say = words[locale]
  return {
    title: say.title,
    day: asOf,
    ...(notice === undefined ? {} : { notice }),
    columns: [
      { heading: say.document, width: 34 },
      { heading: say.kind, width: 12 },
      { heading: say.guideCount, width: 10 },
      { heading: say.agencyCount, width: 12 },
      { heading: say.applicants, width: 18 },
      { heading: say.papers, width: 24 },
      { heading: say.withoutVolume, width: 22 },
    ],
    rows: rows.map(({ document, kind, guides, agencies, applicants, papers, withoutVolume }) => [
      document,
      say.kinds[kind],
      guides,
      agencies,
      applicants,
      papers,
      withoutVolume,
    ]),
    frozenColumns: 1,
  }
}

/** The list as the sheets of a workbook: by document, with every guide behind it, and how it was counted. */
export const heldMaterialSheets = (input: HeldMaterialsInput, locale: Locale): readonly Sheet[] => {
  const { rows, agencies, notice, about } = input
  const say = words[locale]
  const names = new Map(agencies.map(({ uscc, name }) => [uscc, name]))
  const banner = notice === undefined ? {} : { banner: notice }
  const { columns, rows: documents } = heldMaterialsTable(input, locale)
  const { applicants, papers } = sumHeld(rows.flatMap(({ demands }) => demands))
  return [
    { name: say.documents, columns, rows: documents, frozenColumns: 1, ...banner },
    {
      name: say.guides,
      columns: [
        { heading: say.document, width: 26 },
        { heading: say.agency, width: 30 },
        { heading: say.guide, width: 40 },
        { heading: say.id, width: 28 },
        { heading: say.material, width: 34 },
        { heading: say.perApplicant, width: 14 },
        { heading: say.volume, width: 12 },
      ],
      rows: rows.flatMap(({ document, demands }) =>
        demands.map(({ guideId, title, agency, material, papers: each, volume }) => [
          document,
          names.get(agency) ?? agency,
          title,
          guideId,
          material,
          each,
          volume ?? '',
        ]),
      ),
      frozenColumns: 1,
      ...banner,
    },
    {
      name: say.about,
      columns: [
        { heading: say.item, width: 26 },
        { heading: say.content, width: 90 },
      ],
      rows: [
        [say.method, say.methodText],
        [`${say.sum} · ${say.applicants}`, applicants],
        [`${say.sum} · ${say.papers}`, papers],
        ...about.map(({ label, value }) => [label, value]),
      ],
      ...banner,
    },
  ]
}
