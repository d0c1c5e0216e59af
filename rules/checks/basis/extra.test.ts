import type { Law } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { extra } from './extra.ts'

const injury = { title: '工伤保险条例', article: '第十七条' }
const supervision = { title: '劳动保障监察条例' }
const laws: Law[] = [
  { title: '工伤保险条例', docNumber: '国务院令第375号', status: 'amended' },
  { title: '劳动保障监察条例', docNumber: '国务院令第423号', status: 'in-force' },
  { title: '劳动力市场管理规定', status: 'repealed', repealedDate: '2008-01-01' },
]
const directory = { laws }
const standard = { basis: [injury] }

testRule(extra, {
  valid: [
    { name: 'the standard’s basis alone', directory, standard, guide: { basis: [injury] } },
    { name: 'the standard has no basis', directory, guide: { basis: [supervision] } },
    {
      name: 'a repealed law (another rule)',
      directory,
      standard,
      guide: { basis: [injury, { title: '劳动力市场管理规定' }] },
    },
    {
      name: 'a misspelt title (another rule)',
      directory,
      standard,
      guide: { basis: [{ title: '工伤保险条列' }] },
    },
  ],
  invalid: [
    {
      name: 'a national regulation that the standard does not name',
      directory,
      standard,
      guide: { basis: [injury, supervision] },
      expect: [
        {
          message: 'extra',
          place: '劳动保障监察条例',
          path: '/basis/1',
          severity: 'error',
          fixed: { basis: [injury] },
        },
      ],
    },
    {
      name: 'another city’s document',
      directory,
      standard,
      guide: { basis: [injury, { title: '关于工伤认定有关问题的通知', docNumber: '深人社规〔2021〕3号' }] },
      expect: [{ message: 'extra', severity: 'error' }],
    },
    {
      name: 'a second law inside one row has no fix',
      directory,
      standard,
      guide: { basis: [{ title: '《工伤保险条例》第十七条、《劳动保障监察条例》第九条' }] },
      expect: [{ message: 'extra', path: '/basis/0' }],
    },
    {
      name: 'a document of the province',
      directory,
      standard,
      guide: { basis: [injury, { title: '广东省工伤认定工作指引', docNumber: '粤人社规〔2023〕5号' }] },
      expect: [{ message: 'extra' }],
    },
  ],
  harmless: [
    {
      name: 'the city’s own document by its number',
      directory,
      standard,
      guide: { basis: [injury, { title: '关于工伤认定有关问题的通知', docNumber: '穗人社规字〔2022〕1号' }] },
    },
    {
      name: 'the city’s own document by its title',
      directory,
      standard,
      guide: { basis: [injury, { title: '广州市工伤认定工作规程' }] },
    },
    {
      name: 'a county’s guide cites its city’s document',
      directory,
      standard,
      agency: { region: '440104', level: 'county' },
      guide: {
        region: '440104',
        level: 'county',
        basis: [injury, { title: '关于工伤认定的通知', docNumber: '穗人社函〔2022〕12号' }],
      },
    },
    {
      name: 'one law in two rows',
      directory,
      standard: { basis: [{ title: '工伤保险条例', article: '第十七条、第二十条' }] },
      guide: { basis: [injury, { title: '《工伤保险条例》', article: '第二十条' }] },
    },
    {
      name: 'a notice that amended the law is named in parentheses',
      directory,
      standard,
      guide: {
        basis: [
          {
            title:
              '《工伤保险条例》（2003年4月27日国务院令第375号公布，根据2010年12月20日《国务院关于修改〈工伤保险条例〉的决定》修订）',
            article: '第十七条',
          },
        ],
      },
    },
  ],
})
