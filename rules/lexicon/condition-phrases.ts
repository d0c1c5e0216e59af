/**
 * Phrases that ask for the same although words of theirs deny, bound or permit: each line a group. They are looked up only
 * where two clauses differ, and so change nothing of how a clause is known.
 */
export const conditionPhrases: readonly (readonly string[])[] = [
  '不能够 不能 无法 不可',
  '拒不 拒绝',
  '至多 最多 最高不超过 最长不超过 不超过 不多于 不得超过',
  '至少 最少 最低 不少于 不低于 达到 达',
  '逾期 超过期限 超过时限 超期 过期 期限已过',
  '除外 不在此限 不受此限 不包括在内',
  '不再 未再',
  '不属于 不在 不是',
  '未经 没有经过 不经',
  '免收 不收取 不收 不另收',
  '免费 不收费 不收取费用',
  '同一人员 同一名人员 同一人 同一个人',
  '不一致 不符 不相符 不吻合',
  '届满 期满 到期 满期 达到 已满',
  '本人 个人 自己 申请人 申领人 申报人',
  '死者 死亡人员 死亡者 亡者',
  '死亡前 生前',
  '重复 再次 再行 二次',
  '通知 告知',
  '停止缴纳 停缴 停止缴费',
  '明确专人 指定专人 安排专人 确定专人 有专人',
  '不服 有异议 不认可',
  '未获 没有获得 未能获得',
  '因病 由于疾病 因疾病 患病',
  '依法 依法依规 按规定',
  '应届 当年毕业的',
].map((line) => line.split(' '))
