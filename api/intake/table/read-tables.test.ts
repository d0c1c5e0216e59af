import { describe, expect, test } from 'vitest'
import { guideTables } from '../../tables/guide-columns.ts'
import { readCsv } from '../csv/read-csv.ts'
import { emptyProfile } from '../mapping/profile.ts'
import { aSink, aTextSource } from '../test-sink.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { aWorkbookSource, type TestSheet } from '../xlsx/test-workbook.ts'
import { readTables } from './read-tables.ts'

const options = { set: guideTables, profile: emptyProfile }
const csv = async (text: string) => {
  const found = aSink()
  await readTables('a.csv', readCsv(aTextSource('a.csv', text)), options, found.sink)
  return found
}
const workbook = async (...sheets: readonly TestSheet[]) => {
  const found = aSink()
  await readTables('表.xlsx', readXlsx(await aWorkbookSource(...sheets)), options, found.sink)
  return found
}
const fieldsOf = ({ drafts }: ReturnType<typeof aSink>) => drafts.map(({ fields }) => fields)

describe('records of one sheet', () => {
  test('titles, empty rows, repeated headers and notes are skipped, each with its reason', async () => {
    const found = await csv(
      '某市清单,,\n\n事项名称,实施主体,承诺时限\n甲,人社局,当场\n,,\n事项名称,实施主体,承诺时限\n乙,人社局,1个工作日\n注：截至月底,,\n',
    )
    expect(fieldsOf(found).map(({ name }) => name)).toEqual(['甲', '乙'])
    expect(found.skipped).toEqual([
      ['title', 1, 1],
      ['blank', 2, 1],
      ['header', 3, 1],
      ['blank', 5, 1],
      ['header', 6, 1],
      ['note', 8, 1],
    ])
  })
  test('rows below go on with the lists of a record, whether its cells are blank, merged or repeated', async () => {
    const materials = [
      { name: '申请表', copies: 1 },
      { name: '身份证', copies: 2 },
      { name: '照片', copies: 3 },
    ]
    const head = ['事项名称', '实施主体', '材料名称', '复印件']
    const rows = (name: string | null) => [
      head,
      ['甲', '人社局', '申请表', 1],
      [name, name && '人社局', '身份证', 2],
      [name, name && '人社局', '照片', 3],
    ]
    const expected = [{ name: '甲', agency: { name: '人社局' }, materials }]
    expect(fieldsOf(await workbook({ name: '甲', rows: rows(null) }))).toEqual(expected)
    expect(fieldsOf(await workbook({ name: '甲', rows: rows(null), merges: ['A2:A4', 'B2:B4'] }))).toEqual(
      expected,
    )
    expect(fieldsOf(await workbook({ name: '甲', rows: rows('甲') }))).toEqual(expected)
  })
  test('lists in one cell are parted by their numbers, lines or semicolons', async () => {
    const found = await csv(
      '事项名称,实施主体,申请材料,设定依据,办理环节\n甲,人社局,1.申请表；2.身份证（正、反面）；3.照片,《社会保险法》（主席令第35号）第八条；《失业保险条例》,收件（0.5个工作日）；审查\n',
    )
    expect(fieldsOf(found)[0]).toMatchObject({
      materials: [{ name: '申请表' }, { name: '身份证（正、反面）' }, { name: '照片' }],
      basis: [
        { title: '《社会保险法》', docNumber: '主席令第35号', article: '第八条' },
        { title: '《失业保险条例》' },
      ],
      steps: [{ name: '收件', limit: { value: 0.5, unit: 'workday' } }, { name: '审查' }],
    })
  })
  test('questions in one cell have their answers', async () => {
    const found = await csv(
      '事项名称,实施主体,承诺时限,常见问题\n甲,人社局,当场,1.问：收费吗？答：不收费。；2.怎样查询？\n',
    )
    expect(fieldsOf(found)[0]?.faq).toEqual([
      { question: '收费吗？', answer: '不收费。' },
      { question: '怎样查询？', answer: '' },
    ])
  })
  test('a header of two rows groups its columns', async () => {
    const found = await workbook({
      name: '清单',
      rows: [
        ['事项名称', '实施主体', '申请材料', null, '设定依据'],
        [null, null, '名称', '份数要求', '名称'],
        ['甲', '人社局', '身份证', '一式两份', '社会保险法'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    })
    expect(fieldsOf(found)).toEqual([
      {
        name: '甲',
        agency: { name: '人社局' },
        materials: [{ name: '身份证' }],
        basis: [{ title: '社会保险法' }],
        份数要求: '一式两份',
      },
    ])
  })
  test('a bad cell is named by sheet, row and column, and stops nothing', async () => {
    const found = await workbook({
      name: '清单',
      rows: [
        ['事项名称', '实施主体', '办件类型', '承诺时限'],
        ['甲', '人社局', '快件', '很快'],
        ['乙', '人社局', '即办件', '当场'],
      ],
    })
    expect(found.drafts.map(({ problems }) => problems.length)).toEqual([2, 0])
    expect(found.drafts[0]?.problems[0]).toMatchObject({
      file: '表.xlsx',
      sheet: '清单',
      line: 2,
      column: 'C',
      field: 'handling/kind',
      value: '快件',
      message: expect.stringContaining('即办件、承诺件'),
    })
  })
  test('columns that are not known are kept under their header', async () => {
    expect(fieldsOf(await csv('事项名称,实施主体,事项主题\n甲,人社局,就业\n'))).toEqual([
      { name: '甲', agency: { name: '人社局' }, 事项主题: '就业' },
    ])
  })
})

describe('records of several sheets', () => {
  const guides = {
    name: '办事指南',
    rows: [
      ['指南编号', '事项名称', '实施主体', '承诺时限'],
      ['a', '甲', '人社局', '当场'],
      ['b', '乙', '人社局', '当场'],
    ],
  }
  test('rows of a list find their record by its id, before or after it, in their order', async () => {
    const materials = {
      name: '申请材料',
      rows: [
        ['指南编号', '材料名称'],
        ['b', '身份证'],
        ['a', '申请表'],
        [null, '照片'],
      ],
    }
    for (const sheets of [
      [guides, materials],
      [materials, guides],
    ]) {
      const found = await workbook(...sheets)
      expect(fieldsOf(found).map((fields) => fields.materials)).toEqual([
        [{ name: '申请表' }, { name: '照片' }],
        [{ name: '身份证' }],
      ])
      expect(found.drafts.map(({ rows }) => rows)).toEqual([3, 2])
      expect(found.drafts[0]?.placeOf('materials/1/name')).toMatchObject({
        sheet: '申请材料',
        line: 4,
        column: 'B',
      })
    }
  })
  test('or by the name; one that no record or several have is an orphan', async () => {
    const found = await workbook(guides, {
      name: '申请材料',
      rows: [
        ['事项名称', '材料名称'],
        ['乙', '身份证'],
        ['丙', '照片'],
      ],
    })
    expect(fieldsOf(found).map((fields) => fields.materials)).toEqual([undefined, [{ name: '身份证' }]])
    expect(found.orphans).toEqual([
      expect.objectContaining({
        sheet: '申请材料',
        line: 3,
        value: '丙',
        message: expect.stringContaining('无从归属'),
      }),
    ])
  })
  test('hidden sheets and sheets without a header that is known are skipped and said', async () => {
    const found = await workbook(
      guides,
      { name: '_选项', rows: [['是'], ['否']], hidden: true },
      { name: '说明', rows: [['填写说明'], ['请逐项填写']] },
    )
    expect(found.skipped).toEqual([
      ['header', 1, 1],
      ['hidden', 1, 2],
      ['unknownSheet', 1, 2],
    ])
  })
})

describe('a file that holds no table says what was looked for', () => {
  test.each([
    ['no header that is known', '姓名,年龄\n张三,30\n', '看到的是：姓名、年龄'],
    ['nothing but empty rows', ',,\n,,\n', '文件是空的'],
  ])('%s', async (_, text, sentence) => {
    await expect(csv(text)).rejects.toThrow(sentence)
  })
  test('a hundred thousand empty rows are refused with their number', async () => {
    const rows = `事项名称,实施主体,承诺时限\n${',,\n'.repeat(100_002)}`
    await expect(csv(rows)).rejects.toThrow('第 100002 行为止已有 100001 个空行')
  })
})
