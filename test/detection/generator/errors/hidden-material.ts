import type { Guide } from '../../../../rules/catalog.ts'
import { choose } from '../pool.ts'
import type { ErrorKind, Scene } from '../scene.ts'
import { foreignMaterial } from './foreign-materials.ts'

type Ask = (name: string) => string

const asks: readonly Ask[] = [
  (name) => `收件岗先看${name}，再收其他材料。`,
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
  (name) => `由申请人自行准备${name}，与申请表一起装订。`,
  (name) => `务必附上${name}，否则退件。`,
  (name) => `受理时查验${name}原件，收取复印件。`,
  (name) => `请提前到有关部门开具${name}并带到现场。`,
  (name) => `材料齐全（含${name}）的予以受理。`,
  (name) => `申请人同时出具${name}。`,
  (name) => `同时递交${name}（验原件）。`,
  (name) => `没有${name}的，窗口不收件。`,
  (name) => `到场时务必带上${name}。`,
  (name) => `须凭${name}原件领取受理通知书。`,
  (name) => `请将${name}复印两份交窗口存档。`,
  (name) => `工作人员收取申请材料及${name}，核对后录入系统。`,
  (name) => `提交申请前应取得${name}，并随申请表一并报送。`,
  (name) => `系统要求上传${name}，未上传的退回。`,
]
const heldOutAsks: readonly Ask[] = [
  (name) => `${name}原件请随身带好，取号后一同交给收件人员。`,
  (name) => `本人来办的，手里要有${name}。`,
  (name) => `申请表后面要订上${name}的复印件。`,
  (name) => `填报信息后，把${name}拍清楚传上来再点提交。`,
  (name) => `${name}是收件的前提，缺了退回重办。`,
  (name) => `受理台核过${name}才放行。`,
  (name) => `资料一栏必须放入${name}，否则系统通不过。`,
  (name) => `经办人除介绍情况外，还应呈上${name}。`,
]

/** Where prose asks for a material that the list does not name. */
const places: Readonly<Record<string, (scene: Scene, ask: string) => Guide | undefined>> = {
  procedure: ({ guide }, ask) =>
    guide.procedure?.window === undefined
      ? undefined
      : { ...guide, procedure: { ...guide.procedure, window: `${guide.procedure.window}${ask}` } },
  'online-procedure': ({ guide }, ask) =>
    guide.procedure?.online === undefined
      ? undefined
      : { ...guide, procedure: { ...guide.procedure, online: `${guide.procedure.online}${ask}` } },
  faq: (scene, ask) => {
    const [question, before] = choose(
      scene,
      [
        ['办理时要注意什么？', '请提前预约。'],
        ['第一次来办要带什么？', ''],
        ['为什么我的申请被退回？', '常见原因是材料不全。'],
        ['怎样才能一次办成？', '先核对信息。'],
        ['窗口收件有什么要求？', ''],
      ],
      [
        ['来之前要做哪些准备？', '请先看清单。'],
        ['有哪些容易忽略的地方？', ''],
      ],
    )
    return {
      ...scene.guide,
      faq: [...(scene.guide.faq ?? []), { question: question ?? '', answer: `${before}${ask}` }],
    }
  },
  note: (scene, ask) => {
    const [first, ...rest] = scene.guide.materials ?? []
    const before = choose(
      scene,
      ['填写完整并签名。', '', '字迹清楚。', '用A4纸打印。', '双面打印。', '不得涂改。'],
      ['按样表填写。', '一式一份。'],
    )
    return first && { ...scene.guide, materials: [{ ...first, note: `${before}${ask}` }, ...rest] }
  },
  conditions: ({ guide }, ask) =>
    guide.conditions === undefined ? undefined : { ...guide, conditions: `${guide.conditions}${ask}` },
}

const asked = (scene: Scene): string =>
  choose(
    scene,
    asks,
    heldOutAsks,
  )(
    foreignMaterial(
      scene,
      (scene.item.materials ?? []).map(({ name }) => name),
    ),
  )

/** Materials that are asked for in prose only. */
export const hiddenMaterialErrors: readonly ErrorKind[] = Object.entries(places).map(([where, put]) => ({
  name: `material-hidden-in-${where}`,
  element: 'materials',
  also: where === 'conditions' ? ['conditions'] : where.endsWith('procedure') ? ['procedure'] : [],
  plant(scene) {
    const isBound = scene.item.binding?.procedure === 'same' && where.endsWith('procedure')
    const guide = isBound ? undefined : put(scene, asked(scene))
    return guide && { guide }
  },
}))
