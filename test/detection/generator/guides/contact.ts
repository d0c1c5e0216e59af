import type { Place } from '../../../../fixtures/agencies/place.ts'
import { below, happens } from '../../../../fixtures/random.ts'
import type { Contact } from '../../../../rules/catalog.ts'
import { phoneOf } from '../agencies.ts'
import { type Choosing, choose } from '../pool.ts'

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
const heldOutStreets = ['新华路', '潮州路', '惠州大道', '江门路', '东莞庄路', '环城西路', '北京路']

/** Where and when an agency is to be found: address, two telephone numbers, hours. */
export function contactOf(choosing: Choosing, place: Place, serial: number): Contact {
  const { random } = choosing
  const number = below(random, 300) + 1
  const city = place.city?.name ?? ''
  const where = place.name.startsWith(city) ? place.name : `${city}${place.name}`
  const hall = choose(
    choosing,
    ['政务服务中心'],
    ['行政服务中心', '人力资源和社会保障服务大厅', '便民服务中心'],
  )
  const floor = choose(choosing, ['一楼', '2楼', '三楼东区'], ['负一层', '主楼四层', 'B栋1楼'])
  const window = choose(choosing, ['12号窗口', '综合窗口', 'A05—A09号窗口'], ['第3、4窗口', '人社专区7号台'])
  return {
    address: `${where}${choose(choosing, streets, heldOutStreets)}${number}号${hall}${floor}${window}`,
    phone: phoneOf(place.code, serial),
    complaintPhone: happens(random, 0.5) ? '12345' : phoneOf(place.code, serial + 501),
    hours: choose(
      choosing,
      [
        '周一至周五 9:00-12:00，13:30-17:00（法定节假日除外）',
        '工作日：上午8：30—12：00，下午14：30—17：30',
        '星期一至星期五（工作日）上午9时至12时，下午2时至5时',
      ],
      [
        '工作日9:00-17:00（中午不休息），周六上午延时服务',
        '周一到周五，上午 8:30～12:00；下午 14:00～17:30，国家法定节假日休息',
      ],
    ),
  }
}
