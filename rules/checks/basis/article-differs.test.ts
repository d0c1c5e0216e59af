import type { Law } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { articleDiffers } from './article-differs.ts'

const title = '中华人民共和国劳动合同法'
const laws: Law[] = [
  { title, docNumber: '主席令第65号', status: 'amended', articleCount: 98 },
  { title: '劳动力市场管理规定', status: 'repealed', repealedDate: '2008-01-01' },
]
const directory = { laws }
const cites = (article: string) => ({ basis: [{ title, article }] })

testRule(articleDiffers, {
  valid: [
    { name: 'the same article', directory, standard: cites('第五十七条'), guide: cites('第五十七条') },
    {
      name: 'the standard names no article',
      directory,
      standard: { basis: [{ title }] },
      guide: cites('第五十七条'),
    },
    {
      name: 'another law (other rules)',
      directory,
      standard: cites('第五十七条'),
      guide: { basis: [{ title: '劳动力市场管理规定', article: '第三条' }] },
    },
  ],
  invalid: [
    {
      name: 'another article',
      directory,
      standard: cites('第五十七条'),
      guide: cites('第五十八条'),
      expect: [
        {
          message: 'differs',
          place: `${title}/article`,
          path: '/basis/0/article',
          severity: 'error',
          fixed: cites('第五十七条'),
        },
      ],
    },
    { name: 'an article too many', directory, standard: cites('第七条'), guide: cites('第七条、第五十条') },
    { name: 'an article too few', directory, standard: cites('第七条、第五十条'), guide: cites('第七条') },
    {
      name: 'another paragraph',
      directory,
      standard: cites('第四十条第一款'),
      guide: cites('第四十条第二款'),
    },
    {
      name: 'the whole article where the standard names a paragraph',
      directory,
      standard: cites('第四十条第一款'),
      guide: cites('第四十条'),
      expect: [{ message: 'wider' }],
    },
    {
      name: 'no article where the standard names one',
      directory,
      standard: cites('第五十七条'),
      guide: { basis: [{ title }] },
      expect: [{ message: 'absent', severity: 'warning', fixed: cites('第五十七条') }],
    },
    {
      name: 'an article that the law does not have',
      directory,
      guide: { ...cites('第一百五十七条'), name: '人才公寓申请', baseCode: '', local: true },
      expect: [{ message: 'beyond', severity: 'error' }],
    },
    {
      name: 'another article behind the title',
      directory,
      standard: cites('第五十七条'),
      guide: { basis: [{ title: '《劳动合同法》第五十六条' }] },
      expect: [{ message: 'differs', path: '/basis/0/title' }],
    },
  ],
  harmless: [
    {
      name: 'Arabic numerals',
      directory,
      standard: cites('第十二条第一款第（二）项'),
      guide: cites('第12条第1款第2项'),
    },
    {
      name: 'a range and its articles one by one, in another order',
      directory,
      standard: cites('第二十三条至第二十五条'),
      guide: cites('第二十五条、第二十三条、第二十四条'),
    },
    {
      name: 'a paragraph of an article cited whole',
      directory,
      standard: cites('第四十条'),
      guide: cites('第四十条第一款'),
    },
    {
      name: 'the article behind the title',
      directory,
      standard: cites('第五十七条'),
      guide: { basis: [{ title: '《中华人民共和国劳动合同法》（主席令第六十五号）第五十七条' }] },
    },
    {
      name: 'the article at the head of the quotation',
      directory,
      standard: cites('第五十七条'),
      guide: {
        basis: [
          {
            title,
            text: '第五十七条 经营劳务派遣业务应当具备下列条件：（一）注册资本不得少于人民币二百万元；',
          },
        ],
      },
    },
    {
      name: 'the articles in two rows',
      directory,
      standard: cites('第七条、第五十条'),
      guide: {
        basis: [
          { title, article: '第七条' },
          { title: `《${title}》`, article: '第五十条' },
        ],
      },
    },
  ],
})
