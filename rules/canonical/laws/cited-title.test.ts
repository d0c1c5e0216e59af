import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText } from '../text/text.ts'
import { findCitedTitles } from './cited-title.ts'

const titlesIn = (raw: string) => {
  const { text } = canonicalText(raw)
  return findCitedTitles(text).map(({ start, end }) => text.slice(start, end))
}

describe('cited titles', () => {
  test.each([
    ['《甲法》第五十二条；《乙规定》第六十一条', ['甲法', '乙规定']],
    ['《甲条例》、《乙法》、《丙暂行条例》', ['甲条例', '乙法', '丙暂行条例']],
    ['《甲条例》和《乙办法》第三条', ['甲条例', '乙办法']],
    ['甲条例第三条；乙办法第四条', ['甲条例', '乙办法']],
    ['劳动法、劳动合同法', ['劳动法', '劳动合同法']],
    ['国务院关于工人退休、退职的暂行办法', ['国务院关于工人退休、退职的暂行办法']],
    ['《社会保险法》（根据《关于修改〈社会保险法〉的决定》修正）第十条', ['社会保险法']],
    ['广东省实施《就业促进法》办法', ['广东省实施《就业促进法》办法']],
    ['实施〈社会保险法〉若干规定', ['实施《社会保险法》若干规定']],
    ['省厅关于印发《业务规程（第二版）》的通知', ['省厅关于印发《业务规程(第二版)》的通知']],
    ['《广东省〈失业保险条例〉实施细则》第3条', ['广东省《失业保险条例》实施细则']],
    ['依据《工伤保险条例》规定', ['工伤保险条例']],
    ['《湖南省实施办法（湘人社发〔2018〕40号）第二条', ['湖南省实施办法']],
    ['1.《甲意见》（国发〔2015〕23号）（八）', ['甲意见']],
    ['工伤保险条例（国务院令第375号）第十七条', ['工伤保险条例']],
    ['职业介绍服务规程（试行）', ['职业介绍服务规程(试行)']],
    ['关于印发工伤医疗（康复）费用经办指引的通知', ['关于印发工伤医疗(康复)费用经办指引的通知']],
    ['关于印发补贴申请办理指导清单（修订版）的通知', ['关于印发补贴申请办理指导清单(修订版)的通知']],
    ['社会保险法（2018年修正）第十条', ['社会保险法']],
    ['《工伤保险条例》第十七条 职工按照《职业病防治法》规定被诊断为职业病', ['工伤保险条例']],
    ['工伤保险条例第十七条 职工发生事故的，应当申请。用人单位未按规定申请的，由其负担。', ['工伤保险条例']],
    ['【行政法规】《甲条例》（国务院令第586号）第十七条；人力资源社会保障部《乙办法》', ['甲条例', '乙办法']],
    ['《甲条例》国务院令第586号、《乙办法》', ['甲条例', '乙办法']],
    ['（锡政发[2011]162号）', ['']],
    ['', []],
  ])('%s', (raw, titles) => {
    expect(titlesIn(raw)).toEqual(titles)
  })

  test('on any string the ranges are inside it and in order', () => {
    const fragments = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom(
          '《',
          '》',
          '（',
          '）',
          '修正',
          '条例',
          '第三条',
          '；',
          '、',
          '实施',
          '办法',
          '令第1号',
        ),
      ),
      { maxLength: 16 },
    )
    fc.assert(
      fc.property(fragments, (parts) => {
        const { text } = canonicalText(parts.join(''))
        let last = 0
        for (const { start, end, restStart, restEnd } of findCitedTitles(text)) {
          expect(last <= start && start <= end && end <= restStart && restStart <= restEnd).toBe(true)
          expect(restEnd <= text.length).toBe(true)
          last = end
        }
      }),
      runs,
    )
  })
})
