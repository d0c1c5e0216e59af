import { below, pick } from '../../../../fixtures/random.ts'
import type { LegalBasis } from '../../../../rules/catalog.ts'
import { without } from '../edit.ts'
import { chineseNumber } from '../guides/words.ts'
import { choose, shown } from '../pool.ts'
import type { HarmlessClass, Scene } from '../scene.ts'

const conditions = (
  name: string,
  rewrite: (text: string, scene: Scene) => string | undefined,
): HarmlessClass => ({
  name,
  element: 'conditions',
  apply(scene) {
    const { guide } = scene
    const changed = guide.conditions === undefined ? undefined : rewrite(guide.conditions, scene)
    return changed === undefined || changed === guide.conditions
      ? undefined
      : { ...guide, conditions: changed }
  },
})

const basis = (
  name: string,
  rewrite: (cited: readonly LegalBasis[]) => readonly LegalBasis[] | undefined,
): HarmlessClass => ({
  name,
  element: 'basis',
  apply({ guide }) {
    const changed = guide.basis?.every(({ title }) => /^[^《（\d]+$/.test(title))
      ? rewrite(guide.basis)
      : undefined
    return changed && { ...guide, basis: [...changed] }
  },
})

const inFull = ({ title, docNumber, article }: LegalBasis): string =>
  `《${title}》${docNumber === undefined ? '' : `（${docNumber}）`}${article ?? ''}`

/** Comparators that say the same in other words, with the number they stand at. */
const comparators: readonly (readonly [pattern: RegExp, put: string])[] = [
  [/不得?少于(\d+(?:个月|年|周岁|次|名|人|家))/, '$1以上'],
  [/不低于(\d+(?:%|平方米|万元))/, '$1以上'],
  [/最长不超过(\d+(?:个月|年))/, '最长$1'],
  [/(?<![得长])不超过(\d+(?:个月|年|周岁|次|小时))/, '$1以内'],
  [/未满(\d+周岁)/, '不满$1'],
  [/年满(\d+周岁)/, '满$1'],
  [/(\d+(?:个月|年|周岁|名|人|次))以上(?![（且])/, '$1以上（含本数）'],
  [/(\d+(?:个月|年|名|人|次))以上(?![（且])/, '$1以上（含$1）'],
  [/年满(\d+周岁)(?=[，、；。且的])/, '$1以上（含$1）'],
  [/未满(\d+周岁)(?=[，、；。])/, '$1以下（不含$1）'],
  [/不得?少于(\d+(?:个月|年|次|名|人|家))/, '$1及以上'],
  [/不低于(\d+(?:%|平方米|万元))/, '大于等于$1'],
  [/(?<![得长])不超过(\d+(?:个月|年|周岁|次|小时))/, '$1及以下'],
  [/年满(\d+周岁)/, '达到$1'],
  [/(?<!\d)(\d+(?:名|人|次))以上(?![（且])/, '至少$1'],
]

const heldOutComparators: readonly (readonly [pattern: RegExp, put: string])[] = [
  [/年满(\d+周岁)/, '已满$1'],
  [/不得?少于(\d+(?:个月|年|次|名|人|家))/, '最少$1'],
  [/(?<![得长])不超过(\d+(?:个月|年|周岁|次|小时))/, '最多$1'],
  [/未满(\d+周岁)/, '不到$1'],
  [/(?<!\d)(\d+(?:名|人|次))以上(?![（且])/, '不低于$1'],
]

