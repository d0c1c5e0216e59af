/** How names of materials say at their end in what form and how often: 居民身份证(原件1份), 劳动合同复印件两份. */

/** Punctuation that a name ends with. */
export const ending = /[\s,，。、;；:：.]+$/
const form =
  '(?:原件|复印件|影印件|影印本|复印本|扫描件|电子版|电子件|电子文档|电子化|电子档|纸质版?|(?:[一壹1]式)?(?:各|均为|共|共计|合计)?(?:\\d{1,2}|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,2})[份套张页]|复印(?=\\d|[一二两三四五六七八九壹贰叁])|(?<=(?:原件|[复影]印件)[:×xX*]?\\s?)\\d{1,2}(?!\\d)|份数[为:]?(?:\\d{1,2}(?:份)?)?|原[、,]?(?=复印件)|收(?=原件|复印件)|正反面|电子证照|首页|户主页|本人页|个人页|信息页|内页|封面页?|关键页|常住人口登记卡|正反两面|双面|正副本|副本|正本|彩色|黑白|A4纸?|(?:须|需|并)?(?:加盖|盖)(?:单位|企业|本单位|公司)?(?:公章|印章|骑缝章|章)|签名|签字|签章|(?:单位|企业)盖章|[须需应]?(?:提交|提供|交|附|备)(?=原件|复印件|\\d|[一二两三四五六七八九])|[须需应](?=原件|复印件|\\d|[一二两三四五六七八九])|[×xX*]\\s?\\d{1,2}(?:[份套张])?|[单双]份|(?:验|核验|查验|交验|校验|核对|校对|收|交|出示)原件|原件(?:核验|查验|备查|核对)|(?:与|和|同)原件(?:一致|相符|核对)|后?(?:退还|退回))'
const between = '[\\s,，、;:及其和与或者/+并以—-]*'
/** Words that say nothing but form and number. */
export const statementOnly = new RegExp(`^${between}(?:${form}[\\s,，、;:及和与或者/+并以的各均]*)+$`)
/** The same at the end of a name. */
export const trailingStatement = new RegExp(`(?:${between}[的之]?${form})+$`)

/** The bracket group that a text ends with; undefined where it ends with none. */
export const lastBrackets = (text: string): { readonly open: number; readonly inner: string } | undefined => {
  const close = text.at(-1)
  const opening = close === ')' ? '(' : close === ']' ? '[' : close === '〕' ? '〔' : undefined
  if (opening === undefined) return undefined
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++
    else if (text[at] === opening && --depth === 0) return { open: at, inner: text.slice(at + 1, -1) }
  }
  return undefined
}

/** A name without its counts at the end, in brackets or not: 居民身份证(原件1份). */
export const withoutCounts = (name: string): string => {
  let bare = name.replace(ending, '')
  for (;;) {
    const brackets = lastBrackets(bare)
    const shorter =
      brackets && brackets.open > 0 && statementOnly.test(brackets.inner)
        ? bare.slice(0, brackets.open)
        : bare.replace(trailingStatement, '')
    if (shorter.length < 2 || shorter === bare) return bare
    bare = shorter
  }
}
