import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { aDirectory } from '../test-builders.ts'
import { asksOf } from './asks.ts'
import { indexMaterials } from './material-index.ts'
import { canonicalText } from './text.ts'

const index = indexMaterials(aDirectory())
const asked = (text: string) => asksOf(canonicalText(text), index).map(({ document }) => document.key)

describe('what prose asks applicants to bring', () => {
  test.each([
    ['申请时须同时提交近6个月银行流水复印件。', ['近6个月银行流水']],
    ['另需提供无犯罪记录证明原件，否则不予受理。', ['无犯罪记录证明']],
    ['办理时请携带社区出具的居住情况证明备查。', ['居住证明']],
    ['申请人持本人身份证、户口簿到窗口办理。', ['居民身份证', '居民户口簿']],
    ['因交通事故受伤的，另须提交交警部门出具的事故责任认定书', ['事故责任认定书']],
    ['用人单位应提供近三个月工资发放明细表和考勤记录', ['近3个月工资发放明细表', '考勤记录']],
    ['领取失业保险金的，凭就业创业证办理', ['就业创业证']],
    ['申请人应出具授权委托书', ['授权委托书']],
    ['未提交个人征信报告的，不予受理。', ['个人征信报告']],
    ['不能提供考勤记录的一律不予受理', ['考勤记录']],
    ['窗口收取环境影响评价报告后方可受理。', ['环境影响评价报告']],
    ['办理时请携带不动产权证书。', ['不动产权证书']],
    ['除清单所列材料外，还要交结婚证一份。', ['结婚证']],
    ['办理人还得带户口本', ['居民户口簿']],
    ['户口簿原件也要带。', ['居民户口簿']],
    ['结婚证也需要提供。', ['结婚证']],
    ['无犯罪记录证明必须提交。', ['无犯罪记录证明']],
    ['把无犯罪记录证明原件交到窗口。', ['无犯罪记录证明']],
    ['领取时请出示本人身份证。', []],
    ['代领的请带上双方身份证。', []],
    ['以前需要提交无犯罪记录证明，现在不需要了。', []],
    ['可以委托他人办理，委托时提供授权委托书。', []],
    ['请先到派出所开具无犯罪记录证明', ['无犯罪记录证明']],
    ['另需户口本复印件一份', ['居民户口簿']],
    ['还须填写诚信承诺书一式两份', ['承诺书']],
    ['材料齐全（含结婚证）的予以受理。', ['结婚证']],
    ['请提前到有关部门开具个人征信报告并带到现场。', ['个人征信报告']],
    ['申请人同时出具近期银行流水。', ['银行流水']],
    ['请将户口簿拍照上传', ['居民户口簿']],
    ['须由用人单位出具在职证明', ['在职证明']],
    ['没有考勤记录的，一律不予受理', ['考勤记录']],
    ['缺少个人征信报告的不能办理', ['个人征信报告']],
  ])('%s', (text, keys) => {
    expect(asked(text)).toEqual(keys)
  })

  test.each([
    '无需提供户籍证明。',
    '不再要求提供毕业证书',
    '免提交社区证明',
    '本人已提交承诺书的，免于提交无犯罪记录证明',
    '可提供社保卡代替',
    '窗口工作人员出具受理回执',
    '受理机构应当出具书面凭证',
    '提供虚假材料的，依法处理',
    '审查申请人提供的劳动合同',
    '申请人应当提交下列材料：',
    '取得营业执照并具有大专以上学历证书',
    '窗口核验身份证原件',
    '自收到申请人提交的申请之日起',
    '未提交个人征信报告的，不影响受理',
    '未提交考勤记录的，可容缺受理',
    '未提供完整材料的，不予受理',
    '不收取个人征信报告',
    '不得收取个人征信报告后方可受理',
    '收取工本费后方可办理',
    '收取考勤记录后存档',
    '工作人员将身份证扫描上传',
    '应当由受理机构出具书面凭证',
    '请将申请材料提交窗口',
    '主要附件在下方下载',
    '还需要办理居住证的人员可一并提出',
    '窗口开具受理回执',
    '由医疗机构开具的疾病诊断',
    '另须等待5个工作日',
    '无正当理由逾期的，不予受理',
  ])('%s asks for nothing', (text) => {
    expect(asked(text)).toEqual([])
  })
})

test('asks are found in any string, each in its own characters', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        '须提交',
        '户口簿',
        '和',
        '，',
        '证明',
        '的',
        '无需',
        '凭',
        '到窗口办理',
        '。',
        '\u200b',
        '（',
        '）',
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (raw) => {
      const text = canonicalText(raw)
      const asks = asksOf(text, index)
      asks.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.text.length)
        for (const other of asks.slice(at + 1)) expect(start < other.end && other.start < end).toBe(false)
      })
    }),
    runs,
  )
})

test.each(['规定的', '法律法规', '需要提供', '提交证明和', '持身份证', '窗口要求', '等', '（'])(
  'a text that repeats %s is searched at once',
  (words) => {
    const before = performance.now()
    asked(`${words.repeat(200)}。`)
    expect(performance.now() - before).toBeLessThan(500)
  },
)
