/** Values of closed sets and the words that tables, forms and platforms write for them. */

/** One value with the word that exports write, and every other word or platform code that is read as it. */
export interface Word {
  readonly value: string | number | boolean
  readonly word: string
  readonly others: readonly string[]
}

const words = (...rows: readonly (readonly [Word['value'], string, ...string[]])[]): readonly Word[] =>
  rows.map(([value, word, ...others]) => ({ value, word, others }))

/** 是否. */
export const flagWords = words(
  [true, '是', '1', 'true', 'yes', 'y', '支持', '需要', '有', '√'],
  [false, '否', '0', 'false', 'no', 'n', '不支持', '不需要', '无', '没有', '×'],
)

/** 是否收费. */
export const chargedWords = words(
  [true, '是', '1', 'true', '收费', '是（收费）', '有收费'],
  [false, '否', '0', 'false', '不收费', '免费', '无', '不收取费用', '不收取任何费用', '无收费'],
)

/** 行使层级; the digits are those of an implementation code. */
export const levelWords = words(
  ['national', '国家级', '1', '国家', '中央'],
  ['provincial', '省级', '2', '省', '省（自治区、直辖市）级'],
  ['municipal', '市级', '3', '市', '地市级', '设区的市级', '地级市', '市（州）级'],
  ['county', '县级', '4', '县', '区级', '区', '县（市、区）级', '县（区）级', '区县级', '区（县）级'],
  [
    'township',
    '镇级',
    '5',
    '镇（乡、街道）级',
    '镇（街道）级',
    '乡镇级',
    '镇街级',
    '乡（镇、街道）级',
    '街道级',
  ],
  ['village', '村级', '6', '村（社区）级', '村（居）级', '社区级'],
)

/** 服务对象; digits as in the exchange tables of 实施清单. */
export const targetWords = words(
  ['natural', '自然人', '1', '个人', '公民'],
  [
    'legal',
    '法人',
    '2',
    '企业法人',
    '企业',
    '事业法人',
    '3',
    '社会组织法人',
    '4',
    '非法人企业',
    '5',
    '行政机关',
    '6',
    '单位',
    '用人单位',
  ],
  ['other', '其他组织', '9', '7', '其他'],
)

/** 事项状态. */
export const statusWords = words(
  ['in-use', '在用', '1', '正常', '使用中', '已发布'],
  ['suspended', '暂停', '2', '暂停使用', '停用'],
  ['cancelled', '取消', '3', '已取消', '废止'],
)

/** 权力来源. Who authorises or entrusts (上级, 同级) is one value. */
export const powerSourceWords = words(
  ['own', '法定本级行使', '1', '本级行使', '法定', '法定行使'],
  ['delegated-down', '上级下放', '2', '下放'],
  ['authorised', '授权', '3', '上级授权', '4', '同级授权'],
  ['entrusted', '委托', '5', '上级委托', '6', '同级委托'],
)

/** 办件类型. */
export const handlingKindWords = words(
  ['instant', '即办件', '1', '即办', '即来即办', '即时办结'],
  ['promised', '承诺件', '2', '承诺', '承诺办结件'],
)

/** 办理形式. */
export const channelWords = words(
  ['window', '窗口办理', '1', '窗口', '现场办理', '现场申请', '线下办理', '大厅办理'],
  ['online', '网上办理', '2', '网上', '在线办理', '网上申请', '网办', '线上办理'],
  ['post', '快递申请', '3', '邮寄', '快递', '邮寄申请', '邮寄办理', '信函申请'],
  ['terminal', '自助终端', '终端办理', '自助机', '自助办理', '自助终端办理'],
  ['app', '移动端', 'APP', '手机', '掌上办', '掌上办理', '移动端办理', 'APP办理', '小程序'],
)

/** 网办深度. */
export const depthWords = words(
  [1, 'Ⅰ级', '1', 'I级', 'I', 'Ⅰ', '一级', '1级'],
  [2, 'Ⅱ级', '2', 'II级', 'II', 'Ⅱ', '二级', '2级'],
  [3, 'Ⅲ级', '3', 'III级', 'III', 'Ⅲ', '三级', '3级'],
  [4, 'Ⅳ级', '4', 'IV级', 'IV', 'Ⅳ', '四级', '4级', 'Ⅳ级（全程网办）', 'IV级（全程网办）', '全程网办'],
)

