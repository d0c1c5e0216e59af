import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { homeOf } from '../places/home.ts'
import type { Reading } from '../reading.ts'
import { canonicalText } from '../text/text.ts'
import { readProse } from './prose.ts'

const reading: Reading = {
  home: homeOf('440100', ['广州市人力资源和社会保障局']),
  directory: indexDirectory(aDirectory({ synonyms: [['居民身份证', '身份证']] })),
  licence: false,
  text: canonicalText,
}
const read = (raw: string) => readProse(raw, reading)

describe('prose', () => {
  test.each([
    ['1.年满16周岁。2.已办理失业登记。', ['年满16周岁', '已办理失业登记']],
    ['（一）年满16周岁；（二）已办理失业登记', ['年满16周岁', '已办理失业登记']],
    ['一、年满16周岁\n二、已办理失业登记', ['年满16周岁', '已办理失业登记']],
    ['①年满16周岁②已办理失业登记', ['年满16周岁', '已办理失业登记']],
    ['1.劳动者属于困难人员2.已登记就业3.已缴费', ['劳动者属于困难人员', '已登记就业', '已缴费']],
    ['工伤一、二级人员，第1、2项除外', ['工伤一、二级人员,第1、2项除外']],
    ['缴费1.5年', ['缴费1.5年']],
    ['', []],
  ])('%s has the clauses %j', (raw, clauses) => {
    const { local, clauses: found } = read(raw)
    expect(found.map(({ start, end }) => local.text.slice(start, end))).toEqual(clauses)
  })

  test.each([
    ['numerals', '连续缴费满六个月', '连续缴费满6个月'],
    ['years and months', '缴费满1年', '缴费满12个月'],
    ['inclusion', '60周岁以上', '年满60周岁'],
    ['obligation', '申请人必须到场', '申请人应当到场'],
    ['或 and 或者', '死亡或者失踪', '死亡或失踪'],
    ['and-words', '企业、事业单位和机关', '企业、事业单位以及机关'],
    ['的', '已办理失业登记的', '已办理失业登记'],
    ['synonyms of the directory', '持居民身份证', '持身份证'],
    ['own place', '在当地参保', '在广州市参保'],
    ['own office', '向人力资源社会保障行政部门备案', '向广州市人力资源和社会保障局备案'],
    ['numbering and order', '1.年满16周岁。2.已参保。', '（一）已参保；（二）年满16周岁'],
    ['white space and marks', '已参保，已就业。', '已 参 保 、已就业'],
    ['high school and university', '高等学校毕业生', '高校毕业生'],
  ])('%s do not change the meaning', (_, one, other) => {
    expect(read(one).meaning).toBe(read(other).meaning)
  })

  test.each([
    ['满6个月', '满7个月'],
    ['60周岁以上', '60周岁以下'],
    ['不得领取', '领取'],
    ['应当办理', '可以办理'],
    ['死亡或者失踪', '死亡且失踪'],
    ['非因本人意愿', '因本人意愿'],
    ['失业人员', '本市户籍失业人员'],
    ['在广州市参保', '在深圳市参保'],
  ])('%s does not mean %s', (one, other) => {
    expect(read(one).meaning).not.toBe(read(other).meaning)
  })

  test('a short name in brackets says nothing', () => {
    expect(read('向广州市人力资源和社会保障局（以下简称市人社局）提出申请').meaning).toBe(
      read('向人力资源社会保障部门提出申请').meaning,
    )
  })

  test('an introduction of a list is told from a condition', () => {
    const [introduction, condition] = read('申请人应当符合下列条件：1.年满16周岁').clauses
    expect(introduction?.isIntroduction).toBe(true)
    expect(condition?.isIntroduction).toBe(false)
  })

  test('reading is total, and tokens lie inside their clauses in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const { local, clauses } = read(raw)
        let last = 0
        for (const { start, end, tokens } of clauses) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(local.text.length)
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(token.end).toBeGreaterThan(token.start)
            last = token.end
          }
        }
      }),
      runs,
    )
  })
})
