import exceljs from 'exceljs'
import type { Guide } from '../../rules/catalog.ts'

/** A workbook of guides that stand already, with bad cells, and what each of them ought to say. */
export interface BrokenWorkbook {
  readonly bytes: Buffer
  /** The guides that it changes once its cells are right. */
  readonly guides: readonly Guide[]
}

const headers = ['指南编号', '主项名称', '基本编码', '实施主体', '行使层级', '承诺时限', '咨询电话']

const levels: Readonly<Record<string, string>> = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
  township: '镇级',
}

/** Rows as an office would send them: a title above, an empty row, two limits without a unit, a level that is none, a name left out. */
export const brokenWorkbook = async (url: string): Promise<BrokenWorkbook> => {
  const get = async <Body>(path: string) => (await (await fetch(`${url}/api/${path}`)).json()) as Body
  const { findings } = await get<{ findings: readonly { guideId: string | null }[] }>(
    'findings?kind=guide&rule=promisedLimit/over-standard,materials/extra,name/differs&limit=200',
  )
  const ids = [...new Set(findings.flatMap(({ guideId }) => guideId ?? []))]
  const views = await Promise.all(
    ids
      .slice(0, 40)
      .map((id) =>
        get<{ guide: Guide; standard: { name: string } | null }>(`guides/${encodeURIComponent(id)}`),
      ),
  )
  const guides = views
    .filter(({ guide, standard }) => standard !== null && guide.baseCode !== undefined)
    .map(({ guide }) => guide)
    .slice(0, 6)
  const rows = guides.map((guide, at) => [
    guide.id,
    at === 3 ? null : guide.name,
    guide.baseCode,
    guide.agency.name,
    at === 2 ? '高等' : levels[guide.level],
    at < 2 ? '3' : '3个工作日',
    '020-12345678',
  ])
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('办事指南')
  sheet.addRow(['某市办事指南修改清单'])
  sheet.addRow(headers)
  for (const row of rows.slice(0, 3)) sheet.addRow(row)
  sheet.addRow([])
  for (const row of rows.slice(3)) sheet.addRow(row)
  workbook.addWorksheet('填写说明').addRow(['请逐项填写'])
  return { bytes: Buffer.from(await workbook.xlsx.writeBuffer()), guides }
}
