import type { Place } from '../../../../fixtures/agencies/place.ts'
import { below, happens, pick, type Random, shuffled } from '../../../../fixtures/random.ts'
import type { Agency, Guide, StandardItem } from '../../../../rules/catalog.ts'
import { levels } from '../../../../rules/catalog.ts'
import { contactOf } from './contact.ts'
import { onlineTexts, windowTexts } from './procedure.ts'
import { questionsOf } from './questions.ts'
import { stepsOf } from './steps.ts'
import { sayLimit } from './words.ts'

const levelDigit = (agency: Agency): number => levels.indexOf(agency.level) + 1

/** A guide that says what the standard says, in the agency's own words where the agency decides. */
export function conformingGuide(
  random: Random,
  agency: Agency,
  place: Place,
  item: StandardItem,
  serial: number,
): Guide {
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
    ...elements
  } = item
  const implementationCode = `${agency.uscc}${levelDigit(agency)}${code}`
  const contact = contactOf(random, place, serial)
  const words = {
    address: contact.address ?? '',
    limit: item.promisedLimit ? sayLimit(item.promisedLimit) : '',
    agency: agency.name,
    place: place.name,
  }
  const channels = item.handling?.channels ?? []
  const isInstant = item.handling?.kind === 'instant'
  const ownSteps =
    binding?.steps === 'same' ? steps : happens(random, 0.8) ? stepsOf(random, item) : undefined
  const isWindow = channels.includes('window')
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
    procedure: {
      ...(isWindow ? { window: pick(random, windowTexts(isInstant))(words) } : {}),
      ...(channels.includes('online') ? { online: pick(random, onlineTexts(isInstant))(words) } : {}),
    },
    contact,
    faq: shuffled(random, questionsOf(item, words)).slice(0, below(random, 4)),
    status: 'in-use',
    powerSource: 'own',
    ...(happens(random, 0.3) ? { volume: below(random, 5000) } : {}),
  }
}
