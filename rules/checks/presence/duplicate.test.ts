import { testRule } from '../../test-rule.ts'
import { duplicate } from './duplicate.ts'

const code = (serial: string) => `11440100000000000A3442111001000${serial}`

testRule(duplicate, {
  valid: [
    { name: 'one guide' },
    {
      name: 'different handling items',
      guides: [
        { id: 'a', handlingCode: code('01') },
        { id: 'b', handlingCode: code('02') },
      ],
    },
    {
      name: 'handling items of different names',
      guides: [
        { id: 'a', handlingItem: '首次' },
        { id: 'b', handlingItem: '再次' },
      ],
    },
    { name: 'a copy on another channel', guides: [{ id: 'a' }, { id: 'b', channel: '粤省事', sameAs: 'a' }] },
    { name: 'a copy of which the channel is not known', guides: [{ id: 'a' }, { id: 'b', sameAs: 'a' }] },
    { name: 'one of the two is cancelled', guides: [{ id: 'a' }, { id: 'b', status: 'cancelled' }] },
    {
      name: 'guides of two agencies',
      agencies: [
        { uscc: '11440106000000000B', name: '天河区人力资源和社会保障局', region: '440106', level: 'county' },
      ],
      guides: [
        { id: 'a' },
        {
          id: 'b',
          agency: { uscc: '11440106000000000B', name: '天河区人力资源和社会保障局' },
          region: '440106',
          level: 'county',
        },
      ],
    },
    {
      name: 'a guide that only carries this item’s code under another item’s name',
      items: [{ name: '就业登记', code: '442111002000' }],
      guides: [{ id: 'a' }, { id: 'b', name: '就业登记' }],
    },
    {
      name: 'two sub-items that the standard does not have',
      guides: [
        { id: 'a', subItem: '一般程序' },
        { id: 'b', subItem: '简易程序' },
      ],
    },
  ],
  invalid: [
    {
      name: 'a guide without a handling item beside the first one',
      guides: [
        { id: 'a', handlingCode: '11440100000000000A344211100100001' },
        { id: 'b', name: '失业人员登记' },
      ],
    },
    {
      name: 'two guides for one item, at the greater id',
      guides: [{ id: 'b' }, { id: 'a' }],
      expect: [{ message: 'duplicate', severity: 'warning', path: '' }],
    },
    {
      name: 'two guides for one item, at the weaker link',
      guides: [{ id: 'a', name: '失业人员登记' }, { id: 'b' }],
    },
    {
      name: 'the only handling item, and none named',
      guides: [{ id: 'a', handlingCode: code('01') }, { id: 'b' }],
    },
    { name: 'the portal named and not named', guides: [{ id: 'a' }, { id: 'b', channel: '广东政务服务网' }] },
    {
      name: 'three guides for one item',
      guides: [{ id: 'a' }, { id: 'b' }, { id: 'c', status: 'suspended' }],
      expect: 2,
    },
  ],
  harmless: [
    {
      name: 'two items',
      items: [{ name: '就业登记', code: '442111002000' }],
      guides: [{ id: 'a' }, { id: 'b', name: '就业登记', baseCode: '442111002000' }],
    },
    {
      name: 'sub-items of one item',
      items: [
        { subItem: '单位', parent: '442111001000', code: '442111001001' },
        { subItem: '个人', parent: '442111001000', code: '442111001002' },
      ],
      guides: [
        { id: 'a', subItem: '单位', baseCode: '442111001001' },
        { id: 'b', subItem: '个人', baseCode: '442111001002' },
      ],
    },
    {
      name: 'one agency’s guides for two regions',
      guides: [{ id: 'a' }, { id: 'b', region: '440106', level: 'county' }],
    },
  ],
})
