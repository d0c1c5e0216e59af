import { cityBureaux } from '../../../../fixtures/agencies/bureaux.ts'
import { pick } from '../../../../fixtures/random.ts'
import { guidedSources } from '../directory.ts'
import { changing, replaceOnce, without } from '../edit.ts'
import { choose, shown } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'

/** Names as they are wrongly written: another action, another object, a qualifier more or less, a slip of the pen. */
const names: readonly (readonly [kind: string, find: string, put: string])[] = [
  ['name-action', '申领', '查询'],
  ['name-action', '审批', '备案'],
  ['name-action', '认定', '注销'],
  ['name-action', '许可', '备案'],
  ['name-action', '鉴定', '复查'],
  ['name-action', '挂失', '补办'],
  ['name-action', '审查', '登记'],
  ['name-action', '确认', '登记'],
  ['name-near-action', '待遇申领', '待遇申请'],
  ['name-near-action', '补贴申领', '补贴领取'],
  ['name-near-action', '抚恤金申领', '抚恤金申报'],
  ['name-near-action', '更换申请', '更换申报'],
  ['name-order', '供养亲属抚恤金申领', '申领供养亲属抚恤金'],
  ['name-order', '社会保障卡挂失', '挂失社会保障卡'],
  ['name-order', '集体合同审查', '审查集体合同'],
  ['name-order', '企业裁减人员报告', '报告企业裁减人员'],
  ['name-order', '劳动能力鉴定', '鉴定劳动能力'],
  ['name-qualifier-added', '就业困难人员', '本市户籍就业困难人员'],
  ['name-qualifier-added', '就业见习', '高校毕业生就业见习'],
  ['name-qualifier-added', '公益性岗位', '乡村公益性岗位'],
  ['name-qualifier-added', '集体合同', '工资专项集体合同'],
  ['name-qualifier-added', '遗属待遇', '离休人员遗属待遇'],
  ['name-qualifier-added', '伤残待遇', '一次性伤残待遇'],
  ['name-qualifier-added', '异地居住', '省内异地居住'],
  ['name-qualifier-dropped', '农民合同制工人一次性', '一次性'],
  ['name-qualifier-dropped', '小微企业招用高校', '企业招用高校'],
  ['name-qualifier-dropped', '城镇职工基本养老', '基本养老'],
  ['name-qualifier-dropped', '和综合计算工时工作制', ''],
  ['name-qualifier-dropped', '城乡居民养老', '居民养老'],
  ['name-typo', '辅助器具', '辅肋器具'],
  ['name-typo', '抚恤金', '抚血金'],
  ['name-typo', '仲裁', '仲栽'],
  ['name-typo', '派遣', '派谴'],
  ['name-typo', '停工留薪', '停工留新'],
  ['name-typo', '裁减', '栽减'],
  ['name-typo', '培训', '陪训'],
  ['name-object', '旧伤复发', '职业病复发'],
  ['name-object', '公开招聘人员', '竞聘上岗人员'],
  ['name-object', '分支机构', '服务网点'],
  ['name-object', '技能提升补贴', '稳岗补贴'],
  ['name-object', '工伤医疗费用', '生育医疗费用'],
]

/** Wrong names that tuning seeds never show. */
const heldOutNames: readonly (readonly [kind: string, find: string, put: string])[] = [
  ['name-action', '申领', '停发'],
  ['name-action', '备案', '核准'],
  ['name-action', '申请', '撤销'],
  ['name-action', '转移接续', '合并计算'],
  ['name-action', '修改', '解锁'],
  ['name-near-action', '补贴申领', '补贴申请'],
  ['name-near-action', '待遇申领', '待遇领取'],
  ['name-near-action', '失业保险金申领', '失业保险金领取'],
  ['name-order', '工伤认定', '认定工伤'],
  ['name-order', '劳动用工备案', '备案劳动用工'],
  ['name-order', '社会保障卡密码修改', '修改社会保障卡密码'],
  ['name-qualifier-added', '一次性创业资助', '大学生一次性创业资助'],
  ['name-qualifier-added', '工伤认定', '视同工伤认定'],
  ['name-qualifier-added', '失业保险金', '农民工失业保险金'],
  ['name-qualifier-added', '社会保障卡', '第三代社会保障卡'],
  ['name-qualifier-dropped', '一次性创业资助', '创业资助'],
  ['name-qualifier-dropped', '失业保险技能提升', '技能提升'],
  ['name-qualifier-dropped', '工伤医疗费用', '医疗费用'],
  ['name-qualifier-dropped', '企业职工提前退休', '提前退休'],
  ['name-typo', '补贴', '补帖'],
  ['name-typo', '认定', '认订'],
  ['name-typo', '失业', '失业业'],
  ['name-typo', '申领', '申令'],
  ['name-typo', '保险', '保检'],
  ['name-object', '失业保险金', '生育津贴'],
  ['name-object', '劳动能力', '职业技能'],
  ['name-object', '就业见习', '职业培训'],
  ['name-object', '集体合同', '劳务合同'],
]

