/** The frames in which somebody is to hand papers in: 须提交P, 请出示P, 凭P办理, 将P交窗口. */
import type { Frame } from './ask-frame.ts'
import { afterwards, attribute, end, free, give, look, owes } from './ask-words.ts'

/** What else the same verb asks for: 备齐材料和P, 带公章及P. */
const besides = '(?:[^,。;:的]{2,10}(?:以?及|和|与|、))?'

/** Somebody is to hand it in, whatever the rest of the sentence says. */
export const handingIn: readonly Frame[] = [
  // 须另行递送P; 申请人应在3日内补报P; 别忘了带P; 窗口会让您补一份P; 需查验P.
  {
    before: new RegExp(
      `${owes}[^,。;:]{0,24}?(?:${give}|补齐?|装|开[具好个]?|打印|下载|办好|打一份|[查核]验|核对)${besides}${attribute}$`,
    ),
  },
  // 还须填写P; 同时签署P; 同时出具P.
  {
    before: new RegExp(`(?:还|另|同时|一并)(?:需要?|须|要|应当?|行)?(?:填写|签订|签署|出具)${attribute}$`),
  },
  // 低保户请出示P; 注意携带P; 系统会提示上传P: whoever hands it in, unless the office does or it is let free.
  {
    before: new RegExp(`(?!出具|发给)${give}(?!的)${besides}${attribute}$`),
    unless: new RegExp(`${free}${give}${attribute}$`),
  },
  // 家属须持P到场; 凭P提出申请; 持P即可.
  {
    before: new RegExp(
      `(?:^|${owes}|[人者员士位业属时请后的庭户并且方家店商校院站生亲]|[船车雇]主|同时|分别)(?:先|随身)?(?:[凭携]|持(?!有))${attribute}$`,
    ),
    unless: /(?:窗口|系统|机关|机构|部门|工作人员)[凭持]$/,
    after: new RegExp(
      `^(?!${afterwards})(?:${end}|即可|就|[^,。;:可满的]{0,10}?(?:到|至|去|来|前往|提出|登记|报名|办理|领取(?:受理|申请|登记|补贴|待遇|津贴)|申[请领报]))`,
    ),
  },
  // 将P交窗口核对; 把P拍照上传.
  {
    before: /(?:把|将)[^,。;:]{0,12}$/,
    unless:
      /(?<![来到去往在向至][^,。;:]{0,6})(?:工作人员|窗口|系统|受理|审批|机关|机构)(?![时前后环])[^,。;:]*(?:把|将)/,
    after: new RegExp(`^[^,。;:]{0,14}?(?:${give}|带过来|送到?|放|合并|并入|(?!存档|归档|留存|备查)${look})`),
  },
]
