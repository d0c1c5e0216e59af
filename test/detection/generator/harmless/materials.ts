import { pick, shuffled } from '../../../../fixtures/random.ts'
import type { Material } from '../../../../rules/catalog.ts'
import { indexesOf, without } from '../edit.ts'
import { chineseNumber } from '../guides/words.ts'
import { choose } from '../pool.ts'
import type { HarmlessClass, Scene } from '../scene.ts'

const rewriting = (
  name: string,
  rewrite: (materials: readonly Material[], scene: Scene) => readonly Material[] | undefined,
  isForm = true,
): HarmlessClass => ({
  name,
  element: 'materials',
  ...(isForm ? { isForm } : {}),
  apply(scene) {
    const { materials } = scene.guide
    const changed = materials && rewrite(materials, scene)
    return !changed || JSON.stringify(changed) === JSON.stringify(materials)
      ? undefined
      : { ...scene.guide, materials: [...changed] }
  },
})

/** Names that the directory's synonyms hold for the same. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  居民身份证: ['身份证', '第二代居民身份证'],
  社会保障卡: ['社保卡'],
  营业执照: ['营业执照副本', '企业营业执照'],
  认定工伤决定书: ['工伤认定决定书', '《认定工伤决定书》'],
  劳动能力鉴定结论书: ['劳动能力鉴定书'],
  诊断证明书: ['疾病诊断证明'],
  毕业证书: ['毕业证'],
  '解除（终止）劳动关系证明': ['解除或终止劳动合同证明', '离职证明'],
  劳动合同: ['劳动合同文本', '劳动合同书'],
  授权委托书: ['委托书'],
  居民户口簿: ['户口本'],
  经营场所使用证明: ['经营场所的使用证明'],
}

/** More names of the same documents, as the domain's synonyms hold for certain. */
const heldOutAliases: Readonly<Record<string, readonly string[]>> = {
  居民身份证: ['二代身份证', '中华人民共和国居民身份证'],
  社会保障卡: ['金融社保卡', '社会保障卡（第三代）'],
  营业执照: ['工商营业执照', '营业执照（副本）', '企业法人营业执照'],
  认定工伤决定书: ['工伤认定结论', '工伤认定书'],
  劳动能力鉴定结论书: ['劳动能力鉴定结论', '伤残等级鉴定书'],
  诊断证明书: ['医疗诊断证明', '疾病诊断证明书'],
  毕业证书: ['高等学校毕业证书'],
  '解除（终止）劳动关系证明': ['终止或者解除劳动关系证明', '解除劳动合同证明'],
  劳动合同: ['与用人单位签订的劳动合同'],
  授权委托书: ['授权书'],
}

const isBound = ({ item }: Scene): boolean => item.binding?.materials === 'same'

