import { changing } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'
import { at } from './at-material.ts'

const catchAlls: readonly string[] = [
  '其他材料',
  '其他相关材料',
  '法律、法规规定的其他材料',
  '主管部门认为需要提供的其他证明材料',
  '与申请事项有关的资料',
  '经办机构要求提交的其它材料',
  '申请表等材料',
  '根据实际情况需要补充的材料',
  '视情况提供的证明文件',
  '相关证明材料',
  '窗口要求的其他文件',
  '其他需要提交的资料',
]
const heldOutCatchAlls: readonly string[] = [
  '其它有关材料',
  '经办人员要求补充的其他资料',
  '相关部门认为必要的文件',
  '其他能够证明情况的材料',
  '政策规定需要的其他证明',
  '视审核需要补充的佐证材料',
  '法律规定的其他文件',
  '与本事项相关的证明文件等',
]
/** Materials that leave open what is asked for: catch-alls, which may be filed as vague wording too. */
export const catchAllErrors: readonly ErrorKind[] = [
  changing(
    'material-catch-all',
    'materials',
    (scene) => ({
      materials: [
        ...(scene.guide.materials ?? []),
        { name: choose(scene, catchAlls, heldOutCatchAlls), necessity: 'required', originals: 1 },
      ],
    }),
    ['text'],
  ),
  at(
    'material-catch-all-in-note',
    () => true,
    (material, scene) => ({
      ...material,
      note: `${choose(scene, ['同时提交', '另需提供', '并附'], ['还应递交', '须补充'])}${choose(
        scene,
        ['其他相关证明材料', '窗口认为需要的其他材料', '有关部门要求的其他资料'],
        ['审核人员要求的其它文件', '其他需要的佐证材料', '视情况需要的材料'],
      )}。`,
    }),
    ['text'],
  ),
]
