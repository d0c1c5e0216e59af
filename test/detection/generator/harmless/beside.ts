import { type Guide, levels } from '../../../../rules/catalog.ts'
import { without } from '../edit.ts'
import { choose } from '../pool.ts'
import type { HarmlessClass, Scene } from '../scene.ts'

const beside = (
  name: string,
  element: HarmlessClass['element'],
  make: (scene: Scene) => Guide | undefined,
): HarmlessClass => ({ name, element, apply: () => undefined, beside: make })

/** Guides that rightly stand beside another of the same agency. */
export const harmlessBeside: readonly HarmlessClass[] = [
  beside('channel-copy-equal', 'presence', (scene) => ({
    ...scene.guide,
    id: `${scene.guide.id}-copy`,
    channel: choose(scene, ['粤省事', '粤商通'], ['自助终端', '微信公众号']),
    sameAs: scene.guide.id,
  })),
  beside('channel-copy-shorter', 'presence', (scene) => ({
    ...without(without(without(scene.guide, 'faq'), 'steps'), 'forms'),
    id: `${scene.guide.id}-brief`,
    channel: choose(scene, ['粤省事'], ['粤商通', '自助终端']),
    sameAs: scene.guide.id,
  })),
  beside('handling-items-of-one-code', 'presence', (scene) => {
    const { guide } = scene
    if (guide.implementationCode === undefined || guide.implementationCode.length !== 31) return undefined
    if (guide.handlingItem !== undefined) return undefined
    const handlingItem = choose(scene, ['单位批量办理', '委托办理'], ['预约上门办理', '线下补录'])
    return {
      ...guide,
      id: `${guide.id}-item`,
      handlingItem,
      handlingCode: `${guide.implementationCode}${choose(scene, ['03', '04'], ['12', '20'])}`,
    }
  }),
  beside('presence-declared-local', 'presence', (scene) => {
    const { guide, agency, once } = scene
    if (once.has(`local ${agency.uscc}`)) return undefined
    once.add(`local ${agency.uscc}`)
    const name = choose(
      scene,
      ['青年人才驿站入住申请', '本地特色技能培训报名'],
      ['乡村工匠名录申报', '海上就业服务点预约'],
    )
    const code = '442111996000'
    return {
      id: `${guide.id}-own`,
      agency: guide.agency,
      region: guide.region,
      level: guide.level,
      name,
      type: '21',
      local: true,
      baseCode: code,
      implementationCode: `${agency.uscc}${levels.indexOf(guide.level) + 1}${code}`,
      conditions: '在本地求职或者就业的人员。',
      materials: [{ name: '报名表', originals: 1 }],
      ...(guide.contact ? { contact: guide.contact } : {}),
    }
  }),
  beside('presence-withdrawn-guide', 'presence', ({ guide }) => ({
    ...guide,
    id: `${guide.id}-withdrawn`,
    status: 'cancelled',
    channel: '历史归档',
    conditions: '旧版条件，已停用。',
    materials: [{ name: '其他相关材料' }],
  })),
]
