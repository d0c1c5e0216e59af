/** Texts of the rules that are made by one function for several elements, in Chinese. `name`: the element, as 申请材料. */

/** 各地中的少数: one agency against nearly all, where the standard says nothing. */
export const outlierText = (name: string) => ({
  title: `${name}与其他各地不同`,
  why: `标准没有规定${name}，几乎所有单位的公布内容相同，单独不同的多为填写有误。`,
  repair: '核对公布内容；确有本地规定的，注明依据。',
  bad: `20 个单位的${name}相同，1 个单位不同`,
  good: `各单位的${name}相同`,
  harmless: ['公布的单位不足8个', '各地做法本来多样', '写法不同、意思相同'],
  messages: {
    outlier: `{published} 个单位公布了${name}，其中 {agreeing} 个相同，本指南不同。`,
  },
})

/** 标准存疑: most agencies agree on a value that is not the standard's. */
export const standardSuspectText = (name: string) => ({
  title: `${name}的标准可能有误`,
  why: '多数单位一致地与标准不同，问题可能在标准；先由省级核定，再要求各地修改。',
  repair: '核对标准；标准有误的修订标准，标准无误的通知各地修改。',
  bad: `标准的${name}与 60% 以上单位一致公布的不同`,
  good: `标准的${name}与各地实际一致`,
  harmless: ['公布的单位不足8个', '各地各不相同', '多个单位转载同一来源'],
  messages: {
    suspect: `{published} 个单位公布了${name}，其中 {agreeing} 个一致地与标准不同。`,
    suspectOf: `{published} 个单位公布了${name}，其中 {agreeing} 个为“{majority}”，标准为“{standard}”。`,
  },
})

/** 渠道不一致: another channel says other than the portal. */
export const channelDiffersText = (name: string) => ({
  title: `${name}在不同渠道不一致`,
  why: '同一指南在不同渠道内容不同，申请人不知以哪个为准。',
  repair: '以核定的内容为准，各渠道同源发布。',
  bad: `粤省事上的${name}与政务服务网不同`,
  good: `各渠道的${name}相同`,
  harmless: ['写法不同、意思相同', '该渠道没有公布此要素', '不同业务办理项'],
  messages: {
    differs: `{channel}公布的${name}与政务服务网不同。`,
  },
})
