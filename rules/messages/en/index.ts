/** Every rule's documentation and sentences in English. */
import type { TranslationOf } from '../message.ts'
import type { ruleTexts as source } from '../zh-CN/index.ts'
import { basis } from './basis.ts'
import { code } from './code.ts'
import { conditions } from './conditions.ts'
import { contact } from './contact.ts'
import { fee } from './fee.ts'
import { forms } from './forms.ts'
import { handling } from './handling.ts'
import { legalLimit } from './legalLimit.ts'
import { level } from './level.ts'
import { materials } from './materials.ts'
import { name } from './name.ts'
import { presence } from './presence.ts'
import { procedure } from './procedure.ts'
import { promisedLimit } from './promisedLimit.ts'
import { results } from './results.ts'
import { steps } from './steps.ts'
import { target } from './target.ts'
import { text } from './text.ts'
import { type } from './type.ts'

export const ruleTexts: TranslationOf<typeof source> = {
  ...presence,
  ...name,
  ...code,
  ...type,
  ...level,
  ...target,
  ...basis,
  ...conditions,
  ...materials,
  ...forms,
  ...legalLimit,
  ...promisedLimit,
  ...steps,
  ...procedure,
  ...handling,
  ...fee,
  ...results,
  ...contact,
  ...text,
}
