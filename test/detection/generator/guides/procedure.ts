import type { Words } from './words.ts'

type Text = (words: Words) => string
/** Texts that all seeds may show, and those held out for checking seeds. */
type Texts = readonly [known: readonly Text[], heldOut: readonly Text[]]

const promisedWindow: Texts = [
  [
    ({ address, limit }) =>
      `申请人到${address}提交申请材料，窗口工作人员当场核对；材料齐全的予以受理，自受理之日起${limit}内办结，结果可选择邮寄或者窗口领取。`,
    () =>
      '1.申请：申请人在办理窗口递交材料；2.受理：工作人员对材料进行核对，不齐全的一次性告知需要补正的内容；3.审查：经办人初审、科室负责人复核；4.办结：送达办理结果。',
    ({ agency }) => `取号——递交材料——受理（出具受理回执）——${agency}审核——凭受理回执领取结果。`,
    ({ place }) =>
      `第一步 申请人携带申请材料前往${place}政务服务中心综合受理窗口；第二步 窗口收件并录入系统；第三步 业务科室审核；第四步 短信通知申请人办理结果。`,
    ({ limit }) =>
      `（一）收件。窗口接收申请材料。（二）受理。符合受理条件的出具受理通知书；材料不齐的，申请人应当在收到补正通知之日起5日内补正。（三）办理。在承诺的${limit}内作出决定。（四）送达。`,
    () => '提交申请材料→窗口核验→受理→业务部门审批→出件窗口发放结果。',
    ({ place }) =>
      `申请人就近选择${place}任一政务服务大厅提出申请。材料不齐或者不符合形式要求的，窗口当场一次性告知；材料齐全的，出具《受理通知书》，审核通过后以短信告知领取方式。`,
  ],
  [
    ({ agency, limit }) =>
      `①申请人提交资料；②窗口初核，材料齐全的当场受理；③${agency}在${limit}内完成审核；④结果通过EMS寄送或者由申请人自取。`,
    () =>
      '网上预约或者现场取号，按叫号到窗口办理；工作人员收取清单所列材料并录入，申请人核对信息后签名确认，随后等待审核结果。',
    ({ place, limit }) =>
      `【申请】申请人向${place}受理窗口递交申请；【受理】收件人员检查材料，5日内作出是否受理的决定；【审查】审查人员提出意见；【决定】自受理之日起${limit}内作出；【送达】10日内送达。`,
    () => '一窗受理、后台分类审批、统一窗口出件。申请人只需在综合窗口递交一次材料。',
  ],
]
const instantWindow: Texts = [
  [
    ({ place }) => `申请人到${place}政务服务中心办事窗口提出申请，工作人员核对后当场办结。`,
    () => '1.申请：到窗口递交材料；2.办结：核对无误即时办结，并告知结果。',
    () => '现场取号，窗口核验身份后即时办理，立等可取。',
  ],
  [
    ({ agency }) => `申请人向${agency}窗口提出申请，符合条件的即来即办、当场反馈。`,
    () => '到窗口或者自助终端核验身份，确认信息后马上办结。',
  ],
]
const promisedOnline: Texts = [
  [
    () =>
      '登录广东政务服务网，搜索事项名称后点击“在线办理”，按页面提示填写信息并上传材料，提交后可在“我的办件”查询进度。',
    ({ limit }) =>
      `申请人登录“粤省事”小程序或者广东政务服务网提交申请；系统自动分办，自受理之日起${limit}内反馈结果。`,
    ({ agency }) =>
      `①注册登录；②填写表单；③上传材料；④${agency}网上预审；⑤查看结果。预审不通过的，系统退回并说明理由。`,
    () =>
      '进入广东政务服务网（网址：www.gdzwfw.gov.cn），选择所在地区和部门，点击事项后的“立即办理”，登录后按指引操作。',
  ],
  [
    ({ agency }) =>
      `第一步，实名登录省统一身份认证平台；第二步，选择“${agency}”并提交电子材料；第三步，等待审核，审核结果以站内信和短信告知。`,
    ({ limit }) => `网上提交→预审（1个工作日内反馈是否受理）→审核→${limit}内办结→下载电子结果或者邮寄。`,
    () =>
      '手机端：微信搜索“粤省事”；电脑端：登录广东政务服务网。两种方式提交的材料一致，无需重复提交纸质材料。',
  ],
]
const instantOnline: Texts = [
  [
    () => '登录广东政务服务网或者“粤省事”，进入事项页面提交申请，系统自动比对后即时办结。',
    () => '实名登录后选择本事项，确认信息并提交，当场反馈办理结果。',
  ],
  [() => '登录后刷脸验证，系统“秒批”，结果可在“我的证照”查看。', () => '网上提交后即时办理，无需到现场。'],
]

/** How agencies describe the way through a window: for all seeds, and held out. */
export const windowTexts = (isInstant: boolean): Texts => (isInstant ? instantWindow : promisedWindow)
/** How agencies describe the way online: for all seeds, and held out. */
export const onlineTexts = (isInstant: boolean): Texts => (isInstant ? instantOnline : promisedOnline)
