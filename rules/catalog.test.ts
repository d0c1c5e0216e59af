import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import schema from './catalog.schema.json' with { type: 'json' }
import {
  agencySchema,
  configSchema,
  defaultBinding,
  directorySchema,
  guideKey,
  guideSchema,
  itemKey,
} from './catalog.ts'
import { aDirectory, aGuide, aStandardItem } from './test-builders.ts'

describe('the definition of the catalog', () => {
  test('the written JSON Schema is that of the definition', () => {
    for (const [name, definition] of Object.entries({
      Directory: directorySchema,
      Agency: agencySchema,
      Guide: guideSchema,
      Config: configSchema,
    })) {
      const { $schema: _, ...expected } = z.toJSONSchema(definition, { io: 'input' })
      expect(schema.$defs[name as keyof typeof schema.$defs]).toEqual(JSON.parse(JSON.stringify(expected)))
    }
  })
  test('a guide needs only its id, agency, region, level, name and type', () => {
    expect(guideSchema.safeParse(aGuide()).success).toBe(true)
    for (const field of ['id', 'agency', 'region', 'level', 'name', 'type']) {
      const { [field as 'id']: _, ...without } = aGuide()
      expect(guideSchema.safeParse(without).error?.issues[0]?.path).toEqual([field])
    }
  })
  test.each([
    ['an empty text is published as empty', { conditions: '' }, true],
    ['an empty list is published as empty', { materials: [] }, true],
    ['null is neither absent nor empty', { conditions: null }, false],
    ['a level that does not exist', { level: 'city' }, false],
    ['a limit without a unit', { legalLimit: { value: 20 } }, false],
    ['an unknown extra field is no error', { 备注: '自定义' }, true],
  ])('%s', (_, given, isValid) => {
    expect(guideSchema.safeParse({ ...aGuide(), ...given }).success).toBe(isValid)
  })
  test('keys are the first ones ever known', () => {
    expect(guideKey(aGuide({ id: 'new', formerIds: ['first', 'second'] }))).toBe('first')
    expect(guideKey(aGuide({ id: 'only' }))).toBe('only')
    expect(itemKey(aStandardItem({ code: '442111001000', formerCodes: ['442111000000'] }))).toBe(
      '442111000000',
    )
  })
  test('a directory may leave every binding to the defaults', () => {
    expect(directorySchema.safeParse(aDirectory()).success).toBe(true)
    expect(defaultBinding.materials).toBe('no-worse')
  })
})
