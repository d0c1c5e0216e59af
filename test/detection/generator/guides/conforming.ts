import type { Place } from '../../../../fixtures/agencies/place.ts'
import { below, happens, shuffled } from '../../../../fixtures/random.ts'
import type { Agency, Guide } from '../../../../rules/catalog.ts'
import { levels } from '../../../../rules/catalog.ts'
import type { ItemSource } from '../items/source.ts'
import { type Choosing, choose } from '../pool.ts'
import { contactOf } from './contact.ts'
import { onlineTexts, windowTexts } from './procedure.ts'
import { questionsOf } from './questions.ts'
import { stepsOf } from './steps.ts'
import { sayLimit } from './words.ts'

/** Share of the agencies that publish what most do against the standard. */
const majorityShare = 0.8

const levelDigit = (agency: Agency): number => levels.indexOf(agency.level) + 1

/** A guide that says what the standard says, in the agency's own words where the agency decides. */
export function conformingGuide(
  choosing: Choosing,
  agency: Agency,
  place: Place,
  { item, practice = {}, suspect = {} }: ItemSource,
  serial: number,
): Guide {
  const { random } = choosing
  const {
    code,
    nationalCode: _national,
    formerCodes: _formerCodes,
    parent: _parent,
    formerNames: _formerNames,
    levels: _levels,
    status: _status,
    effectiveFrom: _from,
    effectiveTo: _to,
    replacedBy: _replacedBy,
    binding,
    materialAliases: _aliases,
    exemptMaterials: _exempt,
    commonNames: _commonNames,
    steps,
    procedure,
    ...elements
  } = { ...item, ...practice, ...(happens(random, majorityShare) ? suspect : {}) }
  const implementationCode = `${agency.uscc}${levelDigit(agency)}${code}`
  const contact = contactOf(choosing, place, serial)
  const words = {
    address: contact.address ?? '',
    limit: elements.promisedLimit ? sayLimit(elements.promisedLimit) : '',
    agency: agency.name,
    place: place.name,
  }
  const channels = elements.handling?.channels ?? []
  const isInstant = elements.handling?.kind === 'instant'
  const ownSteps =
    binding?.steps === 'same' ? steps : happens(random, 0.8) ? stepsOf(random, elements) : undefined
  const isWindow = channels.includes('window')
  const isProcedureBound = binding?.procedure === 'same'
  return {
    ...structuredClone(elements),
    id: `${agency.region}-${code}`,
    agency: { uscc: agency.uscc, name: agency.name },
    region: agency.region,
    level: agency.level,
    baseCode: code,
    implementationCode,
    ...(happens(random, 0.5) ? { handlingCode: `${implementationCode}01` } : {}),
    ...(ownSteps ? { steps: structuredClone(ownSteps) } : {}),
    procedure:
      isProcedureBound && procedure
        ? { ...procedure }
        : {
            ...(isWindow ? { window: choose(choosing, ...windowTexts(isInstant))(words) } : {}),
            ...(channels.includes('online')
              ? { online: choose(choosing, ...onlineTexts(isInstant))(words) }
              : {}),
          },
    contact,
    faq: shuffled(random, questionsOf(elements, words)).slice(0, below(random, 4)),
    status: 'in-use',
    powerSource: 'own',
    ...(happens(random, 0.3) ? { volume: below(random, 5000) } : {}),
  }
}
