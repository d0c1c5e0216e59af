import { type Choosing, choose } from '../pool.ts'

/** Materials that no item of the directory asks for. */
const known: readonly string[] = [
  '近期银行流水',
  '社会保险缴费证明',
  '结婚证',
  '不动产权证书',
  '近期免冠照片',
  '个人征信报告',
  '环境影响评价报告',
  '消防验收合格证明',
  '房屋租赁备案证明',
  '完税证明',
  '健康证',
  '离婚证',
  '退伍证',
  '纳税信用等级证明',
  '公证书',
  '车辆行驶证',
  '户口迁移证',
  '出生医学证明',
  '安全生产许可证',
  '办公场地平面图',
  '独生子女证',
  '宿舍管理日志',
  '产品宣传画册',
  '银行回单',
  '车间施工视频',
  '舞台演出方案',
  '族谱',
  '考察笔录',
  '货物报关单',
  '值班打卡记录',
]
const heldOut: readonly string[] = [
  '机动车驾驶证',
  '无偿献血证',
  '食品经营许可证',
  '存款证明',
  '无房证明',
  '商标注册证',
  '排污许可证',
  '动物检疫证明',
  '船舶检验证书',
  '采伐许可证',
  '业主委员会决议',
  '义务教育证明',
  '税收缴款凭证',
  '居民小组证言',
  '船舶出海计划',
  '门店开业总结',
  '祖宅地契',
  '水费回单',
  '访谈笔录',
]
/** What may prove the same as a material that the item does ask for. */
const near: readonly (readonly [material: RegExp, foreign: RegExp])[] = [
  [/场所|场地|租赁|住所/, /不动产|租赁|平面图/],
  [/户口/, /户口/],
  [/保险|参保/, /保险/],
]

/** A material that is none of these and comes near to none of them. */
export function foreignMaterial(choosing: Choosing, listed: readonly string[]): string {
  const all = listed.join('；')
  const isForeign = (name: string): boolean =>
    !all.includes(name) && !near.some(([material, foreign]) => material.test(all) && foreign.test(name))
  return choose(choosing, known.filter(isForeign), heldOut.filter(isForeign))
}
