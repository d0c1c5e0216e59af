/** Names of one field of a form, each line one field. */
const synonyms: ReadonlyMap<string, string> = new Map(
  [
    '身份证号码 身份证号 公民身份号码 居民身份证号码 居民身份证号 身份号码',
    '证件号码 证件号 有效证件号码',
    '联系电话 电话 电话号码 联系方式',
    '手机号码 手机 手机号 移动电话',
    '联系地址 通讯地址 通信地址',
    '出生日期 出生年月日',
    '申请日期 填表日期 填写日期 申请时间',
    '单位名称 用人单位名称 企业名称 申请单位名称',
    '姓名 申请人姓名 本人姓名 申请人',
    '开户银行 开户行 开户银行名称',
    '银行账号 银行账户 账号 银行卡号 银行账户号码',
    '统一社会信用代码 社会信用代码',
  ].flatMap((line) => {
    const [name = '', ...others] = line.split(' ')
    return others.map((other) => [other, name] as const)
  }),
)

const foldOnce = (name: string): string => {
  const folded = name
    .replace(/[([](?:必填|选填|手写|签名|盖章|如有|签字)[)\]]/g, '')
    .replace(/^(?:\d{1,2}[.、]|\(\d{1,2}\))/, '')
    .replace(/[\s:;,。*、的()[\]]/g, '')
  return synonyms.get(folded) ?? folded
}

/**
 * The name of a field without what carries no meaning: 联系电话（必填）： and 联系电话 are equal. Numbers of a list
 * stand one before the other (1.1.姓名), so it goes on until nothing changes.
 */
export const foldFieldName = (name: string): string => {
  let folded = name
  for (;;) {
    const further = foldOnce(folded)
    if (further === folded) return folded
    folded = further
  }
}
