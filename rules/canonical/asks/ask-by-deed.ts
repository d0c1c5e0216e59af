/**
 * Demands read from what is done with papers, whatever else the sentence says: a verb of handing in, keeping, showing or
 * making in the clause of the papers or in the next, by whoever applies.
 */
import type { Surroundings } from './ask-frame.ts'
import { afterwards, free, give, owes } from './ask-words.ts'

/** To hand in, also where it goes back to the office; 出具 may be the office's own. */
const hand = `(?:(?!出具|发给|有)${give}|交回|上缴|缴存|送到|留存窗口|报(?=[^,。;:]{2,8}(?:所|局|科|部门|备案)))`
/** To make a paper of one's own, or to have somebody make it, for the application. */
const make = '(?:出具|开具?(?![户业工办庭展设立通])|签[署好]|填[写好妥]|写[好个]?|打印|索取|补办)'
/** Somebody of the office, or somebody else who has nothing to bring. */
const notApplicant =
  '(?:窗口|部门|机构|机关|中心|局|同事|科室|(?:工作|受理|窗口|经办|审核|审批)人员(?!须|应|需|要)|系统|平台|医院|银行|法院|公安|我们|公司(?!须|应|需|要))'
const byOffice = new RegExp(
  `(?:${free}|(?<![到去往在向至给交和][^,。;]{0,10})${notApplicant}[^,。;:]{0,6}?)(?:${hand}|${make})[^,。;:]{0,18}$`,
)
/** The verb is at its end, and no other thing stands behind it. */
const ends =
  '(?=$|[,。;!)]|给(?!您|申请人)|到|至|我|窗口|来|上来|回|(?:村|居委|社区|街道|镇)|现场|当面|原件|一份|[一两二]张|供|备|[\\d一二三四五六]号|[^,。;:]{2,6}(?:所|局|科|部门)(?:备案|审核|$))'
const before = new RegExp(
  `(?<!的|参|增|补|津|才|才能|才会)(?:${hand})(?!的|后|时|人|方式|材料|资料|以)[^,。;:、"“”《》]{0,18}$`,
)
const behind = new RegExp(
  `^(?!的|可|由(?!申请人|本人|您|企业|用人单位|当事人)|自动|[^,。;:、]{0,10}(?:按期|按时|依法|定期|已))[^,。;:、]{0,12}?(?<!不|未|免|无需|可以?)(?:${hand})${ends}`,
)
/** In the next clause: 写一份说明,按手印后随申请表递交; 劳动合同原件,企业须送到三楼. */
const next = new RegExp(
  `^[^,。;:的、]{0,8},(?:签[字署好]|盖章|按手印|打印|拍照|复印|填[写好妥]|完整|完毕|现场|当面|[与随连同][^,。;:]{1,8}|企业|单位|申请人|本人|须|应|要|请|再|然后|一并|一起|并|后|都)*(?:${hand}|交)${ends}`,
)
const owed = new RegExp(
  `(?:${owes}|^先)(?![^,。;]{0,6}[按每][月年季日周])[^,。;:"“”不免无可能]{0,12}?${make}(?!的|后|时)[^,。;:、"“”]{0,16}$`,
)
const proves = new RegExp(
  `^(?!为依据|${afterwards})[^,。;:的]{0,4}?(?:核[实定对验]|认定|确认|证明|换[领取]|领取(?!结果|办理结果|证书|批复|许可)|登记|结算|核算)`,
)
const ground = /(?:^|[,后时口须应请需])(?:凭|持|以)[^,。;:]{0,14}$/

/** The office takes it or looks into it, which somebody has to bring: 业务科收取审计报告以后再出具回执. */
const taken =
  /(?:窗口|[科岗]|人员|我局|本局|前台|复核|审核|部门)[^,。;:不系统]{0,8}?(?:收[取走存]|调阅|查阅|留存|查验)(?!时|后|的)[^,。;:"“”]{0,16}$/
/** The office does something with papers that it has: 工作人员将身份证扫描上传. */
const officeDoes = new RegExp(`${notApplicant}[^,。;:]{0,4}(?:将|把|会|对)$`)
/** Others are asked to make it: 请居委会写一份说明. */
const asksOthers = /(?:请|让|找|去|到|由)[^,。;:]{1,12}(?:写|开|出|打|办)(?:具|一?[份个张])*$/

/** Whether what is done with papers in their sentence asks for them. */
export const isAskedByDeed = ({ before: ahead, after }: Surroundings): boolean =>
  !after.startsWith('的') &&
  (asksOthers.test(ahead) || !byOffice.test(ahead)) &&
  (before.test(ahead) ||
    taken.test(ahead) ||
    (behind.test(after) && !officeDoes.test(ahead)) ||
    next.test(after) ||
    owed.test(ahead) ||
    (ground.test(ahead) && proves.test(after)))
