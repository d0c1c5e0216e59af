import { pick, shuffled } from '../../../../fixtures/random.ts'
import { changing, dropping, indexesOf, without } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'

/** Slips of the pen in names of materials. */
const slips: readonly (readonly [find: string, put: string])[] = [
  ['申请表', '申清表'],
  ['申领表', '申岭表'],
  ['证明', '正明'],
  ['凭证', '凭正'],
  ['合同', '和同'],
  ['名册', '名测'],
  ['身份证', '身份正'],
  ['营业执照', '营业执造'],
  ['协议', '协意'],
  ['报告', '抱告'],
  ['鉴定', '签定'],
  ['章程', '章成'],
  ['清单', '请单'],
  ['票据', '飘据'],
]
const heldOutSlips: readonly (readonly [find: string, put: string])[] = [
  ['申请表', '申请婊'],
  ['证书', '证术'],
  ['申请书', '申情书'],
  ['结论', '结伦'],
  ['方案', '方按'],
  ['决议', '决意'],
  ['承诺', '承若'],
]

/** Materials named wrong, put together, or not published at all. */
export const materialNameErrors: readonly ErrorKind[] = [
  dropping('materials-absent', 'materials'),
  changing('material-name-typo', 'materials', (scene) => {
    const { materials = [] } = scene.guide
    const [find, put] = choose(scene, slips, heldOutSlips)
    const at = indexesOf(materials, ({ name }) => name.includes(find))
    if (at.length === 0) return undefined
    const index = pick(scene.random, at)
    return {
      materials: materials.map((one, other) =>
        other === index ? { ...one, name: one.name.replace(find, put) } : one,
      ),
    }
  }),
  changing('materials-merged', 'materials', (scene) => {
    const { materials = [] } = scene.guide
    const at = indexesOf(
      materials,
      ({ anyOf, condition, exempt, necessity }) =>
        anyOf === undefined && condition === undefined && !exempt && necessity === 'required',
    )
    if (at.length < 2) return undefined
    const [first = 0, second = 0] = shuffled(scene.random, at)
      .slice(0, 2)
      .sort((a, b) => a - b)
    const [a, b] = [materials[first], materials[second]]
    if (!a || !b || /和|及|与|、/.test(a.name + b.name)) return undefined
    const join = choose(scene, ['和', '及', '、'], ['以及', '与'])
    return {
      materials: materials.flatMap((one, index) =>
        index === second ? [] : index === first ? [{ ...a, name: `${a.name}${join}${b.name}` }] : [one],
      ),
    }
  }),
  changing('material-demanded-though-exempt', 'materials', ({ random, item, guide: { materials = [] } }) => {
    const held = (item.exemptMaterials ?? []).map(({ name }) => name)
    const at = indexesOf(materials, ({ name, exempt }) => held.includes(name) && exempt === true)
    if (at.length === 0) return undefined
    const index = pick(random, at)
    return {
      materials: materials.map((one, other) =>
        other === index ? { ...without(one, 'eCertificate'), exempt: false } : one,
      ),
    }
  }),
]
