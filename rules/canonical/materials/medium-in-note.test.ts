import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { mediumInNote } from './medium-in-note.ts'

const mediumOf = (note: string) => mediumInNote(canonicalText(note).text)?.medium.join()

describe('notes that leave one form', () => {
  test.each([
    ['仅收胶装纸本，光盘、U盘和网上文件均退回', 'paper'],
    ['请勿上传电子件', 'paper'],
    ['请勿上传电子件，到窗口交盖章纸质件', 'paper'],
    ['以纸质为准', 'paper'],
    ['网上提交后仍须寄送纸质', 'paper'],
    ['上传后还需到窗口提交纸质材料', 'paper'],
    ['系统填报完成后，再邮寄加盖公章的纸质件', 'paper'],
    ['电子版、扫描件一律不收', 'paper'],
    ['光盘和U盘概不接收，交纸质件', 'paper'],
    ['不要发送电子版', 'paper'],
    ['只能递交手写的纸质件', 'paper'],
    ['限交纸质版', 'paper'],
    ['拍照件、影像件均无效', 'paper'],
    ['只收纸质件，电子件不收', 'paper'],
    ['网上上传的不算，须递交纸质件', 'paper'],
    ['只接受电子版，纸质材料退回', 'electronic'],
    ['请勿提交纸质件', 'electronic'],
    ['纸质件不予接收', 'electronic'],
  ])('%s', (note, medium) => {
    expect(mediumOf(note)).toBe(medium)
  })
})

test.each([
  '上传清晰扫描件',
  'PDF不超过10M',
  '纸质、电子均可',
  '网上办理的上传',
  '窗口办理的带原件',
  '电子件与纸质件不一致的，以纸质件为准',
  '网上申请的上传扫描件，窗口申请的交纸质件',
  '窗口只收纸质件，网上只收电子件',
  '窗口办理只收纸质件',
  '上传后可以在窗口领取纸质证书',
  '纸质或者电子文件都行',
  '扫描件模糊的不予受理',
  '电子证照同等有效',
  '电子签名同样有效，无须交纸质件的不必打印',
  '可在窗口领取纸质空白表',
  '照片请用白底，不要用生活照',
  '电子发票打印件也可',
  '网上提交的，办结后邮寄纸质决定书',
  '请勿折叠，纸质表用黑色墨水填写',
  '请勿提交自拍照片',
  '上传时请勿使用图片压缩软件',
])('%s leaves the form open', (note) => {
  expect(mediumOf(note)).toBeUndefined()
})

describe('forms in the words of other clerks', () => {
  test.each([
    '网报后仍须寄送书面件，未见书面件的按缺件处理',
    '仅接受A4纸打印件',
    '须现场手写签署纸质件，线上签署的不予采信',
    '电子文档不作为审批依据，以邮寄的纸质稿为准',
    '电子签名不算，必须亲笔签在纸上',
    '扫描上传后，原稿仍要送到窗口',
    '不认电子印章，须盖实体公章后交来',
    '请打印成册后提交，平台上传的不看',
    '截图、照片均不行，要盖章的纸件',
    '书面形式报送',
    '只能交书面材料',
    '不接受任何电子文档',
    '手机拍的不算数',
    '系统里传了也要再补一份纸的',
    '电子证照不能代替实物',
  ])('%s', (note) => {
    expect(mediumInNote(canonicalText(note).text)?.medium).toEqual(['paper'])
  })

  test.each([
    '电子件与纸质件均可',
    '可上传扫描件，也可到窗口提交',
    '扫描件须清晰完整',
    '请用A4纸打印',
    '电子证照与原件同等效力',
    '窗口办理的提交纸质件，网上办理的上传电子件',
    '照片须为近期免冠',
    '打印后签字再扫描上传',
    '支持电子签名',
    '提交PDF格式',
    '文件大小不超过5M',
    '加盖公章',
    '复印件注明与原件一致',
    '无纸质件的可提供电子件',
    '手写或者打印均可',
    '不清晰的扫描件会被退回',
  ])('no one form in: %s', (note) => {
    expect(mediumInNote(canonicalText(note).text)).toBeUndefined()
  })
})
