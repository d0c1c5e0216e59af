import { describe, expect, test } from 'vitest'
import { findingsOfCase, type RuleCase } from '../test-rule.ts'

const implementationCode = '11440100000000000C3442111001000'
const handlingItem = { guide: { implementationCode, handlingCode: `${implementationCode}01` } }

/** Little catalogs with one thing wrong, and the one rule that speaks of it. */
const cases: readonly (RuleCase & { readonly rule: string })[] = [
  {
    name: 'what the standard does at once is called promised',
    standard: { handling: { kind: 'instant' }, promisedLimit: { value: 0, unit: 'instant' } },
    guide: { handling: { kind: 'promised' }, promisedLimit: { value: 0, unit: 'instant' } },
    rule: 'handling/kind-differs',
  },
  {
    name: 'an item without a standard is promised and done at once',
    standard: { promisedLimit: { value: 0, unit: 'instant' } },
    guide: { handling: { kind: 'promised' }, promisedLimit: { value: 0, unit: 'instant' } },
    rule: 'promisedLimit/instant-contradicts',
  },
  {
    name: 'the online channel of a wholly online item is gone',
    standard: { handling: { channels: ['window', 'online'], onlineDepth: 4, maxVisits: 0 } },
    guide: { handling: { channels: ['window'], onlineDepth: 4, maxVisits: 0 } },
    rule: 'handling/channel-missing',
  },
  {
    name: 'the only channel without a visit is gone',
    standard: { handling: { channels: ['window', 'online'], maxVisits: 0 } },
    guide: { handling: { channels: ['window'], maxVisits: 0 } },
    rule: 'handling/channel-missing',
  },
  {
    name: 'a visit more to what is done wholly online',
    standard: { handling: { channels: ['online'], onlineDepth: 4, maxVisits: 0, onSiteReason: '核对' } },
    guide: { handling: { channels: ['online'], onlineDepth: 4, maxVisits: 1, onSiteReason: '核对' } },
    rule: 'handling/visits-over',
  },
  {
    name: 'the implementation code holds another item, the handling code the right one',
    ...handlingItem,
    guide: { ...handlingItem.guide, implementationCode: implementationCode.replace('001000', '002000') },
    rule: 'code/implementation-parts',
  },
  {
    name: 'the implementation code holds another level, the handling code the right one',
    ...handlingItem,
    guide: { ...handlingItem.guide, implementationCode: implementationCode.replace('C3', 'C4') },
    rule: 'code/implementation-parts',
  },
  {
    name: 'a note leaves open what to bring beside a document',
    guide: { materials: [{ name: '申请表', note: '另须提交收入证明等相关证明材料。' }] },
    rule: 'materials/catch-all',
  },
  {
    name: 'a note asks for copies of another document',
    standard: { materials: [{ name: '申请表', originals: 1, copies: 0 }] },
    guide: {
      materials: [{ name: '申请表', originals: 1, copies: 0, note: '办理时请携带居住证复印件2份备查。' }],
    },
    rule: 'materials/hidden',
  },
  {
    name: 'a result has another name of another kind of paper',
    standard: { results: [{ name: '书面报告', kind: 'other' }] },
    guide: { results: [{ name: '书面报告证书', kind: 'other' }] },
    rule: 'results/differs',
  },
]

describe('one cause, one finding', () => {
  test.each(cases)('$name', ({ rule, ...given }) => {
    const loud = findingsOfCase(given).filter(
      ({ severity, kind }) => severity !== 'info' && kind !== 'standard',
    )
    expect(loud.map((finding) => finding.rule)).toEqual([rule])
  })
})
