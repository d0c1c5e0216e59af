/** A look whether a string may be a stand-in: hardly any that says something begins so. */
export const standInBegins =
  /^[\s[(【（〔—-]*(?:[待暂未尚还没请在此本该这*#[测略同见如参示演占某文样敬建完更正编整维补即具详相内数后稍另随日需须有点单草初删各由空说填。.…{<a-zａ-ｚ啊的哈]|$)/i

/** The same by its end, for a string of one line. */
export const standInEnds: ReadonlySet<string> = new Set([')', '）'])

/** What says that a text is still to come: 待各地补充, 后续完善, 尚未录入, 正在完善中. */
const toCome = [
  '(?:有|尚|仍|还)?待(?:后续|进一步|各[地市县]|有关部门|自行)*(?:补充?|完善|更新|填写?|填报|录入|编辑|编写|编制|撰写|拟定|明确|审定|公布|添加|确定|核实|发布|上线|定|维护)',
  '(?:后续|后期|稍后|另行|随后|日后|需要?|须|由?各[地市县区]|请?各单位)(?:再|进行|予以|自行)?(?:补充|完善|补齐|更新|添加)',
  '(?:由?各[地市县区]|请?各单位)自行填写',
  '(?:尚未|暂未|还未|未|没有)(?:填写?|录入|填报|维护|编写|补充|完善|配置|设置|编辑)',
  '正在(?:完善|编辑|建设|编写|整理|维护|补充|更新)中?',
  '(?:完善|编辑|建设|编写|整理|维护|补充|更新)中',
].join('|')
const ofWhat =
  '(?:本|此|该|具体|详细|相关)*(?:部分|栏目?|项|处|章节|页面?)?(?:内容|信息|资料|说明|数据|文字|条件|流程|材料|地址|依据)?(?:暂时?|目前)?'
const stillToCome = new RegExp(`^${ofWhat}(?:${toCome})[。.…·!]*$`)
/** What a template says to whoever fills it in. */
const prompt =
  /^(?:请?(?:单击|点击|双击|点)(?:此处|这里)?(?:以|来|可)?(?:输入|编辑|添加|填写|录入)(?:文字|文本|内容|标题)?|请(?:填写|输入|补充|完善|添加|编辑|录入|填入|编写)(?:本事项|具体|详细|相关)?(?:的|办理|申请)*(?:条件|流程|地址|电话|时间|内容|说明|依据|地点|程序|要求|文字|文本)?|这里(?:是|填写?|输入)\S{0,6}|.{0,12}请删除(?:[此本该](?:行|段|提示|项|说明)|提示)?|删除[此本该](?:行|段|提示|项|说明)|(?:具体|详细)(?:地址|名称|电话|时间|地点)|(?:请?填写)(?:说明|内容|具体\S{2,6}))[。.!]*$/
/** What stands for a text, its data lost or its words made up. */
const standsFor =
  /^(?:暂略|空白?|暂无(?:说明|相关\S{2,4}|介绍)|数据(?:缺失|为空|异常)|占位(?:文字|文本|内容|符)|(?:文字|正文)内容|(?:样例|示例|演示|模板)(?:文字|文本|内容|数据)|草稿(?:内容)?|初稿|即将上线|未定义|(?:同上一?|同前一?|参[照考见]?上|参[照考见]?前|如上)(?:[条项栏行述]|所述)?|参考模板\S{0,2}|fixme|to be (?:filled|added|completed)\S*|object object|#?name\??|#?div\/0!?|#?num!?)[。.…·!]*$/i

/** A look whether a short string may be made of `standInWords` only. */
export const standInSign =
  /待[补定完更填录上明公修确核编]|[补填]充?|完善|占位|示例|样例|样本|演示|测试|替换|请修改|请更新|请删|草稿|意见稿|勿|空|输入|无内容|推出|整理|\b(?:tbc|n\/a|n\.a)|%[sd]|^[[({【（《<]/i

/** What a stand-in says: that it is to come, that others are to write it, or that it is a sample. */
const standInCore =
  /待(?:补充?|定|完善|更新|填写?|录入|上传|明确|公布|修改|确认|核实|编写?)|(?:另行|后续|稍后|各地市?|各县区?|各市县?|各单位|各实施机构|各部门|本单位)[^,。;]{0,12}?(?:补充|填写|完善|更新|修改)|占位|(?:示例|样例|样本|演示|模板|测试)(?:文字|文本|内容|数据|条目|用)|请(?:替换|修改|更新)|输入内容|填写内容|(?:这里|此处)(?:写|是|为|填写?|输入)|填写(?:办理)?(?:流程|地址|地点|文字|具体内容)|内容(?:为空|待补)|留空|^无内容|即将推出|整理中|意见稿|内部使用|勿(?:发布|使用)|^样例|占位/
/** All words of which such strings are made. */
const standInWords =
  /待(?:补充?|定|完善|更新|填写?|录入|上传|明确|公布|修改|确认|核实|编写?)|补充|填写|完善|更新|修改|替换|输入|上传|整理|编写|发布|使用|推出|即将|敬请期待|后续|稍后|另行|自行|各地市?|各县区?|各市县?|各单位|各实施机构|各部门|本单位|市县|根据|按照?|结合|以|实际|情况|为准|由|请|在|将|正|中|占位|示例|样例|样本|演示|模板|测试|草稿|征求意见稿|内部|仅供参考|忽略|勿|无|为?空|留|这里|此处|此段|本段|以下|上述|这|此|本|该|一|段|条目?|页|项|处|部分|栏目?|内容|文字|文本|数据|信息|资料|材料|附件|图片|流程图?|地址|地点|电话|说明|办理|具体|详细|详情|详见|相关|写|用|是|为|的|需|应|须|注|后|再|进行|予以|[:,。;.…!、()[\]〔〕{}《》"\s-]/g

/** Whether a short string or sentence is made of words of stand-ins only. */
export const isMadeOfStandIns = (text: string): boolean =>
  standInSign.test(text) && standInCore.test(text) && text.replace(standInWords, '') === ''

/** Empty brackets, and what programs leave: n/a, None, %s. */
const leftEmpty = /^(?:[([{〔《]+\s*[)\]}〕》]+|tbc|n\/a|n\.a\.?|%[sd])[。.]?$/i

/** Whether a whole string stands where a text was to be written, by what it says. */
export const saysUnwritten = (text: string): boolean =>
  isMadeOfStandIns(text) ||
  leftEmpty.test(text) ||
  unwritten.test(text) ||
  stillToCome.test(text) ||
  prompt.test(text) ||
  standsFor.test(text)

/** Whole strings that stand where a text was to be written. */
const unwritten =
  /^(?:略|此处(?:省略|略)|同上|同前|同上(?:所述|述)|见上|占位符?|示例(?:文本|内容|文字)?|样例|文本内容|某某|敬请期待|(?:页面|内容)?建设中|请(?:补充|完善|填写|填入|输入)(?:内容|文本|说明)?|暂未发布|暂不填写|[。.…·]{2,}|\{\d\}|待补充|待完善|待定|待更新|待填写?|待录入|待确定|待核实|暂无|暂缺|暂未提供|暂无(?:数据|信息|内容|资料)|未填写?|请?(?:在)?此处?(?:填写|输入)\S{0,8}|\*{2,}|null|undefined|nan|tbd|todo|#n\/a|#ref!?|#value!?|\[object object\]|lorem ipsum.*)$/i

/** Whole strings that were typed to try something. */
export const testEntry =
  /^(?:测试|test|ceshi)(?:测试|数据|内容|文本|事项|材料|名称|流程|一下|用|test|[\d-])*$|^(?:asdf|qwer?|zxcv?)\w*$|^([a-z啊的哈])\1{2,}$|\((?:测试|test|测试勿删|勿删)\)$/i

/** A look whether `templateBlanks` are worth trying. */
export const blankHint =
  /[(〔[]待|[[(〔]\s*[)\]〕]|[Xx×]个|第[Xx×]|example\.|张三|李四|[:为是]某|%[sd]|某[市县区](?:人|政|行)|[Xx×〇]{2}|[Xx×][市省区县年月天元份次楼号室]|请(?:输入|在?此)|0{6}|\*\*|某某|待[补完定更录填核明确上修公]|暂缺|此处|[{〔<#$]|___|\[|\((?:具体|详细|单位|填写|请填写)?[^()]{0,4}(?:地址|名称|电话|时间|日期|地点|网址|网站|邮箱|联系人|窗口)\)|请删除/

/** Blanks of a template inside a text. */
export const templateBlanks: readonly RegExp[] = [
  // XX市, ×××: not 20XX年, nor a number that is masked, nor an example.
  /(?<![0-9A-Za-z×*])(?:[Xx×]{2,})(?![0-9A-Za-z×*])/g,
  /\*{2,}(?=[市省区县局厅镇街路号]|[一-龥]{0,4}?(?:窗口|大厅|中心|部门|机构))/g,
  // 〇〇市; X市X区; X年X月X日.
  /[〇]{2,}(?=[市省区县局厅镇街路号])/g,
  /(?<![0-9A-Za-z×])[Xx×](?=[市省区县](?:[Xx×]|人社|人力|政务))(?:[市省区县][Xx×])?|(?<![0-9A-Za-z×])[Xx×]年[Xx×]{1,2}月(?:[Xx×]{1,2}日)?/g,
  // {地址}, #地址#, 请到(地址)办理: the name of a blank.
  /[{〔<]{1}(?:所在|办理|具体|详细|单位|填写)*(?:地点|时间|城市|地区|区县|部门|单位|机构|地址|电话|名称|事项|日期|年份|市|区|县)(?:名称|地址|电话)?[}〕>]/g,
  /#(?:地点|时间|城市|地区|部门|单位|机构|地址|电话|名称|事项|日期)#|\$[A-Za-z_]{2,16}\$/g,
  /(?<=[到在至向由于打录问系为是:])\((?:请?填写|具体|详细|单位|本?单位)?(?:地址|名称|电话|时间|日期|地点|网址|网站|邮箱|联系人|窗口|办理地点|单位名称)\)/g,
  // 地址:[], 电话为(): brackets that nobody filled.
  /(?<=[:为是到在由于至])\s*(?:\(\s*\)|\[\s*\]|〔\s*〕)/g,
  // 承诺X个工作日, 收费X元; 第×条: a number that nobody wrote.
  /(?<![0-9A-Za-z×-])[Xx×](?=个(?:工作日|自然日|月|小时|日)|[天元份次楼号室](?![A-Za-z]))/g,
  /(?<=第)[Xx×]{1,3}(?=[条款项章号批])/g,
  // 联系人:张三; example.com; a programmer's %s.
  /(?<=(?:联系人|经办人|负责人|咨询人|受理人):\s*)(?:张三|李四|王五|某某?某?)(?=$|[,。;\s])/g,
  /(?:https?:\/\/)?(?:www\.)?(?:[\w.-]+@)?example\.(?:com|cn|org|net)[\w/]*/g,
  /(?<![\d%])%[sd](?![A-Za-z])/g,
  // 某市人社局; 请到某某窗口.
  /(?<![\u4e00-\u9fff]|[到在向由])某[市县区](?=人社|人力|政务|行政)|(?<=[到在向由至])某[市县区](?=人社|人力|政务|行政)/g,
  /某某(?=窗口|单位|部门|大厅|中心|平台|网站|同志|科室)/g,
  /(?<=\d{3,4}-\d{3,5})[*×Xx]{3,}(?![\dA-Za-z])/g,
  // (此段待修改); 流程图待补.
  /\([^()]{0,6}(?:此处|此段|本段|以下|上述)[^()]{0,6}(?:待|需|应|请)[^()]{0,4}(?:补充|修改|完善|填写|更新|确认|核实|删除)[^()]{0,10}\)/g,
  /(?<=流程图|详情|细则|要求|标准|地址|电话|内容)(?:待补|待明确|待确认|待上传|待修改|待公布)(?=[)\],、。;\s]|$)/g,
  /\{[A-Za-z_][\w.]{1,20}\}/g,
  /[〔[(](?:此处)?待(?:填写?|补充?|完善|定|录入|更新|上传|明确|确认|核实|公布)[〕\])]|此处待(?:填写?|补充?|完善|定)/g,
  /\((?:填写时|使用时|发布前)?请删除[^()]{0,8}\)/g,
  // 由***负责解释: not **重要**, nor a masked name, number or password.
  /(?<=[由向到在至于从经]|(?<!(?:密码|口令|账号|帐号)):\s*)\*{3,}(?![\dA-Za-z*])/g,
  // 020-********: a number that nobody filled in.
  /(?<=\d{3,4}-)[*×Xx]{5,}/g,
  // 请输入办理说明, as an empty form says; 0000-0000000.
  /(?<=^|[。;\n:,])请输入[^,。;\n]{0,6}(?:说明|内容|描述|文字|文本|标题)(?=$|[。;\n,])/g,
  /(?<!\d)0{3,4}-?0{6,8}(?!\d)/g,
  /某某(?=[市省区县局厅镇街路])(?:路某某号)?/g,
  /(?:(?<=[([:,，、。;]\s*)|^)(?:待补充|待完善|待定|待更新|待录入|待填写?|待核实|暂缺)(?=[)\],、。;\s]|$)/g,
  // 办理地点待补充: of what a guide publishes, not of an application (材料待补充, 状态为待完善).
  /(?<=(?:地点|地址|电话|时间|方式|内容|要求|标准|依据|流程|程序|名称|网址|邮箱|部门|范围|金额|期限|条件|情形)(?:尚|仍|还|均|暂)?)(?:待补充|待完善|待定|待更新|待录入|待填写?|暂缺)(?=[)\],、。;\s]|$)/g,
  /\{\{[^{}]*\}\}|[$#]\{[^{}]*\}|<%[^%]*%>|_{3,}/g,
  /\((?:请)?(?:在)?此处(?:填写|输入|插入|补充|选择|填)[^()]*\)/g,
  /\[(?:请)?(?:在)?(?:此处)?(?:填写|输入|插入|选择)[^\]]*\]/g,
  /<请?(?:填写|输入|补充)[^<>]{0,10}>/g,
  /\[(?:所在|办理)?(?:地点|时间|城市|地区|区县|市|区|县|地市|部门|单位|机构|实施主体|地址|电话|名称|事项|日期|年份)(?:名称|地址|电话)?\]/g,
]

/** What makes XXX an example of how to write something, by what stands behind it: "XX市"的格式. */
export const exampleAfter = /^[^,。;"]{0,6}"(?:处|栏|字样|的?格式|的?样式|的?形式)/
/** The same by what stands before it. */
export const exampleBefore = /(?:如|例|示例|样例|样式|格式|形如)[^。;]{0,12}$/

/** Characters that `mojibakeSigns` begin with, but for question marks. */
export const mojibakeHint = /[\u00A1-\u00B6\u00B8-\u00FF\uFFFD锟斤烫屯]/

/** Signs of text that was decoded in the wrong character set; on raw text. */
export const mojibakeSigns: readonly RegExp[] = [
  // U+FFFD, and what it and uninitialised memory become in GBK.
  /\uFFFD+/g,
  /(?:锟斤拷)+|(?:锟斤)+|斤拷锟?|烫烫烫+|屯屯屯+/g,
  // UTF-8 read as Windows-1252 or Latin-1: Chinese in three-byte groups, punctuation as â€….
  /(?:[\u00E3-\u00E9][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,2}){2,}/g,
  /â€[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]?/g,
  /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]/g,
  // The same with its control characters lost on the way.
  /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{2,}/g,
  // GBK read as Latin-1: ÖÐ¹ú.
  /(?=[\u00A1-\u00FF]*[\u00C0-\u00D6\u00D8-\u00FF][\u00A1-\u00FF]*[\u00C0-\u00D6\u00D8-\u00FF])[\u00A1-\u00B6\u00B8-\u00FF]{4,}/g,
  // Characters that were lost on the way.
  /[?？]{3,}/g,
]
