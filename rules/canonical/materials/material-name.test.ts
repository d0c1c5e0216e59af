import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { indexMaterials } from './material-index.ts'
import { readMaterialName } from './material-name.ts'

const index = indexMaterials(aDirectory())
const read = (name: string) => readMaterialName(canonicalText(name).text, index)

describe('the documents that a row names', () => {
  test.each([
    ['身份证和户口簿', 'all', ['身份证', '户口簿']],
    ['居民身份证（原件1份）或者社会保障卡（原件1份）', 'any', ['居民身份证', '社会保障卡']],
    ['《人力资源服务许可申请书(一式两份)》', 'all', ['人力资源服务许可申请书']],
    ['3、3年以来的基本经营情况报告', 'all', ['3年以来的基本经营情况报告']],
    ['3.3年以来的基本经营情况报告', 'all', ['3年以来的基本经营情况报告']],
    ['学位证书（岗位有学位要求的提供）（复印件一份）', 'all', ['学位证书']],
    ['身份证、户口簿原件及复印件各1份', 'all', ['身份证', '户口簿']],
    ['1.申请人的有效身份证件、户口簿原件；', 'all', ['申请人的有效身份证件', '户口簿']],
    ['营业执照或者《企业名称预先核准通知书》', 'any', ['营业执照', '《企业名称预先核准通知书》']],
    ['居民身份证、社会保障卡或者护照', 'any', ['居民身份证', '社会保障卡', '护照']],
    ['居民身份证或者社会保障卡等有效身份证明原件', 'any', ['居民身份证', '社会保障卡']],
    ['②居民身份证或者③社会保障卡', 'any', ['居民身份证', '社会保障卡']],
    ['居民身份证（或社会保障卡）', 'any', ['居民身份证', '社会保障卡']],
    ['居民身份证、户口簿（任选其一）', 'any', ['居民身份证', '户口簿']],
    ['《A和B合同》', 'all', ['《A和B合同》']],
    ['解除或者终止劳动关系证明', 'all', ['解除或者终止劳动关系证明']],
    [
      '企业实行不定时工作制和综合计算工时工作制申请表',
      'all',
      ['企业实行不定时工作制和综合计算工时工作制申请表'],
    ],
    ['职工（代表）大会决议', 'all', ['职工(代表)大会决议']],
    ['普通高等学校毕业证书', 'all', ['普通高等学校毕业证书']],
    ['材料一：居民身份证', 'all', ['居民身份证']],
    ['材料（1）居民身份证', 'all', ['居民身份证']],
    ['第1项材料：居民身份证', 'all', ['居民身份证']],
    ['【材料1】居民身份证', 'all', ['居民身份证']],
    ['A.居民身份证', 'all', ['居民身份证']],
    ['Ⅱ.居民身份证', 'all', ['居民身份证']],
    ['1.1 居民身份证', 'all', ['居民身份证']],
    ['1 居民身份证', 'all', ['居民身份证']],
    ['1人力资源服务备案表', 'all', ['人力资源服务备案表']],
    ['2寸照片', 'all', ['2寸照片']],
    ['2代身份证', 'all', ['2代身份证']],
    ['银行账户信息（同时交遗属户口簿复印件）', 'all', ['银行账户信息', '遗属户口簿']],
    ['失业登记表（附社保缴费证明）', 'all', ['失业登记表', '社保缴费证明']],
    ['居民身份证（另须提供户口簿）', 'all', ['居民身份证', '户口簿']],
    ['劳动合同，并附工资流水', 'all', ['劳动合同', '工资流水']],
    ['劳动合同另附工资流水', 'all', ['劳动合同', '工资流水']],
    ['营业执照连同公司章程', 'all', ['营业执照', '公司章程']],
    ['营业执照加公司章程', 'all', ['营业执照', '公司章程']],
    ['居民身份证及个人征信报告', 'all', ['居民身份证', '个人征信报告']],
    ['毕业证书（还要交成绩单原件1份）', 'all', ['毕业证书', '成绩单']],
    ['毕业证书（以及学历认证报告）', 'all', ['毕业证书', '学历认证报告']],
    ['居民身份证、户口簿（同时提交结婚证）', 'all', ['居民身份证', '户口簿', '结婚证']],
    ['授权委托书（附件）', 'all', ['授权委托书']],
    ['公司章程（及其修正案）', 'all', ['公司章程']],
    ['参加社会保险证明', 'all', ['参加社会保险证明']],
    ['职工加班情况证明', 'all', ['职工加班情况证明']],
    ['居民身份证（加盖公章）', 'all', ['居民身份证']],
    ['租赁合同（附签字页）', 'all', ['租赁合同']],
    ['居民身份证（与原件一致）', 'all', ['居民身份证']],
    ['增加注册资本证明', 'all', ['增加注册资本证明']],
    ['居民身份证（另一面也要扫描）', 'all', ['居民身份证']],
    ['★居民身份证', 'all', ['居民身份证']],
    ['材料费收据', 'all', ['材料费收据']],
    ['附加险保单', 'all', ['附加险保单']],
    ['申请人需提供居民身份证', 'all', ['居民身份证']],
    ['填写好的《失业登记表》', 'all', ['《失业登记表》']],
    ['经单位盖章确认的失业登记表', 'all', ['失业登记表']],
    ['单位出具的收入证明', 'all', ['单位出具的收入证明']],
    ['在有效期内的居民身份证', 'all', ['居民身份证']],
  ] as const)('%s', (name, joint, documents) => {
    const said = read(name)
    expect(said.documents.map((document) => document.name)).toEqual(documents)
    expect(said.joint).toBe(joint)
  })
})