/** Material lists written otherwise, or lighter for the applicant where the standard allows it. */
export const harmlessMaterials: readonly HarmlessClass[] = [
  rewriting('materials-order', (materials, { random }) =>
    materials.length > 1 ? shuffled(random, materials) : undefined,
  ),
  rewriting('materials-alias', (materials, scene) =>
    materials.map((one) => {
      const names = aliases[one.name]
      return names ? { ...one, name: choose(scene, names, heldOutAliases[one.name]) } : one
    }),
  ),
  rewriting('materials-title-marks', (materials) =>
    materials.map((one) =>
      one.kind === 'form' && /^(?![一二三四五六七八九]、|材料\d)[\u4e00-\u9fa5]+$/.test(one.name)
        ? { ...one, name: `《${one.name}》` }
        : one,
    ),
  ),
  rewriting('materials-numbered', (materials, scene) => {
    const say = choose<(n: number) => string>(
      scene,
      [
        (n) => `${n}.`,
        (n) => `${n}、`,
        (n) => `（${chineseNumber(n)}）`,
        (n) => `（${n}）`,
        (n) => `${'①②③④⑤⑥⑦⑧⑨'[n - 1] ?? ''}`,
        (n) => `${chineseNumber(n)}、`,
        (n) => `材料${n}：`,
        (n) => `【第${n}份】`,
        (n) => `${n}/`,
        (n) => `要件${chineseNumber(n)}：`,
        (n) => `${String(n).padStart(2, '0')} - `,
        (n) => `${'⒈⒉⒊⒋⒌⒍⒎⒏⒐'[n - 1] ?? ''}`,
        (n) => `第${chineseNumber(n)}，`,
      ],
      [
        (n) => `${'ⅰⅱⅲⅳⅴⅵⅶⅷⅸ'[n - 1] ?? ''}、`,
        (n) => `资料${chineseNumber(n)} `,
        (n) => `${n}＞`,
        (n) => `[${String.fromCharCode(64 + n)}] `,
        (n) => `第${n}件：`,
        (n) => `（${n}）、`,
      ],
    )
    return materials.map((one, at) => ({ ...one, name: `${say(at + 1)}${one.name}` }))
  }),
  rewriting('materials-copies-in-name', (materials, scene) => {
    const original = choose<(n: number) => string>(
      scene,
      [
        (n) => `（原件${n}份）`,
        (n) => `原件${n}份`,
        (n) => `（原件${chineseNumber(n)}份）`,
        (n) => `（收原件${n}份）`,
      ],
      [(n) => `，原件${n}份`, (n) => `【原件${n}份】`, (n) => `（${n}份，原件）`],
    )
    const copy = choose<(n: number) => string>(
      scene,
      [
        (n) => `（复印件${chineseNumber(n)}份）`,
        (n) => `复印件${n}份`,
        (n) => `（复印件，${n}份）`,
        (n) => `（收复印件${n}份）`,
      ],
      [
        (n) => `（${n}份复印件）`,
        (n) => `【复印件${n}份】`,
        (n) => `（复印${n}份）`,
        (n) => `，复印件共${n}份`,
      ],
    )
    return materials.map((one) => {
      if (
        one.originals === undefined ||
        one.exempt ||
        (one.originals > 0 && one.copies) ||
        one.kind === 'form'
      )
        return one
      const rest = without(without(one, 'originals'), 'copies')
      const { originals, copies = 0 } = one
      return originals > 0
        ? { ...rest, name: `${one.name}${original(originals)}` }
        : copies > 0
          ? { ...rest, name: `${one.name}${copy(copies)}` }
          : one
    })
  }),
  rewriting('materials-both-in-name', (materials, scene) => {
    const both = choose(
      scene,
      ['原件及复印件各1份', '（原件及复印件各一份）'],
      ['（原件1份、复印件1份）', '原件、复印件各1份', '（原件壹份，复印件壹份）'],
    )
    return materials.map((one) =>
      one.originals === 1 && one.copies === 1
        ? { ...without(without(one, 'originals'), 'copies'), name: `${one.name}${both}` }
        : one,
    )
  }),
  rewriting('materials-note-how-to-fill', (materials, scene) => {
    const note = choose(
      scene,
      [
        '请用黑色签字笔填写，字迹清晰。',
        '填写完整、内容真实，由申请人签名。',
        '照片或者扫描件须清晰可辨，不超过5M。',
      ],
      [
        '可在窗口现场领取或者从网上下载打印。',
        '涂改无效，复印件须与原件一致。',
        '以A4纸规格提供，PDF或者JPG格式。',
        '在有效期内，姓名与申请人一致。',
      ],
    )
    return materials.map((one, at) => (at === 0 && one.note === undefined ? { ...one, note } : one))
  }),
  rewriting('materials-condition-in-name', (materials) =>
    materials.map((one) =>
      one.condition === undefined || one.anyOf !== undefined
        ? one
        : { ...without(one, 'condition'), name: `${one.name}（${one.condition}）` },
    ),
  ),
  rewriting('materials-alternative-named-otherwise', (materials) =>
    materials.map((one) => (one.anyOf === undefined ? one : { ...one, anyOf: `${one.anyOf}-任选其一` })),
  ),
  rewriting('materials-alternatives-in-one-row', (materials) => {
    const group = materials.find(
      ({ anyOf, condition }) => anyOf !== undefined && condition === undefined,
    )?.anyOf
    const names = materials.filter(({ anyOf }) => anyOf === group).map(({ name }) => name)
    const first = materials.findIndex(({ anyOf }) => anyOf === group)
    const shapes = new Set(
      materials
        .filter(({ anyOf }) => anyOf === group)
        .map(({ name: _name, ...rest }) => JSON.stringify(rest)),
    )
    if (group === undefined || names.length !== 2 || shapes.size > 1) return undefined
    if (names.some((name) => name.includes('件一份') || /^[\d（(]/.test(name))) return undefined
    return materials.flatMap((one, at) =>
      one.anyOf !== group
        ? [one]
        : at === first
          ? [{ ...without(one, 'anyOf'), name: names.join('或者') }]
          : [],
    )
  }),
  rewriting('materials-brackets', (materials) =>
    materials.map((one) => ({ ...one, name: one.name.replaceAll('（', '(').replaceAll('）', ')') })),
  ),
  rewriting(
    'materials-fewer',
    (materials, scene) => {
      const at = indexesOf(materials, ({ anyOf }) => anyOf === undefined)
      if (isBound(scene) || at.length < 2) return undefined
      const gone = pick(scene.random, at)
      return materials.filter((_, index) => index !== gone)
    },
    false,
  ),
  rewriting(
    'materials-copy-instead-of-original',
    (materials, scene) =>
      isBound(scene)
        ? undefined
        : materials.map((one) =>
            one.originals === 1 && !one.copies && one.kind === 'certificate'
              ? { ...one, originals: 0, copies: 1 }
              : one,
          ),
    false,
  ),
  rewriting(
    'materials-optional',
    (materials, scene) => {
      if (isBound(scene) || materials.length < 2) return undefined
      const chosen = Math.floor(scene.random() * materials.length)
      return materials.map((one, at) =>
        at === chosen && one.anyOf === undefined && one.necessity === 'required'
          ? { ...one, necessity: pick(scene.random, ['optional', 'deferrable'] as const) }
          : one,
      )
    },
    false,
  ),
  rewriting(
    'materials-need-not-be-handed-in',
    (materials, scene) => {
      if (isBound(scene)) return undefined
      return materials.map((one) =>
        one.source === 'government' && one.kind === 'certificate'
          ? { ...one, exempt: true, eCertificate: one.name }
          : one,
      )
    },
    false,
  ),
  rewriting(
    'materials-fewer-copies',
    (materials, scene) =>
      isBound(scene)
        ? undefined
        : materials.map((one) =>
            (one.copies ?? 0) > 0 && (one.originals ?? 0) > 0 ? { ...one, copies: 0 } : one,
          ),
    false,
  ),
]
