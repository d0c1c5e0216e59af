import { describe, expect, test } from 'vitest'
import { anAgency } from '../../rules/test-builders.ts'
import type { Actor } from '../actor.ts'
import { type Bulk, mayAnswer, mayUndo } from './bulk.ts'

const agency = anAgency()
const personOf = (role: 'city-admin' | 'editor', name: string): Actor => ({
  role,
  person: `${agency.uscc}/${name}`,
  agency,
  subtree: new Set([agency.uscc]),
})
const editor = (no: number): Actor => personOf('editor', `editor-${no}`)
const administrator = personOf('city-admin', 'admin')
const province: Actor = { role: 'province', person: 'province/1' }
const bulk: Bulk = {
  id: 1,
  kind: 'move',
  state: 'done',
  actor: `${agency.uscc}/editor-1`,
  agency: agency.uscc,
  content: '{}',
  created_at: '2026-11-23T02:00:00.000Z',
  answered_by: null,
  answered_at: null,
  undone_by: null,
  undone_at: null,
}
const approved: Bulk = {
  ...bulk,
  answered_by: `${agency.uscc}/editor-2`,
  answered_at: '2026-11-24T01:00:00.000Z',
}

describe('a bulk can be undone', () => {
  test.each([
    ['by who made it', bulk, editor(1), '2026-11-23T03:00:00Z', true],
    ['by the province', bulk, province, '2026-11-23T03:00:00Z', true],
    ['by the administrator', bulk, administrator, '2026-11-23T03:00:00Z', true],
    ['by who approved it, from then on for a day', approved, editor(2), '2026-11-25T01:00:00Z', true],
    ['to the end of its day', bulk, editor(1), '2026-11-24T02:00:00Z', true],
    ['not after it', bulk, editor(1), '2026-11-24T02:00:01Z', false],
    ['not by another', bulk, editor(2), '2026-11-23T03:00:00Z', false],
    ['not twice', { ...bulk, state: 'undone' as const }, editor(1), '2026-11-23T03:00:00Z', false],
    [
      'not before it is approved',
      { ...bulk, state: 'asked' as const },
      editor(1),
      '2026-11-23T03:00:00Z',
      false,
    ],
    ['half way', { ...bulk, state: 'running' as const }, editor(1), '2026-11-23T03:00:00Z', true],
  ])('%s', (_, of, actor, now, expected) => {
    expect(mayUndo(of, actor, new Date(now))).toBe(expected)
  })
})

describe('what many were asked for is answered', () => {
  const asked: Bulk = { ...bulk, state: 'asked' }
  test.each([
    ['by another of the same office', asked, editor(2), true],
    ['not by who asked', asked, editor(1), false],
    ['not by another office', asked, province, false],
    ['once', approved, editor(2), false],
  ])('%s', (_, of, actor, expected) => {
    expect(mayAnswer(of, actor)).toBe(expected)
  })
})