/** 通办范围; digits as in the exchange tables, where 1 is the widest. */
export const reachWords = words(
  ['none', '不通办', '无', '否', '0'],
  ['village', '跨村（社区）', '6', '跨村', '跨社区', '村内通办'],
  ['township', '全镇（乡、街道）', '5', '全镇', '镇内通办', '全镇通办'],
  ['county', '全县', '4', '全县（区）', '全区', '县内通办', '全县通办', '全区通办'],
  ['city', '全市', '3', '全市通办', '市内通办', '市域通办'],
  ['province', '全省', '2', '全省通办', '省内通办'],
  ['cross-province', '跨省', '跨省通办', '跨域通办'],
  ['nation', '全国', '1', '全国通办'],
)

/** 材料类型. */
export const materialKindWords = words(
  ['certificate', '证件证书证明', '1', '证照', '证件', '证明'],
  ['form', '申请表格文书', '2', '表格', '申请表', '表单'],
  ['other', '其他', '3', '其它'],
)

/** 材料必要性. */
export const necessityWords = words(
  ['required', '必要', '1', '必须', '必需', '是'],
  ['optional', '非必要', '2', '非必须', '非必需', '否'],
  ['deferrable', '容缺后补', '3', '可容缺', '容缺'],
)

/** 材料形式 (介质). 3 and 纸质/电子化 are both. */
export const mediumWords = words(
  ['paper', '纸质', '1', '纸质材料', '纸质件'],
  ['electronic', '电子化', '2', '电子', '电子材料', '电子件', '电子版'],
)

/** 来源渠道. */
export const sourceWords = words(
  ['applicant', '申请人自备', '10', '自备', '申请人'],
  ['government', '政府部门核发', '20', '政府核发', '政府部门'],
  ['other', '其他', '99', '其它', '其他来源', '中介机构'],
)

/** 办理结果类型: words of the portal, numbers of the exchange tables, names of the platform's own API. */
export const resultKindWords = words(
  ['certificate', '证照', '10', 'CERTIFICATE', '证件', '证书'],
  ['approval', '批文', '20', 'APPROVAL', '批复', '审批文件'],
  ['other', '其他', '30', 'PROOF', 'AUTHENTICATION_REPORT', 'WORK_RESULT', '其它', '证明', '工作结果'],
)

/** Units of a limit. G and Z are those of the Guangdong platform. */
export const limitUnitWords = words(
  ['workday', '个工作日', 'G', '工作日', '工作天', '个法定工作日', '1'],
  ['day', '个自然日', 'Z', '自然日', '日', '天', '个日历日', '日历日', '2'],
  ['week', '周', '个星期', '星期'],
  ['month', '个月', '月', 'Y'],
  ['year', '年', 'N'],
  ['hour', '小时', '个小时', '工作小时', 'H'],
  ['minute', '分钟', 'M'],
  ['instant', '当场', '即办', '即时', '当场办结', '即时办结', '即时办理', '当场办理', '当日即办', 'S'],
  ['none', '不计时限', '无时限', '无期限', '无'],
)

/** Status of a standard item. */
export const itemStatusWords = words(
  ['active', '在用', '1', '有效', '生效'],
  ['cancelled', '取消', '3', '已取消', '废止'],
  ['transferred', '调整', '转出', '已划转', '划转'],
  ['planned', '计划', '拟生效', '待生效'],
)

/** How far a guide may differ from the standard (统一要求). */
export const bindingWords = words(
  ['same', '统一', '必须一致', '一致'],
  ['no-worse', '只可更优', '可更优', '不劣于'],
  ['local', '本地', '本地决定', '自定'],
)

/** Why an agency may not ask for a material. */
export const exemptReasonWords = words(
  ['e-certificate', '电子证照', '电子证照免提交'],
  ['data-sharing', '数据共享', '共享数据'],
  ['abolished', '已取消', '取消'],
  ['commitment', '告知承诺', '承诺'],
)

/** Rank of a law (效力级别). */
export const lawRankWords = words(
  ['law', '法律'],
  ['regulation', '行政法规'],
  ['local-regulation', '地方性法规'],
  ['rule', '规章', '部门规章', '地方政府规章'],
  ['normative', '规范性文件'],
)

/** Status of a law. */
export const lawStatusWords = words(
  ['in-force', '现行有效', '有效'],
  ['amended', '已修改', '已修订', '已修正'],
  ['repealed', '已废止', '废止', '失效'],
)

/** What the government already holds of an applicant: the certificate itself, or data that proves the same. */
export const holdingKindWords = words(
  ['e-certificate', '电子证照', '证照'],
  ['shared-data', '共享数据', '数据', '数据资源', '接口', '库表', '文件'],
)
