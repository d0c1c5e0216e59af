import { type Guide, levels } from '../../../../rules/catalog.ts'
import { sources } from '../directory.ts'
import { without } from '../edit.ts'
import { endedItems } from '../items/ended.ts'
import { choose } from '../pool.ts'
import type { ErrorKind, Scene } from '../scene.ts'

const coded = (guide: Guide, code: string): Partial<Guide> => ({
  baseCode: code,
  ...(guide.implementationCode === undefined
    ? {}
    : { implementationCode: guide.implementationCode.slice(0, 19) + code }),
})

/** A guide for an item that the agency should not offer, published beside this one. */
const beside = (
  name: string,
  make: (scene: Scene, index: 0 | 1 | 2) => Partial<Guide> & { name: string },
  index: 0 | 1 | 2,
): ErrorKind => ({
  name,
  element: 'presence',
  plant(scene) {
    const { guide, published } = scene
    const standard = endedItems[index]
    if (published.some(({ baseCode }) => baseCode === standard?.code)) return undefined
    const added: Guide = {
      agency: guide.agency,
      region: guide.region,
      level: guide.level,
      type: standard?.type ?? guide.type,
      conditions: standard?.conditions ?? '',
      materials: (standard?.materials ?? []).map((one) => ({ ...one })),
      ...(guide.implementationCode === undefined ? {} : { implementationCode: guide.implementationCode }),
      ...(guide.contact ? { contact: guide.contact } : {}),
      ...make(scene, index),
      id: `${guide.id}-${name}`,
    }
    return { guide, added: [added], labelled: { guideId: added.id, standardCode: standard?.code ?? null } }
  },
})

const hasSiblings = ({ item, ownGuides }: Scene): readonly Guide[] =>
  item.parent === undefined
    ? []
    : ownGuides.filter(
        ({ baseCode }) => baseCode !== item.code && baseCode?.slice(0, 9) === item.code.slice(0, 9),
      )

/** Other words for the cases into which items are split: for all seeds, and held out. */
const otherCases: Readonly<Record<string, readonly [known: string, heldOut: string]>> = {
  新办: ['首次申请', '初次设立'],
  变更: ['信息修改', '事项更改'],
  延续: ['换证', '续期'],
  注销: ['终止', '退出'],
  转出: ['迁出办理', '转往外地'],
  转入: ['迁入办理', '接收转入关系'],
}

