import { testRule } from '../../test-rule.ts'
import { catchAll } from './catch-all.ts'

const named = (...names: string[]) => ({ guide: { materials: names.map((name) => ({ name })) } })

testRule(catchAll, {
  valid: [
    { name: 'documents named one by one', ...named('居民身份证', '劳动合同', '申请表') },
    {
      name: 'the statutory phrase about labour relations',
      ...named('与用人单位存在劳动关系（包括事实劳动关系）、人事关系的其他证明材料'),
    },
    { name: 'what other papers have to prove', ...named('能够证明亲属关系的其他材料') },
    { name: 'papers about something', ...named('专职工作人员相关材料', '创业重点扶持对象佐证材料') },
  ],
  invalid: [
    {
      name: 'other related materials',
      ...named('其他相关材料'),
      expect: [{ path: '/materials/0/name', severity: 'error' }],
    },
    { name: 'what laws provide', ...named('法律、法规规定的其他材料') },
    { name: 'what the counter asks for', ...named('窗口要求补充的有关材料') },
    { name: 'a list left open', ...named('居民身份证、户口簿等材料') },
    { name: 'a name that ends in 等', ...named('社会保险缴费记录等') },
    { name: 'related proofs', ...named('相关证明材料') },
    { name: 'whatever the authority deems necessary', ...named('主管部门认为需要提交的其他文件') },
    {
      name: 'in a note',
      guide: { materials: [{ name: '居民身份证', note: '窗口要求的其他材料一并提交。' }] },
      expect: [{ path: '/materials/0/note' }],
    },
    {
      name: 'in the standard itself',
      standard: { materials: [{ name: '其他有关材料' }] },
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    {
      name: '等 before a class of documents',
      ...named('居民身份证或者社会保障卡等有效身份证明原件', '有效的诊断证明、检查检验报告等完整病历资料'),
    },
    { name: '等 inside a word', ...named('普通高等学校毕业证书', '职业技能等级证书', '伤残等级鉴定书') },
    {
      name: 'a stamp in the note',
      guide: { materials: [{ name: '营业执照', note: '复印件加盖公章，相关信息须清晰' }] },
    },
    { name: 'a plain note', guide: { materials: [{ name: '申请表', note: '填写姓名、身份证号等信息' }] } },
  ],
})
