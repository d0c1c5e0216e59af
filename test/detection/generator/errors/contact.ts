import { pick } from '../../../../fixtures/random.ts'
import { phoneOf } from '../agencies.ts'
import { changing, without } from '../edit.ts'
import type { ErrorKind } from '../scene.ts'

/** Contacts that cannot be used, or are another place's. */
export const contactErrors: readonly ErrorKind[] = [
  changing(
    'contact-no-phone',
    'contact',
    ({ guide: { contact } }) => contact && { contact: without(contact, 'phone') },
  ),
  changing('contact-no-address', 'contact', ({ guide: { contact, handling } }) =>
    contact && handling?.channels?.includes('window') ? { contact: without(contact, 'address') } : undefined,
  ),
  changing('contact-no-hours', 'contact', ({ guide: { contact, handling } }) =>
    contact && handling?.channels?.includes('window') ? { contact: without(contact, 'hours') } : undefined,
  ),
  changing(
    'contact-foreign-area-code',
    'contact',
    ({ guide: { contact }, elsewhere }) =>
      contact && { contact: { ...contact, phone: phoneOf(elsewhere.code, 77) } },
  ),
  changing(
    'contact-foreign-address',
    'contact',
    ({ random, guide: { contact }, elsewhere }) =>
      contact && {
        contact: {
          ...contact,
          address: `${elsewhere.name}${pick(random, ['人民路', '府前街'])}8号政务服务中心1楼`,
        },
      },
    ['text'],
  ),
  changing('contact-same-phones', 'contact', ({ guide: { contact } }) =>
    contact?.phone ? { contact: { ...contact, complaintPhone: contact.phone } } : undefined,
  ),
  changing(
    'contact-malformed',
    'contact',
    ({ random, guide: { contact }, place }) =>
      contact && {
        contact: {
          ...contact,
          phone: pick(random, [
            `${place.phone}-83`,
            '8888',
            '电话：见大厅公告',
            `${place.phone}-8812345678901`,
          ]),
        },
      },
  ),
]
