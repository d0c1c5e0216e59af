import { describe, expect, test } from 'vitest'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { homeOf } from '../places/home.ts'
import { canonicalText } from '../text/text.ts'
import { readMaterials } from './material.ts'

const directory = indexDirectory(aDirectory())
const reading = { home: homeOf('440100', []), directory, licence: false, text: canonicalText }
const countsOf = (note: string, row = { originals: 1, copies: 0 }) => {
  const [fact] = readMaterials([{ name: '仲裁申请书', ...row, note }], reading)
  const said = fact?.countsSaid
  return [fact?.originals, fact?.copies, said && fact?.note?.text.slice(said.start, said.end)]
}

describe('notes that want more than the row says', () => {
  test.each([
    ['除正副本外，另备四套供调解员使用', 5, 0, '另备四套供调解员使用'],
    ['胶装成册，报送五份原件', 5, 0, '报送五份原件'],
    ['需打印3份，逐份签名捺印', 3, 0, '需打印3份'],
    ['一式五份报送', 5, 0, '一式五份报送'],
    ['由双方签名，每人各交两份', 2, 0, '每人各交两份'],
    ['共需提交六份', 6, 0, '共需提交六份'],
    ['装订成册后交4套', 4, 0, '装订成册后交4套'],
    ['A4纸双面打印，递交时带齐三套', 3, 0, '递交时带齐三套'],
    ['按评审专家人数备7套', 7, 0, '按评审专家人数备7套'],
    ['份数：叁份', 3, 0, '份数:叁份'],
    ['须盖骑缝章；再加交一份存档', 2, 0, '再加交一份存档'],
    ['另备两份。', 3, 0, '另备两份'],
    ['纸质版两份报送市局', 2, 0, '纸质版两份报送市局'],
    ['提交三份即可', 3, 0, '提交三份即可'],
    ['填写后打印不少于三份', 3, 0, '填写后打印不少于三份'],
    ['申请书准备四份', 4, 0, '申请书准备四份'],
    ['本表须交三份', 3, 0, '本表须交三份'],
    ['自行复印三份备查', 1, 3, '自行复印三份备查'],
    ['另备复印件两份', 1, 2, '另备复印件两份'],
    ['签名后每位申请人提交二份', 2, 0, '签名后每位申请人提交二份'],
  ])('%s', (note, originals, copies, words) => {
    expect(countsOf(note)).toEqual([originals, copies, words])
  })

  test('of a row of copies, more copies', () => {
    const row = { originals: 0, copies: 1 }
    expect(countsOf('须交三份', row)).toEqual([0, 3, '须交三份'])
    expect(countsOf('一式两份', row)).toEqual([0, 2, '一式两份'])
    expect(countsOf('另备一份', row)).toEqual([0, 2, '另备一份'])
  })
})

test.each([
  '每份不超过5页',
  '装订成一册',
  '共3页',
  '一份即可',
  '提交一份即可，无需多交',
  '复印件与原件一致',
  '份数不限',
  '提交1份',
  '其中一份退回申请人',
  '三份材料任选一份提交',
  '无需提交两份',
  '不必另备副本两份',
  '最多提交两份',
  '也可交两份',
  '另附身份证明两份',
  '学历证书提交两份',
  '将户口簿打印两份',
  '提交两份证明',
  '提交两份中的任意一份',
  '劳动合同有两份的，都要写明',
  '每份单独扫描',
  '每份各交一页',
  '按被申请人人数提交副本',
  '附近三年审计报告三份',
  '签订过两份以上合同的，逐一列明',
  '分成两个文件上传',
  '由双方各执一份',
  '办结后退还两份',
  '第二份起由窗口复印',
  '每人限一份',
])('%s wants no more', (note) => {
  expect(countsOf(note)).toEqual([1, 0, undefined])
})

describe('numbers in the words of other clerks', () => {
  test.each([
    '原件5份，骑缝盖章',
    '请多印几张，窗口收3张',
    '胶装成册，送评委会五本',
    '正本之外再交5本，分送评估专家',
    '一份交窗口，一份交工会，一份寄市局',
    '共四份：局、所、档案、本人各存一份',
    '三本，左侧装订',
    '须递交两份原件',
    '正反面打印，备三张',
    '四联单，全部交回',
    '双份，均须签字',
    '报送时附副本三本',
    '复印四份，一并装袋',
    '打印后交存五份',
    '除上传外，另寄2份',
    '申请时带来两本',
    '至少备齐三套',
    '份数按评审专家人数，通常为6份',
    '原件与抄件各二份',
  ])('%s', (note) => {
    const [originals = 0, copies = 0] = countsOf(note)
    expect(Number(originals) > 1 || Number(copies) > 0).toBe(true)
  })

  test.each([
    '原件1份',
    '一份即可',
    '一式一份',
    '加盖骑缝章',
    '每页签字',
    '由系统自动生成，无需打印',
    '一人一份',
    '多页的请按顺序装订',
    '装订成一本',
    '有两名以上证明人签字',
    '近三个月内开具',
    '申请表第2页须盖章',
    '2寸照片贴于右上角',
    '三年内有效',
    '可提交1份，多交不限',
    '有多处住所的分别填写',
    '原件核对后退回',
    '家庭成员3人以上的另附页',
    '包括两个部分',
    '学生证照片页与内页',
  ])('none in: %s', (note) => {
    expect(countsOf(note).slice(0, 2)).toEqual([1, 0])
  })
})
