import type { TranslationOf } from '../message.ts'
import type { text as source } from '../zh-CN/text.ts'

/** Documentation and sentences of the element text in English. */
export const text: TranslationOf<typeof source> = {
  'text/foreign-place': {
    title: 'Another place’s name',
    why: 'Mostly left over from copying; applicants go to the wrong place, office or platform.',
    repair: 'Name the own place, office or platform; where another place is meant, say how it matters.',
    bad: 'A guide of Guangzhou: 具有深圳市户籍',
    good: 'A guide of Guangzhou: 具有广州市户籍',
    harmless: [
      'generic words such as 本市, 当地, 统筹地区, and the names of regions above',
      'sentences about transfers between places, treatment elsewhere, residents of Hong Kong and Macao',
      'years of contributions in another city, people of both places who are treated alike',
      'places in titles of laws and documents and in the names of those who issued them',
      'places in names of roads, schools and companies',
    ],
    messages: {
      found: 'The text names “{place}”; the agency is in {home}.',
    },
  },
  'text/markup': {
    title: 'HTML in the text',
    why: 'Applicants see code instead of content.',
    repair: 'Take out the tags and write the characters that the entities stand for.',
    bad: '年满 16 周岁<br/>本市户籍&nbsp;人员',
    good: '年满 16 周岁\n本市户籍人员',
    harmless: ['title marks', 'signs for less and greater', 'an & in the text, as in R&D'],
    messages: {
      found: 'The text holds the HTML {markup}.',
    },
  },
  'text/placeholder': {
    title: 'Template or test content',
    why: 'What was to be written is not there.',
    repair: 'Write the content; leave the field out where there is none.',
    bad: '具有 XX 市户籍；办理地点：待补充',
    good: '具有广州市户籍；办理地点：广州市越秀区东风中路 1 号',
    harmless: [
      '20XX as a year, masked numbers of documents',
      'XXX in an example',
      'ordinary words such as 普通话测试 and 等待补充材料',
    ],
    messages: {
      found: '“{placeholder}” is template or test content that was never replaced.',
    },
  },
  'text/mojibake': {
    title: 'Garbled characters',
    why: 'The text cannot be read.',
    repair: 'Enter the text again from the original.',
    bad: '锟斤拷锟斤拷证',
    good: '居民身份证',
    harmless: ['rare and traditional characters', 'foreign letters', 'one or two question marks'],
    messages: {
      found: '“{characters}” cannot be read; it was damaged when its encoding was changed.',
    },
  },
  'text/vague': {
    title: 'Vague wording',
    why: 'Applicants cannot prepare, and the desk decides as it goes.',
    ground: 'Regulations of Guangdong on Optimising the Business Environment, article 29',
    repair: 'Write the condition, material or procedure itself; of a rule, its title and article.',
    bad: '其他材料以窗口要求为准；符合相关规定',
    good: '符合《就业服务与就业管理规定》第六十三条规定的情形',
    harmless: [
      'a rule that is named',
      'quotations of laws',
      'a wording that the standard has too',
      '结果以短信另行通知: how one hears of the result',
      '视情况组织实地核查: what the agency does as it sees fit',
    ],
    messages: {
      found: '“{wording}” does not say what is asked.',
    },
  },
  'text/outdated-name': {
    title: 'Former name',
    why: 'The authority or certificate has been renamed; applicants look for it in vain.',
    repair: 'Use the current name.',
    bad: '向市劳动和社会保障局申请；提供就业失业登记证',
    good: '向市人力资源和社会保障局申请；提供就业创业证',
    harmless: [
      'former names in titles and quotations of laws and documents',
      'remarks such as 原劳动和社会保障局',
      'current words such as 劳动保障监察',
    ],
    messages: {
      found: '“{former}” is now “{current}”.',
    },
  },
  'text/copied-from': {
    title: 'Another agency’s text',
    why: 'The text is word for word another agency’s and names its place: its source, against which to check the rest.',
    repair: 'Check the guide against its source and write the own content.',
    bad: 'A guide of Zhuhai is word for word one of Shenzhen and says 到深圳市人社局办理',
    good: '到珠海市人社局办理',
    harmless: [
      'text that equals the standard’s',
      'text that many have and that names no place',
      'text that names the own place or one above it',
    ],
    messages: {
      found: 'This text is word for word that of {agency} and names its place.',
    },
  },
}