/** Whole elements written in another shape, as agencies paste them from other systems. */
export const harmlessShapes: readonly HarmlessClass[] = [
  conditions(
    'conditions-heading',
    (text, scene) =>
      `${choose(
        scene,
        [
          ...['受理条件：', '【受理条件】', '申请条件如下：', '办理条件：\n', '一、受理条件\n'],
          ...['申请条件\n', '二、受理条件：', '受理条件如下\n', '条件：'],
          ...['【办理条件】\n', '准予批准的条件：\n', '申办条件：', '受理范围和条件：'],
          ...['三、申报对象及条件\n', '本市受理条件：', '【享受资格】', '申请人应具备的条件\n'],
        ],
        ['◎受理条件\n', '适用对象及申请条件：', '（一）申领条件：\n', '参加申报的资格条件：'],
      )}${text}`,
  ),
  conditions('conditions-prose-numbered', (text, { random }) => {
    if (/[①（(]|[\d０-９][.、]|[一二三四]、|是/.test(text) || text.includes('\n')) return undefined
    const parts = text.split('。').filter(Boolean)
    const say = pick(random, [
      (n: number) => `${n}.`,
      (n: number) => `（${chineseNumber(n)}）`,
      (n: number) => `${n}、`,
    ])
    return parts.length < 2 ? undefined : parts.map((part, at) => `${say(at + 1)}${part}。`).join('\n')
  }),
  conditions('conditions-comparator-otherwise', (text, { random, pool }) => {
    const possible = shown(pool, comparators, heldOutComparators).filter(([pattern]) => pattern.test(text))
    if (possible.length === 0) return undefined
    const [pattern, put] = pick(random, possible)
    return text.replace(pattern, put)
  }),
  conditions('conditions-both-listed', (text, scene) => {
    const parts = text.replace(/。$/, '').split('，且')
    if (parts.length !== 2 || /[。；：\n①（【]|\d[.、]|[之以]一|除外|不予|不得/.test(parts.join('')))
      return undefined
    const [first = '', second = ''] = parts
    return choose(
      scene,
      [
        `同时符合下列条件：（1）${first}；（2）${second}。`,
        `须同时具备：1.${first}；2.${second}。`,
        `以下两项须同时满足：①${first}；②${second}。`,
        `一是${first}，二是${second}，两者缺一不可。`,
      ],
      [
        `应当满足下列两方面要求：\n①${first}。\n②${second}。`,
        `${first}；与此同时，${second}。`,
        `同时具备以下情形的，可以申请：（1）${first}；（2）${second}。`,
      ],
    )
  }),
  conditions('conditions-with-their-basis', (text, { guide }) => {
    const { title, article } = guide.basis?.[0] ?? {}
    return title === undefined ||
      article === undefined ||
      !/^[^《（\d]+$/.test(title) ||
      !/[^。]。$/.test(text)
      ? undefined
      : `${text.slice(0, -1)}（依据《${title}》${article}）。`
  }),
  conditions('conditions-doubled-marks', (text) => text.replace('。', '。。').replace('；', '；；')),
  basis('basis-article-in-title', (cited) =>
    cited.map(({ article, ...one }) => ({ ...one, title: `《${one.title}》${article ?? ''}` })),
  ),
  basis('basis-number-in-title', (cited) =>
    cited.map(({ docNumber, ...one }) =>
      docNumber === undefined ? one : { ...one, title: `《${one.title}》（${docNumber}）` },
    ),
  ),
  basis('basis-everything-in-title', (cited) => cited.map((one) => ({ title: inFull(one) }))),
  basis('basis-all-in-one-row', (cited) =>
    cited.length < 2 ? undefined : [{ title: cited.map((one) => inFull(one)).join('；') }],
  ),
  {
    name: 'materials-whose',
    element: 'materials',
    isForm: true,
    apply(scene) {
      const { guide } = scene
      const { materials = [] } = guide
      const changed = materials.map((one) =>
        one.name === '居民身份证'
          ? {
              ...one,
              name: choose(
                scene,
                ['本人身份证', '申请人身份证', '二代身份证'],
                ['中华人民共和国居民身份证', '身份证正反面', '居民身份证（正反面）'],
              ),
            }
          : one,
      )
      return changed.some((one, at) => one !== materials[at]) ? { ...guide, materials: changed } : undefined
    },
  },
  {
    name: 'materials-twofold-in-name',
    element: 'materials',
    isForm: true,
    apply(scene) {
      const { guide } = scene
      const { materials = [] } = guide
      const twice = choose(scene, ['（一式两份）', '（原件2份）'], ['（一式贰份）', '，一式二份', '（2份）'])
      const changed = materials.map((one) =>
        one.originals === 2 && !one.copies
          ? { ...without(without(one, 'originals'), 'copies'), name: `${one.name}${twice}` }
          : one,
      )
      return changed.some((one, at) => one !== materials[at]) ? { ...guide, materials: changed } : undefined
    },
  },
  {
    name: 'materials-fields-left-out',
    element: 'materials',
    apply: ({ guide }) =>
      guide.materials && {
        ...guide,
        materials: guide.materials.map((one) => without(without(without(one, 'kind'), 'source'), 'medium')),
      },
  },
  ...(['target', 'forms', 'steps', 'procedure', 'fee', 'results', 'handling'] as const).map(
    (element): HarmlessClass => ({
      name: `${element}-not-published`,
      element,
      apply: ({ guide }) => (guide[element] === undefined ? undefined : without(guide, element)),
    }),
  ),
  {
    name: 'bound-procedure-not-published',
    element: 'procedure',
    apply: ({ guide, item }) =>
      item.binding?.procedure === 'same' && guide.procedure !== undefined
        ? without(guide, 'procedure')
        : undefined,
  },
  {
    name: 'promised-limit-shorter-in-days',
    element: 'promisedLimit',
    apply({ guide, item }) {
      const { promisedLimit, faq = [] } = guide
      if (promisedLimit?.unit !== 'workday' || promisedLimit.value < 5 || item.type === '01') return undefined
      if (item.binding?.promisedLimit === 'same' || item.binding?.steps === 'same') return undefined
      const value = Math.floor(((promisedLimit.value - 2) * 7) / 5)
      return {
        ...without(guide, 'steps'),
        promisedLimit: { value, unit: 'day' },
        procedure: { window: '窗口收件、审核后送达办理结果。' },
        faq: faq.filter(({ answer }) => !answer.includes('办结')),
      }
    },
  },
  {
    name: 'faq-institutions-of-other-names',
    element: 'text',
    apply: ({ guide, random }) => ({
      ...guide,
      faq: [
        ...(guide.faq ?? []),
        {
          question: '附近有什么标志？',
          answer: pick(random, [
            '大厅对面是中山大学附属医院。',
            '位于中山公园旁，近南海渔村酒楼。',
            '乘地铁到中山纪念堂站后步行即到。',
          ]),
        },
      ],
    }),
  },
  {
    name: 'faq-result-papers',
    element: 'materials',
    apply: ({ guide, random, item }) => ({
      ...guide,
      faq: [
        ...(guide.faq ?? []),
        {
          question: '办好后怎么拿结果？',
          answer: pick(random, [
            '凭受理回执到窗口领取，也可以选择免费邮寄。',
            `办结后由本机关出具${item.results?.[0]?.name ?? '办理结果'}。`,
            `可在网上下载${item.results?.[0]?.name ?? '办理结果'}电子版。`,
          ]),
        },
      ],
    }),
  },
  {
    name: 'volume-and-source',
    element: 'text',
    apply: ({ guide, random }) => ({
      ...guide,
      volume: below(random, 9000),
      source: { system: '统一申办受理平台', version: String(below(random, 20)), updatedAt: '2026-05-06' },
    }),
  },
]