/** Items that are not there, offered though ended, or split otherwise. */
export const presenceErrors: readonly ErrorKind[] = [
  {
    name: 'presence-missing',
    element: 'presence',
    plant: ({ item }) => (item.parent === undefined ? { guide: null } : undefined),
  },
  {
    name: 'presence-split-missing',
    element: 'presence',
    plant: (scene) => (hasSiblings(scene).length > 0 ? { guide: null } : undefined),
  },
  {
    name: 'presence-only-cancelled-guide',
    element: 'presence',
    plant: ({ guide, item }) =>
      item.parent === undefined
        ? { guide: { ...guide, status: 'cancelled' }, labelled: { guideId: null, standardCode: item.code } }
        : undefined,
  },
  {
    name: 'presence-duplicate',
    element: 'presence',
    plant({ guide }) {
      const copy = { ...without(guide, 'faq'), id: `${guide.id}-again` }
      return {
        guide,
        added: [copy],
        labelled: { guideId: copy.id, standardCode: guide.baseCode ?? null },
        isDuplicate: true,
        also: ['code'],
      }
    },
  },
  beside(
    'presence-cancelled',
    ({ guide }, index) => ({
      name: endedItems[index]?.name ?? '',
      ...coded(guide, endedItems[index]?.code ?? ''),
    }),
    0,
  ),
  beside(
    'presence-cancelled-second',
    ({ guide }, index) => ({
      name: endedItems[index]?.name ?? '',
      ...coded(guide, endedItems[index]?.code ?? ''),
    }),
    1,
  ),
  beside(
    'presence-cancelled-former-name',
    ({ guide }) => ({ name: '台港澳人员就业证核发', ...coded(guide, endedItems[0]?.code ?? '') }),
    0,
  ),
  beside(
    'presence-not-effective',
    ({ guide }, index) => ({
      name: endedItems[index]?.name ?? '',
      ...coded(guide, endedItems[index]?.code ?? ''),
    }),
    2,
  ),
  {
    name: 'presence-unlisted',
    element: 'presence',
    also: ['code'],
    plant(scene) {
      const { guide, agency } = scene
      const [name, conditions, material] = choose<readonly [string, string, string]>(
        scene,
        [
          ['高层次人才子女入学证明办理', '经认定的高层次人才，其子女达到入学年龄。', '人才认定文件'],
          ['企业薪酬调查数据报送', '被抽中的样本企业。', '薪酬调查表'],
          ['家政服务员技能竞赛报名', '从事家政服务满1年的人员。', '报名表'],
        ],
        [
          ['人才公寓租金减免', '入住人才公寓的在职人员。', '入住协议'],
          ['企业用工监测点登记', '纳入监测范围的企业。', '监测点信息表'],
          ['退休人员体检预约', '已纳入社区管理的退休人员。', '预约登记表'],
          ['求职者心理辅导申请', '登记求职满3个月的人员。', '辅导申请单'],
        ],
      )
      const code = '442111990000'
      const added: Guide = {
        id: `${guide.id}-unlisted`,
        agency: guide.agency,
        region: guide.region,
        level: guide.level,
        name,
        type: '21',
        baseCode: code,
        implementationCode: `${agency.uscc}${levels.indexOf(guide.level) + 1}${code}`,
        conditions,
        materials: [{ name: material, originals: 1 }],
        ...(guide.contact ? { contact: guide.contact } : {}),
      }
      return { guide, added: [added], labelled: { guideId: added.id, standardCode: null } }
    },
  },
  {
    name: 'presence-split-extra',
    element: 'presence',
    also: ['code', 'name'],
    plant(scene) {
      const { guide, item } = scene
      if (item.parent === undefined) return undefined
      const code = `${item.code.slice(0, 9)}009`
      const added: Guide = {
        ...without(guide, 'handlingCode'),
        ...coded(guide, code),
        id: `${guide.id}-extra`,
        subItem: `${item.name}${choose(scene, ['（补证）', '（年度核验）'], ['（遗失补办）', '（信息查询）'])}`,
        conditions: '证照遗失、损毁，或者需要年度核验的。',
        materials: [{ name: '补发申请书', originals: 1 }],
      }
      return { guide, added: [added], labelled: { guideId: added.id, standardCode: item.parent } }
    },
  },
  {
    name: 'presence-split-merged',
    element: 'presence',
    also: ['name', 'code'],
    plant(scene) {
      const { guide, item } = scene
      const siblings = hasSiblings(scene)
      const all = sources.filter(({ item: { parent } }) => parent === item.parent)
      if (item.parent === undefined || siblings.length + 1 < all.length) return undefined
      const whole = [guide, ...siblings]
      const merged: Guide = {
        ...without(without(guide, 'handlingCode'), 'subItem'),
        ...coded(guide, item.parent),
        name: item.name,
        conditions: whole.map(({ subItem, conditions }) => `${subItem}：${conditions}`).join('\n'),
        materials: whole.flatMap(({ subItem, materials = [] }) =>
          materials.map((one) => ({ ...one, condition: one.condition ?? `办理${subItem}的提供` })),
        ),
      }
      return {
        guide: merged,
        dropped: siblings.map(({ id }) => id),
        labelled: { guideId: merged.id, standardCode: item.parent },
      }
    },
  },
  {
    name: 'presence-split-renamed',
    element: 'presence',
    also: ['name'],
    plant(scene) {
      const { guide, item } = scene
      const subItem = item.subItem ?? ''
      const found = Object.keys(otherCases).find((word) => subItem.includes(word))
      if (found === undefined) return undefined
      const [known = '', heldOut = ''] = otherCases[found] ?? []
      return { guide: { ...guide, subItem: subItem.replace(found, choose(scene, [known], [heldOut])) } }
    },
  },
]
