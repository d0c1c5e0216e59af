import { pick } from '../../../../fixtures/random.ts'
import type { ElementName, Guide } from '../../../../rules/catalog.ts'
import { reaches } from '../../../../rules/catalog.ts'
import { without } from '../edit.ts'
import type { HarmlessClass, Scene } from '../scene.ts'
import { inTraditional } from './traditional.ts'

const at = (
  name: string,
  element: ElementName,
  change: (scene: Scene) => Partial<Guide> | undefined,
  isForm = false,
): HarmlessClass => ({
  name,
  element,
  ...(isForm ? { isForm: true as const } : {}),
  apply(scene) {
    const changed = change(scene)
    return changed && { ...scene.guide, ...changed }
  },
})

const levelWords = {
  provincial: '省级',
  municipal: '市级',
  county: '县级',
  township: '镇级',
  national: '国家级',
  village: '村级',
} as const

const faq = (
  name: string,
  element: ElementName,
  answers: (scene: Scene) => readonly (readonly [question: string, answer: string])[],
): HarmlessClass =>
  at(name, element, (scene) => {
    const [question, answer] = pick(scene.random, answers(scene))
    return { faq: [...(scene.guide.faq ?? []), { question, answer }] }
  })

/** Harmless differences of the other elements, and texts that come near to an error and are none. */
export const harmlessRest: readonly HarmlessClass[] = [
  at(
    'name-level-dressing',
    'name',
    ({ random, guide }) => {
      const word = levelWords[guide.level]
      return { name: `${guide.name}${pick(random, [`（${word}）`, `(${word})`, `（${word}行使）`])}` }
    },
    true,
  ),
  at(
    'name-numbered',
    'name',
    ({ random, guide, place }) =>
      guide.name.startsWith(place.name)
        ? undefined
        : { name: `${pick(random, ['1.1', '3.', '12、', '（二）'])}${guide.name}` },
    true,
  ),
  at(
    'name-own-place',
    'name',
    ({ guide, place, agency }) =>
      agency.level === 'township' || /^[\s\u3000]*[\d（]/.test(guide.name)
        ? undefined
        : {
            name: agency.level === 'county' ? `${guide.name}（${place.name}）` : `${place.name}${guide.name}`,
          },
    true,
  ),
  at(
    'name-traditional',
    'name',
    ({ guide }) =>
      inTraditional(guide.name) === guide.name ? undefined : { name: inTraditional(guide.name) },
    true,
  ),
  at(
    'name-spaces',
    'name',
    ({ guide }) => ({ name: `　${guide.name.slice(0, 2)} ${guide.name.slice(2)}\u200B` }),
    true,
  ),
  at(
    'name-everyday-names',
    'name',
    ({ random, guide }) => ({
      commonNames: [pick(random, ['我要办补贴', '领钱', '办证']), guide.name.slice(0, 4)],
    }),
    true,
  ),
  at('code-national', 'code', ({ item, guide }) =>
    item.nationalCode === undefined
      ? undefined
      : {
          baseCode: item.nationalCode,
          implementationCode: (guide.implementationCode ?? '').slice(0, 19) + item.nationalCode,
          ...(guide.handlingCode === undefined
            ? {}
            : { handlingCode: `${(guide.implementationCode ?? '').slice(0, 19)}${item.nationalCode}01` }),
        },
  ),
  {
    name: 'code-base-alone',
    element: 'code',
    apply: ({ guide }) => without(without(guide, 'implementationCode'), 'handlingCode'),
  },
  at('code-handling-number', 'code', ({ random, guide: { implementationCode } }) =>
    implementationCode === undefined
      ? undefined
      : { handlingCode: `${implementationCode}${pick(random, ['02', '10', '99'])}` },
  ),
  at('handling-deeper', 'handling', ({ guide: { handling } }) =>
    handling?.onlineDepth === 3
      ? { handling: { ...without(handling, 'onSiteReason'), onlineDepth: 4, maxVisits: 0, express: true } }
      : undefined,
  ),
  at('handling-wider-reach', 'handling', ({ guide: { handling } }) => {
    const wider = reaches[reaches.indexOf(handling?.reach ?? 'none') + 1]
    return handling && wider ? { handling: { ...handling, reach: wider } } : undefined
  }),
  at('handling-more-channels', 'handling', ({ guide: { handling } }) =>
    handling?.channels && !handling.channels.includes('terminal')
      ? { handling: { ...handling, channels: [...handling.channels, 'terminal'] } }
      : undefined,
  ),
  at(
    'handling-channel-order',
    'handling',
    ({ guide: { handling } }) =>
      handling?.channels && handling.channels.length > 1
        ? { handling: { ...handling, channels: [...handling.channels].reverse() } }
        : undefined,
    true,
  ),
  at('handling-at-once-where-promised', 'handling', ({ guide: { handling, faq: questions = [] }, item }) =>
    handling?.kind === 'promised' && item.binding?.promisedLimit !== 'same' && item.binding?.steps !== 'same'
      ? {
          handling: { ...handling, kind: 'instant' },
          promisedLimit: { value: 0, unit: 'instant' },
          steps: [{ name: '受理' }, { name: '办结' }],
          procedure: {
            window: '到窗口提交申请，当场办结。',
            ...(handling.channels?.includes('online') ? { online: '网上提交申请，即时反馈结果。' } : {}),
          },
          faq: questions.filter(({ answer }) => !answer.includes('办结')),
        }
      : undefined,
  ),
  at('fee-none-in-words', 'fee', ({ random, guide: { fee } }) =>
    fee?.charged === false
      ? { fee: { charged: false, standard: pick(random, ['不收费', '无', '免费', '0元']) } }
      : undefined,
  ),
  at(
    'result-title-marks',
    'results',
    ({ guide: { results } }) =>
      results ? { results: results.map((one) => ({ ...one, name: `《${one.name}》` })) } : undefined,
    true,
  ),
  at(
    'form-title-marks',
    'forms',
    ({ guide: { forms } }) =>
      forms ? { forms: forms.map((one) => ({ ...one, name: `《${one.name}》` })) } : undefined,
    true,
  ),
  at(
    'form-field-order',
    'forms',
    ({ guide: { forms } }) =>
      forms?.some(({ fields }) => fields)
        ? {
            forms: forms.map((one) => ({
              ...one,
              ...(one.fields ? { fields: [...one.fields].reverse() } : {}),
            })),
          }
        : undefined,
    true,
  ),
  at(
    'target-order',
    'target',
    ({ guide: { target } }) => (target && target.length > 1 ? { target: [...target].reverse() } : undefined),
    true,
  ),
  at('steps-own', 'steps', ({ item, guide: { promisedLimit } }) =>
    item.binding?.steps !== 'same' && promisedLimit?.unit === 'workday' && promisedLimit.value >= 3
      ? {
          steps: [
            { name: '收件', limit: { value: 0.5, unit: 'workday' } },
            { name: '受理', limit: { value: 0.5, unit: 'workday' } },
            { name: '审核决定', limit: { value: promisedLimit.value - 2, unit: 'workday' } },
            { name: '送达', limit: { value: 1, unit: 'workday' } },
          ],
        }
      : undefined,
  ),
  at('contact-phone-style', 'contact', ({ random, guide: { contact } }) => {
    const [area, number] = contact?.phone?.match(/^\d+-\d+$/)?.[0].split('-') ?? []
    return contact && area && number
      ? {
          contact: {
            ...contact,
            phone: pick(random, [
              `（${area}）${number}`,
              `(${area})${number}`,
              `${area}${number}`,
              `${area} ${number}`,
              `${area}－${number}`,
              `${area}-${number}、${area}-${number.slice(0, -1)}7`,
              `${area}-${number}转802`,
            ]),
          },
        }
      : undefined
  }),
  at(
    'contact-hotline',
    'contact',
    ({ random, guide: { contact } }) =>
      contact && {
        contact: {
          ...contact,
          phone: pick(random, ['12333', `12333、${contact.phone}`]),
          complaintPhone: '12345',
        },
      },
  ),
  at(
    'contact-several-halls',
    'contact',
    ({ guide: { contact }, place }) =>
      contact && {
        contact: {
          ...contact,
          address: `1.${contact.address}；2.${place.city && !place.name.startsWith(place.city.name) ? place.city.name : ''}${place.name}解放路9号人社分厅2楼3号窗`,
        },
      },
  ),
  { name: 'contact-absent', element: 'contact', apply: ({ guide }) => without(guide, 'contact') },
  at(
    'unknown-fields',
    'text',
    ({ random }) => ({ 温馨提示: pick(random, ['请提前预约', '办理前请阅读']), 排序号: 7 }) as Partial<Guide>,
  ),
  at('status-suspended', 'presence', () => ({ status: 'suspended' })),
  faq('faq-material-not-needed', 'materials', () => [
    ['还要户口本吗？', '不需要提供户口簿，系统会自动核验。'],
    ['是否需要提交照片？', '无需提交照片。'],
    ['要带结婚证吗？', '已取消结婚证等证明材料，不用携带。'],
  ]),
  faq('faq-other-period', 'promisedLimit', () => [
    ['结果有效期多久？', '证件自发放之日起3年内有效。'],
    ['收到补正通知后什么时候补齐？', '请在收到通知之日起10个工作日内补齐材料。'],
    ['结果出来后多久不领会怎样？', '逾期60日未领取的，窗口将通过邮政寄送。'],
    ['对结果不服怎么办？', '可在收到决定之日起六个月内提起行政诉讼。'],
  ]),
  faq('faq-own-place', 'text', ({ place, agency }) => [
    ['在哪里咨询？', `可到${place.name}政务服务中心或者拨打12333咨询，由${agency.name}解答。`],
    ['楼上还有别的窗口吗？', `${place.name}政务服务中心二楼设有税务、医保窗口。`],
    ['省里有统一规定吗？', '按照广东省人力资源和社会保障厅的统一规定办理。'],
  ]),
  faq('faq-streets-of-other-cities', 'text', () => [
    ['乘车路线？', '乘坐公交5路到中山四路站下车，步行200米。'],
    ['停车方便吗？', '可停放在韶关路与惠州大道交叉口停车场。'],
  ]),
  faq('faq-instant-acceptance', 'promisedLimit', () => [
    ['什么时候受理？', '材料齐全的即时受理。'],
    ['窗口当场能知道材料齐不齐吗？', '可以，窗口当场核对材料并出具受理回执。'],
  ]),
  at('procedure-own-words', 'procedure', ({ random, item, guide: { procedure }, place }) =>
    procedure?.window === undefined || item.binding?.procedure === 'same'
      ? undefined
      : {
          procedure: {
            ...procedure,
            window: pick(random, [
              `申请人持申请材料到${place.name}政务服务中心任意综合窗口申请，受理后由后台审核，办结后短信告知。`,
              '申请→受理→审核→办结→送达（流程图见大厅展板）。',
              `一、申请；二、受理：材料齐全且符合形式的当场受理，不齐全的当场或者5日内一次性告知；三、审核；四、办结。`,
              '申请人凭受理编号在自助终端查询，或者关注公众号查询；办结后可自取，也可选择免费邮寄。',
            ]),
          },
        },
  ),
  at('powers-delegated', 'level', ({ random }) => ({
    powerSource: pick(random, ['delegated-down', 'authorised', 'entrusted'] as const),
  })),
]
