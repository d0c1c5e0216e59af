import type { TranslationOf } from '../message.ts'
import type { basis as source } from '../zh-CN/basis.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Documentation and sentences of the element basis in English. */
export const basis: TranslationOf<typeof source> = {
  'basis/missing': {
    title: 'Basis missing',
    why: 'One item has one basis in the whole province; without it applicants cannot tell where conditions and materials come from.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Add the law, regulation or document that the standard lists.',
    bad: 'The standard cites 《中华人民共和国就业促进法》 and 《就业服务与就业管理规定》, the guide only the first.',
    good: 'Both are cited.',
    harmless: [
      'the title without 中华人民共和国',
      'another form of the document number',
      'another order of the rows',
      'several laws in one row',
    ],
    messages: {
      absent: 'No basis is published; the standard lists one.',
      missing: '《{title}》 is not cited; the standard lists it as a basis.',
    },
  },
  'basis/extra': {
    title: 'Basis beyond the standard',
    why: 'One item has one basis in the whole province; another one may bring conditions and materials that the standard does not know.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Remove the basis, or ask the province to add it to the standard.',
    bad: 'The standard cites 《工伤保险条例》 alone, the guide also 《劳动保障监察条例》.',
    good: 'Only 《工伤保险条例》 is cited.',
    harmless: [
      "the city's own document for the item (only noted)",
      'one law in two rows',
      'a title with the year of amendment',
    ],
    messages: {
      extra: "《{title}》 is cited; it is not among the standard's basis.",
      ownRegion: "Beside the standard's basis, the local document 《{title}》 is cited.",
    },
  },
  'basis/article-differs': {
    title: 'Other article cited',
    why: 'Another article is another power with other conditions; applicants who look it up do not find the basis.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Cite the article, paragraph and item of the standard.',
    bad: 'The standard cites 第五十七条, the guide 第五十八条.',
    good: '第五十七条.',
    harmless: [
      '第12条 and 第十二条',
      '第二十三条至第二十五条 and each of the three articles',
      'another order of the articles',
      'a paragraph of an article that the standard cites whole',
    ],
    messages: {
      differs: '《{title}》 is cited with {actual}; the standard has {expected}.',
      wider: '《{title}》 is cited only as far as {actual}; the standard names {expected}.',
      absent: '《{title}》 is cited without an article; the standard has {expected}.',
      beyond: '《{title}》 has {count} articles; {actual} is cited.',
    },
  },
  'basis/document-number-differs': {
    title: 'Document number differs',
    why: 'The number tells which document and which edition is meant; with a wrong one it cannot be found.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: "Give the document's own number.",
    bad: '《工伤保险条例》（国务院令第357号）',
    good: '《工伤保险条例》（国务院令第375号）',
    harmless: [
      '国令第375号',
      '粤府[2020]1号 and 粤府〔2020〕1号',
      '主席令第七十号 and 主席令第70号',
      'the number of an act that amended the law, named as such: 国务院令第586号修订',
    ],
    messages: {
      differs: 'The number of 《{title}》 is given as {actual}; it is {expected}.',
    },
  },
  'basis/title-misspelt': {
    title: 'Title misspelt',
    why: 'There is no law of that name, so the basis is none.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: "Write the document's title.",
    bad: '《中华人民共和国劳动争议仲裁法》',
    good: '《中华人民共和国劳动争议调解仲裁法》',
    harmless: [
      'without 中华人民共和国',
      'without title marks',
      'with （2018年修正）',
      '广东省实施〈就业促进法〉办法',
    ],
    messages: {
      misspelt: 'The basis is titled 《{actual}》; it is 《{expected}》.',
    },
  },
  'basis/superseded': {
    title: 'Basis repealed',
    why: 'A repealed document is no basis any longer; conditions and materials that rest on it must not be asked for.',
    repair: 'Cite the document in force and check its articles; where there is none, stop relying on it.',
    bad: '《劳动力市场管理规定》',
    good: '《就业服务与就业管理规定》',
    harmless: [
      'a law that was amended and is in force',
      'a document not yet repealed on the day of judgement',
      'a document in force with the title of a repealed one',
    ],
    messages: {
      replaced: '《{title}》 (repealed {date}) was replaced by 《{successor}》 and is no basis any longer.',
      replacedUndated: '《{title}》 was replaced by 《{successor}》 and is no basis any longer.',
      repealed: '《{title}》 was repealed on {date} and is no basis any longer.',
      repealedUndated: '《{title}》 was repealed and is no basis any longer.',
    },
  },
  'basis/quoted-text-differs': {
    title: 'Quoted text differs',
    why: 'With other words, what applicants read is not what the law says.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Quote the provision as the standard does.',
    bad: '应当在六十日内作出认定 (the standard: 自受理之日起六十日内).',
    good: 'The same words as in the standard.',
    harmless: [
      'other punctuation and spaces',
      'an excerpt of the provision',
      'with or without 第十七条 before it',
    ],
    messages: {
      differs: 'The text quoted of 《{title}》 differs from the standard.',
    },
  },
  'basis/outlier': outlierText('legal basis'),
  'basis/standard-suspect': standardSuspectText('legal basis'),
  'basis/channel-differs': channelDiffersText('legal basis'),
}
