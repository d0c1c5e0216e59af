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

/** Types whose number is another under a national code. */
const nationalTypes: Readonly<Record<string, string>> = { '20': '10', '21': '20' }

const levelWords = {
  provincial: '省级',
  municipal: '市级',
  county: '县级',
  township: '镇级',
  national: '国家级',
  village: '村级',
} as const

/** Harmless differences of the other elements. */
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
    item.nationalCode === undefined || guide.implementationCode?.length !== 31
      ? undefined
      : {
          baseCode: item.nationalCode,
          type: nationalTypes[guide.type] ?? guide.type,
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
  at('fee-lower', 'fee', ({ random, guide: { fee }, item }) =>
    fee?.charged && item.fee?.charged
      ? {
          fee:
            random() < 0.5
              ? { charged: false }
              : {
                  charged: true,
                  standard: '每人次200元',
                  ...(fee.basis === undefined ? {} : { basis: fee.basis }),
                  charges: [{ name: '鉴定费', amount: 200, unit: '元/人次' }],
                },
        }
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
