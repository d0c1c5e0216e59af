/** A document that guides ask for, with the names it goes by. */
export interface DocumentEntry {
  /** The name that stands for it. */
  readonly name: string
  /** Other names in use, space-separated. */
  readonly aliases?: string
  /** Names that are out of use; a guide that still writes them means this document. */
  readonly formerNames?: string
  /** Documents each of which is one of these: who accepts this name accepts any of them. */
  readonly members?: string
  /** Documents that are accepted for each other here and there, yet are not the same. */
  readonly near?: string
  /** No longer issued: asking for it alone is wrong. */
  readonly abolished?: true
}

/**
 * Documents of the field of human resources and social security. Two entries are two documents: they are never one
 * document under two names, however alike the names are.
 */
export const documents: readonly DocumentEntry[] = [
  {
    name: '居民身份证',
    aliases:
      '身份证 二代证 二代身份证 第二代身份证 第二代居民身份证 二代居民身份证 中华人民共和国居民身份证 个人身份证 居民二代身份证',
  },
  {
    name: '有效身份证件',
    aliases:
      '身份证件 有效身份证明 身份证明 身份证明材料 身份类证明 基本身份类证明 基本身份证明 个人有效身份证件 个人身份证明 身份证明文件 有效身份证明文件 身份有效证件 个人身份证件 基本身份证件 居民身份证明',
    members:
      '居民身份证 临时居民身份证 护照 港澳居民来往内地通行证 台湾居民来往大陆通行证 港澳台居民居住证 外国人永久居留身份证',
  },
  { name: '临时居民身份证', aliases: '临时身份证' },
  { name: '居住证', aliases: '流动人口居住证 广东省居住证' },
  { name: '护照', aliases: '有效护照 外国护照' },
  { name: '港澳居民来往内地通行证', aliases: '回乡证 港澳通行证 港澳居民通行证' },
  { name: '台湾居民来往大陆通行证', aliases: '台胞证' },
  { name: '港澳台居民居住证', aliases: '港澳台居住证' },
  { name: '外国人永久居留身份证', aliases: '外国人永久居留证' },
  {
    name: '法定代表人身份证',
    aliases:
      '法人代表身份证 法人身份证 法定代表人身份证明 法定代表人身份证件 法定代表人居民身份证 法定代表人有效身份证件 法人代表身份证明 法人代表身份证件 法定代表人(负责人)身份证 法定代表人(负责人)身份证件 法定代表人(负责人)身份证明',
  },
  {
    name: '营业执照',
    aliases:
      '载有统一社会信用代码的登记证照 载有统一社会信用代码的证照 载有统一社会信用代码的营业执照 企业营业执照 工商营业执照 企业法人营业执照 统一社会信用代码证照 加载统一社会信用代码营业执照 三证合一营业执照 商事登记证照 单位营业执照 公司营业执照',
    members: '个体工商户营业执照',
  },
  { name: '个体工商户营业执照', aliases: '个体户营业执照' },
  {
    name: '法人主体资格证明',
    aliases: '单位主体资格证明 法人登记证书 有效法人证书 法人证书 主体资格证明 法人资格证明',
    members: '营业执照 事业单位法人证书 社会团体法人登记证书 民办非企业单位登记证书 统一社会信用代码证书',
  },
  { name: '事业单位法人证书', aliases: '事业单位法人登记证书' },
  { name: '社会团体法人登记证书', aliases: '社会团体登记证书' },
  { name: '民办非企业单位登记证书', aliases: '民办非企业登记证书' },
  { name: '统一社会信用代码证书', aliases: '统一社会信用代码证' },
  { name: '企业名称预先核准通知书', aliases: '名称预先核准通知书 名称预核准通知书 企业名称预核准通知书' },
  { name: '组织机构代码证', aliases: '组织机构代码证书 机构代码证', abolished: true },
  { name: '税务登记证', aliases: '国税登记证 地税登记证', abolished: true },
  {
    name: '社会保障卡',
    aliases:
      '社保卡 金融社保卡 社会保障卡(第三代) 第三代社会保障卡 第三代社保卡 电子社保卡 电子社会保障卡 市民卡 金融社会保障卡 实体社会保障卡 实体社保卡 中华人民共和国社会保障卡',
  },
  { name: '居民户口簿', aliases: '户口簿 户口本 家庭户口簿 居民户口本', near: '户籍证明' },
  { name: '户籍证明', aliases: '户口证明 户籍证明材料' },
  { name: '就业创业证', formerNames: '就业失业登记证 再就业优惠证' },
  {
    name: '解除(终止)劳动关系证明',
    aliases:
      '终止或者解除劳动关系证明 解除或终止劳动关系证明 解除劳动关系证明 终止劳动关系证明 解除劳动合同证明 终止劳动合同证明 解除终止劳动合同证明书 离职证明 解除或终止劳动合同证明 终止或者解除劳动合同证明',
  },
  {
    name: '劳动合同',
    aliases: '劳动合同书 劳动合同文本 与用人单位签订的劳动合同 与用人单位签订劳动合同',
    near: '劳动关系证明材料',
  },
  {
    name: '劳动关系证明材料',
    aliases:
      '与用人单位存在劳动关系(包括事实劳动关系)、人事关系的其他证明材料 与用人单位存在劳动关系、人事关系的其他证明材料 存在劳动关系的证明 劳动关系证明 存在劳动关系证明材料',
  },
  {
    name: '认定工伤决定书',
    aliases: '工伤认定决定书 工伤认定书 工伤认定结论 认定工伤决定 工伤认定结论书',
  },
  {
    name: '劳动能力鉴定结论书',
    aliases: '劳动能力鉴定结论 初次(复查)鉴定结论书 伤残等级鉴定书 劳动能力鉴定书 劳动能力鉴定结论通知书',
  },
  {
    name: '诊断证明',
    aliases:
      '诊断证明书 疾病诊断证明 医疗诊断证明 医疗机构出具的受伤后诊断证明书 疾病诊断证明书 医院诊断证明 医疗机构出具的诊断证明',
  },
  { name: '职业病诊断证明书', aliases: '职业病诊断证明' },
  { name: '职业病诊断鉴定书' },
  {
    name: '银行账户信息',
    aliases:
      '银行卡 银行存折 银行账号 银行账户 本人银行结算账户 银行结算账户 银行开户信息 基本存款账户信息 银行账户资料 银行账户证明 银行卡或存折 银行帐户 银行帐号 银行借记卡 银行储蓄卡 借记卡 储蓄卡 名下银行卡 实名银行卡 收款银行账户 收款银行账户信息 收款账户信息 开户银行账户信息 银行卡信息 银行账号信息',
    members: '开户许可证',
  },
  { name: '开户许可证', aliases: '银行开户许可证 基本存款账户开户许可证' },
  { name: '毕业证书', aliases: '毕业证 学历证书 学历证 高等学校毕业证书 普通高等学校毕业证书 学历证明' },
  { name: '学位证书', aliases: '学位证' },
  {
    name: '授权委托书',
    aliases:
      '委托书 授权书 代办委托书 单位授权委托书 法人授权委托书 法定代表人授权委托书 委托授权书 授权委托证明 单位委托书 个人授权委托书 委托代办书 书面委托书 办理委托书 代理委托书 代办授权委托书 授权委托函 委托函',
  },
  { name: '承诺书', aliases: '告知承诺书 书面承诺 书面承诺书 个人承诺书 诚信承诺书 声明书 承诺声明' },
  {
    name: '经营场所使用证明',
    aliases:
      '经营场所证明 合法的经营场所证明 场地证明 住所证明 经营场地证明 经营场所证明材料 场地使用证明 办公场所证明 办公场所使用证明 租赁合同或产权证明',
    members: '房屋租赁合同 不动产权证书',
  },
  { name: '房屋租赁合同', aliases: '租赁合同 场地租赁合同 租房合同 房屋租赁协议' },
  { name: '不动产权证书', aliases: '不动产权证 房产证 房屋产权证 房屋产权证明 产权证明 房屋所有权证' },
  {
    name: '照片',
    aliases: '近期免冠照片 一寸免冠照片 小一寸彩照 证件照 电子照片 个人照片 免冠照片 免冠彩照 相片',
  },
  { name: '结婚证', aliases: '结婚证书' },
  { name: '离婚证', aliases: '离婚证书' },
  { name: '婚姻状况证明', aliases: '婚姻证明 婚姻关系证明 婚姻状态证明' },
  { name: '未婚证明', aliases: '单身证明 无婚姻登记记录证明' },
  { name: '无犯罪记录证明', aliases: '无犯罪证明 无违法犯罪记录证明 无刑事犯罪记录证明' },
  { name: '出生医学证明', aliases: '出生证明 出生证' },
  { name: '死亡证明', aliases: '死亡医学证明 居民死亡医学证明 死亡证明材料' },
  { name: '居住证明', aliases: '居住情况证明' },
  { name: '收入证明', aliases: '收入情况证明 个人收入证明' },
  { name: '残疾人证', aliases: '残疾证 中华人民共和国残疾人证' },
  { name: '退役军人优待证' },
  { name: '低保证', aliases: '最低生活保障证 城乡居民最低生活保障证' },
]

/** Words inside a document's name that stand for one thing, the shorter form first. */
export const documentWords: readonly (readonly [short: string, full: string])[] = [
  ['社保卡', '社会保障卡'],
  ['社保', '社会保险'],
  // The traditional 覆 of answers stays when characters are simplified, as 覆盖 has it too.
  ['批覆', '批复'],
  ['答覆', '答复'],
  ['回覆', '回复'],
  ['覆函', '复函'],
]
