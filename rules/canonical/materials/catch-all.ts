/**
 * Catch-all words in what is asked for (兜底条款): they leave it open what an applicant has to bring.
 * 广东省优化营商环境条例 第二十九条: 申请条件和申请材料应当明确、具体，不得含有兜底条款.
 */
import { leftToOffice, ofIncomplete } from './office-discretion.ts'

/** Characters of canonical text that leave open what is asked for. */
export interface CatchAll {
  readonly start: number
  readonly end: number
}

const paper = '(?:证明材料|申请材料|佐证材料|辅助材料|材料|文件|资料|证件|证明|手续)'
const other = '(?:其他|其它|其余)'
const open =
  '(?:相关|有关|必要|所需|必需|需要|应当|应|须|需|要求|提交|提供|补充|出具|携带|证明|佐证|辅助|支撑|的)*'
const whoDecides =
  '(?:法律|行政法规|地方性法规|法规|部门规章|规章|国家|省|市|政策|规定|主管部门|行政部门|有关部门|相关部门|经办机构|受理机构|受理机关|受理部门|审批机关|审批部门|登记机关|登记部门|管理部门|行政机关|实施机关|窗口|工作人员|人员|人社部门|本部门|部门|机关|机构|审查|审核|办理|业务|根据|依据|按照|依照|实际|情况|认为|要求|需要|必要|应当|的|和|与|或|及|、|,)*'

const patterns: readonly RegExp[] = [
  // 其他相关材料, 法律法规规定的其他材料, 窗口要求提供的其他材料
  new RegExp(`${whoDecides}${other}${open}${paper}`, 'g'),
  // 窗口认为需要提供的材料, 根据实际情况需要提交的材料
  new RegExp(
    `(?:窗口|部门|机关|机构|人员)(?:认为|要求)(?:需要|必要|应当|须|需|应)?(?:提交|提供|补充)*的?(?:其他|其它|相关|有关)*(?:证明|佐证|补充)?${paper}`,
    'g',
  ),
  /(?:根据|视)(?:实际|具体|审核|审查)?情况(?:可能)?(?:需要|要求)?(?:另行)?(?:补充(?:提交|提供)?|提交|提供)的?(?:其他|其它|相关|有关)*(?:材料|资料|文件)/g,
  /以(?:窗口|现场|受理部门|工作人员)(?:的)?要求为准|详询(?:办事|受理)?窗口|以(?:窗口|现场)(?:告知|通知)为准/g,
  /(?:窗口|部门|机关|机构|人员)(?:认为|要求)有?(?:需要|必要|提供|提交)*[的时]?(?:其他|其它)?(?=$|[。;,])/g,
  /^视(?:具体|实际)?情况(?:而定|提供|提交)?$/g,
  /材料[^,。;]{0,6}另行(?:通知|告知)/g,
  // 必要时提供的材料, 视情况补充其他材料, 根据需要提供的证明
  new RegExp(
    `(?:必要时|需要时|如有(?:需要|必要)|视(?:实际|具体)?情况|根据(?:实际|具体|审核|审查)?(?:情况|需要))[,]?(?:可能|可以?|还|应当?|须|需要?|另行|要求|申请人|当事人)*(?:补充(?:提交|提供)?|提交|提供|出具|要求)的?(?:其他|其它|相关|有关|必要|所需)*(?:证明|佐证|补充|辅助)?${paper}`,
    'g',
  ),
  // 需要补充的材料, 与申请事项有关的材料, 其他能证明的材料
  new RegExp(`^(?:需要|须|需|应当?|要求)?(?:另行)?补充(?:提交|提供)?的?${paper}$`, 'g'),
  new RegExp(
    `^与(?:本)?(?:申请|办理|本)?(?:事项|业务|项目|情况)?(?:相关|有关)的(?:其他|其它)?${paper}$`,
    'g',
  ),
  new RegExp(`${other}(?:能够?|可以?|足以)(?:证明|佐证|说明)的${paper}`, 'g'),
  // 窗口可要求补充材料
  new RegExp(
    `(?:窗口|部门|机关|机构|中心|人员)(?:可以?|有权|将)(?:另行)?要求(?:申请人)?(?:另行)?(?:补充(?:提交|提供)?|提供|提交)(?:其他|其它|相关|有关|必要)*(?:证明|佐证)?${paper}`,
    'g',
  ),
  /包括但不限于|不限于(?:以上|上述)(?:材料|资料)?/g,
  // 等材料, 等相关证明材料 at the end of a name
  /等(?:其他|其它|相关|有关|必要|所需|证明|佐证|辅助|支撑|申请|的)*(?:材料|文件|资料|证件|证明|手续)?(?=$|[。;,.)\]〕]|\(|(?:原件|复印件))/g,
]

/** A list elsewhere says which: 评审通知列明的其他材料. */
const listedElsewhere = /(?:列明|列示|载明|公布|所列|所附清单)的?$/

const wholly =
  /^(?:证明材料|有关材料|相关材料|相关资料|申请材料|证明文件|佐证材料)等$|^补充材料$|^(?:提交|提供)?(?:法律、?法规|国家)?(?:规定)?的?(?:相关|有关|必要|所需|必需)的?(?:证明|申请|佐证|办理)?(?:材料|文件|资料|证件|手续|证明)等?$/

// A relative clause that says what the other papers prove makes them definite, as in 工伤认定办法 第六条.
const definite =
  /(?:存在[^,。;]{0,24}关系(?:\([^)]*\))?(?:、人事关系)?|(?:能够?|可以?|足以)?(?:证明|证实|反映|说明)[^,。;、]{2,24})的?$/
const notEtcetera = /[高初中同平对上优均何特此某甲乙头头]$/

const etcetera = /^等/

/** Finds the catch-all words in the canonical text of a material's name, or of a note about it. */
export const findCatchAll = (text: string): readonly CatchAll[] => {
  if (!/[其等相有必窗视根详以所认要补与不追另别]/.test(text)) return []
  const stripped = text.replace(/[。;,.]+$/, '')
  if (wholly.test(stripped)) return [{ start: 0, end: stripped.length }]
  const found: CatchAll[] = []
  for (const pattern of [...leftToOffice, ...patterns]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const before = text.slice(0, start)
      if (
        etcetera.test(match[0]) &&
        (start === 0 || notEtcetera.test(before) || /^等[级额同待价]/.test(text.slice(start)))
      )
        continue
      if (leftToOffice.includes(pattern) && ofIncomplete.test(/[^。;]*$/.exec(before)?.[0] ?? '')) continue
      // What comes ahead of 其他 says which papers; where there is none, only what comes ahead of the words does.
      const [ahead = '', rest] = match[0].split(/其他|其它|其余/)
      if (!etcetera.test(match[0]) && definite.test(rest === undefined ? before : before + ahead)) continue
      if (listedElsewhere.test(before)) continue
      if (found.some((one) => start < one.end && end > one.start)) continue
      found.push({ start, end })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
