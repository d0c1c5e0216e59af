import { testRule } from '../../test-rule.ts'
import { notAllowed } from './not-allowed.ts'

const provincial = { levels: ['provincial' as const] }

testRule(notAllowed, {
  valid: [
    { name: 'one of the item’s levels', guide: {} },
    {
      name: 'another of the item’s levels',
      agency: { level: 'county' },
      guide: { level: 'county', region: '440104' },
    },
    { name: 'an item without levels', standard: { levels: [] }, guide: {} },
  ],
  invalid: [
    {
      name: 'a city publishes an item of the province',
      standard: provincial,
      expect: [{ path: '/level', severity: 'error' }],
      guide: {},
    },
    {
      name: 'a town publishes an item of cities and counties',
      agency: { level: 'township' },
      guide: { level: 'township' },
    },
    {
      name: 'a village of 东莞 publishes a county item',
      standard: { levels: ['county'] },
      agency: { level: 'village', region: '441900' },
      guide: { level: 'village', region: '441900' },
    },
  ],
  harmless: [
    {
      name: '东莞 handles a county item at city level',
      standard: { levels: ['county'] },
      agency: { region: '441900', name: '东莞市人力资源和社会保障局' },
      guide: { region: '441900' },
    },
    {
      name: 'a town of 中山 handles a county item',
      standard: { levels: ['county'] },
      agency: { region: '442000', level: 'township' },
      guide: { region: '442000', level: 'township' },
    },
    {
      name: 'the province’s own item in the province',
      standard: provincial,
      agency: { level: 'provincial', region: '440000' },
      guide: { level: 'provincial', region: '440000' },
    },
  ],
})
