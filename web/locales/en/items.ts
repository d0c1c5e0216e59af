import { str } from '@lit/localize'

/** The list of items and the results of a search. */
export const items = {
  'items.title': 'Items',
  'items.count': str`${0} in all`,
  'items.name': 'Item',
  'items.code': 'Base code',
  'items.type': 'Type',
  'items.status': 'Status',
  'items.guides': 'Guides',
  'search.title': 'Search',
  'search.title-of': str`Search “${0}”`,
  'search.nothing-asked': 'Type a name, a common name or a code above; two characters suffice.',
  'search.nothing-found': 'No item or guide has such a name, common name or code.',
  'search.all-items': 'All items',
  'search.by': 'Found by',
  'search.by-name': 'its name or code',
  'search.by-guides': 'wording of guides',
  'search.by-likeness': 'a similar name',
  'search.common-names': 'also',
  'search.guides': 'Guides',
  'search.guide': 'Guide',
  'search.region': 'Region',
  'search.agency': 'Agency',
  'search.partial': str`Only the first ${0} of ${1} guides are shown. Add a word, such as a city.`,
}
