/**
 * What stands above a list of conditions and states none: 申请条件:, [受理条件], 谁可以办:, 申请人须同时符合下列条件:. It is told by its
 * shape, a first line or what ends in a colon, and by its words, which name an application, whoever applies and that
 * conditions follow; any other word makes it a condition.
 */

/** Words that ask for nothing by themselves. */
const announcing =
  /[温馨友情特别]{0,2}提[示醒]|关于|列明|列出|列示|对象|门槛|要点|清单|应知|自行|详见|说明|情况下|情形下|壹|[A-Z](?=[.、])|予以|予|几点|一图读懂|读懂|看懂|这些|就|来办|再提交|再来|提出|申请|申领|申办|申报|报名|受理|办理|办事|办|审批|审核|审查|许可|批准|准予|准入|给付|享受|领取|补贴|待遇|服务|业务|本?事项|本项|该项|此项|面向|适用|可以|可|能够?|应当?|必须|须知?|需要?|要求?|得|请|对照|确认|阅读|查阅|查看|了解|认真|仔细|是否|自查|核对|逐项|满足|符合|具备|具有|达到|属于|包括|包含|是|为|有|即|都|均|同时|全部|所有|任一|之一|缺一不可|以上|以下|下列|下述|下面|如下|所列|具体|详细|基本|主要|相关|有关|必备|必要|前提|前置|法定|一般|的|和|与|及|以及|或者?|、|于|在|对|从|时|前|后|凡|者|您|你|谁|哪些|什么|何|些|这|该|本|此|各|几|[一二两三四五六七八九十\d]|项|个|种|条件|情形|情况|要求|规定|标准|资格|范围|人群|群体|主体|自然人|人员|申请人|自然人|人|单位|说明|内容|要点|根据|按照|部分|条|第|[()[\]<>《》〖〗=#*"“”,.。:;?\s·—-]/g
const announces =
  /条件|门槛|要点|清单|对照|自查|须知|应知|申请的人|资格|范围|对象|人群|主体|情形|情况|要求|标准|[谁何]|哪些|什么|以下|下列|如下|下述|满足|符合|具[备有]|适用|面向|应|须|确认/
const ornaments = /^[^\u4e00-\u9fff\d([<《"A-Z]{0,4}/

const longest = 40

/** Whether words only announce conditions: nothing is left of them without words that ask for nothing. */
export const isHeading = (words: string): boolean => {
  if (words.length > longest || !announces.test(words)) return false
  return words.replace(ornaments, '').replace(announcing, '') === ''
}

/** The first line, the first bracket, what a mark ends, or what stands before the first number of a list. */
const firstPiece =
  /^\s*(?:\d{1,2}[.、]|[一二三四五六七八九十]、|\([一\d]\))?\s*\[[^[\]\n]{2,20}\]:?|^(?:[温馨友情特别]{0,2}提[示醒]:\s*)?[^:?\n;。]{2,40}?(?:[:?;。]|(?=\n)|(?=\s*(?:1[.、](?!\d)|\([一1]\)|一、)))/

/** What conditions are named after, whatever it is: 参保范围:, [扶持对象], 二、核定条件. Who has or meets something is no name. */
const named =
  /^[\s#=*■▲★●◆☆]{0,4}(?:[一二三四五六七八九十\d]+[、.]\s*|\([一二三四五六七八九十\d]+\)\s*)?\[?(?:(?![具享]有|取得|获得|符合|具备|满足|属于|达到|丧失|上述|[不未无])[\u4e00-\u9fff\ue000-\uf8ff]){0,8}?(?:条件|范围|对象|资格)(?:[和及与、](?:条件|范围|对象|资格|要求))?(?:如下|为|是|包括)?(?:\([^()]*\))?\]?[\s:#=*]{0,4}$/

/** How many characters at the beginning of conditions are a heading; what is all that there is stands above nothing. */
export const headingAt = (text: string): number => {
  const piece = firstPiece.exec(text)?.[0] ?? ''
  if (piece.length >= text.trimEnd().length) return 0
  return isHeading(piece) || named.test(piece) ? piece.length : 0
}
