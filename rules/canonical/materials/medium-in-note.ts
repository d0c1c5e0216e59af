/** In which form the note of a row says that its document is taken: 只收纸质件, 电子版无效, 网上提交后仍须寄送纸质件. */
import type { Material } from '../../catalog.ts'

const fileThings = '(?:的|版|件|档|文档|文件|材料|资料|化|稿|格式|数据)*'
const file = `(?:(?:电子|扫描|网[上络]上?(?:传|提交|填报)?|线上(?:上?传|提交)?|上传|影像|图片|拍照|照片|截图|手机拍|电子(?:签[名章]|印章|证照))${fileThings}|光盘|[uU]盘|软盘|电邮|邮箱)`
const paper =
  '(?:纸质|纸本|纸版|纸张|纸件|纸的|书面|打印件|原稿|实体|实物|A4纸打印件|手写签[署名]的?)(?:的|版|件|档|稿|文件|材料|资料|原件|形式|公章)*'
/** What a paper or a file is like, before its name: 胶装纸本, 加盖公章的纸质件. */
const likeness = '(?:[^,。;、的不无或]{2,8}的|胶装|装订|盖章|签名|签字|手写|打印|原始|正式)?'
/** Both forms of one list are taken or refused alike: 光盘、U盘和网上文件. */
const listOf = (form: string): string => `${form}(?:[、和与及,]${form}){0,4}`

const only = '(?:[只仅](?:限|能|可|可以)?|限|一律|必须|务必|务须)'
const takes = '(?:接受|接收|收取?|受理|认可?|交|提[交供]|递[交送]|报送|寄送|使用|用|以|凭|送|支持)*'
const refuses =
  '(?:无效|不(?:予|被|再)?(?:接受|接收|收取?|受理|认可?|采用|采纳|支持|算数?|作数|有效|行|看)|拒收|退回|退件|作废)'
const refusing = '(?:不(?:予|再)?|拒绝|暂不|概不)(?:接受|接收|收取?|受理|认可|支持)'
const forbidding = '(?:请勿|不要|不得|切勿|严禁|谢绝|别|勿)(?:上?传|提[交供]|报送|发送|使用|用|交|以)+'
/** What a ban on pictures is about is how they look: 请勿提交自拍照片. */
const picture = '(?:照片|图片|拍照|影像)'

/** The words that leave the one form and refuse the other. */
const leaving = (kept: string, refused: string): RegExp =>
  new RegExp(
    [
      `${listOf(refused)}[^,。;或、和]{0,4}${refuses}`,
      `${refusing}[^,。;或]{0,3}${refused}`,
      `${forbidding}[^,。;或]{0,3}(?!${picture})${refused}`,
      `${only}${takes}${likeness}${kept}`,
    ].join('|'),
  )
const paperOnly = leaving(paper, file)
const fileOnly = leaving(file, paper)

/** The file is no ground for a decision: 电子文档不作为审批依据, 线上签署的不予采信. */
const noGround = new RegExp(
  `(?:${file}|线上签[署名]的?|以${listOf(file)}报送的?)[^,。;或]{0,4}(?:不(?:能|得|可)?(?:作为|代替|替代)|不予采信|一律退回|不算)`,
)
/** Paper after the file: 网上提交后仍须寄送纸质件, 上传的同时另交纸质版. */
const paperAsWell = new RegExp(
  `(?:上传|提交|申[请报]|填报|网报|传了|预审|受理|报送)[^。;]{0,12}?(?:(?:仍|还|再|另|均|也)(?:[须需应要]|必须|应当)*(?:将|把|邮|寄|送|报|交|来|补|提|供|递|向|窗|口|到|至|现|场|一份)*${likeness}${paper}|${paper}仍[须需要]{1,2}(?:寄|送|交|递))`,
)
const paperCounts = new RegExp(
  `以${likeness}${paper}为准|(?<![或、和])(?:书面(?:形式|材料)|纸质[版件]?)(?:报送|提交|递交)$|必须亲笔签[在]?纸上|(?:须|要)盖(?:实体)?公章[^,。;]{0,4}(?:交来|送来)`,
)

/** The other form is taken somewhere else, or the words are about how a file has to look. */
const leavesOpen = /或|也可|亦可|均可|皆可|都可|都行|不限|模糊|不清|清晰|二选一|择一|任选/
/** What is said of one way of applying alone: 窗口办理的带原件, 现场只收纸质件. */
const ofOneWay =
  /(?:窗口|现场|线下|柜台|网上|线上|网办|邮寄)(?:渠道|方式)?(?:办理|提交|递交|报送|受理|申[请报办])?(?:(?:的|时|者)(?:[,须需请应带交上只仅限]|$)|[只仅限](?!限?本人))|(?:网上|线上)申[请报办](?!后)|网办/
/** What decides where the two forms differ. */
const whereTheyDiffer = /不一致|不符|不同|出入|冲突|差异/

/** The forms in which a document is taken, and the words that say so, at characters of the note. */
export interface MediumSaid {
  readonly medium: NonNullable<Material['medium']>
  readonly start: number
  readonly end: number
}

/** The forms that are sent back, which leave nothing open: 以软盘或者U盘报送的一律退回. */
const refusedList = /以[^,。;]{2,16}(?:报送|提交)的(?=一律|均|都|概|[^,。;]{0,2}退)/

const mediumIn = (sentence: string): MediumSaid['medium'] | undefined => {
  if (
    leavesOpen.test(sentence.replace(refusedList, '')) ||
    ofOneWay.test(sentence) ||
    whereTheyDiffer.test(sentence)
  )
    return undefined
  const onlyPaper =
    paperOnly.test(sentence) ||
    paperAsWell.test(sentence) ||
    paperCounts.test(sentence) ||
    noGround.test(sentence)
  const onlyFile = fileOnly.test(sentence)
  if (onlyPaper === onlyFile) return undefined
  return onlyPaper ? ['paper'] : ['electronic']
}

/** The only form that a note says is taken: 只收纸质件, 电子版无效. Takes canonical text. */
export const mediumInNote = (note: string): MediumSaid | undefined => {
  if (!/[纸盘邮]|电子|扫描|网|线上|上传|影像|图片|拍|照片|书面|打印件|截图|原稿|系统/.test(note))
    return undefined
  for (const { 0: sentence, index } of note.matchAll(/[^。;\n]+/g)) {
    const medium = mediumIn(sentence)
    if (medium) return { medium, start: index, end: index + sentence.length }
  }
  return undefined
}
