/**
 * Words for places that are no row of the table of regions: generic words, competent offices, platforms, and the
 * names by which other provinces are known.
 */

/** A generic word for the place at which one applies. Rank 1 province, 2 city, 3 county, 4 town, 5 village; 0 whichever. */
export interface GenericPlace {
  readonly name: string
  readonly rank: number
}

const generic = (rank: number, names: string): GenericPlace[] =>
  names.split(' ').map((name) => ({ name, rank }))

/** Generic words for one's own place. */
export const genericPlaces: readonly GenericPlace[] = [
  ...generic(1, '本省 我省 全省 省内'),
  ...generic(2, '本市 我市 全市 市内'),
  ...generic(3, '本区 本县 我区 我县 全区 全县 本县区 本区县 本县(市、区)'),
  ...generic(4, '本镇 本街道 本乡镇 本镇街 我镇 本镇(街道)'),
  ...generic(5, '本村 本社区'),
  ...generic(
    0,
    '本地 本地区 当地 所在地 所在地区 属地 统筹地区 统筹区 统筹地 本统筹区 本统筹地区 所在市 参保地 参保所在地 参保统筹地区 本行政区域 本行政区 ' +
      '本辖区 辖区 所在辖区 县级以上 县级以上地方 县级及以上 设区的市 设区的市级 设区市 地级以上市 地市级以上 ' +
      '市级以上 各地 各市 各区 各县 各区县 各县区 各县(市、区) 各区(县) 各地级以上市 县(市、区) 县(市、区)级 各级',
  ),
]

/** What stands behind a place and adds nothing: 广东省行政区域内 is 本省. */
export const placeExtent =
  /本地(?=户籍|户口|居民|劳动者|职工|人员|企业|生源)|(?:(?:所属|所辖|管辖)?的?(?:行政区域|行政区划|行政区|辖区|管辖区域|区域|地区|范围|境))?[以之]?内(?![衣部外容地陆])/y

/** What stands before a generic word and only says whose place it is: 用人单位所在地的人社局 is the local one. */
export const placeOwners: readonly string[] = ['用人单位', '所在单位', '单位', '企业', '参保']

/** A kind of competent office; offices of one kind at one place are one. */
export type OfficeKind =
  | 'hrss'
  | 'insurance'
  | 'employment'
  | 'appraisal'
  | 'arbitration'
  | 'government'
  | 'other'

/** How the offices of a kind are called in Guangdong, in force and former. */
export const officeForms: readonly { readonly kind: OfficeKind; readonly form: RegExp }[] = [
  {
    kind: 'hrss',
    form: /(?:人力资源(?:和|与)?社会保障|人力资源保障|人社|劳动(?:和社会)?保障)(?:行政)?(?:主管)?(?:局|厅|部门|行政机关|行政)(?:窗口)?/y,
  },
  {
    kind: 'insurance',
    form: /(?:社会保险|社保)(?:基金|事业)?(?:经办服务机构|经办机构|经办部门|(?:主管|管理)?部门|管理中心|管理局|服务中心|服务管理中心|中心|局|机构)(?:窗口)?/y,
  },
  {
    kind: 'employment',
    form: /(?:公共就业(?:和|与)?人才服务|公共就业服务|公共人才服务|劳动就业服务|就业服务|人才服务|就业创业服务|人力资源公共服务|人力资源服务|就业促进|公共就业|就业(?=中心))(?:管理)?(?:机构|中心|局|部门)(?:窗口)?/y,
  },
  { kind: 'appraisal', form: /劳动能力鉴定(?:委员会|中心|机构)(?:办公室)?/y },
  { kind: 'arbitration', form: /劳动(?:人事)?争议(?:调解)?仲裁(?:委员会|院)/y },
  { kind: 'government', form: /(?:地方)?(?:各级)?人民政府/y },
]

/** A platform through which one applies, and the region whose platform it is. */
export interface Platform {
  readonly name: string
  readonly code: string
}

const platform = (code: string, names: string): Platform[] => names.split(' ').map((name) => ({ name, code }))

/** Platforms by name and by address, as they are publicly known. */
export const platforms: readonly Platform[] = [
  ...platform(
    '440000',
    '广东政务服务网 广东省政务服务网 广东省网上办事大厅 粤省事 粤商通 www.gdzwfw.gov.cn hrss.gd.gov.cn',
  ),
  ...platform('440100', '穗好办 gz.gov.cn'),
  ...platform('440200', 'sg.gov.cn'),
  ...platform('440300', 'i深圳 深i企 sz.gov.cn'),
  ...platform('440400', 'zhuhai.gov.cn'),
  ...platform('440500', 'shantou.gov.cn'),
  ...platform('440600', 'foshan.gov.cn'),
  ...platform('440700', 'jiangmen.gov.cn'),
  ...platform('440800', 'zhanjiang.gov.cn'),
  ...platform('440900', 'maoming.gov.cn'),
  ...platform('441200', 'zhaoqing.gov.cn'),
  ...platform('441300', 'huizhou.gov.cn'),
  ...platform('441400', 'meizhou.gov.cn'),
  ...platform('441500', 'shanwei.gov.cn'),
  ...platform('441600', 'heyuan.gov.cn'),
  ...platform('441700', 'yangjiang.gov.cn'),
  ...platform('441800', 'gdqy.gov.cn'),
  ...platform('441900', 'dg.gov.cn'),
  ...platform('442000', 'zs.gov.cn'),
  ...platform('445100', 'chaozhou.gov.cn'),
  ...platform('445200', 'jieyang.gov.cn'),
  ...platform('445300', 'yunfu.gov.cn'),
  ...platform('120000', '津心办'),
  ...platform('130000', '冀时办'),
  ...platform('210000', '辽事通'),
  ...platform('220000', '吉事办'),
  ...platform('310000', '随申办'),
  ...platform('320000', '苏服办'),
  ...platform('330000', '浙里办 浙江政务服务网'),
  ...platform('340000', '皖事通'),
  ...platform('350000', '闽政通'),
  ...platform('360000', '赣服通'),
  ...platform('370000', '爱山东'),
  ...platform('410000', '豫事办'),
  ...platform('420000', '鄂汇办'),
  ...platform('430000', '新湘事成'),
  ...platform('500000', '渝快办'),
  ...platform('510000', '天府通办'),
  ...platform('610000', '秦务员'),
]

