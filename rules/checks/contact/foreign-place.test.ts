import { testRule } from '../../test-rule.ts'
import { foreignPlace } from './foreign-place.ts'

const tianhe = {
  region: '440106',
  level: 'county' as const,
  agency: { name: '广州市天河区人力资源和社会保障局' },
}

testRule(foreignPlace, {
  valid: [
    { name: 'an address at home', guide: { contact: { address: '广州市越秀区东风中路1号' } } },
    { name: 'no contact', guide: {} },
    { name: 'an address without a city', guide: { contact: { address: '东风中路1号2楼' } } },
  ],
  invalid: [
    {
      name: 'an address in another city',
      guide: { contact: { address: '深圳市福田区深南中路1号' } },
      expect: [{ place: 'address', severity: 'warning' }],
    },
    { name: 'the hall of another city', guide: { contact: { address: '佛山市政务服务中心3楼' } } },
    {
      name: 'an address in a sister county',
      guide: { ...tianhe, contact: { address: '越秀区东风中路1号' } },
    },
  ],
  harmless: [
    { name: 'a road that is named after a city', guide: { contact: { address: '越秀区中山一路1号' } } },
    {
      name: 'a road named after a city of another province',
      guide: { contact: { address: '海珠区上海路1号' } },
    },
    {
      name: 'a full address of a county',
      guide: { ...tianhe, contact: { address: '广东省广州市天河区体育西路1号' } },
    },
    {
      name: 'a county’s office named by its city',
      guide: { ...tianhe, contact: { address: '广州市政务服务中心' } },
    },
    { name: 'traditional characters', guide: { contact: { address: '廣州市越秀區東風中路1號' } } },
  ],
})
