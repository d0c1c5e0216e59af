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
