import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { promisedLimit: { value: 1, unit: 'year' } },
  rewritten: { promisedLimit: { value: 12, unit: 'month' } },
  odd: { promisedLimit: { value: 15, unit: 'workday' } },
})
