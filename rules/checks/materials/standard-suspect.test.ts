import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { materials: [{ name: '居民身份证' }] },
  rewritten: { materials: [{ name: '身份证' }] },
  odd: { materials: [{ name: '营业执照' }] },
})
