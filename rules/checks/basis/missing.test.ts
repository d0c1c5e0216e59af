import type { Law } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const promotion = { title: '中华人民共和国就业促进法', docNumber: '主席令第70号', article: '第三十五条' }
const service = { title: '就业服务与就业管理规定', article: '第六十一条' }
const laws: readonly Law[] = [
  { title: '中华人民共和国就业促进法', docNumber: '主席令第70号', status: 'amended' },
  { title: '就业服务与就业管理规定', docNumber: '劳动和社会保障部令第28号', status: 'in-force' },
  {
    title: '劳动力市场管理规定',
    status: 'repealed',
    repealedDate: '2008-01-01',
    replacedBy: '就业服务与就业管理规定',
  },
]
const directory = { laws: [...laws] }
const standard = { basis: [promotion, service] }

testRule(missing, {
  valid: [
    {
      name: 'the guide cites the standard’s basis',
      directory,
      standard,
      guide: { basis: [promotion, service] },
    },
    { name: 'the standard has no basis', directory, guide: { basis: [promotion] } },
    {
      name: 'the guide cites a repealed law whose successor the standard cites',
      directory,
      standard,
      guide: { basis: [promotion, { title: '劳动力市场管理规定' }] },
    },
  ],
  invalid: [
    {
      name: 'one of two laws is not cited',
      directory,
      standard,
      guide: { basis: [promotion] },
      expect: [
        {
          message: 'missing',
          place: '就业服务与就业管理规定',
          path: '/basis',
          severity: 'error',
          fixed: { basis: [promotion, service] },
        },
      ],
    },
    {
      name: 'the basis is published as empty',
      directory,
      standard,
      guide: { basis: [] },
      expect: 2,
    },
    {
      name: 'the basis is not published at all',
      directory,
      standard,
      guide: {},
      expect: [{ message: 'absent', place: '', severity: 'warning', fixed: { basis: [promotion, service] } }],
    },
    {
      name: 'a regulation of another name stands in its place',
      directory,
      standard: { basis: [{ title: '广东省失业保险条例' }] },
      guide: { basis: [{ title: '失业保险条例' }] },
      expect: [{ message: 'missing' }],
    },
    {
      name: '条例 is cited where 暂行条例 is the basis',
      standard: { basis: [{ title: '人力资源市场暂行条例' }] },
      guide: { basis: [{ title: '人力资源市场条例' }] },
    },
  ],
  harmless: [
    {
      name: 'the title lacks 中华人民共和国 and has book-title marks and the year of an amendment',
      directory,
      standard,
      guide: { basis: [{ title: '《就业促进法》（2015年修正）', article: '第35条' }, service] },
    },
    {
      name: 'both laws stand in one row',
      directory,
      standard,
      guide: {
        basis: [{ title: '《中华人民共和国就业促进法》第三十五条；《就业服务与就业管理规定》第六十一条' }],
      },
    },
    {
      name: 'the rows stand in another order',
      directory,
      standard,
      guide: { basis: [service, promotion] },
    },
    {
      name: 'a notice that issues the document is cited in the document’s stead',
      standard: { basis: [{ title: '广东省社会保障卡业务经办规程' }] },
      guide: {
        basis: [{ title: '广东省人力资源和社会保障厅关于印发《广东省社会保障卡业务经办规程》的通知' }],
      },
    },
  ],
})
