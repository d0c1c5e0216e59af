/** A wording that leaves to the desk what an applicant must know. */
export interface VagueWording {
  /** Characters without which the form cannot fit; several where it has alternatives. */
  readonly hints: readonly string[]
  readonly form: RegExp
  /** Elements of whose strings it is vague; absent: of all but names and basis. */
  readonly elements?: readonly string[]
}

/** What is left to whoever looks at the case. */
const decided =
  '而定|确定|决定|收取|办理|受理|处理|办结|审批|审核|安排|延长|缩短|调整|增加|减少|顺延|酌定|掌握'

/** Wordings that name no measure; where they decide who may apply (条件) also references to rules that are not named. */
export const vagueWordings: readonly VagueWording[] = [
  {
    hints: ['为准'],
    form: /以[^,。;]{0,10}(?:窗口|工作人员|经办人员?|受理人员|(?:主管|相关|有关|业务|受理|经办)(?:部门|机构))的?(?:具体|实际|最终|审核|现场|受理)?(?:要求|通知|告知|解释|答复|规定|意见|审核)?为准/g,
  },
  {
    hints: ['为准'],
    form: /以(?:窗口|工作人员|经办人员?|受理人员|窗口人员)(?:所)?(?:告知|要求|通知|答复|解释|审核)的?(?:内容|情况|结果|时间|材料)?为准/g,
  },
  {
    hints: ['窗口'],
    form: /按(?:照)?(?:办事|服务|受理|现场)?窗口(?:工作人员)?(?:的)?(?:具体|实际)?(?:要求|通知)(?:提供|提交|补充|办理|执行|准备)/g,
  },
  {
    hints: ['以实际', '以具体'],
    form: /(?:时限|时间|期限|金额|费用|材料)以(?:实际|具体)(?:办理|审批)?(?:时间|情况)?为准/g,
  },
  {
    hints: ['询'],
    form: /(?:详询|详细咨询|详情(?:请)?(?:咨询|询问)|具体(?:要求|材料|情况)?(?:请)?(?:咨询|询问))(?:办事|受理|服务)?(?:窗口|工作人员|大厅)/g,
  },
  {
    hints: ['为准'],
    form: /以(?:实际|具体|现场|当时)(?:的)?(?:情况|要求|通知|公告|告知|安排|办理情况)为准/g,
  },
  { hints: ['情况'], form: new RegExp(`视(?:具体|实际|个案)?情况(?:${decided})`, 'g') },
  {
    hints: ['情况'],
    form: new RegExp(`(?:根据|按照?|依)(?:实际|具体)情况(?:${decided})`, 'g'),
  },
  {
    hints: ['情况'],
    form: new RegExp(`视(?:具体|实际)?情况(?!${decided})(?:提供|提交|补充|需要|要求)?`, 'g'),
    elements: ['conditions', 'materials', 'forms'],
  },
  {
    hints: ['情况'],
    form: /(?:根据|按照?|依)(?:实际|具体)情况(?:提供|提交|补充|要求)/g,
    elements: ['conditions', 'materials', 'forms', 'procedure', 'faq'],
  },
  {
    hints: ['酌情'],
    form: /酌情(?:办理|处理|受理|决定|确定|收取|延长|增加|减少|考虑|提供|提交|补充|审批)/g,
  },
  {
    hints: ['左右'],
    // How long the post takes is not the office's to say.
    form: /(?<!(?:快递|邮寄|物流|邮政|寄出|寄送|EMS)[^,。;]{0,12})(?<![\d.一二两三四五六七八九十])[\d.一二两三四五六七八九十半]{1,5}个?(?:工作日|天|日|周|星期|月)左右(?![^,。;]{0,4}(?:送达|送到|寄到|寄达|签收))/g,
    elements: ['procedure', 'promisedLimit', 'legalLimit', 'steps'],
  },
  {
    hints: ['左右', '上下'],
    // A threshold that is none: 缴费满12个月左右, 年满50周岁上下.
    form: /[\d.一二两三四五六七八九十百半]{1,6}(?:个月|周岁|年|岁|月|周|天|日|人|万?元|%|平方米)(?:左右|上下)(?![肢级游班])/g,
    elements: ['conditions'],
  },
  {
    hints: ['大约', '大概', '差不多'],
    form: /(?:满|达到?|缴费|年龄|工作|居住)(?:大约|大概|差不多)[\d.一二两三四五六七八九十百半]{1,6}(?:个月|周岁|年|岁|月|周|天|日|人|万?元|%)/g,
    elements: ['conditions'],
  },
  {
    hints: ['时间不'],
    form: /(?:办理|办结|审批|审核|发放|到账|取件)?时间不(?:固定|确定|定|等)/g,
    elements: ['procedure', 'promisedLimit', 'legalLimit', 'steps', 'contact'],
  },
  {
    hints: ['必要时'],
    form: /必要时(?:还?[须需应]|应当|可)?(?:要求|另行|补充|提供|提交|出具)[^,。;]{0,8}/g,
    elements: ['conditions', 'materials'],
  },
  {
    hints: ['另行'],
    // 结果以短信另行通知 says how one hears of the result.
    form: /(?<!(?:短信|电话|微信|邮件|书面|系统|平台|结果)[^,。;]{0,8})另行(?:通知|告知|公布|确定|规定|安排)/g,
    elements: ['conditions', 'materials', 'procedure', 'promisedLimit', 'contact', 'fee', 'faq'],
  },
  {
    hints: ['要'],
    form: /(?:认为|觉得)(?:有)?(?:必要|需要)(?:提交|提供|具备)?的/g,
    elements: ['conditions', 'materials'],
  },
  {
    hints: ['关', '其'],
    form: /(?:符合|具备|满足)(?:[^,。;《》]{0,10})?(?:相关|有关|其他|其它)(?:的)?(?:规定|条件|要求|政策|情形)(?![^,。;]{0,4}《)/g,
    elements: ['conditions'],
  },
  {
    hints: ['其'],
    form: /(?:其他|其它)(?:相关|有关)?(?:应当具备的|需要具备的|规定的|符合规定的)?(?:条件|情形|要求)(?=[,。;)\n]|$)/g,
    elements: ['conditions'],
  },
  {
    // A degree without a measure: 具备一定规模, 有较强的经营能力, 足够的场地; 一定数量的人员 is the law’s own (就业促进法 第四十条).
    hints: ['一定', '较', '足够', '相当', '良好的社会', '充足'],
    form: /(?:具[备有]|有|达到|满足)(?:[^,。;无不]{0,4})?(?:一定|足够|相当|充足)(?:的)?(?:规模|年限|比例|能力|实力|资金|水平|场地|人员|条件|基础|经验|设备|技术|影响力)|(?:具[备有]|有)较(?:强|高|好|大|多|为)的?(?:[^,。;]{0,6}(?:能力|实力|水平|信誉|条件|基础|影响力))|(?:收入|学历|年龄|水平)较[低高差大小](?:的|$)|良好的社会(?:形象|声誉|影响|评价)/g,
    elements: ['conditions', 'faq'],
  },
  {
    // A time without a measure: 长期在本地参保, 近期缴纳过社会保险.
    hints: ['长期', '近期', '短期'],
    form: /(?<!提前|中)(?:长期|近期|短期)(?:内)?(?:缴[纳费]|参保|在本|在职|经营)(?![^,。;]{0,12}\d)/g,
    elements: ['conditions', 'faq'],
  },
  {
    hints: ['原则上'],
    form: /原则上(?:应当?|须|需|要|不得|不予|仅限|为)(?![^。;]{0,24}(?:最长|除外|但))/g,
    elements: ['conditions', 'materials'],
  },
  {
    hints: ['一般'],
    form: /(?<=^|[,。;:])一般(?:应当?|须|需要?|要求?)(?:为|是|有|具备)?/g,
    elements: ['conditions'],
  },
  {
    hints: ['适当'],
    form: /适当(?:提高|降低|减免|放宽|补助|增加|减少|照顾|倾斜|优先|放开)/g,
    elements: ['conditions', 'procedure', 'faq', 'fee', 'promisedLimit', 'materials'],
  },
  {
    hints: ['掌握', '把握', '判断', '裁量', '决定', '认定'],
    form: /由(?:窗口|工作人员|经办人员?|受理人员|审核人员|办事人员|科室|负责人)[^,。;]{0,6}?(?:掌握|把握|判断|自由裁量|自行(?:决定|认定|确定))/g,
  },
  {
    hints: ['认为'],
    form: /(?:认为|觉得)(?:合适|适合|符合条件|可行|确有需要|不合适|有问题)的/g,
    elements: ['conditions', 'materials', 'procedure', 'faq'],
  },
  {
    hints: ['根据需要', '按需'],
    form: /(?:根据需要|按需(?:要)?)(?:提[供交]|补[充交]|出具|准备|附)(?:相关|有关|其他|其它)?/g,
    elements: ['conditions', 'materials', 'procedure', 'faq'],
  },
  {
    hints: ['特殊情况', '特殊情形'],
    form: /(?:其他|其它|有)?特殊(?:情况|情形|原因)的?(?:可以?|也可)(?:申请|受理|办理|放宽|照顾)/g,
    elements: ['conditions', 'procedure', 'faq'],
  },
  {
    hints: ['要求的其'],
    form: /(?:主管|有关|相关|业务)?(?:部门|机关|窗口|单位)(?:要求|规定|认为必要)的其[他它](?:事项|条件|材料|要求)/g,
    elements: ['conditions', 'materials'],
  },
  {
    hints: ['相应的'],
    form: /(?:具[备有]|有)相应的(?:资金|经济)?(?:实力|能力|水平|规模|条件)(?=[,。;]|$)/g,
    elements: ['conditions'],
  },
  {
    hints: ['等'],
    form: /等(?:人员|群体|对象|人群|情形|企业|单位|组织)(?=可|均|的?[,。;\n]|$)/g,
    elements: ['conditions'],
  },
]
