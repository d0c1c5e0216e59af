import { below } from '../../../../fixtures/random.ts'
import { phoneOf } from '../agencies.ts'
import { changing, without } from '../edit.ts'
import { choose } from '../pool.ts'
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
    ({ random, guide: { contact }, elsewhere }, difficulty) => {
      const foreign = phoneOf(elsewhere.code, below(random, 900))
      const phone = difficulty === 'hard' ? `${contact?.phone ?? '12333'}、${foreign}` : foreign
      return contact && { contact: { ...contact, phone } }
    },
  ),
  changing(
    'contact-foreign-address',
    'contact',
    (scene) =>
      scene.guide.contact && {
        contact: {
          ...scene.guide.contact,
          address: `${scene.elsewhere.name}${choose(
            scene,
            ['人民路8号政务服务中心1楼', '府前街8号政务服务中心1楼'],
            ['市民广场西侧行政服务中心二楼', '沿江中路120号人社局办事大厅', '东城街道便民中心3号窗'],
          )}`,
        },
      },
    ['text'],
  ),
  changing('contact-same-phones', 'contact', ({ guide: { contact } }) =>
    contact?.phone ? { contact: { ...contact, complaintPhone: contact.phone } } : undefined,
  ),
  changing('contact-malformed', 'contact', (scene) => {
    const { place } = scene
    const { contact } = scene.guide
    const phone = choose(
      scene,
      [`${place.phone}-83`, '8888', '电话：见大厅公告', `${place.phone}-8812345678901`],
      [`${place.phone}-`, '同上', `${place.phone}-88A23456`, '工作时间拨打', '1380013800'],
    )
    return contact && { contact: { ...contact, phone } }
  }),
]
