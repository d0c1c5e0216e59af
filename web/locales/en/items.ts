import { str } from '@lit/localize'

/** The list of items. */
export const items = {
  'items.title': 'Items',
  'items.count': str`${0} in all`,
  'items.name': 'Item',
  'items.code': 'Base code',
  'items.type': 'Type',
  'items.status': 'Status',
  'items.guides': 'Guides',
}
