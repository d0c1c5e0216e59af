import type { Law } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { documentNumberDiffers } from './document-number-differs.ts'

const title = '社会保险费征缴暂行条例'
const laws: Law[] = [
  {
    title,
    docNumber: '国务院令第259号',
    status: 'amended',
    amendments: [{ date: '2019-03-24', docNumber: '国务院令第710号' }],
  },
  { title: '劳务派遣行政许可实施办法', docNumber: '人力资源社会保障部令第19号', status: 'in-force' },
]
const directory = { laws }
const under = (docNumber: string, name = title) => ({ basis: [{ title: name, docNumber }] })
const notice = '广东省就业创业补贴申请办理指导清单'

testRule(documentNumberDiffers, {
  valid: [
    {
      name: 'the law’s own number',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国务院令第259号'),
    },
    { name: 'no number', directory, standard: under('国务院令第259号'), guide: { basis: [{ title }] } },
    {
      name: 'a document of which no number is known',
      directory,
      standard: { basis: [{ title: notice }] },
      guide: under('粤人社规〔2021〕12号', notice),
    },
  ],
  invalid: [
    {
      name: 'wrong in each of two rows',
      directory,
      standard: { basis: [{ title, docNumber: '国务院令第259号', article: '第四条、第六条' }] },
      guide: {
        basis: ['第四条', '第六条'].map((article) => ({ title, docNumber: '国务院令第260号', article })),
      },
      expect: [
        {
          fixed: {
            basis: ['第四条', '第六条'].map((article) => ({ title, docNumber: '国务院令第259号', article })),
          },
        },
      ],
    },
    {
      name: 'another number',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国务院令第295号'),
      expect: [
        {
          message: 'differs',
          place: `${title}/docNumber`,
          path: '/basis/0/docNumber',
          severity: 'error',
          fixed: under('国务院令第259号'),
        },
      ],
    },
    {
      name: 'another year',
      directory,
      standard: under('粤人社规〔2021〕12号', notice),
      guide: under('粤人社规〔2022〕12号', notice),
      expect: [{ fixed: under('粤人社规〔2021〕12号', notice) }],
    },
    {
      name: 'another issuer',
      directory,
      standard: under('人力资源社会保障部令第19号', '劳务派遣行政许可实施办法'),
      guide: under('劳动和社会保障部令第19号', '劳务派遣行政许可实施办法'),
    },
    {
      name: 'the number of the act that amended it, as if it were the law’s own',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国务院令第710号'),
      expect: [{ path: '/basis/0/docNumber', severity: 'error', fixed: under('国务院令第259号') }],
    },
    {
      name: 'another number beside the title, in a guide that is linked to nothing',
      directory,
      guide: {
        name: '人才公寓申请',
        baseCode: '',
        local: true,
        basis: [{ title: `《${title}》（国务院令第295号）` }],
      },
      expect: [{ path: '/basis/0/title', severity: 'warning' }],
    },
  ],
  harmless: [
    {
      name: 'the short form of an order',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国令第259号'),
    },
    {
      name: 'Chinese numerals and the state’s full name',
      directory,
      standard: under('国务院令第259号'),
      guide: under('中华人民共和国国务院令第二百五十九号'),
    },
    {
      name: 'the number of the act that amended it, said to be that',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国务院令第710号修订'),
    },
    {
      name: 'the number of the act that amended it, beside the title as amended',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国务院令第710号', `${title}（2019年修订）`),
    },
    {
      name: 'its own and the amending number',
      directory,
      standard: under('国务院令第259号'),
      guide: under('国务院令第259号公布，国务院令第710号修订'),
    },
    {
      name: 'other brackets and a leading zero',
      directory,
      standard: under('粤人社规〔2021〕2号', notice),
      guide: under('粤人社规[2021]第02号', notice),
    },
    {
      name: 'the ministry’s short name',
      directory,
      standard: under('人力资源社会保障部令第19号', '劳务派遣行政许可实施办法'),
      guide: under('人社部令第19号', '劳务派遣行政许可实施办法'),
    },
  ],
})
