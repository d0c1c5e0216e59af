import type { Law } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { titleMisspelt } from './title-misspelt.ts'

const mediation = '中华人民共和国劳动争议调解仲裁法'
const laws: Law[] = [
  { title: mediation, docNumber: '主席令第80号', status: 'in-force' },
  { title: '工伤保险条例', docNumber: '国务院令第375号', status: 'amended' },
  { title: '失业保险条例', docNumber: '国务院令第258号', status: 'in-force' },
  { title: '人力资源市场暂行条例', docNumber: '国务院令第700号', status: 'in-force' },
  { title: '广东省实施〈中华人民共和国民办教育促进法〉办法', status: 'in-force' },
]
const directory = { laws }
const of = (title: string) => ({ basis: [{ title }] })

testRule(titleMisspelt, {
  valid: [
    { name: 'the law’s title', directory, standard: of(mediation), guide: of(mediation) },
    {
      name: 'another law of a like name',
      directory,
      standard: of('工伤保险条例'),
      guide: of('失业保险条例'),
    },
    { name: 'a law that the registry does not know', directory, guide: of('生育保险条例') },
    { name: '条例 for 暂行条例 is another document', directory, guide: of('人力资源市场条例') },
  ],
  invalid: [
    {
      name: 'misspelt in each of two rows',
      directory,
      standard: of('工伤保险条例'),
      guide: {
        basis: ['第十四条', '第十五条'].map((article) => ({ title: '工伤保险条列', article })),
      },
      expect: [
        {
          fixed: {
            basis: ['第十四条', '第十五条'].map((article) => ({ title: '工伤保险条例', article })),
          },
        },
      ],
    },
    {
      name: 'a word of the title is missing',
      directory,
      standard: of(mediation),
      guide: of('《中华人民共和国劳动争议仲裁法》'),
      expect: [
        {
          message: 'misspelt',
          place: `${mediation}/title`,
          path: '/basis/0/title',
          severity: 'error',
          fixed: of(`《${mediation}》`),
        },
      ],
    },
    { name: 'a character is wrong', directory, standard: of('工伤保险条例'), guide: of('工商保险条例') },
    {
      name: 'characters are swapped, with the article behind',
      directory,
      standard: { basis: [{ title: mediation, article: '第五条' }] },
      guide: of('《劳动争议仲裁调解法》第五条'),
      expect: [{ fixed: of(`《${mediation}》第五条`) }],
    },
    {
      name: 'the number shows which law is meant',
      directory,
      standard: of('工伤保险条例'),
      guide: { basis: [{ title: '工伤保险办法', docNumber: '国务院令第375号' }] },
    },
    {
      name: 'a document that only the standard names',
      directory,
      standard: { basis: [{ title: '流动人员人事档案管理服务规定', docNumber: '人社部发〔2021〕112号' }] },
      guide: { basis: [{ title: '流动人员档案管理服务规定', docNumber: '人社部发〔2021〕112号' }] },
    },
    {
      name: 'a guide that is linked to nothing',
      directory,
      guide: { name: '人才公寓申请', baseCode: '', local: true, ...of('劳动争议仲裁法') },
      expect: [{ severity: 'warning' }],
    },
  ],
  harmless: [
    { name: 'without the state’s name', directory, standard: of(mediation), guide: of('劳动争议调解仲裁法') },
    {
      name: 'with marks, spaces and the year of an amendment',
      directory,
      standard: of('工伤保险条例'),
      guide: of('《 工伤保险条例 》（2010年修订）'),
    },
    {
      name: 'another form of an implementing act',
      directory,
      standard: of('广东省实施〈中华人民共和国民办教育促进法〉办法'),
      guide: of('广东省实施《民办教育促进法》办法'),
    },
    {
      name: 'the number alone',
      directory,
      standard: of('工伤保险条例'),
      guide: of('国务院令第375号'),
    },
  ],
})
