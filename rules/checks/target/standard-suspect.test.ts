import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { target: ['natural', 'legal'] },
  rewritten: { target: ['legal', 'natural'] },
  odd: { target: ['natural'] },
})
