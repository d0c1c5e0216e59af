import { counties } from '../../../../fixtures/agencies/place.ts'
import type { Difficulty } from '../../../../fixtures/label.ts'
import { pick } from '../../../../fixtures/random.ts'
import type { ElementName, Guide } from '../../../../rules/catalog.ts'
import type { ErrorKind, Scene } from '../scene.ts'

/** Puts a sentence into one of a guide's own texts: at the end, or between two of its sentences. */
const put = (
  guide: Guide,
  sentence: string,
  where: 'window' | 'faq' | 'online',
  difficulty: Difficulty,
): Guide | undefined => {
  const into = (text: string): string => {
    const at = difficulty === 'easy' ? -1 : text.search(/[；。]/)
    return at < 0 ? `${text}${sentence}` : `${text.slice(0, at + 1)}${sentence}${text.slice(at + 1)}`
  }
  if (where === 'faq')
    return {
      ...guide,
      faq: [...(guide.faq ?? []), { question: '还有哪些注意事项？', answer: into('请提前备齐材料。') }],
    }
  const text = guide.procedure?.[where]
  return text === undefined ? undefined : { ...guide, procedure: { ...guide.procedure, [where]: into(text) } }
}

const inProse = (
  name: string,
  sentence: (scene: Scene, difficulty: Difficulty) => string | undefined,
  also: readonly ElementName[] = ['procedure'],
): ErrorKind => ({
  name,
  element: 'text',
  also,
  plant(scene, difficulty) {
    const said = sentence(scene, difficulty)
    const guide =
      said === undefined
        ? undefined
        : put(scene.guide, said, pick(scene.random, ['window', 'faq', 'online'] as const), difficulty)
    return guide && { guide }
  },
})

/** Platforms of single cities, each with the region whose agencies may name it. */
const platforms: readonly (readonly [name: string, region: string])[] = [
  ['穗好办', '4401'],
  ['i深圳', '4403'],
]

/** Residue, placeholders and other places' names in a guide's own words. */
export const textErrors: readonly ErrorKind[] = [
  inProse('text-foreign-place', ({ random, elsewhere }, difficulty) => {
    const city = elsewhere.city?.name ?? elsewhere.name
    return difficulty === 'hard'
      ? pick(random, [`办理结果由${elsewhere.name}人力资源和社会保障局通知。`, `具体以${city}有关规定为准。`])
      : pick(random, [`请到${elsewhere.name}政务服务中心办理。`, `也可到${city}行政服务中心综合窗口咨询。`])
  }),
  inProse('text-foreign-county', ({ random, elsewhere }) => {
    const districts = counties.filter(
      ({ parent, name }) => parent === elsewhere.city?.code && name.endsWith('区') && name.length > 2,
    )
    return districts.length === 0
      ? undefined
      : `请到${pick(random, districts).name}政务服务中心综合窗口办理。`
  }),
  inProse('text-foreign-platform', ({ random, agency }) => {
    const [name] = pick(
      random,
      platforms.filter(([, region]) => !agency.region.startsWith(region)),
    )
    return `也可以登录“${name}”APP提交申请。`
  }),
  {
    name: 'conditions-foreign-place',
    element: 'text',
    also: ['conditions'],
    plant({ guide, elsewhere }) {
      const city = elsewhere.city?.name ?? elsewhere.name
      const changed = guide.conditions?.replace(/当地|(?<!跨)统筹地区/, city)
      return changed === undefined || changed === guide.conditions
        ? undefined
        : { guide: { ...guide, conditions: changed } }
    },
  },
  inProse('text-markup', ({ random }) =>
    pick(random, [
      '<p style="text-indent:2em">请按时提交。</p>',
      '详见办事大厅公告&nbsp;&nbsp;。',
      '<br/>请保持电话畅通。',
      '<span>请留意短信</span>',
    ]),
  ),
  inProse('text-markup-encoded-twice', ({ random }) =>
    pick(random, [
      '结果现场领取&amp;nbsp;或者邮寄。',
      '联系部门：办公室&amp;lt;br&amp;gt;三楼。',
      '企业&amp;amp;个人均可。',
    ]),
  ),
  inProse('text-placeholder', ({ random }) =>
    pick(random, [
      '请到XX市政务服务中心办理。',
      '咨询电话：×××××××。',
      '办理地点待补充。',
      '联系人：【请填写】。',
      '由***负责解释。',
      '地址：（此处填写地址）。',
    ]),
  ),
  inProse('text-mojibake', ({ random }) =>
    pick(random, [
      '璇锋寜鏃舵彁浜ゆ潗鏂欍€?',
      '锟斤拷锟斤拷锟斤拷',
      'è¯·æŒ‰æ—¶æäº¤ææ–™',
      '请按时提\uFFFD\uFFFD材料。',
    ]),
  ),
  inProse('text-outdated-name', ({ random, place }) =>
    pick(random, [
      `由${place.name}劳动和社会保障局负责。`,
      `审核部门为${place.name}人事局。`,
      `请与${place.name}劳动和社会保障局联系。`,
    ]),
  ),
  {
    name: 'conditions-vague',
    element: 'text',
    also: ['conditions'],
    plant: ({ random, guide }) =>
      guide.conditions === undefined
        ? undefined
        : {
            guide: {
              ...guide,
              conditions: `${guide.conditions}${pick(random, ['符合法律、法规规定的其他条件。', '以及主管部门规定的其他条件。', '具体条件以窗口要求为准。', '视情况确定是否受理。'])}`,
            },
          },
  },
  inProse(
    'text-vague',
    ({ random }) =>
      pick(random, ['具体要求以窗口解释为准。', '所需材料详询窗口。', '办理时间另行通知。', '视情况办理。']),
    ['procedure', 'materials', 'promisedLimit'],
  ),
]
