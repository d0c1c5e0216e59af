import { describe, expect, test } from 'vitest'
import { anAgency } from '../../rules/test-builders.ts'
import type { Actor } from '../actor.ts'
import { mayUndo } from './queries.ts'

const agency = anAgency()
const editor = (no: number): Actor => ({
  role: 'editor',
  person: `${agency.uscc}/editor-${no}`,
  agency,
  subtree: new Set([agency.uscc]),
})
const province: Actor = { role: 'province', person: 'province/1' }
const bulk = {
  actor: `${agency.uscc}/editor-1`,
  state: 'done',
  createdAt: '2026-11-23T02:00:00.000Z',
} as const

describe('a bulk can be undone', () => {
  test.each([
    ['by who made it', bulk, editor(1), '2026-11-23T03:00:00Z', true],
    ['by the province', bulk, province, '2026-11-23T03:00:00Z', true],
    ['to the end of its day', bulk, editor(1), '2026-11-24T02:00:00Z', true],
    ['not after it', bulk, editor(1), '2026-11-24T02:00:01Z', false],
    ['not by another', bulk, editor(2), '2026-11-23T03:00:00Z', false],
    ['not twice', { ...bulk, state: 'undone' as const }, editor(1), '2026-11-23T03:00:00Z', false],
    ['half way', { ...bulk, state: 'running' as const }, editor(1), '2026-11-23T03:00:00Z', true],
  ])('%s', (_, of, actor, now, expected) => {
    expect(mayUndo(of, actor, new Date(now))).toBe(expected)
  })
})
