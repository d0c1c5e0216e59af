/** What agencies set above their conditions: it asks for nothing, whatever it is called. */
import { expect, test } from 'vitest'
import { prepareGuideCheck } from '../check-guide.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../test-builders.ts'

const conditions = '1.年满16周岁。2.已经办理失业登记。3.非因本人意愿中断就业。'
const standard = aStandardItem({ conditions })
const check = prepareGuideCheck({
  directory: aDirectory(),
  standard,
  agency: anAgency(),
  config: {},
  asOf: '2026-11-23',
})

/** The rules that speak of conditions under a heading, on a line of its own or before the list. */
const saidOf = (heading: string): readonly string[] =>
  ['\n', ''].flatMap((between) =>
    check(aGuide({ conditions: heading + between + conditions }, standard)).findings.flatMap(
      ({ element, severity, rule }) => (element === 'conditions' && severity !== 'info' ? [rule] : []),
    ),
  )

test.each([
  '申请条件：',
  '受理条件：',
  '办理条件',
  '【申请条件】',
  '一、申请条件',
  '（一）受理条件',
  '申请条件如下：',
  '申请人应当具备下列条件：',
  '申请人须同时具备以下条件：',
  '同时符合下列条件的，可以申请：',
  '符合以下全部条件的人员：',
  '符合下列条件者可申请失业登记：',
  '申请失业登记应同时满足以下条件：',
  '申请办理失业登记的人员，应当符合下列条件：',
  '具备以下条件的申请人可办理本事项：',
  '本事项的申请条件为：',
  '本事项受理条件如下所列：',
  '办理本事项须满足：',
  '满足下列要求方可办理：',
  '以下条件须全部满足：',
  '须全部满足以下各项：',
  '凡符合下列条件的，均可申请：',
  '凡满足以下条件的人员均可向窗口提出申请：',
  '申请人条件：',
  '申请对象及条件：',
  '适用对象和条件',
  '申请资格：',
  '申请资格条件',
  '准入条件：',
  '准予批准的条件：',
  '予以受理的条件：',
  '审批条件：',
  '登记条件：',
  '条件：',
  '条件如下',
  '条件要求：',
  '具体条件：',
  '具体要求如下：',
  '有关条件如下：',
  '相关条件：',
  '办理失业登记的条件是：',
  '失业登记受理条件：',
  '失业登记申请条件（须同时具备）：',
  '应同时具备下列三项条件：',
  '应具备的三个条件：',
  '需具备下列3个条件：',
  '同时具备下列情形的：',
  '具有下列情形的人员可以申请：',
  '有下列情形并符合条件的：',
  '申请人须满足的条件包括：',
  '申请人需要符合的条件有以下几点：',
  '受理范围及条件：',
  '申请条件（以下条件须同时具备）',
  '▲申请条件',
  '■受理条件：',
  '★ 办理条件如下：',
  '# 申请条件',
  '==申请条件==',
  '申请条件（全省统一）：',
  '根据有关规定，申请人须符合以下条件：',
  '根据规定，申请失业登记须具备：',
  '按照《就业服务与就业管理规定》，申请人应符合以下条件：',
  '依照相关政策，下列人员可申请：',
  '您需要符合以下条件：',
  '您好，办理本事项请确认符合以下条件：',
  '办理前请确认您符合：',
  '请对照以下条件：',
  '温馨提示：申请前请核对以下条件。',
  '申请人（个人）须符合：',
  '个人申请的条件：',
  '自然人申请应满足：',
])('%s', (heading) => {
  expect(saidOf(heading)).toEqual([])
})

test.each(['申请人须为本市户籍。', '未享受过失业保险待遇的人员。', '年满18周岁的人员，符合下列条件：'])(
  '%s is no heading',
  (condition) => {
    expect(saidOf(condition)).not.toEqual([])
  },
)
