import { describe, expect, test } from 'vitest'
import { homeOf } from '../../canonical/places/home.ts'
import { readProse } from '../../canonical/prose/prose.ts'
import { canonicalText } from '../../canonical/text/text.ts'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { compareClauses } from './clauses.ts'

const directory = indexDirectory(aDirectory())
const reading = { directory, licence: false, text: canonicalText }
const province = { ...reading, home: directory.home }
const city = { ...reading, home: homeOf('440100', ['广州市人力资源和社会保障局']) }

const compare = (standard: string, guide: string) =>
  compareClauses(readProse(standard, province), readProse(guide, city))
const kinds = (standard: string, guide: string) => compare(standard, guide).map(({ kind }) => kind)

const standard =
  '1.用人单位和本人按照规定缴纳失业保险费满1年。2.非因本人意愿中断就业。3.已经办理失业登记，并有求职要求。4.申请人应当在法定劳动年龄内，不得同时享受基本养老保险待遇。5.属于就业困难人员或者毕业2年内的高校毕业生。'

const change = (from: string, to: string): string => {
  if (!standard.includes(from)) throw new Error(`expected ${from} in the standard, got none`)
  return standard.replace(from, to)
}

describe('differences of conditions', () => {
  const spoken = '用人单位应当符合：一是依法注册登记；二是按时足额缴费；三是上年度未裁员。'
  test.each([
    [spoken, '用人单位应当符合：1.依法注册登记；2.按时足额缴费；3.上年度未裁员。'],
    [spoken, '用人单位应当符合：（1）依法注册登记；（2）按时足额缴费；（3）上年度未裁员。'],
    [spoken, '用人单位应当符合：①依法注册登记；②按时足额缴费；③上年度未裁员。'],
    [spoken, '用人单位应当符合：一是依法注册登记，二是按时足额缴费，三是上年度未裁员。'],
    [spoken, '用人单位应当符合：其一，依法注册登记；其二，按时足额缴费；其三，上年度未裁员。'],
  ])('the numbering of %s as in %s is none', (one, other) => {
    expect(kinds(one, other)).toEqual([])
    expect(kinds(other, one)).toEqual([])
  })

  test.each([
    ['满1年', '满2年', 'number'],
    ['满1年', '满6个月', 'number'],
    ['2年内', '3年内', 'number'],
    ['满1年', '不满1年', 'comparator'],
    ['2年内', '2年以上', 'comparator'],
    ['非因', '因', 'negation'],
    ['不得同时享受', '可以同时享受', 'negation'],
    ['不得同时', '同时', 'negation'],
    ['已经办理', '未办理', 'negation'],
    ['应当在', '可以在', 'modality'],
    ['或者', '且', 'conjunction'],
    ['或者', '并且', 'conjunction'],
    ['的高校毕业生', '的本市户籍高校毕业生', 'subject'],
    ['申请人应当', '具有本市户籍的申请人应当', 'subject'],
    ['用人单位和', '注册满2年的用人单位和', 'subject'],
    ['2.非因本人意愿中断就业。', '', 'missing'],
    ['，并有求职要求', '', 'missing'],
    ['2.非因', '2.近三年内没有违法违规记录。3.非因', 'extra'],
    ['失业登记，', '失业登记，经社区公示无异议，', 'extra'],
  ])('%s → %s is %s', (from, to, kind) => {
    expect(kinds(standard, change(from, to))).toEqual([kind])
  })

  test.each([
    ['another numeral', '满1年', '满一年'],
    ['another unit of the same length', '满1年', '满12个月'],
    ['another bound that says the same', '2年内', '二年以内'],
    ['another numbering', '2.非因', '（二）非因'],
    ['a synonym', '应当', '须'],
    ['no 已经', '已经办理', '办理'],
    ['another way to deny', '非因', '不因'],
    ['a word for any place', '按照规定', '在当地按照规定'],
    ['the province', '按照规定', '在广东省内按照规定'],
    ['或 for 或者', '或者', '或'],
    ['a clause merged into its neighbour', '。2.非因', '，非因'],
    ['a clause split in two', '，并有', '。（4）有'],
    ['an obligation that a condition has anyway', '申请人应当在', '申请人在'],
    ['an introduction', '1.用人单位', '申请人应当同时符合下列条件：1.用人单位'],
  ])('%s is no difference', (_, from, to) => {
    expect(compare(standard, change(from, to))).toEqual([])
  })

  test('clauses in another order are no difference', () => {
    const clauses = standard.split(/\d\./).slice(1)
    const turned = clauses.reverse().map((clause, at) => `（${'一二三四五'.charAt(at)}）${clause}`)
    expect(compare(standard, turned.join('\n'))).toEqual([])
  })

  test('several changes are found, each once', () => {
    const guide = change('满1年', '满2年').replace('或者', '且').replace('2.非因本人意愿中断就业。', '')
    expect(kinds(standard, guide).sort()).toEqual(['conjunction', 'missing', 'number'])
  })

  test.each([
    ['满1年', '满 ２ 年', ['２']],
    ['满1年', '不满1年', ['不满']],
    ['满1年', '满1个月', ['1个月']],
    ['2年内', '2个季度内', ['2个季度']],
    ['2年内', '2年以上', ['以上']],
    ['或者', '并且', ['并且']],
    ['非因本人', '因本人', ['因']],
    ['不得同时', '可以同时', ['可以']],
    ['申请人应当', '具有本市户籍的申请人应当', ['具有本市户籍的申请人']],
    ['2.非因', '2.近三年无违法记录。3.非因', ['2.近三年无违法记录。']],
  ])('%s → %s has the ranges %j', (from, to, ranges) => {
    const guide = change(from, to)
    const found = compare(standard, guide).flatMap((difference) => difference.guide)
    expect(found.map(({ start, end }) => guide.slice(start, end))).toEqual(ranges)
  })

  test.each([
    ['有下列情形之一的，应当申报', '同时有下列情形的，应当申报', ['同时']],
    ['本人在职，并具有下列条件之一', '本人在职，并同时具有下列条件', ['同时']],
    ['不得同时参保；有下列情形之一的', '不得同时参保；有下列情形的', ['形']],
  ])('all for one in %s → %s has the ranges %j', (one, other, ranges) => {
    const found = compare(one, other)
      .filter(({ kind }) => kind === 'conjunction')
      .flatMap((difference) => difference.guide)
    expect(found.map(({ start, end }) => other.slice(start, end))).toEqual(ranges)
  })

  test('the words of a finding are those of its part of the sentence, as published', () => {
    const [difference] = compare(standard, change('满1年', '满 ２ 年'))
    expect(difference?.actual).toBe('用人单位和本人按照规定缴纳失业保险费满 ２ 年')
    expect(difference?.expected).toBe('用人单位和本人按照规定缴纳失业保险费满1年')
  })

  const synonymous = {
    ...reading,
    directory: indexDirectory({
      ...aDirectory(),
      synonyms: [
        ['社保卡', '社会保障卡', '民生卡'],
        ['就业创业证', '就业失业登记证'],
      ],
    }),
  }
  test.each([
    ['持卡人社会保障卡遗失', '持卡人社保卡遗失', 0],
    ['持卡人社会保障卡遗失', '持卡人民生卡遗失', 0],
    ['本人社会保险关系已终止', '本人社保关系已终止', 0],
    ['已办理就业创业证', '已办理就业失业登记证', 0],
    ['持卡人社会保障卡遗失', '持卡人就业创业证遗失', 1],
  ])('with a directory’s synonyms %s and %s differ in %d', (one, other, expected) => {
    const sides = [
      readProse(one, { ...synonymous, home: directory.home }),
      readProse(other, { ...synonymous, home: city.home }),
    ] as const
    expect(compareClauses(...sides)).toHaveLength(expected)
  })

  test.each([
    ['符合下列条件之一：1.残疾。2.失业。', '符合下列条件：1.残疾。2.失业。', ['conjunction']],
    ['1.残疾。2.失业。', '符合下列条件之一：1.残疾。2.失业。', ['conjunction']],
    ['本省户籍人员', '天河区户籍人员', ['place']],
    ['劳动者', '本市劳动者', ['place']],
    ['在当地参保', '在深圳市参保', []],
    ['参保的人员', '在广州市参保的人员', ['place']],
    ['年龄在16-60周岁', '年龄16周岁至60周岁', []],
    ['书面报告分支机构所在地人力资源社会保障部门', '书面报告广州市人力资源和社会保障局', []],
    ['向项目所在地社会保险经办机构申报', '向广州市社会保险基金管理中心申报', []],
    ['书面报告分支机构所在地人力资源社会保障部门', '书面报告广州市社会保险基金管理中心', ['differs']],
    ['书面报告分支机构所在地人力资源社会保障部门', '书面报告', ['missing']],
    ['经2/3以上代表同意', '经三分之二以上代表同意', []],
    ['占职工总数1/2以上', '占职工总数百分之五十以上', []],
    ['占职工总数1/2以上', '占职工总数2/3以上', ['number']],
    ['应逐年缴费', '应当逐年缴费', []],
    ['应每月申报，应如实说明', '应当每月申报，应当如实说明', []],
    ['应逐年缴费', '不得逐年缴费', ['negation']],
    ['应逐年缴费', '可以逐年缴费', ['modality']],
    ['应届高校毕业生', '高校毕业生', ['differs']],
    ['不予受理', '予以受理', ['negation']],
    ['不予受理', '不受理', []],
    ['非因本人意愿', '非本人意愿', []],
    ['申请人为退役军人', '申请人属于退役军人', []],
    ['1.甲方同意；2.乙方同意', '1.甲方同意，2.乙方同意', []],
    ['年龄60周岁以上', '年龄60周岁以下', ['comparator']],
    ['高中以上学历', '高中以下学历', ['comparator']],
    ['期满30日前', '期满30日后', ['comparator']],
    ['6个月以下（含6个月）', '6个月以下（不含6个月）', ['comparator']],
    ['占职工总数30%以上', '占职工总数百分之四十以上', ['number']],
    ['企业、事业单位和社会组织', '企业、事业单位、社会组织', []],
    ['企业、事业单位或者社会组织', '企业、事业单位、社会组织', []],
    ['符合以下条件的人员', '符合下列条件的人员', []],
    ['', '年满16周岁', []],
    ['年满16周岁。已参保', '', ['missing']],
    ['年满16周岁。已参保', '企业依法注册登记', ['differs']],
    ['年满16周岁', '年龄在16周岁以上', []],
    ['年满16周岁、未达到法定退休年龄', '16周岁以上且未达法定退休年龄', []],
    ['注册资本不少于200万元', '注册资本在200万元以上（含200万元）', []],
    ['累计缴费满15年', '累计缴费年限满15年', []],
    ['职工人数在30人以下的企业', '职工不超过30人的企业', []],
    ['签订1年以上劳动合同', '签订一年及以上期限劳动合同', []],
    ['未领取过一次性创业资助', '此前没有领取过一次性创业资助', []],
    ['已办理就业登记', '已办妥就业登记手续', []],
    ['有固定的办公场所', '具备固定办公场所', []],
    ['男年满60周岁，女年满55周岁', '男性满60周岁、女性满55周岁', []],
    ['每人每月2000元', '每月每人2000元', []],
    ['近3年内无重大违法行为', '最近三年没有重大违法行为', []],
    ['处于法定劳动年龄内且有劳动能力', '法定劳动年龄内，有劳动能力', []],
    ['最长不超过3年', '最长3年', []],
    ['1.年满16周岁；2.已参保', '受理条件1.年满16周岁；2.已参保', []],
    ['（一）年满16周岁；（二）已参保', '受理条件（一）年满16周岁；（二）已参保', []],
    ['距上次治疗终结不少于3个月。', '距上次治疗终结不少于三个月（依据《工伤保险条例》第三十八条）。', []],
    [
      '已参保；年满16周岁',
      '已参保（《工伤保险条例》第二条）；年满16周岁。依据《社会保险法》第四十五条。',
      [],
    ],
    ['符合《失业保险条例》规定', '符合《工伤保险条例》规定', ['differs']],
    ['甲方为企业，且投诉请求未经处理。', '须同时具备：1.甲方为企业；2.投诉请求未经处理。', []],
    ['年满16周岁，有劳动能力，且已参保。', '须同时具备：1.年满16周岁；2.有劳动能力；3.已参保。', []],
    ['甲方为企业，且投诉请求未经处理。', '1.甲方为企业；2.投诉请求未经处理。上述条件须同时具备。', []],
    [
      '甲方为企业，且投诉请求未经处理。',
      '条件一：甲方为企业；条件二：投诉请求未经处理；以上各项缺一不可。',
      [],
    ],
    ['年满16周岁，有劳动能力，且已参保。', '1.年满18周岁；2.有劳动能力；3.已参保。', ['number']],
    ['职工的亲属', '职工的直系血亲', ['differs']],
    ['距法定退休年龄不足5年', '距法定退休年龄不足10年', ['number']],
    ['年龄在16周岁以上', '年龄在18周岁以上', ['number']],
  ])('%s → %s is %j', (one, other, expected) => {
    expect(kinds(one, other)).toEqual(expected)
  })
})
