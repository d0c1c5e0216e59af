import type { Law } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { superseded } from './superseded.ts'

const old = { title: '工伤职工劳动能力鉴定管理办法', article: '第九条' }
const young = { title: '劳动能力鉴定管理办法', article: '第九条' }
const laws: Law[] = [
  {
    title: young.title,
    docNumber: '人力资源社会保障部、国家卫生健康委令第55号',
    status: 'in-force',
    effectiveDate: '2025-07-01',
  },
  {
    title: old.title,
    docNumber: '人力资源社会保障部、国家卫生和计划生育委员会令第21号',
    status: 'repealed',
    repealedDate: '2025-07-01',
    replacedBy: young.title,
  },
  {
    title: '工伤认定办法',
    docNumber: '人力资源社会保障部令第8号',
    status: 'in-force',
    effectiveDate: '2011-01-01',
  },
  {
    title: '工伤认定办法',
    docNumber: '劳动和社会保障部令第17号',
    status: 'repealed',
    effectiveDate: '2004-01-01',
    repealedDate: '2011-01-01',
    replacedBy: '工伤认定办法',
  },
  { title: '台湾香港澳门居民在内地就业管理规定', status: 'repealed' },
]
const directory = { laws }
const unlinked = { name: '人才公寓申请', baseCode: '', local: true }

testRule(superseded, {
  valid: [
    { name: 'the law in force', directory, standard: { basis: [young] }, guide: { basis: [young] } },
    {
      name: 'a law that is repealed only after the day of judgement',
      directory,
      asOf: '2025-06-30',
      guide: { ...unlinked, basis: [old] },
    },
    {
      name: 'a document that the registry does not know',
      directory,
      guide: { basis: [{ title: '企业年金办法' }] },
    },
  ],
  invalid: [
    {
      name: 'a law whose successor the standard cites',
      directory,
      standard: { basis: [young] },
      guide: { basis: [old] },
      expect: [{ message: 'replaced', path: '/basis/0', severity: 'error', fixed: { basis: [young] } }],
    },
    {
      name: 'a law on the day of its repeal',
      directory,
      asOf: '2025-07-01',
      guide: { ...unlinked, basis: [old] },
      expect: [{ message: 'replaced' }],
    },
    {
      name: 'the repealed one of two laws of one title, by its number',
      directory,
      standard: { basis: [{ title: '工伤认定办法', docNumber: '人力资源社会保障部令第8号' }] },
      guide: { basis: [{ title: '工伤认定办法', docNumber: '劳动和社会保障部令第17号' }] },
      expect: [{ fixed: { basis: [{ title: '工伤认定办法', docNumber: '人力资源社会保障部令第8号' }] } }],
    },
    {
      name: 'a law that nothing replaced, of which no day is known',
      directory,
      guide: { ...unlinked, basis: [{ title: '《台湾香港澳门居民在内地就业管理规定》' }] },
      expect: [{ message: 'repealedUndated' }],
    },
    {
      name: 'the standard itself cites a repealed law',
      directory,
      standard: { basis: [old] },
      guide: { basis: [young] },
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    {
      name: 'the title of a repealed law without a number means the one in force',
      directory,
      standard: { basis: [{ title: '工伤认定办法' }] },
      guide: { basis: [{ title: '《工伤认定办法》' }] },
    },
    {
      name: 'the law in force by its number in another form',
      directory,
      standard: { basis: [{ title: '工伤认定办法', docNumber: '人力资源社会保障部令第8号' }] },
      guide: { basis: [{ title: '工伤认定办法', docNumber: '人社部令第八号' }] },
    },
    {
      name: 'the law in force by the day on which it took effect',
      directory,
      standard: { basis: [{ title: '工伤认定办法' }] },
      guide: { basis: [{ title: '工伤认定办法', effectiveDate: '2011-01-01' }] },
    },
  ],
})
