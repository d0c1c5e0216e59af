import { testRule } from '../../test-rule.ts'
import { instantContradicts } from './instant-contradicts.ts'

testRule(instantContradicts, {
  valid: [
    {
      name: 'at once, and done at once',
      guide: { handling: { kind: 'instant' }, promisedLimit: { value: 0, unit: 'instant' } },
    },
    {
      name: 'promised, with days',
      guide: { handling: { kind: 'promised' }, promisedLimit: { value: 5, unit: 'workday' } },
    },
    {
      name: 'the kind is not published',
      guide: { handling: { maxVisits: 0 }, promisedLimit: { value: 0, unit: 'instant' } },
    },
  ],
  invalid: [
    {
      name: 'at once, with days',
      guide: { handling: { kind: 'instant' }, promisedLimit: { value: 8, unit: 'workday' } },
      expect: [{ message: 'tooLong', severity: 'error', place: 'kind' }],
    },
    {
      name: 'at once, without any limit',
      guide: { handling: { kind: 'instant' }, promisedLimit: { value: 0, unit: 'none' } },
    },
    {
      name: 'promised, and done at once',
      guide: { handling: { kind: 'promised' }, promisedLimit: { value: 0, unit: 'instant' } },
      expect: [{ message: 'atOnce' }],
    },
  ],
  harmless: [
    {
      name: 'at once, within one working day',
      guide: { handling: { kind: 'instant' }, promisedLimit: { value: 1, unit: 'workday' } },
    },
    {
      name: 'at once, within hours',
      guide: { handling: { kind: 'instant' }, promisedLimit: { value: 2, unit: 'hour' } },
    },
    {
      name: 'promised within one working day',
      guide: { handling: { kind: 'promised' }, promisedLimit: { value: 1, unit: 'workday' } },
    },
  ],
})
