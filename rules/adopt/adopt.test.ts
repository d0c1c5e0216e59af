import { describe, expect, test } from 'vitest'
import type { Guide, StandardItem } from '../catalog.ts'
import { startRun } from '../scan/run.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../test-builders.ts'
import { type AdoptableElement, type AdoptionOutcome, adoptableElements, adoptStandard } from './adopt.ts'

const agency = anAgency()

const adopt = (
  given: Partial<StandardItem>,
  own: Partial<Guide>,
  elements: readonly AdoptableElement[] = adoptableElements,
) => {
  const standard = aStandardItem(given)
  const directory = aDirectory({ items: [standard] })
  const run = startRun({ directory, agencies: [agency], config: {} }, '2026-11-23')
  const guide = aGuide(own, standard)
  const frozen = structuredClone(guide)
  const adoption = adoptStandard({ run, standard, agency }, guide, elements)
  expect(guide).toEqual(frozen)
  return adoption
}

const card = { name: '居民身份证', necessity: 'required', originals: 1, copies: 0 } as const
const form = { name: '失业登记表', kind: 'form', necessity: 'required', originals: 1, copies: 0 } as const

describe('adopting the standard in one element', () => {
  test.each<
    [string, AdoptableElement, Partial<StandardItem>, Partial<Guide>, AdoptionOutcome, Partial<Guide>]
  >([
    [
      'takes a value that is worse',
      'promisedLimit',
      { promisedLimit: { value: 5, unit: 'workday' } },
      { promisedLimit: { value: 9, unit: 'workday' } },
      'adopted',
      { promisedLimit: { value: 5, unit: 'workday' } },
    ],
    [
      'leaves a better one, which the binding allows',
      'promisedLimit',
      { promisedLimit: { value: 5, unit: 'workday' } },
      { promisedLimit: { value: 2, unit: 'workday' } },
      'better',
      { promisedLimit: { value: 2, unit: 'workday' } },
    ],
    [
      'takes the place of a better one that must be the same',
      'promisedLimit',
      { promisedLimit: { value: 5, unit: 'workday' }, binding: { promisedLimit: 'same' } },
      { promisedLimit: { value: 2, unit: 'workday' } },
      'adopted',
      { promisedLimit: { value: 5, unit: 'workday' } },
    ],
    [
      'fills in what is not published',
      'conditions',
      { conditions: '处于无业状态。' },
      {},
      'adopted',
      { conditions: '处于无业状态。' },
    ],
    [
      'leaves what the agency decides',
      'steps',
      { steps: [{ name: '受理' }] },
      { steps: [{ name: '收件' }] },
      'local',
      { steps: [{ name: '收件' }] },
    ],
    [
      'has nothing to take where the standard has nothing',
      'forms',
      {},
      { forms: [{ name: '甲表' }] },
      'no-standard',
      { forms: [{ name: '甲表' }] },
    ],
    [
      'leaves what says the same in other words',
      'materials',
      { materials: [card] },
      { materials: [{ ...card, name: '身份证' }] },
      'as-standard',
      { materials: [{ ...card, name: '身份证' }] },
    ],
    [
      'takes away what is asked for too much and adds what is missing, and leaves the other rows as they are written',
      'materials',
      { materials: [card, form] },
      {
        materials: [
          { ...card, name: '身份证' },
          { name: '计划生育证明', necessity: 'required', originals: 1 },
        ],
      },
      'adopted',
      { materials: [{ ...card, name: '身份证' }, form] },
    ],
    [
      'keeps the fewer copies of one document while another is put right',
      'materials',
      {
        materials: [
          { ...card, copies: 1 },
          { ...form, copies: 1 },
        ],
      },
      {
        materials: [
          { ...card, copies: 0 },
          { ...form, copies: 3 },
        ],
      },
      'adopted',
      {
        materials: [
          { ...card, copies: 0 },
          { ...form, copies: 1 },
        ],
      },
    ],
    [
      "keeps the own place's name in the clauses that say the same",
      'conditions',
      { conditions: '1.年满16周岁；2.在当地办理失业登记。' },
      { conditions: '1.年满18周岁；2.在广州市办理失业登记。' },
      'adopted',
      { conditions: '1.年满16周岁；2.在广州市办理失业登记。' },
    ],
    [
      'keeps the address of the online service',
      'handling',
      { handling: { maxVisits: 0, reach: 'province' } },
      { handling: { maxVisits: 2, reach: 'nation', onlineUrl: 'https://example.gov.cn' } },
      'adopted',
      { handling: { maxVisits: 0, reach: 'nation', onlineUrl: 'https://example.gov.cn' } },
    ],
    [
      'takes the name with that of the sub-item',
      'name',
      { name: '失业登记', subItem: '失业人员登记', parent: '442111001099' },
      { name: '失业登记服务', subItem: '就业登记' },
      'adopted',
      { name: '失业登记', subItem: '失业人员登记' },
    ],
    [
      'takes the name',
      'name',
      { name: '失业登记' },
      { name: '失业登记办理服务' },
      'adopted',
      { name: '失业登记' },
    ],
  ])('%s', (_, element, standard, own, outcome, expected) => {
    const { guide, elements } = adopt(standard, own, [element])
    expect(elements.get(element)).toBe(outcome)
    expect(guide).toMatchObject(expected)
    expect(Object.keys(guide).toSorted()).toEqual(
      [...new Set([...Object.keys(aGuide(own)), ...Object.keys(expected)])].toSorted(),
    )
  })

  test('changes no other element', () => {
    const { guide, elements } = adopt(
      { conditions: '处于无业状态。', promisedLimit: { value: 5, unit: 'workday' } },
      { conditions: '不限。', promisedLimit: { value: 9, unit: 'workday' } },
      ['conditions'],
    )
    expect(guide).toMatchObject({ conditions: '处于无业状态。', promisedLimit: { value: 9 } })
    expect([...elements.keys()]).toEqual(['conditions'])
  })
})
