import { str } from '@lit/localize'

/** The agencies, and the files of them that come in. */
export const agencies = {
  'agencies.title': 'Agencies',
  'agencies.about':
    'Who must publish which items: by this guides that are missing are found, and guides are known as whose they are.',
  'agencies.download': 'Download the agencies as they stand (JSON)',
  'agencies.download-first': 'Download the agencies as they stand first',
  'agencies.search': 'Find by name, code or region',
  'agencies.none': 'There is no agency in the catalog yet. The province imports them.',
  'agencies.code': 'Credit code',
  'agencies.name': 'Name',
  'agencies.region': 'Region',
  'agencies.level': 'Level',
  'agencies.parent': 'Superior',
  'agencies.former-names': 'Former names',
  'agencies.former-codes': 'Former credit codes',
  'agencies.former': str`formerly: ${0}`,
  'agencies.publishes': 'Items to publish',
  'agencies.undeclared': 'not declared',
  'agencies.all': str`all ${0}`,
  'agencies.import': 'Import a file of agencies',
  'agencies.drop': 'Drop a file of agencies here, or',
  'agencies.template': 'Download the template',
  'agencies.unchanged': 'The agencies are as they were.',
  'agencies.merge': 'Merge: agencies that the file does not name stay',
  'agencies.replace':
    'Replace: agencies that the file does not name go, unless they have guides or others below them',
  'agencies.write': 'Write the agencies',
  'agencies.unit': 'Agencies',
  'agencies.replaced': str`Removed: ${0}. There are ${1} agencies.`,
  'agencies.would-replace': str`To be removed: ${0}. There will be ${1} agencies.`,
  'agencies.merged': str`There are ${0} agencies.`,
  'agencies.would-merge': str`Agencies that the file does not name stay; there will be ${0}.`,
  'agencies.kept': str`Not in the file and staying all the same: ${0}`,
  'agencies.hangs-on': str`guides: ${0}, agencies below: ${1}`,
  'agencies.kept-why':
    'An agency with guides or with others below it does not go, and no guide is lost. To remove it, give its code among the former credit codes of its successor, which takes over its guides, give those below it another superior, and import again as a replacement.',
  'agencies.moved': str`Guides that become another agency’s: ${0}`,
  'agencies.unknown': str`Codes of items to publish that the directory does not know: ${0}`,
  'agencies.unknown-why':
    'They are written, but nothing is missing for them until the directory has them. Please check the codes.',
  'agencies.declarations': str`Agencies that must publish other items than before: ${0}`,
  'agencies.declaration': str`${0} → ${1} items (${2} more, ${3} fewer)`,
}
