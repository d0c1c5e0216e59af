import { pick } from '../../../../fixtures/random.ts'
import type { Guide } from '../../../../rules/catalog.ts'
import type { ErrorKind, Scene } from '../scene.ts'
import { foreignMaterials } from './materials.ts'

const asks: readonly ((name: string) => string)[] = [
  (name) => `申请时还须提交${name}原件。`,
  (name) => `办理时请携带${name}。`,
  (name) => `另需提供${name}复印件1份。`,
  (name) => `窗口收取${name}后方可受理。`,
  (name) => `未提交${name}的，不予受理。`,
  (name) => `请一并上传${name}扫描件。`,
  (name) => `申请人应出示${name}原件供核验。`,
  (name) => `凭${name}办理。`,
  (name) => `需附${name}。`,
  (name) => `请带齐上述材料和${name}到窗口。`,
  (name) => `除清单所列材料外，还要交${name}一份。`,
]

/** Where prose asks for a material that the list does not name. */
const places: Readonly<Record<string, (guide: Guide, ask: string) => Guide | undefined>> = {
  procedure: (guide, ask) =>
    guide.procedure?.window === undefined
      ? undefined
      : { ...guide, procedure: { ...guide.procedure, window: `${guide.procedure.window}${ask}` } },
  'online-procedure': (guide, ask) =>
    guide.procedure?.online === undefined
      ? undefined
      : { ...guide, procedure: { ...guide.procedure, online: `${guide.procedure.online}${ask}` } },
  faq: (guide, ask) => ({
    ...guide,
    faq: [...(guide.faq ?? []), { question: '办理时要注意什么？', answer: `请提前预约。${ask}` }],
  }),
  note: (guide, ask) => {
    const [first, ...rest] = guide.materials ?? []
    return first && { ...guide, materials: [{ ...first, note: `填写完整并签名。${ask}` }, ...rest] }
  },
  conditions: (guide, ask) =>
    guide.conditions === undefined ? undefined : { ...guide, conditions: `${guide.conditions}${ask}` },
}

const asked = ({ random, item }: Scene): string => {
  const names = foreignMaterials.filter(
    (name) => !(item.materials ?? []).some((one) => one.name.includes(name)),
  )
  return pick(random, asks)(pick(random, names))
}

/** Materials that are asked for in prose only. */
export const hiddenMaterialErrors: readonly ErrorKind[] = Object.entries(places).map(([where, put]) => ({
  name: `material-hidden-in-${where}`,
  element: 'materials',
  ...(where === 'conditions' ? { also: ['conditions'] as const } : {}),
  plant(scene) {
    const guide = put(scene.guide, asked(scene))
    return guide && { guide }
  },
}))
