/** A look whether a string may be a stand-in: hardly any that says something begins so. */
export const standInBegins =
  /^[\s[(【（—-]*(?:[待暂未请在此*#[测略同见示占某文样敬建。.…{<a-zａ-ｚ啊的哈]|$)/i

/** The same by its end, for a string of one line. */
export const standInEnds: ReadonlySet<string> = new Set([')', '）'])

/** Whole strings that stand where a text was to be written. */
export const unwritten =
  /^(?:略|此处(?:省略|略)|同上|同前|同上(?:所述|述)|见上|占位符?|示例(?:文本|内容|文字)?|样例|文本内容|某某|敬请期待|(?:页面|内容)?建设中|请(?:补充|完善|填写|填入|输入)(?:内容|文本|说明)?|暂未发布|暂不填写|[。.…·]{2,}|\{\d\}|待补充|待完善|待定|待更新|待填写?|待录入|待确定|待核实|暂无|暂缺|暂未提供|暂无(?:数据|信息|内容|资料)|未填写?|请?(?:在)?此处?(?:填写|输入)\S{0,8}|\*{2,}|null|undefined|nan|tbd|todo|#n\/a|#ref!?|#value!?|\[object object\]|lorem ipsum.*)$/i

/** Whole strings that were typed to try something. */
export const testEntry =
  /^(?:测试|test|ceshi)(?:测试|数据|内容|文本|事项|材料|名称|流程|一下|用|test|[\d-])*$|^(?:asdf|qwer|zxcv)\w*$|^([a-z啊的哈])\1{2,}$|\((?:测试|test|测试勿删|勿删)\)$/i

/** A look whether `templateBlanks` are worth trying. */
export const blankHint = /[Xx×]{2}|请输入|0{6}|\*\*|某某|待[补完定更录填核]|暂缺|此处|\{\{|[$#]\{|<%|___|\[/

/** Blanks of a template inside a text. */
export const templateBlanks: readonly RegExp[] = [
  // XX市, ×××: not 20XX年, nor a number that is masked, nor an example.
  /(?<![0-9A-Za-z×*])(?:[Xx×]{2,})(?![0-9A-Za-z×*])/g,
  /\*{2,}(?=[市省区县局厅镇街路号])/g,
  // 由***负责解释: not **重要**, nor a masked name, number or password.
  /(?<=[由向到在至于从经]|(?<!(?:密码|口令|账号|帐号)):\s*)\*{3,}(?![\dA-Za-z*])/g,
  // 020-********: a number that nobody filled in.
  /(?<=\d{3,4}-)[*×Xx]{5,}/g,
  // 请输入办理说明, as an empty form says; 0000-0000000.
  /(?<=^|[。;\n:,])请输入[^,。;\n]{0,6}(?:说明|内容|描述|文字|文本|标题)(?=$|[。;\n,])/g,
  /(?<!\d)0{3,4}-?0{6,8}(?!\d)/g,
  /某某(?=[市省区县局厅镇])/g,
  /(?:(?<=[([:,，、。;]\s*)|^)(?:待补充|待完善|待定|待更新|待录入|待填写?|待核实|暂缺)(?=[)\],、。;\s]|$)/g,
  // 办理地点待补充: of what a guide publishes, not of an application (材料待补充, 状态为待完善).
  /(?<=(?:地点|地址|电话|时间|方式|内容|要求|标准|依据|流程|程序|名称|网址|邮箱|部门|范围|金额|期限|条件|情形)(?:尚|仍|还|均|暂)?)(?:待补充|待完善|待定|待更新|待录入|待填写?|暂缺)(?=[)\],、。;\s]|$)/g,
  /\{\{[^{}]*\}\}|[$#]\{[^{}]*\}|<%[^%]*%>|_{3,}/g,
  /\((?:请)?(?:在)?此处(?:填写|输入|插入|补充|选择|填)[^()]*\)/g,
  /\[(?:请)?(?:在)?(?:此处)?(?:填写|输入|插入|选择)[^\]]*\]/g,
  /<请?(?:填写|输入|补充)[^<>]{0,10}>/g,
  /\[(?:所在|办理)?(?:地点|时间|城市|地区|区县|市|区|县|地市|部门|单位|机构|实施主体|地址|电话|名称|事项|日期|年份)(?:名称|地址|电话)?\]/g,
]

/** What makes XXX an example of how to write something. */
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
