/** A name that an authority or its document no longer has, with the one it has now. */
export interface Renamed {
  readonly former: RegExp
  /** The current name; `$1` is what the former one ended in. */
  readonly current: string
  /** Also the wording of laws in force, so right wherever the standard words it so. */
  readonly inLaws: boolean
}

/**
 * Authorities renamed when labour and personnel were joined (2008 to 2010) and by the reform of 2018, and the
 * certificate of employment that 人社部发〔2014〕97号 renamed.
 */
export const renamed: readonly Renamed[] = [
  { former: /(?<!组织)人事劳动(?:和社会保障|保障)?(局|厅)/g, current: '人力资源和社会保障$1', inLaws: false },
  {
    former: /劳动(?:和|与)社会保障(局|厅|部门|行政部门|所|服务站)/g,
    current: '人力资源和社会保障$1',
    inLaws: false,
  },
  {
    former: /社会劳动保险(?:基金)?(?:事业)?(?:管理)?(局|所|处|公司|中心)/g,
    current: '社会保险基金管理局',
    inLaws: false,
  },
  { former: /(?<!组织|干部)人事(局|厅)(?!势)/g, current: '人力资源和社会保障$1', inLaws: false },
  { former: /劳动(局|厅)(?![势面域部])/g, current: '人力资源和社会保障$1', inLaws: false },
  { former: /劳动保障(局|厅|部门|行政部门|行政主管部门)/g, current: '人力资源和社会保障$1', inLaws: true },
  { former: /工商(?:行政管理)?(局|部门|行政管理部门)/g, current: '市场监督管理$1', inLaws: true },
  { former: /质量技术监督(局|部门)/g, current: '市场监督管理$1', inLaws: true },
  { former: /(?:国家|地方)税务(局)(?!总)/g, current: '税务$1', inLaws: true },
  { former: /卫生和计划生育(?:局|委员会)|卫计[局委]/g, current: '卫生健康部门', inLaws: true },
  { former: /安全生产监督管理(局|部门)/g, current: '应急管理$1', inLaws: true },
  { former: /国土资源(局|厅|部门)/g, current: '自然资源$1', inLaws: true },
  { former: /就业失业登记证/g, current: '就业创业证', inLaws: false },
  { former: /再就业优惠证/g, current: '就业创业证', inLaws: false },
]
