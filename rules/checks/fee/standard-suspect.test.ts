import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { fee: { charged: false } },
  rewritten: { fee: { charged: false, standard: '不收费' } },
  odd: { fee: { charged: true, standard: '每证10元' } },
})
