import { pick } from '../../../../fixtures/random.ts'
import type { Guide } from '../../../../rules/catalog.ts'
import { replaceOnce, without } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind, Scene } from '../scene.ts'

/** How the copy of a guide on another channel departs from the portal's. */
const departures = {
  target: ({ guide: { target = [] } }) => ({ target: target[0] === 'natural' ? ['legal'] : ['natural'] }),
  basis: ({ random, guide: { basis = [] } }) => {
    const index = pick(random, [...basis.keys()].concat(-1))
    return basis[index] === undefined
      ? undefined
      : {
          basis: basis.map((one, at) =>
            at === index ? { ...without(one, 'docNumber'), article: '第三条' } : one,
          ),
        }
  },
  conditions: ({ random, guide: { conditions }, source: { changes } }) => {
    const [, find = '', put = ''] = changes.length > 0 ? pick(random, changes) : []
    const changed = conditions === undefined || find === '' ? undefined : replaceOnce(conditions, find, put)
    return changed === undefined ? undefined : { conditions: changed }
  },
  materials: (scene) => {
    const { materials = [] } = scene.guide
    const plain = materials.filter(({ anyOf }) => anyOf === undefined)
    if (plain.length < 2) return undefined
    const name = choose(scene, ['近期银行流水', '结婚证'], ['无房证明', '个人征信报告'])
    return pick(scene.random, [
      { materials: materials.filter((one) => one !== plain[0]) },
      { materials: [...materials, { name, necessity: 'required' as const, originals: 1 }] },
    ])
  },
  forms: ({ guide: { forms = [] } }) =>
    forms.length === 0 ? undefined : { forms: [...forms, { name: '补充信息采集表' }] },
  legalLimit: ({ guide: { legalLimit } }) =>
    legalLimit && legalLimit.value > 0
      ? { legalLimit: { ...without(legalLimit, 'note'), value: legalLimit.value * 2 } }
      : undefined,
  promisedLimit: ({ guide: { promisedLimit } }) =>
    promisedLimit && promisedLimit.value > 3
      ? { promisedLimit: { value: promisedLimit.value - 2, unit: promisedLimit.unit } }
      : undefined,
  steps: (scene) =>
    scene.guide.steps && {
      steps: choose(
        scene,
        [[{ name: '网上申请' }, { name: '社区核实' }, { name: '街道审核' }, { name: '区级审批' }]],
        [[{ name: '申报' }, { name: '实地核查' }, { name: '集体研究' }, { name: '公示' }, { name: '发放' }]],
      ),
    },
  procedure: (scene) =>
    scene.guide.procedure?.window === undefined
      ? undefined
      : {
          procedure: {
            ...scene.guide.procedure,
            window: choose(
              scene,
              [
                '申请人先到户籍地街道办事处初审，初审通过后再到区级窗口复审。',
                '先由所在社区公示，无异议后报上级审批。',
              ],
              [
                '经所在单位人事部门推荐后统一报送，不接受个人申请。',
                '先参加现场核查，核查通过后另行预约递交。',
              ],
            ),
          },
        },
  handling: ({ guide: { handling } }) =>
    handling?.maxVisits === undefined
      ? undefined
      : {
          handling: {
            ...handling,
            maxVisits: handling.maxVisits + 2,
            onlineDepth: 2,
            onSiteReason: '须现场核验原件',
          },
        },
  fee: ({ guide: { fee } }) =>
    fee && {
      fee: fee.charged
        ? { charged: false }
        : {
            charged: true,
            standard: '每件15元',
            basis: '收费许可',
            charges: [{ name: '服务费', amount: 15, unit: '元' }],
          },
    },
  results: (scene) =>
    scene.guide.results && { results: [{ name: choose(scene, ['受理通知书', '办结短信'], ['业务回执单']) }] },
} satisfies Record<string, (scene: Scene) => Partial<Guide> | undefined>

/** A channel copy says other than the portal: one kind for each element. */
export const channelErrors: readonly ErrorKind[] = Object.entries(departures).map(([element, depart]) => ({
  name: `channel-differs-${element}`,
  element: element as keyof typeof departures,
  plant(scene) {
    const changed = depart(scene)
    if (!changed || scene.guide.channel !== undefined) return undefined
    const copy: Guide = {
      ...scene.guide,
      ...changed,
      id: `${scene.guide.id}-${element}-app`,
      channel: choose(scene, ['粤省事', '粤商通'], ['自助终端', '微信公众号']),
      sameAs: scene.guide.id,
    }
    return {
      guide: scene.guide,
      added: [copy],
      labelled: { guideId: copy.id, standardCode: scene.item.code },
      also:
        element === 'promisedLimit'
          ? ['steps']
          : element === 'procedure' || element === 'handling'
            ? ['handling', 'procedure']
            : [],
    }
  },
}))
