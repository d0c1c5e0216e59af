import { pick } from '../../../../fixtures/random.ts'
import type { Material } from '../../../../rules/catalog.ts'
import { abolished } from '../directory.ts'
import { changing, indexesOf, without } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'
import { at, oneOf } from './at-material.ts'
import { foreignMaterial } from './foreign-materials.ts'

/** Documents that are easily taken for another, and are not. */
const lookalikes: Readonly<Record<string, string>> = {
  居民身份证: '居住证',
  毕业证书: '学位证书',
  诊断证明书: '职业病诊断证明书',
  劳动合同: '劳务派遣协议',
  社会保障卡: '居民健康卡',
  认定工伤决定书: '工伤事故调查报告',
  营业执照: '税务登记证',
  财务审计报告: '资产评估报告',
}
const heldOutLookalikes: Readonly<Record<string, string>> = {
  居民身份证: '临时居民身份证',
  毕业证书: '肄业证书',
  诊断证明书: '司法鉴定意见书',
  劳动合同: '聘用意向书',
  社会保障卡: '医疗保险手册',
  认定工伤决定书: '工伤认定申请受理决定书',
  营业执照: '事业单位法人证书',
  劳动能力鉴定结论书: '劳动能力鉴定受理通知书',
  病历资料: '体检报告',
  银行账户信息: '银行资信证明',
}
const narrower: Readonly<Record<string, string>> = {
  有效身份证件: '居民身份证',
  法人登记证书: '营业执照',
}

