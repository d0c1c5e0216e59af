import { describe, expect, test } from 'vitest'
import { deedSentence, type ToldDeed } from './deed.ts'

const names = {
  person: (id: string) => `<${id}>`,
  rule: () => '材料多余',
  reason: (text: string) => text,
}
const finding = { name: '失业登记', rule: 'materials/extra', kind: null }
const deed = (given: Partial<ToldDeed>): ToldDeed => ({
  action: 'found',
  subject: 'finding',
  subjectId: '7',
  content: {},
  about: finding,
  ...given,
})

describe('the sentence about an entry of the log', () => {
  test.each<[string, Partial<ToldDeed>, string, string]>([
    [
      'says why a finding opened',
      { content: { cause: 'edit', evidence: 'x' } },
      '甲 发现问题：失业登记 · 材料多余（由编辑引入）',
      '甲 found 失业登记 · 材料多余 (caused by an edit)',
    ],
    [
      'says what an approval rests on',
      {
        action: 'approve-exemption',
        subject: 'decision',
        subjectId: '3',
        about: { name: '', rule: null, kind: 'exemption' },
        content: { document: '粤人社函〔2026〕12号', until: '2027-01-31', findings: 1200 },
      },
      '甲 批准豁免：豁免申请 3（1,200 条问题；文号 粤人社函〔2026〕12号；至 2027-01-31）',
      '甲 approved the exemption of request 3 for exemption (findings: 1,200; document 粤人社函〔2026〕12号; until 2027-01-31)',
    ],
    [
      'names who a finding was given to',
      { action: 'assign', content: { assignee: 'province/1' } },
      '甲 分派问题：失业登记 · 材料多余（分派给 <province/1>）',
      '甲 assigned 失业登记 · 材料多余 (to <province/1>)',
    ],
    [
      'says that a finding was taken from everybody',
      { action: 'assign', content: { assignee: null } },
      '甲 分派问题：失业登记 · 材料多余（不指定经办人）',
      '甲 assigned 失业登记 · 材料多余 (to nobody)',
    ],
    [
      'says what waits for a second person',
      { action: 'ask:assign', subject: 'bulk', about: null, content: { findings: 501 } },
      '甲 提请批准：分派问题：批量操作 7（501 条问题）',
      '甲 asked for approval of: assigned bulk 7 (findings: 501)',
    ],
    [
      'keeps an action and a subject that have no words',
      { action: 'polish', subject: 'badge', about: null },
      '甲 polish：badge 7',
      '甲 polish badge 7',
    ],
  ])('%s', (_, given, zh, en) => {
    expect(deedSentence('zh-CN', '甲', deed(given), names)).toBe(zh)
    expect(deedSentence('en', '甲', deed(given), names)).toBe(en)
  })
})
