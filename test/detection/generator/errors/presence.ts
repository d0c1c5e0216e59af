import { pick } from '../../../../fixtures/random.ts'
import { type Guide, levels } from '../../../../rules/catalog.ts'
import { sources } from '../directory.ts'
import { without } from '../edit.ts'
import { endedItems } from '../items/ended.ts'
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
    plant({ random, guide, agency }) {
      const [name, conditions, material] = pick(random, [
        ['高层次人才子女入学证明办理', '经认定的高层次人才，其子女达到入学年龄。', '人才认定文件'],
        ['企业薪酬调查数据报送', '被抽中的样本企业。', '薪酬调查表'],
        ['家政服务员技能竞赛报名', '从事家政服务满1年的人员。', '报名表'],
      ] as const)
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
    plant({ random, guide, item }) {
      if (item.parent === undefined) return undefined
      const code = `${item.code.slice(0, 9)}009`
      const added: Guide = {
        ...without(guide, 'handlingCode'),
        ...coded(guide, code),
        id: `${guide.id}-extra`,
        subItem: pick(random, [`${item.name}（补证）`, `${item.name}（年度核验）`]),
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
    plant({ guide, item }) {
      if (item.subItem === undefined) return undefined
      const other = sources.find(({ item: { subItem } }) => subItem === item.subItem)
      const renamed = other?.item.subItem
        ?.replace('新办', '首次申请')
        .replace('变更', '信息修改')
        .replace('延续', '换证')
        .replace('注销', '终止')
        .replace('转出', '迁出办理')
        .replace('转入', '迁入办理')
      return renamed === undefined || renamed === item.subItem
        ? undefined
        : { guide: { ...guide, subItem: renamed } }
    },
  },
]