/** Materials that ask for more, other or what no agency may ask for. */
export const materialErrors: readonly ErrorKind[] = [
  changing('material-extra', 'materials', (scene, difficulty) => {
    const { materials = [] } = scene.guide
    const name = foreignMaterial(
      scene,
      materials.map((material) => material.name),
    )
    const written = choose(
      scene,
      [`申请人${name}复印件`],
      [`${name}（验原件收复印件）`, `《${name}》复印件1份`],
    )
    const extra: Material =
      difficulty === 'hard'
        ? { name: written, necessity: 'required', copies: 1 }
        : { name, necessity: 'required', originals: 1 }
    return { materials: [...materials.slice(0, 1), extra, ...materials.slice(1)] }
  }),
  changing('material-abolished', 'materials', (scene, difficulty) => {
    const { materials = [] } = scene.guide
    const name = pick(scene.random, abolished)
    const issuers = choose(
      scene,
      ['居民委员会出具的', '户籍所在地出具的', '村（居）委会开具的'],
      ['由所在社区盖章的', '派出所开具的', '单位所在街道出具的'],
    )
    return {
      materials: [
        ...materials,
        {
          name: difficulty === 'easy' ? name : `${issuers}${name}`,
          necessity: 'required',
          originals: 1,
        },
      ],
    }
  }),
  changing('material-missing-where-bound', 'materials', ({ random, item, guide: { materials = [] } }) => {
    const free = indexesOf(
      materials,
      ({ anyOf, condition }) => anyOf === undefined && condition === undefined,
    )
    if (item.binding?.materials !== 'same' || free.length === 0) return undefined
    const gone = pick(random, free)
    return { materials: materials.filter((_, index) => index !== gone) }
  }),
  at(
    'material-more-copies',
    ({ exempt }) => !exempt,
    (material) => ({ ...material, copies: (material.copies ?? 0) + 2 }),
  ),
  at(
    'material-more-originals',
    ({ exempt, originals }) => !exempt && originals === 1,
    (material) => ({ ...material, originals: 3 }),
  ),
  at(
    'material-copies-in-name',
    ({ kind, originals = 1, copies = 0, exempt }) =>
      !exempt && kind !== 'certificate' && originals === 1 && copies === 0,
    (material, scene) => ({
      ...without(without(material, 'originals'), 'copies'),
      name: `${material.name}${choose(
        scene,
        ['（一式三份）', '（原件3份）', '（原件一份、复印件两份）'],
        ['（一式肆份）', '，原件叁份', '（原件1份，复印件3份）', '3份'],
      )}`,
    }),
  ),
  at(
    'material-original-demanded',
    ({ originals, copies = 0, exempt }) => !exempt && originals === 0 && copies > 0,
    (material) => ({ ...material, originals: 1, copies: 0 }),
  ),
  at(
    'material-original-in-name',
    ({ originals, copies = 0, exempt }) => !exempt && originals === 0 && copies === 1,
    (material, scene) => ({
      ...without(without(material, 'originals'), 'copies'),
      name: `${material.name}${choose(
        scene,
        ['原件及复印件', '（原件及复印件各1份）', '原件和复印件各一份'],
        ['（收原件1份、复印件1份）', '原件', '（原件、复印件）', '（原件）及其复印件'],
      )}`,
    }),
  ),
  at(
    'material-paper-only',
    ({ medium, exempt }) => !exempt && medium?.includes('electronic') === true,
    (material) => ({ ...material, medium: ['paper'] }),
  ),
  at(
    'material-optional-made-required',
    ({ necessity }) => necessity === 'optional',
    (material) => ({ ...without(material, 'condition'), necessity: 'required' }),
  ),
  at(
    'material-condition-dropped',
    ({ condition, anyOf }) => condition !== undefined && anyOf === undefined,
    (material) => ({ ...without(material, 'condition'), necessity: 'required' }),
  ),
  at(
    'material-source-shifted',
    ({ source, exempt }) => source === 'government' && !exempt,
    (material) => ({ ...material, source: 'applicant' }),
  ),
  at(
    'material-other-document',
    ({ name }) => lookalikes[name] !== undefined,
    (material, scene) => ({
      ...without(without(material, 'exempt'), 'eCertificate'),
      name: choose(
        scene,
        [lookalikes[material.name] ?? material.name],
        [heldOutLookalikes[material.name] ?? []].flat(),
      ),
    }),
  ),
  at(
    'material-scope-narrowed',
    ({ name }) => narrower[name] !== undefined,
    (material) => ({ ...material, name: narrower[material.name] ?? material.name }),
  ),
  changing('material-alternative-dropped', 'materials', (scene) => {
    const index = oneOf(scene, ({ anyOf }) => anyOf !== undefined)
    const { materials = [] } = scene.guide
    const group = index === undefined ? undefined : materials[index]?.anyOf
    if (group === undefined) return undefined
    return {
      materials: materials
        .filter((other, place) => other.anyOf !== group || place === index)
        .map((other) => (other.anyOf === group ? without(other, 'anyOf') : other)),
    }
  }),
  changing('material-alternatives-all-demanded', 'materials', (scene) => {
    const { materials = [] } = scene.guide
    const index = oneOf(scene, ({ anyOf, condition }) => anyOf !== undefined && condition === undefined)
    const group = index === undefined ? undefined : materials[index]?.anyOf
    if (group === undefined) return undefined
    return { materials: materials.map((other) => (other.anyOf === group ? without(other, 'anyOf') : other)) }
  }),
  changing('material-held-by-government', 'materials', ({ random, item, guide: { materials = [] } }) => {
    const held = (item.exemptMaterials ?? []).map(({ name }) => name)
    const index = pick(random, indexesOf(materials, ({ name }) => held.includes(name)).concat(-1))
    const material = materials[index]
    if (!material) return undefined
    return {
      materials: materials.map((other, place) =>
        place === index
          ? { ...without(without(material, 'exempt'), 'eCertificate'), medium: ['paper'] }
          : other,
      ),
    }
  }),
  changing('material-twice', 'materials', (scene) => {
    const { materials = [] } = scene.guide
    const index = oneOf(scene, ({ name, anyOf }) => anyOf === undefined && name.length > 2)
    const material = index === undefined ? undefined : materials[index]
    if (!material) return undefined
    return {
      materials: [
        ...materials,
        material.name === '居民身份证' ? { ...material, name: '身份证' } : { ...material },
      ],
    }
  }),
]
