/** How a counter talks of papers that it wants to have, where nothing says 提交; and what it says of papers in passing. */
import { describe, expect, test } from 'vitest'
import { aDirectory } from '../../test-builders.ts'
import { indexMaterials } from '../materials/material-index.ts'
import { canonicalText } from '../text/text.ts'
import { asksOf } from './asks.ts'

const index = indexMaterials(aDirectory())
const asked = (raw: string): readonly string[] => {
  const text = canonicalText(raw)
  return asksOf(text, index).map(({ start, end }) => text.text.slice(start, end))
}

describe('the papers in brackets are asked for', () => {
  test.each([
    '差一份[店铺更名证明]，麻烦一起交。',
    '再把[街道居住说明]快递过来，我们收到才审。',
    '别空手来，[待遇领取人员在世证明]要当面递给我们。',
    '行，让同事捎上[全员缴费清单]就给办。',
    '少传了[教师任职证明]，补传以后才会往下走。',
    '审核时发现没有[安置部门介绍函]，交上来才能继续。',
    '[未重复享受声明]未交齐的不起算。',
    '上门核查那天，请把[保费原始单据]交给核查员。',
    '后附[实训场地照片册]',
    '请再加一份[往返车票]',
    '另，[回避声明公证书]一式一份随件报送。',
    '快，前提是[派出所户籍页]已经交到我们手上。',
    '复核时以[原单位证明]为准，请主动递交。',
    '后面钉上[单位介绍函]',
    '与[家庭收入情况说明]放在一起交',
    '上传时把[教师学历证书]合并到同一个文件',
    '[服务合同样本]交到窗口的次日起算',
    '补交[救护车派车单]后再计算时间',
    '[未领取补贴证明]由申请人先行开好，交综合岗留存。',
    '收件岗逐页检查[未重复领取津贴证明]后方可叫号受理。',
    '认定批复（交回[消防合格证]后发放）',
    '许可通知（凭[完税证明]领取）',
  ])('%s', (marked) => {
    const papers = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, paper]) => paper)
    expect(asked(marked.replace(/[[\]]/g, ''))).toEqual(papers)
  })
})

describe('nothing is asked for', () => {
  test.each([
    '书面说明理由。',
    '由申请人先行说明情况。',
    '前提是营业执照在有效期内。',
    '办结后凭回执领取。',
    '领取许可证后依法经营。',
    '差旅费发票由单位报销。',
    '发现没有社保卡的，可以网上申领。',
    '本人声明以上内容真实。',
    '报销用的发票请交给学校，不要交到本窗口。',
    '去银行开户的话，银行也许要看您的工作证，这归银行管。',
    '到车管所办业务要带行驶证，那是车管所的事。',
    '不用把户口簿合并到同一个文件。',
  ])('%s', (raw) => {
    expect(asked(raw)).toEqual([])
  })
})
