import type { reasons as source } from '../zh-CN/reasons.ts'

/** The reasons that a person chooses from, in English. */
export const reasons: Readonly<Record<keyof typeof source, string>> = {
  'local-law': 'Local law says otherwise',
  pilot: 'Taking part in a pilot',
  system: 'The business system is still being changed',
  'other-authority': 'Another authority asks for it',
  'local-condition': 'Local conditions differ',
  workload: 'Many guides are concerned',
  approval: 'Waiting for internal approval',
  'other-department': 'Another department has to act',
  'same-meaning': 'Worded otherwise, means the same',
  misread: 'The system misread it',
  'wrong-item': 'Linked to the wrong item',
  'standard-wrong': 'The standard is wrong',
  'law-changed': 'The law behind the standard has changed',
  'not-applicable': 'The standard does not apply at this level',
  contradicts: 'The standard contradicts another provision',
  'standard-right': 'The standard is right, agencies should follow',
  practice: 'What most agencies do is better',
  unfounded: 'Not enough reason or ground',
  handled: 'Dealt with elsewhere',
  other: 'Other',
}
