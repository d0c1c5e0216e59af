import { testRule } from '../../test-rule.ts'
import { quotedTextDiffers } from './quoted-text-differs.ts'

const wording =
  '第十七条 职工发生事故伤害或者按照职业病防治法规定被诊断、鉴定为职业病，所在单位应当自事故伤害发生之日起30日内，向统筹地区社会保险行政部门提出工伤认定申请。'
const quotes = (text: string, article = '第十七条') => ({ basis: [{ title: '工伤保险条例', article, text }] })
const standard = quotes(wording)

testRule(quotedTextDiffers, {
  valid: [
    { name: 'the same words', standard, guide: quotes(wording) },
    { name: 'no quotation', standard, guide: { basis: [{ title: '工伤保险条例', article: '第十七条' }] } },
    {
      name: 'another article (another rule)',
      standard,
      guide: quotes('第十八条 提出工伤认定申请应当提交下列材料。', '第十八条'),
    },
  ],
  invalid: [
    {
      name: 'another period',
      standard,
      guide: quotes(wording.replace('30日', '60日')),
      expect: [{ path: '/basis/0/text', severity: 'error', fixed: standard }],
    },
    { name: 'another duty', standard, guide: quotes(wording.replace('应当', '可以')) },
    {
      name: 'a condition left out inside',
      standard,
      guide: quotes(wording.replace('或者按照职业病防治法规定被诊断、鉴定为职业病', '')),
    },
  ],
  harmless: [
    {
      name: 'other punctuation and spaces',
      standard,
      guide: quotes(wording.replaceAll('，', ', ').replace('。', '；')),
    },
    { name: 'without the number of the article', standard, guide: quotes(wording.slice(5)) },
    {
      name: 'an excerpt',
      standard,
      guide: quotes('所在单位应当自事故伤害发生之日起30日内，向统筹地区社会保险行政部门提出工伤认定申请'),
    },
    {
      name: 'shortened with dots',
      standard,
      guide: quotes('第十七条 职工发生事故伤害……向统筹地区社会保险行政部门提出工伤认定申请。'),
    },
  ],
})