const nameErrors: readonly ErrorKind[] = [...new Set(names.map(([kind]) => kind))].map((name) =>
  changing(name, 'name', ({ random, pool, guide }) => {
    const possible = shown(pool, names, heldOutNames).filter(
      ([kind, find]) => kind === name && guide.name.includes(find),
    )
    const chosen = possible.length > 0 ? pick(random, possible) : undefined
    const changed = chosen && replaceOnce(guide.name, chosen[1], chosen[2])
    return changed === undefined ? undefined : { name: changed }
  }),
)

const flip = (text: string, at: number, values: string): string =>
  text.slice(0, at) +
  (values[(values.indexOf(text[at] ?? '') + 1) % values.length] ?? '') +
  text.slice(at + 1)

/** Names, codes, types, levels and targets that are wrong. */
export const identityErrors: readonly ErrorKind[] = [
  ...nameErrors,
  changing('name-of-another-item', 'name', ({ random, guide, item }) => {
    const others = guidedSources.filter(
      ({ item: other }) =>
        other.type === item.type && other.name !== item.name && other.subItem === undefined,
    )
    return item.subItem === undefined && others.length > 0 && guide.name !== ''
      ? { name: pick(random, others).item.name }
      : undefined
  }),
  {
    name: 'name-former',
    element: 'name',
    also: ['code'],
    plant({ random, guide, item }, difficulty) {
      const former = pick(random, [...(item.formerNames ?? []), ''])
      if (former === '' || item.subItem !== undefined) return undefined
      const {
        baseCode: _base,
        implementationCode: _implementation,
        handlingCode: _handling,
        ...uncoded
      } = guide
      return { guide: { ...(difficulty === 'hard' ? uncoded : guide), name: former } }
    },
  },
  changing('code-base-too-short', 'code', ({ guide: { baseCode = '' } }) => ({
    baseCode: baseCode.slice(0, 11),
  })),
  changing('code-base-other-item', 'code', ({ random, item, guide }) => {
    const others = guidedSources.filter(
      ({ item: other }) => other.code !== item.code && other.levels.includes(guide.level),
    )
    const { code } = pick(random, others).item
    return {
      baseCode: code,
      ...(guide.implementationCode === undefined
        ? {}
        : { implementationCode: guide.implementationCode.slice(0, 19) + code }),
      ...(guide.handlingCode === undefined
        ? {}
        : { handlingCode: `${guide.implementationCode?.slice(0, 19)}${code}01` }),
    }
  }),
  changing('code-implementation-too-short', 'code', ({ guide: { implementationCode = '' } }) => ({
    implementationCode: implementationCode.slice(0, 30),
  })),
  changing(
    'code-implementation-of-other-agency',
    'code',
    ({ random, guide: { implementationCode = '', agency } }) => {
      const { uscc } = pick(
        random,
        cityBureaux.filter((one) => one.uscc !== agency.uscc),
      )
      return { implementationCode: uscc + implementationCode.slice(18) }
    },
  ),
  changing(
    'code-level-digit',
    'code',
    ({ guide: { implementationCode = '' } }) => ({
      implementationCode:
        implementationCode.slice(0, 18) +
        (implementationCode[18] === '3' ? '4' : '3') +
        implementationCode.slice(19),
    }),
    ['level'],
  ),
  changing('code-base-inside-differs', 'code', ({ guide: { implementationCode = '' } }) => ({
    implementationCode:
      implementationCode.slice(0, 28) + (implementationCode.endsWith('009') ? '008' : '009'),
  })),
  changing('code-check-character', 'code', ({ guide: { implementationCode = '', agency } }) =>
    agency.uscc?.startsWith('TE')
      ? undefined
      : { implementationCode: flip(implementationCode, 17, '0123456789ABCDEFGHJKLMNPQRTUWXY') },
  ),
  changing('code-handling-item', 'code', (scene) => ({
    handlingCode: `${scene.guide.implementationCode ?? ''}${choose(scene, ['00', '1', 'A1'], ['001', 'X', '-1'])}`,
  })),
  changing('code-placeholder', 'code', (scene) => ({
    implementationCode: choose(
      scene,
      ['2222222222222', '0000000000000000000000000000000', '1234567890123456789012345678901', '待编码'],
      ['XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', '9999999999999999999999999999999', '暂缺', '11111111111'],
    ),
  })),
  {
    name: 'code-reused',
    element: 'code',
    plant({ guide, published }) {
      const other = published.find(
        ({ id, implementationCode = '', agency }) =>
          id < guide.id &&
          implementationCode.length === 31 &&
          implementationCode.startsWith(agency.uscc ?? '-'),
      )
      return other?.implementationCode === undefined
        ? undefined
        : { guide: { ...without(guide, 'handlingCode'), implementationCode: other.implementationCode } }
    },
  },
  changing('type-differs', 'type', ({ random, guide: { type } }) => ({
    type: pick(
      random,
      ['01', '05', '07', '20', '21'].filter((one) => one !== type),
    ),
  })),
  changing(
    'level-of-guide',
    'level',
    ({ guide: { level } }) => ({ level: level === 'county' ? 'municipal' : 'county' }),
    ['code'],
  ),
  changing('target-narrowed', 'target', ({ guide: { target = [] } }) =>
    target.length > 1 ? { target: target.slice(0, 1) } : undefined,
  ),
  changing('target-differs', 'target', ({ guide: { target = [] } }) =>
    target.length === 1 ? { target: target[0] === 'natural' ? ['legal'] : ['natural'] } : undefined,
  ),
]
