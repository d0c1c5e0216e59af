import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { findMarkup, findMojibake, findPlaceholders, withoutMarkup } from './residue.ts'
import { canonicalText } from './text.ts'

const markup = (raw: string) => findMarkup(canonicalText(raw)).map(({ start, end }) => raw.slice(start, end))
const blanks = (raw: string) => {
  const text = canonicalText(raw)
  return findPlaceholders(text).map(({ start, end }) => text.text.slice(start, end))
}
const mojibake = (raw: string) =>
  findMojibake(canonicalText(raw)).map(({ start, end }) => raw.slice(start, end))

describe('findMarkup', () => {
  test.each([
    ['年满16周岁<br/>本市户籍', ['<br/>'], '年满16周岁\n本市户籍'],
    ['<p style="color:red">身份证</p>', ['<p style="color:red">', '</p>'], '身份证'],
    ['身份证&nbsp;原件', ['&nbsp;'], '身份证 原件'],
    ['申请表&amp;amp;附件', ['&amp;amp;'], '申请表&附件'],
    ['&lt;b&gt;身份证&lt;/b&gt;', ['&lt;', '&gt;', '&lt;', '&gt;'], '身份证'],
    ['&#36523;份证', ['&#36523;'], '身份证'],
    ['身份证<!-- 待改 -->', ['<!-- 待改 -->'], '身份证'],
  ])('%s', (raw, found, clean) => {
    expect(markup(raw)).toEqual(found)
    expect(withoutMarkup(raw)).toBe(clean)
  })
  test.each(['身份证', 'R&D人员', '金额<50万元且>10万元', '<就业创业证>', '《办法》', 'a=1&copy=2'])(
    '%s is text',
    (raw) => {
      expect(markup(raw)).toEqual([])
    },
  )
})

describe('texts that nobody has written yet', () => {
  test.each([
    '（各县区根据实际填写）',
    '请各地结合实际补充。',
    '本项由各地自行补充',
    '此内容待市局提供',
    '等待补充',
    '内容待上传',
    '（待业务科室确认）',
    '待业务处室提供',
    '由业务科室补充',
    '尚在拟定中',
    '待定稿',
    '材料清单另附（待上传）',
    '请填入窗口地址',
    '填写窗口地址',
    '窗口地址（填写）',
    '窗口地址：＿＿＿＿',
    '联系电话：————',
    '联系电话：12345678',
    '咨询电话：0000',
    '咨询电话：XXXX-XXXXXXXX',
    '地址：XX路XX号',
    '地址：某某路某某号',
    '地址：A市B区C路',
    '地址：甲市乙区',
    '受理地点：【】',
    '受理地点：【 】',
    '受理地点：[具体地址]',
    '办理时间：__:__至__:__',
    '办理时间：周一至周五（节假日除外）xx:xx-xx:xx',
    '办理时间：x月x日',
    '自20XX年X月X日起施行',
    '自  年  月  日起施行',
    '自____年__月__日起施行',
    '文号：X人社发〔20XX〕X号',
    '依据《XXXX办法》',
    '依据《××××》第×条',
    '根据《某某条例》规定',
    '《XXX管理办法》（X府〔20XX〕XX号）',
    '补贴标准为XX元/人',
    '补贴标准为***元',
    '承诺N个工作日',
    '在N日内办结',
    '在（ ）个工作日内办结',
    '申请人须满□周岁',
    '申请人须满（）周岁',
    '年满__周岁',
    '某单位某科室',
    'XX科',
    '由xx科室负责',
    '由XXX负责解释',
    '由有关科室（待定）负责',
    '请联系***',
    '如有疑问请咨询xx',
    '网址：www.xxx.gov.cn',
    '网址：http://xxx',
    '网址：#',
    '网址：http://www.example.cn',
    '链接待补',
    '此处插入流程图',
    '（插入图片）',
    '[图片]',
    '图片1',
    '附件1（待上传）',
    '附件缺失',
    '无数据',
    'No data',
    'N/A',
    'NULL',
    '无内容',
    '内容1',
    '内容内容内容',
    '文本文本',
    '段落文字',
    '标题一',
    '条件一',
    'XX条件',
    '材料1',
    '测试123',
    '这是一条测试数据',
    'test测试',
    'aaa',
    '111111',
    '123456',
    'abc',
    '哈哈',
    '啊啊啊',
    '问题1',
    '答：略',
    '答：待补充',
    '答案略。',
    '详见XX',
    '详见附件X',
    '参见××办法',
    '{{address}}',
    '%地址%',
    '@电话@',
    '$地址$',
    '[地址]',
    '【电话】',
    '《》',
    '“”',
    '()',
  ])('%s', (raw) => {
    expect(blanks(raw)).not.toEqual([])
  })

  test.each([
    '暂无收费',
    '无',
    '不收费',
    '详见附件1',
    '见申请表',
    '略有不同',
    '其他',
    '按规定',
    '根据实际情况确定',
    '各地可结合实际调整',
    '由各地自行制定',
    '请如实填写申请表',
    '请填写申请表并签字',
    '在线填写信息后提交',
    '材料待补正的，一次性告知',
    '待受理',
    '待遇核定',
    '某一类人员',
    '第X代身份证',
    'X光片',
    'B超检查报告',
    'A4纸',
    'A、B两类',
    'C类岗位',
    '甲类、乙类',
    '020-12345',
    '12345热线',
    '咨询电话：12333',
    '电话：0755-88123333',
    '3—5个工作日',
    '5-7日',
    '无需提交',
    '0元',
    '100元/人',
    '（一）',
    '《广东省就业补助资金管理办法》',
    '“最多跑一次”',
    'http://www.gdzwfw.gov.cn',
    '身份证号码为44************12的',
    '密码为身份证后六位（******）',
    '****（已隐去）',
    '2023年12月31日',
    '20××级毕业生',
    '测试题库',
    '体能测试',
    '水平测试合格',
    '演示文稿',
    '模板可在网上下载',
    '样本见附件',
    '草稿保存后可继续填写',
    '补充养老保险',
    '补充医疗保险',
    '更新信息',
    '待业人员',
    '待就业',
    '空缺岗位',
    '空白表格下载',
    '内容真实',
    '附件大小不超过5M',
    '问题咨询',
  ])('not %s', (raw) => {
    expect(blanks(raw)).toEqual([])
  })
})

