import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const code = '442111001000'
const other = { name: '就业登记', code: '442111002000' }
const unrelated = { name: other.name, baseCode: other.code }
const branch = { uscc: '11440100000000000B', name: '广州市就业服务中心' }
const town = {
  uscc: 'TE44190011900000001',
  name: '石碣镇人力资源服务中心',
  region: '441900119',
  level: 'township',
} as const
const dongguan = { name: '东莞市人力资源和社会保障局', region: '441900', level: 'county' } as const

testRule(missing, {
  valid: [
    { name: 'published by the declaring agency', agency: { publishes: [code] } },
    { name: 'not declared', items: [other], guide: unrelated },
    {
      name: 'published by another agency of the region',
      agency: { publishes: [code] },
      agencies: [branch],
      guide: { agency: branch },
    },
    { name: 'published and suspended', agency: { publishes: [code] }, guide: { status: 'suspended' } },
    {
      name: 'an item that is not in force',
      agency: { publishes: [code] },
      standard: { effectiveFrom: '2027-01-01' },
      items: [other],
      guide: unrelated,
    },
    {
      name: 'a cancelled item',
      agency: { publishes: [code] },
      standard: { status: 'cancelled' },
      items: [other],
      guide: unrelated,
    },
    {
      name: '"all" means the items of the agency’s own level',
      agency: { publishes: 'all' },
      standard: { levels: ['county'] },
      items: [other],
      guide: unrelated,
    },
    {
      name: 'a county-level item of 东莞 published by a town',
      agency: { ...dongguan, publishes: [code] },
      agencies: [town],
      guide: { agency: { uscc: town.uscc, name: town.name }, region: town.region, level: town.level },
    },
    {
      name: 'a guide that may be the item is undecided',
      agency: { publishes: [code] },
      standard: { commonNames: ['失业证办理'] },
      guide: { name: '失业证办理', baseCode: '442111999000' },
    },
    {
      name: 'other sub-items are published: the split is incomplete',
      agency: { publishes: [code] },
      items: [
        { subItem: '单位', parent: code, code: '442111001001' },
        { subItem: '个人', parent: code, code: '442111001002' },
      ],
      guide: { subItem: '单位', baseCode: '442111001001' },
    },
  ],
  invalid: [
    {
      name: 'declared and not published',
      agency: { publishes: [code, other.code] },
      items: [other],
      guide: unrelated,
      expect: [{ message: 'missing', kind: 'coverage', severity: 'error', standardCode: code, path: '' }],
    },
    {
      name: 'declared by "all"',
      agency: { publishes: 'all' },
      items: [other],
      guide: unrelated,
      expect: [{ standardCode: code }],
    },
    {
      name: 'declared by two agencies of one region, raised once',
      agency: { publishes: [code] },
      agencies: [{ ...branch, publishes: [code] }],
      items: [other],
      guide: unrelated,
    },
    {
      name: 'published in another region only',
      agency: { publishes: [code] },
      agencies: [{ uscc: '11440300000000000C', name: '深圳市人力资源和社会保障局', region: '440300' }],
      guide: { agency: { uscc: '11440300000000000C', name: '深圳市人力资源和社会保障局' }, region: '440300' },
    },
    {
      name: 'published by a cancelled guide only',
      agency: { publishes: [code] },
      guide: { status: 'cancelled' },
    },
    {
      name: 'published on another channel only',
      agency: { publishes: [code] },
      guide: { channel: '粤省事' },
    },
    {
      name: 'a county’s item published by its city only',
      agency: { region: '440106', level: 'county', publishes: [code] },
      agencies: [{ uscc: '11440100000000000D', name: '广州市人力资源和社会保障局' }],
      guide: { agency: { uscc: '11440100000000000D', name: '广州市人力资源和社会保障局' } },
    },
    {
      name: 'the main item’s code stands for its sub-items',
      agency: { publishes: [code] },
      items: [
        { subItem: '单位', parent: code, code: '442111001001' },
        { subItem: '个人', parent: code, code: '442111001002' },
        other,
      ],
      guide: unrelated,
      expect: [{ standardCode: '442111001001' }, { standardCode: '442111001002' }],
    },
  ],
  harmless: [
    {
      name: 'published under the national code',
      agency: { publishes: [code] },
      standard: { nationalCode: '000114001000' },
      guide: { baseCode: '000114001000' },
    },
    { name: 'published without a code', agency: { publishes: [code] }, guide: { baseCode: '' } },
    {
      name: 'all sub-items published as one guide, which is another finding',
      agency: { publishes: [code] },
      items: [
        { subItem: '单位', parent: code, code: '442111001001' },
        { subItem: '个人', parent: code, code: '442111001002' },
      ],
    },
  ],
})
