import type { Place } from '../../../../fixtures/agencies/place.ts'
import { below, happens, pick, type Random } from '../../../../fixtures/random.ts'
import type { Contact } from '../../../../rules/catalog.ts'
import { phoneOf } from '../agencies.ts'

/** Streets that every town has, and streets named after other cities, as they stand on real signs. */
const streets = [
  '人民路',
  '解放路',
  '建设二路',
  '文明大道',
  '府前街',
  '迎宾大道',
  '中山路',
  '中山四路',
  '韶关路',
]

/** Where and when an agency is to be found: address, two telephone numbers, hours. */
export function contactOf(random: Random, place: Place, serial: number): Contact {
  const number = below(random, 300) + 1
  const city = place.city?.name ?? ''
  const where = place.name.startsWith(city) ? place.name : `${city}${place.name}`
  return {
    address: `${where}${pick(random, streets)}${number}号政务服务中心${pick(random, ['一楼', '2楼', '三楼东区'])}${pick(random, ['12号窗口', '综合窗口', 'A05—A09号窗口'])}`,
    phone: phoneOf(place.code, serial),
    complaintPhone: happens(random, 0.5) ? '12345' : phoneOf(place.code, serial + 501),
    hours: pick(random, [
      '周一至周五 9:00-12:00，13:30-17:00（法定节假日除外）',
      '工作日：上午8：30—12：00，下午14：30—17：30',
      '星期一至星期五（工作日）上午9时至12时，下午2时至5时',
    ]),
  }
}
