/** A wording that leaves to the desk what an applicant must know. */
export interface VagueWording {
  /** Characters without which the form cannot fit; empty where it has alternatives. */
  readonly hint: string
  readonly form: RegExp
  /** Elements of whose strings it is vague; absent: of all but names and basis. */
  readonly elements?: readonly string[]
}

/** Wordings that name no measure; where they decide who may apply (条件) also references to rules that are not named. */
export const vagueWordings: readonly VagueWording[] = [
  {
    hint: '为准',
    form: /以[^,。;]{0,10}(?:窗口|工作人员|经办人员?|受理人员|(?:主管|相关|有关|业务|受理|经办)(?:部门|机构))的?(?:具体|实际|最终)?(?:要求|通知|告知|解释|答复|规定|意见|审核)?为准/g,
  },
  {
    hint: '询',
    form: /(?:详询|详细咨询|详情咨询|具体(?:要求|材料|情况)?(?:请)?(?:咨询|询问))(?:办事|受理|服务)?(?:窗口|工作人员|大厅)/g,
  },
  { hint: '情况', form: /视(?:具体|实际)?情况(?:而定|确定|决定|收取)/g },
  { hint: '情况', form: /(?:根据|按照?|依)(?:实际|具体)情况(?:而定|确定|决定|收取)/g },
  {
    hint: '情况',
    form: /视(?:具体|实际)?情况(?!而定|确定|决定|收取)(?:提供|提交|补充|需要|要求)?/g,
    elements: ['conditions', 'materials', 'forms'],
  },
  {
    hint: '情况',
    form: /(?:根据|按照?|依)(?:实际|具体)情况(?:提供|提交|补充|要求)/g,
    elements: ['conditions', 'materials', 'forms'],
  },
  {
    hint: '另行通知',
    form: /另行通知/g,
    elements: ['conditions', 'materials', 'procedure', 'contact', 'fee'],
  },
  {
    hint: '要',
    form: /(?:认为|觉得)(?:有)?(?:必要|需要)(?:提交|提供|具备)?的/g,
    elements: ['conditions', 'materials'],
  },
  {
    hint: '',
    form: /(?:符合|具备|满足)(?:[^,。;《》]{0,10})?(?:相关|有关|其他|其它)(?:的)?(?:规定|条件|要求|政策|情形)(?![^,。;]{0,4}《)/g,
    elements: ['conditions'],
  },
  {
    hint: '其',
    form: /(?:其他|其它)(?:相关|有关)?(?:应当具备的|需要具备的|规定的|符合规定的)?(?:条件|情形|要求)(?=[,。;)\n]|$)/g,
    elements: ['conditions'],
  },
  {
    hint: '等',
    form: /等(?:人员|群体|对象|人群|情形|企业|单位|组织)(?=可|均|的?[,。;\n]|$)/g,
    elements: ['conditions'],
  },
]
