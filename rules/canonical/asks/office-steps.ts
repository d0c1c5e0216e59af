/** Steps of the flow under a name of their own: 1、递交:申请人…, 3、核查:我局…, 5、送达:交付许可证. */

/** A sentence that begins with the name of a step that is the office's; before it only a number. */
const officeStep =
  /^(?:[^\u4e00-\u9fff]|[第一二三四五六七八九十步])*(?:窗口|部门|内部|业务|现场)?(?:登记|核查|核验|核对|核实|审核|审查|初审|复审|复核|评审|审批|审定|决定|制证|制发|制作|打印|送达|发放|发证|颁证|办结|出件|归档|公示|告知|反馈|支付|拨付):/
/** What applicants do or owe, whatever the step is called: 核验:出示身份证原件. */
const ofApplicants =
  /申请人|当事人|您|本人|[须需请]|凭(?![单证据])|(?<![支保坚维])持|应当|必须|带|出示|提供|提交|递交|上传/

/** Whether a sentence tells what the office does in a step of its own, and so asks nothing of applicants. */
export const isOfficeStep = (sentence: string): boolean => {
  const step = officeStep.exec(sentence)?.[0]
  return step !== undefined && !ofApplicants.test(sentence.slice(step.length))
}
