/** Two documents that one is enough of and that share the end of their names: 工会或者职工意见, 举办者身份或者资格证明. */

/** Who gives a paper, and what of somebody it shows. */
const aspects =
  '(?:工会|职工代表(?:大会)?|职代会|职工|职工本人|董事会|股东会|理事会|党组织|主管部门|居委会|村委会|居民委员会|村民委员会|社区|街道|学校|医院|派出所|身份|资格|主体资格|学历|学位|户籍|居住|住所|收入|婚姻|场地|产权|租赁|离职|退休|在职|失业|任职|参保|缴费)'
const either = new RegExp(
  `^(.{0,6}(?:者|人|员|单位|机构|企业))?(${aspects})或者?\\1?(${aspects})(意见|证明|证书|证件|材料|资料|说明|凭证|决议)$`,
)

/** The two documents by their whole names; undefined where a name is no such choice. */
export const sharedHead = (name: string): readonly string[] | undefined => {
  const found = either.exec(name)
  if (!found) return undefined
  const [, owner = '', one = '', other = '', head = ''] = found
  return [owner + one + head, owner + other + head]
}
