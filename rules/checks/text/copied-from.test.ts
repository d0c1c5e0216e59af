import { testRule } from '../../test-rule.ts'
import { copiedFrom } from './copied-from.ts'

const shenzhen = {
  id: 'g2',
  region: '440300',
  agency: { uscc: '11440300000000000B', name: '深圳市人力资源和社会保障局' },
}
const zhuhai = {
  id: 'g3',
  region: '440400',
  agency: { uscc: '11440400000000000C', name: '珠海市人力资源和社会保障局' },
}
const text = '申请人到深圳市人力资源和社会保障局提出申请。'

testRule(copiedFrom, {
  valid: [
    { name: 'only the source has the text', guides: [{ ...shenzhen, conditions: text }] },
    {
      name: 'two agencies have one text without a place',
      guides: [
        { ...shenzhen, conditions: '申请人到人力资源和社会保障局提出申请。' },
        { ...zhuhai, conditions: '申请人到人力资源和社会保障局提出申请。' },
      ],
    },
    {
      name: 'a foreign text that its own agency does not have',
      guides: [shenzhen, { ...zhuhai, conditions: text }],
    },
  ],
  invalid: [
    {
      name: 'another city’s text with its name',
      guides: [
        { ...shenzhen, conditions: text },
        { ...zhuhai, conditions: text },
      ],
      expect: [{ place: 'conditions', severity: 'info' }],
    },
    {
      name: 'another city’s procedure among conditions of its own',
      guides: [
        { ...shenzhen, procedure: { window: text } },
        { ...zhuhai, conditions: '年满16周岁', procedure: { window: text } },
      ],
      expect: [{ place: 'procedure/window' }],
    },
    {
      name: 'two cities that copied one',
      guides: [
        { ...shenzhen, conditions: text },
        { ...zhuhai, conditions: text },
        {
          id: 'g4',
          region: '440600',
          agency: { uscc: '11440600000000000D', name: '佛山市人社局' },
          conditions: text,
        },
      ],
      expect: 2,
    },
  ],
  harmless: [
    {
      name: 'a county has its city’s text',
      guides: [
        { ...shenzhen, conditions: text },
        {
          id: 'g5',
          region: '440304',
          level: 'county',
          agency: { uscc: '11440304000000000E', name: '深圳市福田区人力资源局' },
          conditions: text,
        },
      ],
    },
    {
      name: 'a transfer from another place',
      guides: [
        { ...shenzhen, conditions: '从深圳市转移养老保险关系到户籍所在地的参保人' },
        { ...zhuhai, conditions: '从深圳市转移养老保险关系到户籍所在地的参保人' },
      ],
    },
    {
      name: 'the standard’s text',
      standard: { conditions: '年满16周岁且有劳动能力的失业人员' },
      guides: [
        { ...shenzhen, conditions: '年满16周岁且有劳动能力的失业人员' },
        { ...zhuhai, conditions: '年满16周岁且有劳动能力的失业人员' },
      ],
    },
  ],
})
