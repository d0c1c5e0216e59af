import type { RuleTexts } from '../message.ts'

/** 文字 (text): documentation and sentences in Chinese. */
export const text = {
  'text/foreign-place': {
    title: '出现其他地方的名称',
    why: '多为复制其他城市的指南后未改，申请人会去错地方、问错部门、用错平台。',
    repair: '改为本地的名称、部门或平台；确需提到其他地方的，写明关系。',
    bad: '广州市的指南：具有深圳市户籍',
    good: '广州市的指南：具有广州市户籍',
    harmless: [
      '本市、当地、统筹地区等通用说法和上级地区的名称',
      '跨省转移接续、异地就医、港澳居民等确需提到其他地方的语句',
      '法律、文件名称和发文机关中的地名',
      '路名、校名、公司名中的地名',
    ],
    messages: {
      found: '正文出现“{place}”，实施主体在{home}。',
    },
  },
  'text/markup': {
    title: '残留网页代码',
    why: '申请人看到的是代码而不是内容。',
    repair: '删除标签，把实体还原为字符。',
    bad: '年满16周岁<br/>本市户籍&nbsp;人员',
    good: '年满16周岁\n本市户籍人员',
    harmless: ['书名号、单书名号', '大于号、小于号', '文字中的 &，如 R&D'],
    messages: {
      found: '正文残留网页代码{markup}。',
    },
  },
  'text/placeholder': {
    title: '模板或测试内容未替换',
    why: '该填写的内容没有填写，申请人得不到信息。',
    repair: '填写实际内容；没有内容的，不公布该栏。',
    bad: '具有 XX 市户籍；办理地点：待补充',
    good: '具有广州市户籍；办理地点：广州市越秀区东风中路1号',
    harmless: ['20XX 年、打码的证件号码', '作为示例的 XXX 公司', '普通话测试、等待补充材料等正常用语'],
    messages: {
      found: '“{placeholder}”是未替换的模板或测试内容。',
    },
  },
  'text/mojibake': {
    title: '乱码',
    why: '文字无法辨认。',
    repair: '按原文重新录入。',
    bad: '锟斤拷锟斤拷证',
    good: '居民身份证',
    harmless: ['生僻字、繁体字', '外文字母和音标', '一个或两个问号'],
    messages: {
      found: '“{characters}”无法辨认，文字在转换编码时损坏。',
    },
  },
  'text/vague': {
    title: '表述含糊',
    why: '申请人无法据以准备，能否办理由窗口临时决定。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '写明具体的条件、材料或办法；引用规定的，写明文件名称和条款。',
    bad: '其他材料以窗口要求为准；符合相关规定',
    good: '符合《就业服务与就业管理规定》第六十三条规定的情形',
    harmless: ['写明文件名称的规定', '法律条文的引文', '标准事项原有的同样表述'],
    messages: {
      found: '“{wording}”没有写明具体要求。',
    },
  },
  'text/outdated-name': {
    title: '使用旧名称',
    why: '机构或证件已经更名，申请人按旧名称找不到。',
    repair: '改为现行名称。',
    bad: '向市劳动和社会保障局申请；提供就业失业登记证',
    good: '向市人力资源和社会保障局申请；提供就业创业证',
    harmless: ['法律、文件名称和引文中的旧名称', '“原劳动和社会保障局”等说明', '劳动保障监察等现行用语'],
    messages: {
      found: '“{former}”已更名为“{current}”。',
    },
  },
  'text/copied-from': {
    title: '与其他单位的文字相同',
    why: '文字逐字相同且带有对方的地名，可据此找到来源，一并核对其余内容。',
    repair: '对照来源逐项核对，改为本单位的内容。',
    bad: '珠海市的指南与深圳市的指南逐字相同，写的是“到深圳市人社局办理”',
    good: '到珠海市人社局办理',
    harmless: ['与标准相同的文字', '各地相同而不带地名的文字', '带有本地或上级地名的文字'],
    messages: {
      found: '这段文字与{agency}的逐字相同，带有对方的地名。',
    },
  },
} as const satisfies RuleTexts
