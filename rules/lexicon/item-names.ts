/** Short and other written forms inside item names, unified for matching only: published names must still be equal. */
export const shortForms: readonly (readonly [short: string, full: string])[] = [
  ['社保卡', '社会保障卡'],
  ['失业金', '失业保险金'],
  ['许可证', '许可'],
  ['社保', '社会保险'],
  ['人社', '人力资源社会保障'],
  ['人力资源和社会保障', '人力资源社会保障'],
  ['基本养老保险', '养老保险'],
  ['城乡居保', '城乡居民养老保险'],
  ['机关事业养老', '机关事业单位养老'],
  ['特殊工时工作制', '特殊工时制度'],
  ['大中专毕业生', '高校毕业生'],
  ['高等学校毕业生', '高校毕业生'],
  ['以及', '、'],
  ['或者', '或'],
]

/** Words that tell no item from another: 失业人员登记 is 失业登记. */
export const neutralWords: readonly string[] = [
  '行政',
  '人员',
  '业务',
  '事项',
  '手续',
  '有关',
  '相关',
  '情况',
  '工作',
]

/** Names under which an item was known, for matching: published renamings of the national lists, old names second. */
export const knownRenamings: readonly (readonly [name: string, formerly: string])[] = [
  ['劳务派遣经营许可', '劳务派遣行政许可'],
  ['人力资源服务许可', '设立人才中介服务机构及其业务范围审批'],
  ['人力资源服务许可', '职业介绍机构设立审批'],
  ['企业实行不定时工作制和综合计算工时工作制审批', '特殊工时制度审批'],
  ['就业创业证申领', '就业失业登记证核发'],
  ['港澳台人员在内地就业许可', '台港澳人员就业证核发'],
]
