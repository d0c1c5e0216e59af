import { str } from '@lit/localize'

/** All items by all regions. */
export const matrix = {
  'matrix.title': 'Items by region',
  'matrix.label': 'Items by region',
  'matrix.size': str`${0} · ${1} items × ${2} regions`,
  'matrix.own': 'Own',
  'matrix.cell': str`${0} ${1} ${2}`,
  'matrix.cell-guides': str`${0}, ${1} guides`,
  'matrix.cell-counts': str`${0} ${1}, ${2} guides`,
  'matrix.exempt': 'Exempt',
  'matrix.undecided': 'Not matched',
  'matrix.published': 'Published',
  'matrix.words': 'Name or code of an item',
  'matrix.all': 'All',
  'matrix.shown': str`${0} items, ${1} columns`,
  'matrix.hidden': str`; not shown: ${0} items, ${1} columns`,
  'matrix.empty': 'No item fits the filter.',
  'matrix.clear': 'Clear the filter',
}
