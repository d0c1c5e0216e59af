import { describe, expect, test } from 'vitest'
import { canonicalText } from './text.ts'
import { findVague } from './vague.ts'

const found = (text: string, element: string) =>
  findVague(canonicalText(text), element).map(({ start, end }) => text.slice(start, end))

describe('findVague', () => {
  test.each([
    ['其他材料以窗口要求为准', 'materials', ['以窗口要求为准']],
    ['具体以现场工作人员的解释为准', 'procedure', ['以现场工作人员的解释为准']],
    ['以主管部门的规定为准', 'conditions', ['以主管部门的规定为准']],
    ['具体要求详询窗口', 'faq', ['详询窗口']],
    ['以工作人员告知的为准', 'faq', ['以工作人员告知的为准']],
    ['其他材料按窗口要求提供', 'procedure', ['按窗口要求提供']],
    ['办理时限以实际为准', 'procedure', ['时限以实际为准']],
    ['视情况提供', 'materials', ['视情况提供']],
    ['是否受理视情况确定', 'procedure', ['视情况确定']],
    ['根据实际情况收取', 'fee', ['根据实际情况收取']],
    ['办理时间另行通知', 'contact', ['另行通知']],
    ['视情况办理', 'procedure', ['视情况办理']],
    ['材料以窗口审核要求为准', 'procedure', ['以窗口审核要求为准']],
    ['根据实际情况要求补充资料', 'faq', ['根据实际情况要求']],
    ['视个案情况处理', 'procedure', ['视个案情况处理']],
    ['特殊情形酌情延长', 'promisedLimit', ['酌情延长']],
    ['一般10个工作日左右办结', 'promisedLimit', ['10个工作日左右']],
    ['累计缴费满12个月左右', 'conditions', ['12个月左右']],
    ['年满50周岁上下', 'conditions', ['50周岁上下']],
    ['参保人数在三十人左右', 'conditions', ['三十人左右']],
    ['失业满大约6个月', 'conditions', ['满大约6个月']],
    ['居住差不多半年', 'conditions', ['居住差不多半年']],
    ['办理时间不固定', 'procedure', ['办理时间不固定']],
    ['具体以实际情况为准', 'procedure', ['以实际情况为准']],
    ['必要时提供其他佐证', 'materials', ['必要时提供其他佐证']],
    ['符合国家相关规定', 'conditions', ['符合国家相关规定']],
    ['法律、法规规定的其他条件', 'conditions', ['其他条件']],
    ['高校毕业生、退役军人等人员', 'conditions', ['等人员']],
  ])('%s in %s', (text, element, expected) => {
    expect(found(text, element)).toEqual(expected)
  })

  test.each([
    ['符合《失业保险条例》相关规定', 'conditions'],
    ['以身份证记载的出生日期为准', 'conditions'],
    ['以实际到账时间为准', 'procedure'],
    ['视情况进行实地核查', 'steps'],
    ['视情况组织专家评审', 'procedure'],
    ['结果以短信另行通知', 'procedure'],
    ['以实际缴费年限为准', 'conditions'],
    ['必要时组织实地核查', 'procedure'],
    ['年满16周岁', 'conditions'],
    ['双方约定服务期3年上下班途中受伤', 'conditions'],
    ['缴费满1年以上', 'conditions'],
    ['面积占左右两侧各半', 'conditions'],
    ['企业、个体经济组织等用人单位', 'conditions'],
    ['因死亡、出国等原因', 'conditions'],
  ])('%s in %s says what is meant', (text, element) => {
    expect(found(text, element)).toEqual([])
  })
})

describe('conditions that name no measure', () => {
  test.each([
    '视情况需要补充其他材料。',
    '具备一定规模。',
    '有相应的资金实力。',
    '根据需要提交相关材料。',
    '经有关部门认为合适的。',
    '原则上应当连续参保。',
    '必要时提供其他证明。',
    '由经办人酌情决定。',
    '具有良好的社会形象。',
    '满足主管部门要求的其他事项。',
    '有足够的场地。',
    '有较强的经营能力。',
    '收入较低的家庭。',
    '近期缴纳过社会保险。',
    '其他特殊情况可以申请。',
    '具体以窗口解释为准。',
    '材料是否齐全由工作人员掌握。',
    '一般应为本市户籍。',
  ])('%s', (sentence) => {
    expect(findVague(canonicalText(sentence), 'conditions')).not.toEqual([])
  })

  test.each([
    '申请人应当具有完全民事行为能力。',
    '有固定的办公场所。',
    '有3名以上专职人员。',
    '需要补充材料的，一次性告知。',
    '按照国家有关规定执行。',
    '参加失业保险满1年。',
    '与相关单位签订劳动合同。',
    '视为自动放弃。',
    '原则上3个工作日办结，最长不超过5个工作日。',
    '窗口会视排队情况增开窗口。',
    '家庭人均收入低于最低生活保障标准。',
    '近6个月内缴纳过社会保险。',
    '有与业务相适应的办公设施。',
    '信用状况良好，未被列入失信名单。',
    '身体健康，能够正常履职。',
    '必要时可以实地核查。',
    '申请人可以根据需要选择线上或者线下办理。',
    '一般纳税人',
    '特殊工时制度',
  ])('measured: %s', (sentence) => {
    expect(findVague(canonicalText(sentence), 'conditions')).toEqual([])
  })
})
