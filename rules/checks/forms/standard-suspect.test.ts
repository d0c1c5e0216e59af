import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { forms: [{ name: '失业登记表' }] },
  rewritten: { forms: [{ name: '《失业登记表》' }] },
  odd: { forms: [{ name: '就业登记表' }] },
})