describe('findPlaceholders', () => {
  test.each([
    ['XX市户籍', ['XX']],
    ['在××市参保', ['××']],
    ['×××申请表', ['×××']],
    ['ＸＸ区人社局', ['XX']],
    ['待补充', ['待补充']],
    ['（待补充）', ['(待补充)']],
    ['【待完善】', ['[待完善]']],
    ['受理条件：待补充', ['待补充']],
    ['暂无', ['暂无']],
    ['测试数据123', ['测试数据123']],
    ['test', ['test']],
    ['劳务派遣经营许可（测试）', ['劳务派遣经营许可(测试)']],
    ['{{city}}户籍', ['{{city}}']],
    ['到【办理地点名称】申请，【城市】户籍', ['[办理地点名称]', '[城市]']],
    ['具有____户籍', ['____']],
    ['某某市人社局', ['某某']],
    ['undefined', ['undefined']],
    ['020-XXXXXXXX', ['XXXXXXXX']],
    ['1.到窗口提交申请。2.办理地点待补充。', ['待补充']],
    ['到窗口办理；受理时间尚待更新，窗口电话待定', ['待更新', '待定']],
    ['到窗口办理。地址：（此处填写地址）。', ['(此处填写地址)']],
    ['登录网站（请在此处输入网址）申请', ['(请在此处输入网址)']],
    ['本指南由***负责解释。', ['***']],
    ['咨询电话：********。', ['********']],
    ['***', ['***']],
  ])('%s', (raw, expected) => {
    expect(blanks(raw)).toEqual(expected)
  })
  test.each([
    '20XX年度',
    '4401**********1234',
    '文件名如：XXX公司申请表',
    '35×45毫米',
    '等待定点机构答复',
    '对待补充材料的申请',
    '语言测试成绩',
    '普通话水平测试',
    '无',
    '填写申请表',
    '请填写《失业登记表》',
    '【注意】请带齐材料',
    '**重要**',
    '请***务必***带齐',
    '公示名单：张**、李***',
    '初始密码：******',
    '材料待补充的，一次性告知；申请状态为待完善。',
    '鉴定标准有待完善，等待补充',
    '办理地点待补充协议签订后公布',
    '申请表（填写完整）、承诺书（请在落款处签名）',
  ])('%s is written', (raw) => {
    expect(blanks(raw)).toEqual([])
  })
})

describe('findMojibake', () => {
  test.each([
    ['replacement characters', '身份\uFFFD\uFFFD', ['\uFFFD\uFFFD']],
    ['锟斤拷', '身份锟斤拷锟斤拷', ['锟斤拷锟斤拷']],
    ['烫烫烫', '烫烫烫烫', ['烫烫烫烫']],
    ['letters left when control characters were lost', '申请ææ料', ['ææ']],
    ['letters of two bytes', '申请Ð£Ñ€材料', ['Ð£Ñ€']],
    ['lost characters', '身份证????', ['????']],
  ])('%s', (_, raw, expected) => {
    expect(mojibake(raw)).toEqual(expected)
  })
  const latin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))
  test.each(['身份证原件', '年满16周岁', '申请表'])('%s in UTF-8 read as Latin-1', (text) => {
    expect(mojibake(latin1(text))).not.toEqual([])
  })
  const misread = (bytes: Uint8Array, charset: string) => new TextDecoder(charset).decode(bytes)
  test.each(['具有本市户籍的人员', '申请人的身份证，原件。'])(
    '%s in UTF-8 read as GBK or Windows-1252',
    (text) => {
      const bytes = new TextEncoder().encode(text)
      expect(mojibake(misread(bytes, 'gbk'))).not.toEqual([])
      expect(mojibake(misread(bytes, 'windows-1252'))).not.toEqual([])
    },
  )
  test('GBK read as Latin-1', () => {
    expect(mojibake('ÖÐ¹úÉí·ÝÖ¤')).not.toEqual([])
  })
  test.each([
    '身份证',
    '廣州市人力資源和社會保障局',
    'Café résumé',
    '37.5℃±0.5',
    '是否已婚？',
    '……——“”',
    '阿卜杜拉·买买提',
    '§12，±5％',
  ])('%s is readable', (raw) => {
    expect(mojibake(raw)).toEqual([])
  })
})

test('residue is looked for in any string, and ranges lie inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
      const text = canonicalText(raw)
      const inside = (length: number) => (range: { start: number; end: number }) =>
        range.start >= 0 && range.start <= range.end && range.end <= length
      withoutMarkup(raw)
      return (
        findMarkup(text).every(inside(raw.length)) &&
        findMojibake(canonicalText(raw)).every(inside(raw.length)) &&
        findPlaceholders(text).every(inside(text.text.length))
      )
    }),
    runs,
  )
})
