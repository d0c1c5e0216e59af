import { str } from '@lit/localize'

/** Lists that are narrowed by words, and the files that come into them. */
export const lists = {
  'list.nothing': 'Nothing fits the filter.',
  'list.count': str`${0} in all`,
  'list.formats': 'XLSX, CSV, JSON, JSONL; encoding, sheets and header are detected.',
  'list.another': 'Choose another file',
  'list.mode': 'How it comes in',
  'list.confirm': 'Confirm the columns and write',
  'list.write-removing': str`Write and remove: ${0}`,
  'list.done': str`Written: ${0}`,
  'list.again': 'Import another file',
  'list.guesses': 'Please check: these columns are matched by likeness only',
  'list.unknown-columns': str`Columns that are matched to nothing and compared with nothing: ${0}`,
  'list.troubles': str`Mistakes: ${0}; their rows are not written`,
  'list.bad-cells': 'Cells with mistakes',
  'list.value': 'Value',
  'list.removed': str`To be removed, since the file does not have them: ${0}`,
  'list.gone': str`Removed: ${0}`,
  'list.changes': str`New and changed entries: ${0}`,
  'list.fold': 'Close the import',
  'list.effect': 'What it did to the findings',
  'list.effect-before': 'What it would do to the findings',
  'list.effect-counts': str`opened ${0}, closed ${1}, changed ${2}, unchanged ${3}`,
  'list.effect-as-of': str`As of ${0}; only the guides and items that are touched were checked.`,
  'list.cut': str`The first ${0} of ${1} are listed.`,
}
