import { counties, placeOf } from '../../../../fixtures/agencies/place.ts'
import { pick } from '../../../../fixtures/random.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'
import { inProse } from './in-prose.ts'

/** Platforms of single cities, each with the region whose agencies may name it. */
const platforms: readonly (readonly [name: string, region: string])[] = [
  ['穗好办', '4401'],
  ['i深圳', '4403'],
]

const vagueConditions = [
  '符合法律、法规规定的其他条件。',
  '以及主管部门规定的其他条件。',
  '具体条件以窗口要求为准。',
  '视情况确定是否受理。',
]
const heldOutVagueConditions = [
  '法律法规规定的其他情形。',
  '经办机构认为需要具备的其他条件。',
  '满足主管部门要求的其他条件。',
  '其他条件根据实际情况确定。',
]

/** Residue, placeholders and other places' names in a guide's own words. */
export const textErrors: readonly ErrorKind[] = [
  inProse('text-foreign-place', ({ elsewhere }, difficulty) => {
    const city = elsewhere.city?.name ?? elsewhere.name
    return difficulty === 'hard'
      ? [
          [`办理结果由${elsewhere.name}人力资源和社会保障局通知。`, `具体以${city}有关规定为准。`],
          [`未尽事宜由${city}社会保险基金管理局解释。`, `${city}参保人员均可通过上述方式申请。`],
          [elsewhere.name, city],
        ]
      : [
          [
            `请到${elsewhere.name}政务服务中心办理。`,
            `也可到${city}行政服务中心综合窗口咨询。`,
            `材料邮寄至${city}人力资源和社会保障局收。`,
            `由${city}社保中心汇总后办理。`,
          ],
          [`欢迎到${elsewhere.name}人社服务大厅办理。`, `申请人应前往${city}市民服务中心提交申请。`],
          [elsewhere.name, city],
        ]
  }),
  {
    name: 'text-copied-from-another-agency',
    element: 'text',
    also: ['procedure'],
    plant({ random, guide, peers, place }) {
      const sources = peers.filter(({ region, procedure }) => {
        const { name, city } = placeOf(region)
        return city?.code !== place.city?.code && procedure?.window?.includes(name)
      })
      if (sources.length === 0 || guide.procedure?.window === undefined) return undefined
      const window = pick(random, sources).procedure?.window ?? ''
      return { guide: { ...guide, procedure: { ...guide.procedure, window } } }
    },
  },
  inProse('text-foreign-county', ({ random, elsewhere }) => {
    const districts = counties.filter(
      ({ parent, name }) => parent === elsewhere.city?.code && name.endsWith('区') && name.length > 2,
    )
    if (districts.length === 0) return undefined
    const { name } = pick(random, districts)
    return [
      [`请到${name}政务服务中心综合窗口办理。`, `由${name}人力资源和社会保障局受理。`],
      [`咨询请到${name}公共就业服务中心。`, `结果由${name}人社局寄送。`],
      [name],
    ]
  }),
  inProse('text-foreign-platform', ({ random, agency }) => {
    const [name] = pick(
      random,
      platforms.filter(([, region]) => !agency.region.startsWith(region)),
    )
    return [
      [`也可以登录“${name}”APP提交申请。`, `关注“${name}”公众号预约取号。`],
      [`在手机应用市场下载“${name}”后按提示办理。`, `通过${name}小程序查询进度。`],
      [name],
    ]
  }),
  {
    name: 'conditions-foreign-place',
    element: 'text',
    also: ['conditions'],
    plant({ guide, elsewhere }) {
      const city = elsewhere.city?.name ?? elsewhere.name
      const changed = guide.conditions?.replace(/当地|(?<!跨)统筹地区/, city)
      return changed === undefined || changed === guide.conditions
        ? undefined
        : { guide: { ...guide, conditions: changed } }
    },
  },
  inProse('text-markup', () => [
    [
      '<p style="text-indent:2em">请按时提交。</p>',
      '详见办事大厅公告&nbsp;&nbsp;。',
      '<br/>请保持电话畅通。',
      '<span>请留意短信</span>',
      '<div class="content">办理须知见大厅公告。</div>',
      '&lt;p&gt;请按要求提交&lt;/p&gt;',
    ],
    [
      '<font color="red">请勿重复提交</font>。',
      '请使用&ldquo;统一身份认证&rdquo;登录。',
      '<a href="http://www.gdzwfw.gov.cn" target="_blank">点击办理</a>',
      '<td>办理时请出示预约号</td>',
      '进度可在网上查询&#12290;',
    ],
  ]),
  inProse('text-markup-encoded-twice', () => [
    [
      '结果现场领取&amp;nbsp;或者邮寄。',
      '联系部门：办公室&amp;lt;br&amp;gt;三楼。',
      '企业&amp;amp;个人均可。',
    ],
    ['请看&amp;ldquo;办事须知&amp;rdquo;。', '&amp;lt;p&amp;gt;请提前预约。&amp;lt;/p&amp;gt;'],
  ]),
  inProse('text-placeholder', () => [
    [
      '请到XX市政务服务中心办理。',
      '咨询电话：×××××××。',
      '办理地点待补充。',
      '联系人：【请填写】。',
      '由***负责解释。',
      '地址：（此处填写地址）。',
      '受理地点：________。',
      '【此处插入流程图】',
      '请输入办理说明。',
      '电话：0000-0000000。',
      '请到某某市人力资源和社会保障局办理。',
      '联系电话：XXXX-XXXXXXXX。',
      '由××县（市、区）人社局受理。',
      '办理时间：待定。',
      '详见附件（待上传）。',
      '这里输入办理流程。',
    ],
    [
      '业务办理时间为XX：00至XX：00。',
      '网址：（待更新）。',
      '（以下流程由各区自行修改）',
      '具体窗口号：＿＿号窗口。',
      '负责科室：[科室名称]。',
      '该段文字待替换。',
    ],
  ]),
  inProse('text-mojibake', () => [
    ['璇锋寜鏃舵彁浜ゆ潗鏂欍€?', '锟斤拷锟斤拷锟斤拷', 'è¯·æŒ‰æ—¶æäº¤ææ–™', '请按时提\uFFFD\uFFFD材料。'],
    [
      '鐢宠浜烘惡甯︽潗鏂?',
      '烫烫烫烫烫烫',
      'å\u008A\u009Eç\u0090\u0086æ\u0097¶é\u0097´',
      '办理时间\uFFFD\uFFFD\uFFFD日。',
    ],
  ]),
  inProse('text-outdated-name', ({ place }) => [
    [
      `由${place.name}劳动和社会保障局负责。`,
      `审核部门为${place.name}人事局。`,
      `请与${place.name}劳动和社会保障局联系。`,
      `结果由${place.name}劳动局留存。`,
      '由当地人事局审核档案。',
    ],
    [
      `报${place.name}劳动保障局审核。`,
      '由劳动保障行政部门出具意见。',
      '申请人可凭《就业失业登记证》享受扶持。',
      `${place.name}人事劳动和社会保障局负责解释。`,
    ],
  ]),
  {
    name: 'conditions-vague',
    element: 'text',
    also: ['conditions'],
    plant(scene) {
      const { guide } = scene
      if (guide.conditions === undefined) return undefined
      const said = choose(scene, vagueConditions, heldOutVagueConditions)
      return { guide: { ...guide, conditions: `${guide.conditions}${said}` } }
    },
  },
  inProse(
    'text-vague',
    () => [
      [
        '具体要求以窗口解释为准。',
        '所需材料详询窗口。',
        '办理时间另行通知。',
        '视情况办理。',
        '材料以窗口审核要求为准。',
        '是否补充材料由工作人员视情况确定。',
        '根据实际情况要求补充资料。',
      ],
      [
        '需要的其他资料由窗口根据实际情况确定。',
        '以经办机构的要求为准。',
        '必要时提交工作人员认为需要的材料。',
        '办理期限视情况而定。',
      ],
    ],
    ['procedure', 'materials', 'promisedLimit'],
  ),
]
