import { testRule } from '../../test-rule.ts'
import { reused } from './reused.ts'

const implementationCode = '11440100000000000C3442111001000'

testRule(reused, {
  valid: [
    {
      name: 'two handling items have their own numbers',
      guides: [
        { id: 'a', handlingItem: '新办', handlingCode: `${implementationCode}01` },
        { id: 'b', handlingItem: '变更', handlingCode: `${implementationCode}02` },
      ],
    },
    {
      name: 'guides without full codes',
      guides: [
        { id: 'a', handlingItem: '新办' },
        { id: 'b', handlingItem: '变更' },
      ],
    },
    {
      name: 'another item’s codes contradict the guide’s own base code (another rule)',
      items: [{ code: '442111002000', name: '就业登记' }],
      guides: [
        { id: 'a', implementationCode },
        { id: 'b', name: '就业登记', baseCode: '442111002000', implementationCode },
      ],
    },
  ],
  invalid: [
    {
      name: 'two handling items of one item share a handling code',
      guides: [
        { id: 'a', handlingItem: '新办', handlingCode: `${implementationCode}01` },
        { id: 'b', handlingItem: '变更', handlingCode: `${implementationCode}01` },
      ],
      expect: [{ place: 'handlingCode', path: '/handlingCode', severity: 'error' }],
    },
    {
      name: 'two local items share an implementation code',
      guides: [
        {
          id: 'a',
          name: '人才公寓申请',
          local: true,
          baseCode: '442111901000',
          implementationCode: '11440100000000000C3442111901000',
        },
        {
          id: 'b',
          name: '引进人才落户',
          local: true,
          baseCode: '442111901000',
          implementationCode: '11440100000000000C3442111901000',
        },
      ],
    },
    {
      name: 'three handling items share a handling code',
      guides: [
        { id: 'a', handlingItem: '新办', handlingCode: `${implementationCode}01` },
        { id: 'b', handlingItem: '变更', handlingCode: `${implementationCode}01` },
        { id: 'c', handlingItem: '注销', handlingCode: `${implementationCode}01` },
      ],
      expect: 2,
    },
  ],
  harmless: [
    {
      name: 'one guide on two channels',
      guides: [
        { id: 'a', implementationCode },
        { id: 'b', implementationCode, channel: '粤省事', sameAs: 'a' },
      ],
    },
    {
      name: 'two handling items share the implementation code and publish no handling code',
      guides: [
        { id: 'a', handlingItem: '新办', implementationCode },
        { id: 'b', handlingItem: '变更', implementationCode },
      ],
    },
    {
      name: 'one implementation code with two handling codes',
      guides: [
        { id: 'a', handlingItem: '新办', implementationCode, handlingCode: `${implementationCode}01` },
        { id: 'b', handlingItem: '变更', implementationCode, handlingCode: `${implementationCode}02` },
      ],
    },
  ],
})
