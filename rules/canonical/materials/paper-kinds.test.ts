/** Papers told by what their names end in, or by their copies. */
import { describe, expect, test } from 'vitest'
import { aDirectory } from '../../test-builders.ts'
import { asksOf } from '../asks/asks.ts'
import { canonicalText } from '../text/text.ts'
import { indexMaterials } from './material-index.ts'

const index = indexMaterials(aDirectory())
const asked = (text: string) => asksOf(canonicalText(text), index).map(({ name }) => name)

describe('is a paper', () => {
  test.each([
    '年度招聘总结',
    '村民小组证言',
    '家属护理日志',
    '培训实施方案',
    '经费使用计划',
    '参训人员名单',
    '询问笔录',
    '施工视频',
    '厂区航拍照片',
    '代表作品',
    '原岗位撤销说明',
    '遗属无业说明',
    '亲属关系公证',
    '社区意见',
    '受伤经过',
    '会议纪要',
    '租赁合约',
    '借条',
    '银行回单',
    '应急预案',
    '打卡记录',
  ])('%s', (paper) => {
    expect(asked(`另须提交${paper}。`)).toEqual([paper])
    expect(asked(`未附${paper}的，不予受理。`)).toEqual([paper])
  })

  test.each(['村规民约', '施工许可', '股权架构'])('%s, by its copy', (paper) => {
    expect(asked(`请提供${paper}复印件。`)).toEqual([paper])
  })
})

test.each([
  '请提交原件。',
  '须交清晰扫描件。',
  '窗口核对原件后退还复印件。',
  '按清单收，即申请表、身份证。',
  '应当按计划完成培训。',
  '因不可抗力致使方案无法履行的，可以解除。',
  '不符合条件的，向申请人说明理由。',
  '由经办机构提供政策说明。',
])('%s names none that is asked for', (text) => {
  expect(asked(text).filter((name) => !['申请表', '身份证'].includes(name))).toEqual([])
})