/** Large cities of other provinces that are no capitals, by GB/T 2260: guides are copied from there too. */
export const otherCities: readonly (readonly [code: string, name: string])[] =
  (
    '320500 苏州 320200 无锡 320400 常州 320600 南通 320300 徐州 330200 宁波 330300 温州 330600 绍兴 330400 嘉兴 331000 台州 ' +
    '330700 金华 370200 青岛 370600 烟台 370700 潍坊 371300 临沂 370800 济宁 370300 淄博 371000 威海 350200 厦门 350500 泉州 ' +
    '350600 漳州 350300 莆田 210200 大连 210300 鞍山 130200 唐山 130600 保定 130400 邯郸 131000 廊坊 410300 洛阳 411300 南阳 ' +
    '420600 襄阳 420500 宜昌 421000 荆州 430200 株洲 430300 湘潭 430600 岳阳 430700 常德 430400 衡阳 431000 郴州 431100 永州 ' +
    '360700 赣州 360400 九江 361100 上饶 340200 芜湖 341200 阜阳 450300 桂林 450200 柳州 450900 玉林 450400 梧州 450500 北海 ' +
    '510700 绵阳 510600 德阳 511500 宜宾 510500 泸州 511300 南充 520300 遵义 530300 曲靖 610400 咸阳 610300 宝鸡 150200 包头 ' +
    '230600 大庆 460200 三亚'
  )
    .match(/\d{6} \S+/g)
    ?.map((entry) => [entry.slice(0, 6), `${entry.slice(7)}市`] as const) ?? []

/**
 * The provinces: code, full name, name without its suffix, capital. Without Hong Kong, Macao and Taiwan, which are no
 * leftovers of copying: guides speak of their residents.
 */
export const provinces: readonly (readonly [code: string, name: string, short: string, capital?: string])[] =
  [
    ['110000', '北京市', '北京'],
    ['120000', '天津市', '天津'],
    ['130000', '河北省', '河北', '石家庄市'],
    ['140000', '山西省', '山西', '太原市'],
    ['150000', '内蒙古自治区', '内蒙古', '呼和浩特市'],
    ['210000', '辽宁省', '辽宁', '沈阳市'],
    ['220000', '吉林省', '吉林', '长春市'],
    ['230000', '黑龙江省', '黑龙江', '哈尔滨市'],
    ['310000', '上海市', '上海'],
    ['320000', '江苏省', '江苏', '南京市'],
    ['330000', '浙江省', '浙江', '杭州市'],
    ['340000', '安徽省', '安徽', '合肥市'],
    ['350000', '福建省', '福建', '福州市'],
    ['360000', '江西省', '江西', '南昌市'],
    ['370000', '山东省', '山东', '济南市'],
    ['410000', '河南省', '河南', '郑州市'],
    ['420000', '湖北省', '湖北', '武汉市'],
    ['430000', '湖南省', '湖南', '长沙市'],
    ['440000', '广东省', '广东', '广州市'],
    ['450000', '广西壮族自治区', '广西', '南宁市'],
    ['460000', '海南省', '海南', '海口市'],
    ['500000', '重庆市', '重庆'],
    ['510000', '四川省', '四川', '成都市'],
    ['520000', '贵州省', '贵州', '贵阳市'],
    ['530000', '云南省', '云南', '昆明市'],
    ['540000', '西藏自治区', '西藏', '拉萨市'],
    ['610000', '陕西省', '陕西', '西安市'],
    ['620000', '甘肃省', '甘肃', '兰州市'],
    ['630000', '青海省', '青海', '西宁市'],
    ['640000', '宁夏回族自治区', '宁夏', '银川市'],
    ['650000', '新疆维吾尔自治区', '新疆', '乌鲁木齐市'],
  ]

/** What follows the short name of a city or province where it is a place, and not 广州大道 or 中山大学. */
export const placeContext =
  /(?:户籍|户口|籍|居民|市民|职工|人员|人才|参保|社保|社会保险|医保|参加|统筹|缴纳|缴费|就业|创业|工作|居住|生活|常住|落户|入户|地区|区域|辖区|范围|境内|行政|登记|注册|企业|用人单位|政务|人社|人力资源|12333|12345|本地|以外|之外|[、,。;:()的内外和或及与至到]|$)/y

/** What makes the name of a region part of a longer word: 新会区域, 本市场. */
export const placeContinues = /市场|区[域别间分块]|县志/y

/** Endings of the titles of laws and documents: a place in them is part of the title. */
export const documentTitle =
  /(?:法|条例|办法|规定|细则|通知|意见|决定|公告|通告|方案|规程|规范|目录|标准|函|批复|复函|规则|解释|纲要|规划|措施|政策|制度)(?:\([^()]*\))*$/