describe('what a row’s name says beside the documents', () => {
  test.each([
    ['授权委托书（委托他人办理的提供）', { condition: '委托他人办理的提供' }],
    ['委托他人办理的，提供授权委托书', { condition: '委托他人办理的' }],
    ['属高校毕业生的,还须提交《普通高等学校毕业证书》', { condition: '属高校毕业生的' }],
    ['授权委托书——委托他人办理的提供', { condition: '委托他人办理的提供' }],
    ['【港澳居民提供】护照', { condition: '港澳居民提供' }],
    ['港澳居民提供：护照', { condition: '港澳居民提供' }],
    ['（必须）学位证书', { necessity: 'required' }],
    ['原件：学位证书', { copies: { originals: 1 } }],
    ['失业登记表（壹式贰份）', { copies: { originals: 2 } }],
    ['失业登记表（一式2份，单位盖章）', { copies: { originals: 2 } }],
    ['失业登记表（须提交三份）', { copies: { originals: 3 } }],
    ['2份失业登记表', { copies: { originals: 2 } }],
    ['（复印件）学位证书', { copies: { originals: 0, copies: 1 } }],
    ['学位证书（非必要）', { necessity: 'optional' }],
    ['学位证书（容缺后补）', { necessity: 'deferrable' }],
    ['居民身份证（免提交）', { exempt: true }],
    ['居民身份证', { condition: undefined, necessity: undefined, exempt: false, copies: undefined }],
  ])('%s', (name, said) => {
    expect(read(name)).toMatchObject(said)
  })
})

test('any string has at least one document, inside it', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '身份证',
          '和',
          '或',
          '、',
          '（',
          '）',
          '原件',
          '《',
          '》',
          '2份',
          '的',
          '1.',
          '等',
          '提供',
        ),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(names, (name) => {
      const text = canonicalText(name).text
      const { documents } = readMaterialName(text, index)
      expect(documents.length).toBeGreaterThan(0)
      for (const { name: called, start, end } of documents) expect(text.slice(start, end)).toBe(called)
    }),
    runs,
  )
})

test.each(['验原件', '加盖公章', '原件,,,', '各1份', '身份证、', '（原件）', '规定的', '法律法规', '的、'])(
  'a name that repeats %s is read at once',
  (words) => {
    const before = performance.now()
    read(`${words.repeat(80)}x`)
    expect(performance.now() - before).toBeLessThan(500)
  },
)
