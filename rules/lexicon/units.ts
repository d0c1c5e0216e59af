/** A word that counts, and what it counts in. */
export interface Unit {
  /** Name of the canonical unit. */
  readonly unit: string
  /** How many of the canonical unit it is: a year is twelve months, a week seven days. */
  readonly times: number
  readonly word: RegExp
}

const unit = (name: string, times: number, word: RegExp): Unit => ({ unit: name, times, word })

/** Words that count, the longer before the shorter; what may not follow makes them part of another word. */
export const units: readonly Unit[] = [
  unit('工作日', 1, /个?(?:法定)?工作(?:日|天)/y),
  unit('岁', 1, /(?:周岁|岁)/y),
  unit('日', 7, /个?(?:周(?!岁|年|边|期|末)|星期|礼拜)/y),
  unit('日', 1, /个?(?:自然日|日历日|自然天|日(?!期|常|益|程|报|志|制|均|间)|天(?!然|津|河))/y),
  unit('月', 3, /个?季度/y),
  unit('年度', 1, /个?(?:自然)?年度/y),
  unit('月', 12, /个?(?:周年|整年|年(?!龄|满|底|初|末|份|轻|检|审|报|均|限|金|代|级|纪|薪|终|会|景))/y),
  unit('月', 1, /个?月(?!份|度|均|底|初|末|薪|报|缴|结|工资|平均|收入)/y),
  unit('小时', 1, /个?(?:小时|钟头)/y),
  unit('学时', 1, /个?(?:学时|课时)/y),
  unit('分钟', 1, /分钟/y),
  unit('元', 1, /(?:元|块钱|块(?=$|[,。;!/、]|每))/y),
  unit('人次', 1, /人次/y),
  unit(
    '人',
    1,
    /(?:人(?!民|员|才|力|社|事|均|身|口|数|生|士|格|机)|名(?!称|单|义|额|册|录|誉|字|片|下)|位(?!于|置))/y,
  ),
  unit('户', 1, /户(?!籍|口|主|名)/y),
  unit('家', 1, /家(?!庭|属|长|人|政|具|乡|居|住)/y),
  unit('平方米', 1, /(?:平方米|平米|m2)/y),
  unit('公里', 1, /(?:公里|千米)/y),
  unit('米', 1, /米/y),
  unit('倍', 1, /倍/y),
  unit('学分', 1, /学分/y),
  unit('分', 1, /分(?!之|公|院|支|析|别|配|立|类|为|期|局|厅|工|段|级|管|行|阶|批|享|布|校|所|歧|担|娩|包)/y),
  unit('次', 1, /次(?!性|日|月|年|数|序)/y),
  unit('份', 1, /份(?!额)/y),
  unit('项', 1, /项(?!目)/y),
  unit('件', 1, /件/y),
  unit('套', 1, /套/y),
  unit('张', 1, /张/y),
  unit('间', 1, /间(?!隔|断|接)/y),
  unit('台', 1, /台/y),
  unit('辆', 1, /辆/y),
  unit('门', 1, /门(?!诊|类|户)/y),
  unit('种', 1, /种(?!植)/y),
  unit('类', 1, /类(?!别|型)/y),
  unit('级', 1, /级(?!别)/y),
  unit('期', 1, /期(?!限|满|间|末)/y),
  unit('个', 1, /个(?!人|体|税|案|性|别)/y),
]
