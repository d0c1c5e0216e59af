import { testRule } from '../../test-rule.ts'
import { foreignPlace } from './foreign-place.ts'

const tianhe = {
  region: '440106',
  level: 'county' as const,
  agency: { name: '广州市天河区人力资源和社会保障局' },
}

testRule(foreignPlace, {
  valid: [
    { name: 'the own city', guide: { conditions: '具有广州市户籍' } },
    { name: 'a county of the own city', guide: { conditions: '在天河区就业' } },
    {
      name: 'a place that the standard names',
      standard: { conditions: '在深圳市参保' },
      guide: { conditions: '在深圳市参保' },
    },
    { name: 'an address has its own rule', guide: { contact: { phone: '12333', address: '深圳市福田区' } } },
  ],
  invalid: [
    {
      name: 'another city’s site as the address for applying online',
      guide: { handling: { onlineUrl: 'https://hrss.sz.gov.cn/apply?id=1' } },
      expect: [{ path: '/handling/onlineUrl' }],
    },
    {
      name: 'the registered residence of another city',
      guide: { conditions: '具有深圳市户籍' },
      expect: [{ place: 'conditions', severity: 'warning', fixed: { conditions: '具有广州市户籍' } }],
    },
    {
      name: 'the office of another city in an answer',
      guide: { faq: [{ question: '在哪办？', answer: '在东莞市人力资源和社会保障局办理。' }] },
      expect: [{ path: '/faq/0/answer' }],
    },
    { name: 'the platform of another city', guide: { procedure: { online: '登录i深圳提交' } } },
    {
      name: 'the site of another city',
      guide: { procedure: { online: '登录https://hrss.sz.gov.cn/bs申请' } },
    },
    {
      name: 'outside another city, where the standard says outside the area of the pool',
      standard: { conditions: '在统筹地区以外居住满6个月以上' },
      guide: { conditions: '在深圳市以外居住满6个月以上' },
      expect: [{ place: 'conditions', fixed: { conditions: '在广州市以外居住满6个月以上' } }],
    },
    { name: 'a sister county', guide: { ...tianhe, conditions: '具有越秀区户籍' } },
    { name: 'traditional characters', guide: { conditions: '具有深圳市戶籍' } },
    { name: 'a form of another city', guide: { materials: [{ name: '《佛山市失业登记表》' }] } },
  ],
  harmless: [
    {
      name: 'the site of the province, with another region among its parameters',
      guide: { handling: { onlineUrl: 'https://www.gdzwfw.gov.cn/portal/index?region=440300' } },
    },
    { name: 'generic words', guide: { conditions: '本市户籍，在当地或统筹地区参保' } },
    { name: 'the province and its platform', guide: { procedure: { online: '登录广东政务服务网、粤省事' } } },
    { name: 'a transfer between provinces', guide: { conditions: '从湖南省转移接续养老保险关系的' } },
    { name: 'the title of a regulation', guide: { conditions: '符合《深圳经济特区居住证条例》' } },
    { name: '港澳台', guide: { conditions: '香港、澳门、台湾居民' } },
    {
      name: 'outside the own city',
      standard: { conditions: '在统筹地区以外居住满6个月以上' },
      guide: { conditions: '在广州市以外居住满6个月以上' },
    },
    { name: 'outside the province', guide: { conditions: '在广东省以外、本市以外居住满6个月以上' } },
    { name: 'a list of places', guide: { conditions: '在广州市、深圳市或者珠海市参保' } },
  ],
})
