import type { RuleTexts } from '../message.ts'

/** 联系方式 (contact): documentation and sentences in Chinese. */
export const contact = {
  'contact/missing': {
    title: '联系方式不全',
    why: '没有电话，申请人无从咨询；可到窗口办理却不写地址或时间，申请人会白跑一趟。',
    repair: '补充咨询电话；提供窗口办理的，补充办理地点和办理时间。',
    bad: '办理形式含窗口办理，联系方式只有地址',
    good: '联系方式有地址、电话和办理时间',
    harmless: ['未公布联系方式这一要素', '只提供网上办理，没有地址和办理时间', '电话只写12345或12333'],
    messages: {
      phone: '公布了联系方式，其中没有咨询电话。',
      address: '可到窗口办理，联系方式中没有办理地点。',
      hours: '可到窗口办理，联系方式中没有办理时间。',
    },
  },
  'contact/foreign-area-code': {
    title: '电话区号属于其他城市',
    why: '申请人拨打的是其他城市的电话，多为复制其他城市的指南后未改。',
    repair: '核对号码，改为本单位的咨询、投诉电话。',
    bad: '广州市的指南：咨询电话0755-83391234',
    good: '广州市的指南：咨询电话020-83391234',
    harmless: ['未写区号', '手机号码、400电话', '只写12345、12333'],
    messages: {
      foreign: '电话区号{area}属于{place}，{home}的区号为{own}。',
      unknown: '电话区号为{area}，{home}的区号为{own}。',
    },
  },
  'contact/foreign-place': {
    title: '地址在其他地方',
    why: '申请人会按地址去往其他地方，多为复制其他地方的指南后未改。',
    repair: '核对地址，改为本单位的办理地点。',
    bad: '广州市的指南：深圳市福田区深南中路1号',
    good: '广州市的指南：广州市越秀区东风中路1号',
    harmless: ['路名含其他城市的名称：中山一路', '只写区县以下的地址', '写明省、市、区的完整地址'],
    messages: {
      foreign: '办理地点写的是{place}，实施主体在{home}。',
    },
  },
  'contact/same-phones': {
    title: '投诉电话与咨询电话相同',
    why: '对窗口的投诉由被投诉的窗口接听，监督落空。',
    repair: '公布不同于咨询电话的投诉电话，或12345热线。',
    bad: '咨询电话020-83391234；投诉电话020-83391234',
    good: '咨询电话020-83391234；投诉电话12345',
    harmless: ['两者都是12345或12333', '号码不同、区号相同', '只公布咨询电话'],
    messages: {
      same: '投诉电话{phone}与咨询电话相同。',
    },
  },
  'contact/malformed': {
    title: '电话号码不完整',
    why: '号码位数不对，申请人拨不通。',
    repair: '核对并补全号码。',
    bad: '020-833912',
    good: '020-83391234',
    harmless: ['全角数字、各种括号和连接符', '带分机号', '同一栏写多个号码或办理时间'],
    messages: {
      malformed: '{numbers}不是可以拨打的电话号码。',
    },
  },
} as const satisfies RuleTexts
