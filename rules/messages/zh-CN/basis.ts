import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** 设定依据 (basis): documentation and sentences in Chinese. */
export const basis = {
  'basis/missing': {
    title: '缺少设定依据',
    why: '同一事项的依据应当全省统一；缺少依据，申请人无从知道办理条件和材料出自哪里。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '补上标准所列的法律、法规或者文件。',
    bad: '标准引《中华人民共和国就业促进法》和《就业服务与就业管理规定》，指南只引前者。',
    good: '两部都引。',
    harmless: ['书名省略“中华人民共和国”', '文号写法不同', '各条依据的先后不同', '一行里写多部法律'],
    messages: {
      absent: '未公布设定依据，标准列有设定依据。',
      missing: '未引《{title}》，标准的设定依据列有该文件。',
    },
  },
  'basis/extra': {
    title: '多出设定依据',
    why: '同一事项的依据应当全省统一；多出的依据可能带来标准以外的条件和材料。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '删去标准没有的依据；确有必要的，报省级部门补入标准。',
    bad: '标准只引《工伤保险条例》，指南另引《劳动保障监察条例》。',
    good: '只引《工伤保险条例》。',
    harmless: ['本市为落实该事项制定的规范性文件（仅提示）', '同一部法律分两行写', '书名带修正年份'],
    messages: {
      extra: '引用了《{title}》，标准的设定依据没有该文件。',
      ownRegion: '在标准的依据之外引用了本地文件《{title}》。',
    },
  },
  'basis/article-differs': {
    title: '依据条款不同',
    why: '条款不同，指向的权力和条件就不同；申请人按错误的条款查不到依据。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '按标准改正条、款、项。',
    bad: '标准引第五十七条，指南引第五十八条。',
    good: '第五十七条。',
    harmless: [
      '第12条与第十二条',
      '第二十三条至第二十五条与逐条列出',
      '条款先后不同',
      '标准引整条，指南引到该条的款、项',
    ],
    messages: {
      differs: '《{title}》引用的条款为{actual}，标准为{expected}。',
      wider: '《{title}》只引到{actual}，标准引到{expected}。',
      absent: '《{title}》未写条款，标准为{expected}。',
      beyond: '《{title}》共{count}条，引用了{actual}。',
    },
  },
  'basis/document-number-differs': {
    title: '文号不同',
    why: '文号用来核对文件的真伪和版本，写错就查不到原文。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '改为该文件自己的文号。',
    bad: '《工伤保险条例》（国务院令第357号）',
    good: '《工伤保险条例》（国务院令第375号）',
    harmless: [
      '国令第375号',
      '粤府[2020]1号与粤府〔2020〕1号',
      '主席令第七十号与主席令第70号',
      '注明“修订”“修正”的修改令文号，如国务院令第586号修订',
    ],
    messages: {
      differs: '《{title}》的文号写作{actual}，应为{expected}。',
    },
  },
  'basis/title-misspelt': {
    title: '依据名称写错',
    why: '写错名称的法律并不存在，依据等于没有。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '按该文件的名称改正。',
    bad: '《中华人民共和国劳动争议仲裁法》',
    good: '《中华人民共和国劳动争议调解仲裁法》',
    harmless: ['省略“中华人民共和国”', '不加书名号', '带（2018年修正）', '广东省实施〈就业促进法〉办法'],
    messages: {
      misspelt: '依据名称写作《{actual}》，应为《{expected}》。',
    },
  },
  'basis/superseded': {
    title: '依据已废止',
    why: '已废止的文件不能再作为办理依据，按它设定的条件和材料应当停止执行。',
    repair: '改引现行的文件，并核对条款；没有现行文件的，停止以此为依据。',
    bad: '《劳动力市场管理规定》',
    good: '《就业服务与就业管理规定》',
    harmless: ['已修正、仍有效的法律', '到判定日尚未废止的文件', '与已废止文件同名的现行文件'],
    messages: {
      replaced: '《{title}》（{date}废止）已由《{successor}》取代，不能再作为依据。',
      replacedUndated: '《{title}》已由《{successor}》取代，不能再作为依据。',
      repealed: '《{title}》已于{date}废止，不能再作为依据。',
      repealedUndated: '《{title}》已废止，不能再作为依据。',
    },
  },
  'basis/quoted-text-differs': {
    title: '引用的条文不同',
    why: '条文改了字，申请人看到的就不是法律的规定。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '按标准所引的条文改正。',
    bad: '应当在六十日内作出认定（标准为“自受理之日起六十日内”）。',
    good: '与标准所引的条文一致。',
    harmless: ['标点和空格不同', '只摘引其中一段', '条文前带不带“第十七条”'],
    messages: {
      differs: '《{title}》引用的条文与标准不同。',
    },
  },
  'basis/outlier': outlierText('设定依据'),
  'basis/standard-suspect': standardSuspectText('设定依据'),
  'basis/channel-differs': channelDiffersText('设定依据'),
} as const satisfies RuleTexts
