import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText } from '../text/text.ts'
import { isSameTitle, readLawTitle } from './law-title.ts'
import { misspellingDistance } from './title-closeness.ts'

const titleOf = (raw: string) => readLawTitle(canonicalText(raw).text)

describe('titles of laws', () => {
  test.each([
    ['中华人民共和国就业促进法', '《就业促进法》（2015年修正）'],
    ['广东省实施《中华人民共和国就业促进法》办法', '广东省实施<就业促进法>办法'],
    ['广东省实施《中华人民共和国就业促进法》办法', '广东省就业促进法实施办法'],
    ['实施〈中华人民共和国社会保险法〉若干规定', '实施《社会保险法》若干规定'],
    ['职业介绍服务规程（试行）', '职业介绍服务规程'],
    ['国务院关于工人退休、退职的暂行办法', '关于工人退休退职的暂行办法'],
    ['社会保障卡管理办法', '人力资源和社会保障部关于印发“中华人民共和国社会保障卡”管理办法的通知'],
    ['工伤认定办法', '工伤认定办法（2003）'],
    ['工伤保险条例', '工伤保险条例2010年修订'],
    [
      '中华人民共和国社会保险法',
      '社会保险法（2010年10月28日通过，根据2018年12月29日《关于修改〈中华人民共和国社会保险法〉的决定》修正）',
    ],
  ])('%s = %s', (one, other) => {
    expect(isSameTitle(titleOf(one), titleOf(other))).toBe(true)
  })

  test.each([
    ['人力资源市场暂行条例', '人力资源市场条例'],
    ['失业保险条例', '广东省失业保险条例'],
    ['工伤认定办法', '工伤认定规定'],
    ['劳动合同法', '劳动合同法实施条例'],
    ['广州市人力资源和社会保障局关于做好就业工作的通知', '深圳市人力资源和社会保障局关于做好就业工作的通知'],
  ])('%s ≠ %s, nor one misspelt', (one, other) => {
    expect(isSameTitle(titleOf(one), titleOf(other))).toBe(false)
    expect(misspellingDistance(titleOf(one), titleOf(other), 'likely')).toBeUndefined()
  })

  test.each([
    ['劳动争议仲裁法', '劳动争议调解仲裁法'],
    ['就业进促法', '就业促进法'],
    ['工伤保险条列', '工伤保险条例'],
    ['失业保险金发放办法', '失业保险金申领发放办法'],
    ['劳务派遣行政许可实施办', '劳务派遣行政许可实施办法'],
  ])('%s is a misspelling of %s', (wrong, right) => {
    expect(misspellingDistance(titleOf(wrong), titleOf(right), 'certain')).toBeGreaterThan(0)
  })

  test.each([
    ['失业保险条例', '工伤保险条例'],
    ['企业年金办法', '职业年金办法'],
    ['劳动保障监察条例', '广东省劳动保障监察条例'],
    ['第一批就业补助目录', '第二批就业补助目录'],
    ['企业年金管理办法', '企业年金办法'],
  ])('%s is no misspelling of %s', (one, other) => {
    expect(misspellingDistance(titleOf(one), titleOf(other), 'certain')).toBeUndefined()
  })

  test('the trial flag is kept apart from the title', () => {
    expect(titleOf('职业介绍服务规程（试行）')).toMatchObject({ isTrial: true, kind: '规程' })
    expect(titleOf('职业介绍服务规程')).toMatchObject({ isTrial: false })
  })

  test('however a title is dressed, it names the same document', () => {
    const marks = fc.constantFrom(['《', '》'], ['〈', '〉'], ['<', '>'], ['“', '”'], ['', ''])
    const suffix = fc.constantFrom(
      '',
      '（2018年修正）',
      '（修订）',
      '(2019修正)',
      '（2018年12月29日第二次修正）',
    )
    fc.assert(
      fc.property(
        fc.constantFrom('劳动法', '社会保险法', '工伤保险条例', '劳动力市场管理规定'),
        marks,
        suffix,
        fc.constantFrom('', '中华人民共和国'),
        fc.constantFrom('', ' ', '　'),
        (title, [open = '', close = ''], amended, state, space) => {
          const dressed = `${open}${state}${space}${title}${amended}${close}`
          expect(titleOf(dressed).key).toBe(titleOf(title).key)
        },
      ),
      runs,
    )
  })

  test('reading is total on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        expect(titleOf(raw).key).toBeTypeOf('string')
      }),
      runs,
    )
  })
})
