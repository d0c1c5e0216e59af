import type { Words } from './words.ts'

type Text = (words: Words) => string

const promisedWindow: readonly Text[] = [
  ({ address, limit }) =>
    `申请人到${address}提交申请材料，窗口工作人员当场核对；材料齐全的予以受理，自受理之日起${limit}内办结，结果可选择邮寄或者窗口领取。`,
  () =>
    '1.申请：申请人在办理窗口递交材料；2.受理：工作人员对材料进行核对，不齐全的一次性告知需要补正的内容；3.审查：经办人初审、科室负责人复核；4.办结：送达办理结果。',
  ({ agency }) => `取号——递交材料——受理（出具受理回执）——${agency}审核——凭受理回执领取结果。`,
  ({ place }) =>
    `第一步 申请人携带申请材料前往${place}政务服务中心综合受理窗口；第二步 窗口收件并录入系统；第三步 业务科室审核；第四步 短信通知申请人办理结果。`,
  ({ limit }) =>
    `（一）收件。窗口接收申请材料。（二）受理。符合受理条件的出具受理通知书；材料不齐的，申请人应当在收到补正通知之日起5日内补正。（三）办理。在承诺的${limit}内作出决定。（四）送达。`,
]
const instantWindow: readonly Text[] = [
  ({ place }) => `申请人到${place}政务服务中心办事窗口提出申请，工作人员核对后当场办结。`,
  () => '1.申请：到窗口递交材料；2.办结：核对无误即时办结，并告知结果。',
]
const promisedOnline: readonly Text[] = [
  () =>
    '登录广东政务服务网，搜索事项名称后点击“在线办理”，按页面提示填写信息并上传材料，提交后可在“我的办件”查询进度。',
  ({ limit }) =>
    `申请人登录“粤省事”小程序或者广东政务服务网提交申请；系统自动分办，自受理之日起${limit}内反馈结果。`,
  ({ agency }) =>
    `①注册登录；②填写表单；③上传材料；④${agency}网上预审；⑤查看结果。预审不通过的，系统退回并说明理由。`,
]
const instantOnline: readonly Text[] = [
  () => '登录广东政务服务网或者“粤省事”，进入事项页面提交申请，系统自动比对后即时办结。',
  () => '实名登录后选择本事项，确认信息并提交，当场反馈办理结果。',
]

/** How agencies describe the way through a window. */
export const windowTexts = (isInstant: boolean): readonly Text[] =>
  isInstant ? instantWindow : promisedWindow
/** How agencies describe the way online. */
export const onlineTexts = (isInstant: boolean): readonly Text[] =>
  isInstant ? instantOnline : promisedOnline
