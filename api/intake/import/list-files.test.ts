import { readFile, rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readCatalog } from '../read-catalog.ts'
import { aTextSource } from '../test-sink.ts'
import { aWorkbookSource } from '../xlsx/test-workbook.ts'
import { inCatalog, prepare, useCatalogFolder } from './test-catalog.ts'

useCatalogFolder()

describe('the directory in parts', () => {
  test('head, items, laws, synonyms and abolished materials of one workbook are written at once', async () => {
    await rm(inCatalog('standard.json'))
    const source = await aWorkbookSource(
      {
        name: '标准事项',
        rows: [
          ['基本编码', '主项名称', '事项类型', '行使层级', '事项状态'],
          ['440111001000', '劳务派遣经营许可', '01', '市级、县级', '在用'],
        ],
      },
      {
        name: '申请材料',
        rows: [
          ['基本编码', '材料名称', '来源渠道'],
          ['440111001000', '申请书', '申请人自备'],
        ],
      },
      {
        name: '同义词',
        rows: [
          ['标准说法', '同义说法'],
          ['居民身份证', '身份证、二代身份证'],
        ],
      },
      {
        name: '法律法规',
        rows: [
          ['法律法规名称', '时效性'],
          ['中华人民共和国就业促进法', '现行有效'],
        ],
      },
      {
        name: '取消材料',
        rows: [
          ['取消材料名称', '取消依据'],
          ['未婚证明', '六个一律取消'],
        ],
      },
      {
        name: '目录信息',
        rows: [
          [
            '目录编号',
            '目录名称',
            '适用行政区划',
            '目录版本',
            '发布单位',
            '目录生效日期',
            '统一要求：申请材料',
          ],
          ['d', '通用目录', '广东省', '2026.11', '省厅', '2026年10月1日', '只可更优'],
        ],
      },
    )
    const prepared = await prepare([source], 'directory')
    expect(prepared.parts.flatMap(({ plan }) => plan.problems)).toEqual([])
    await prepared.commit()
    const { catalog, troubles } = await readCatalog(inCatalog())
    expect(troubles).toEqual([])
    expect(catalog.directory).toEqual({
      id: 'd',
      title: '通用目录',
      region: '440000',
      version: '2026.11',
      issuedBy: '省厅',
      effectiveFrom: '2026-10-01',
      binding: { materials: 'no-worse' },
      items: [
        {
          name: '劳务派遣经营许可',
          type: '01',
          materials: [{ name: '申请书', source: 'applicant' }],
          code: '440111001000',
          levels: ['municipal', 'county'],
          status: 'active',
        },
      ],
      laws: [{ title: '中华人民共和国就业促进法', status: 'in-force' }],
      synonyms: [['居民身份证', '身份证', '二代身份证']],
      abolishedMaterials: [{ name: '未婚证明', ground: '六个一律取消' }],
    })
    expect(await (await prepare([source], 'directory')).commit()).toEqual([])
  })
  test('what the government holds comes from its catalogues', async () => {
    const csv = aTextSource(
      '证照.csv',
      '证照类型代码,证照名称,资源类型,发证机关,别名\n11100000000013338W011,中华人民共和国居民身份证,电子证照,公安部门,身份证、居民身份证\n',
    )
    await (await prepare([csv], 'holdings')).commit()
    expect(JSON.parse(await readFile(inCatalog('holdings.json'), 'utf8'))).toEqual([
      {
        code: '11100000000013338W011',
        name: '中华人民共和国居民身份证',
        kind: 'e-certificate',
        holder: '公安部门',
        aliases: ['身份证', '居民身份证'],
      },
    ])
  })
})
