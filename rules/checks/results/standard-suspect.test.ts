import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { results: [{ name: '就业创业证' }] },
  rewritten: { results: [{ name: '《就业创业证》' }] },
  odd: { results: [{ name: '失业登记证明' }] },
})
