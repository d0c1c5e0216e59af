import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { homeOf } from '../places/home.ts'
import { canonicalText } from '../text/text.ts'
import { readItemName } from './name.ts'

const read = (raw: string, synonyms: string[][] = []) =>
  readItemName(raw, {
    home: homeOf('440100', ['广州市人力资源和社会保障局']),
    text: canonicalText,
    directory: {
      directory: {
        id: 'test',
        title: '',
        region: '440000',
        version: '1',
        issuedBy: '',
        effectiveFrom: '2026-01-01',
        binding: {},
        items: [],
        synonyms,
      },
    },
  })

describe('a number in a name is one number', () => {
  test.each([
    ['断缴补缴申报（三年以内）', '断缴补缴申报（3年以内）'],
    ['十五个工作日内办结的审批', '15个工作日内办结的审批'],
  ])('%s is %s', (a, b) => {
    expect(read(a).key).toBe(read(b).key)
    expect(read(a).folds).toContain('numeral')
  })
  test.each(['三支一扶人员招募', '一次性创业资助申领', '第一年度审核', '万人计划申报'])(
    '%s stays',
    (name) => {
      expect(read(name).key).toBe(name)
    },
  )
  test('another number is another name', () => {
    expect(read('断缴补缴申报（三年以内）').key).not.toBe(read('断缴补缴申报（2年以内）').key)
  })
})

describe('dressing is no part of a name', () => {
  test.each([
    ['1.1 劳务派遣经营许可', '劳务派遣经营许可', 'numbering'],
    ['12、劳务派遣经营许可', '劳务派遣经营许可', 'numbering'],
    ['（一）劳务派遣经营许可', '劳务派遣经营许可', 'numbering'],
    ['①劳务派遣经营许可', '劳务派遣经营许可', 'numbering'],
    ['劳务派遣经营许可（县级行使)', '劳务派遣经营许可', 'dressing'],
    ['劳务派遣经营许可(县级)', '劳务派遣经营许可', 'dressing'],
    ['劳务派遣经营许可（市级/县级）', '劳务派遣经营许可', 'dressing'],
    ['劳务派遣经营许可（镇街）', '劳务派遣经营许可', 'dressing'],
    ['劳务派遣经营许可（本级）', '劳务派遣经营许可', 'dressing'],
    ['劳务派遣经营许可——县级', '劳务派遣经营许可', 'dressing'],
    ['劳务派遣经营许可-变更', '劳务派遣经营许可变更', 'dash'],
    ['1-1 劳务派遣经营许可', '劳务派遣经营许可', 'numbering'],
    ['第1项 劳务派遣经营许可', '劳务派遣经营许可', 'numbering'],
    ['本市失业登记', '失业登记', 'place'],
    ['劳务派遣经营许可-市级', '劳务派遣经营许可', 'dressing'],
    ['广州市失业登记', '失业登记', 'place'],
    ['广东省广州市失业登记', '失业登记', 'place'],
    ['失业登记（广州市）', '失业登记', 'place'],
    ['失业登记。', '失业登记', 'punctuation'],
    ['《就业创业证》申领', '就业创业证申领', 'quote'],
    ['失业 登记', '失业登记', 'space'],
    ['失業登記', '失业登记', 'traditional'],
    ['职工正常退休(职)申请', '职工正常退休职申请', 'bracket'],
  ])('%s is %s', (raw, key, fold) => {
    expect(read(raw).key).toBe(key)
    expect(read(raw).folds).toContain(fold)
  })
})

describe('what only looks like dressing stays', () => {
  test.each([
    '一次性创业资助申领',
    '12333电话咨询服务',
    '80周岁以上老年人高龄津贴发放',
    '三级运动员称号授予',
    '职称评审（副高级）',
    '高级技工学校设立审批',
    '市属企业实行不定时工作制审批',
    '深圳市失业登记',
    '异地居住就医申请确认',
    '村镇建设许可',
    'A-B类证书核发',
    '1-4级工伤职工待遇核定',
  ])('%s', (raw) => {
    expect(read(raw).key).toBe(raw.replace(/[（）]/g, ''))
  })
})

describe('object, action and qualifiers', () => {
  test.each([
    ['失业保险金申领', '失业保险金', '申领'],
    ['工伤认定申请', '工伤', '认定'],
    ['人力资源服务许可审批', '人力资源服务', '许可'],
    ['单位参保证明查询打印', '单位参保证明', '查询打印'],
    ['创业担保贷款', '创业担保贷款', ''],
    ['失业登记办理', '失业', '登记'],
  ])('%s is %s and %s', (raw, object, action) => {
    expect(read(raw)).toMatchObject({ object, action })
  })

  test.each([
    ['个人参保证明查询打印', '单位参保证明查询打印'],
    ['养老保险关系省内转移', '养老保险关系跨省转移'],
    ['劳务派遣经营许可变更', '劳务派遣经营许可延续'],
    ['初次劳动能力鉴定', '劳动能力复查鉴定'],
  ])('%s and %s are told apart', (one, other) => {
    expect(read(one).qualifiers).not.toEqual(read(other).qualifiers)
  })
})

describe('names are equal for matching only where words of one meaning differ', () => {
  test.each([
    ['社保卡申领', '社会保障卡申领'],
    ['挂失和解挂', '挂失与解挂'],
    ['挂失、解挂', '挂失及解挂'],
    ['城乡居民基本养老保险待遇申领', '城乡居民养老保险待遇申领'],
  ])('%s and %s', (one, other) => {
    expect(read(one).match).toBe(read(other).match)
    expect(read(one).key).not.toBe(read(other).key)
  })
  test('synonyms of the directory are the same name', () => {
    const synonyms = [['社会保障卡', '社保卡']]
    expect(read('社保卡申领', synonyms).key).toBe('社会保障卡申领')
    expect(read('社保卡申领', synonyms).folds).toContain('synonym')
  })
  test('a synonym inside its own canonical name is not replaced again', () => {
    expect(read('居民身份证核验', [['居民身份证', '身份证']]).key).toBe('居民身份证核验')
  })
})

describe('properties', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          '1.1 ',
          '（县级）',
          '广州市',
          '失业',
          '登记',
          '（',
          ')',
          '《',
          '》',
          '。',
          '-市级',
          ' ',
          '与',
          '社保',
        ),
      )
      .map((parts) => parts.join('')),
  )
  test('reading is total, and a bare name leads back into the canonical text', () => {
    fc.assert(
      fc.property(name, (raw) => {
        const { text, bare, at } = read(raw)
        expect(at).toHaveLength(bare.length)
        expect(at.map((index) => text.text.charAt(index)).join('')).toBe(bare)
      }),
      runs,
    )
  })
})
