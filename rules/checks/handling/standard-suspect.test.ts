import { testStandardSuspect } from '../verbs/test-verbs.ts'
import { standardSuspect } from './standard-suspect.ts'

testStandardSuspect(standardSuspect, {
  usual: { handling: { kind: 'promised', channels: ['window', 'online'] } },
  rewritten: { handling: { kind: 'promised', channels: ['online', 'window'] } },
  odd: { handling: { kind: 'instant', channels: ['window', 'online'] } },
})
