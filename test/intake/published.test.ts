/** Records as live platforms published them: every known field in its place, nothing invented, every row accounted for. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileSource } from '../../api/intake/file-source.ts'
import { outcomes } from '../../api/intake/import/account.ts'
import { prepareImport } from '../../api/intake/import/import-files.ts'
import { emptyProfile } from '../../api/intake/mapping/profile.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-published-'))
})
afterAll(() => rm(folder, { recursive: true }))

const importOf = async (name: string, constants: Record<string, string> = {}) => {
  const source = await fileSource(join(import.meta.dirname, 'published', name))
  const profile = { ...emptyProfile, constants }
  const [part] = (await prepareImport([source], { folder, kind: 'guides', profile })).parts
  if (!part) throw new Error('expected a part, got none')
  const { plan } = part
  for (const account of [plan.rows, plan.records])
    expect(outcomes.reduce((sum, outcome) => sum + account[outcome], 0)).toBe(account.read)
  return plan
}

test('guides of Guangdong with Chinese headings come in whole', async () => {
  const plan = await importOf('guangdong_guides.jsonl')
  expect(plan.records).toEqual({ read: 2, created: 2, updated: 0, unchanged: 0, rejected: 0, skipped: 0 })
  const [card, subsidy] = plan.changes.map(({ record }) => record)
  expect(card).toEqual({
    id: 'GD32',
    name: '社会保障卡申领',
    commonNames: ['社保卡申领', '办社保卡', '首次申领社保卡', '社会保障卡办理'],
    type: '公共服务',
    target: ['natural'],
    agency: { name: '高州市人力资源和社会保障局' },
    region: '440981',
    level: 'county',
    baseCode: '002014010001',
    implementationCode: '1144098158137993544002014010001',
    conditions:
      '在本省行政区域内居住、就业、参加社会保险、享受公共服务的中国大陆居民、港澳台居民、外国人和华侨。',
    legalLimit: { value: 30, unit: 'workday' },
    promisedLimit: { value: 1, unit: 'workday' },
    handling: {
      kind: 'promised',
      channels: ['online', 'window'],
      onlineDepth: 4,
      maxVisits: 0,
      onSiteReason: '无，支持全程网办并选择邮寄送达',
    },
    fee: { charged: false },
    basis: [
      {
        title: '广东省人力资源和社会保障厅关于印发《广东省社会保障卡业务经办规程（第二版）》的通知',
        docNumber: '粤人社规〔2023〕5号',
        article: '第三条第一款、第二款',
      },
      {
        title: '人力资源和社会保障部关于印发"中华人民共和国社会保障卡"管理办法的通知',
        docNumber: '人社部发〔2011〕47号',
        article: '第三条第一款',
      },
      {
        title: '《广东省社会保障卡居民服务一卡通条例》',
        docNumber: '广东省第十四届人民代表大会常务委员会公告第36号',
        article: '第二条第一款、第二款',
      },
    ],
    materials: [
      {
        name: '广东省社会保障卡个人业务申请表',
        necessity: 'required',
        medium: ['paper'],
        source: 'applicant',
        originals: 1,
        copies: 0,
      },
      {
        name: '有效身份证件',
        necessity: 'required',
        medium: ['electronic'],
        source: 'government',
        originals: 1,
        copies: 0,
        '来源（原文）': '政府部门核发，已关联电子证照的可免提交',
      },
      {
        name: '个人照片',
        necessity: 'required',
        medium: ['paper'],
        source: 'applicant',
        originals: 1,
        copies: 0,
      },
    ],
    source: {
      version: '15',
      url: 'https://www.gdzwfw.gov.cn/portal/v2/guide/1144098158137993544002014010002',
    },
    实施主体性质: '法定机关',
    收费: '不收费',
    '网办深度（原文）': 'IV级(见常见问题3)',
  })
  expect(subsidy).toMatchObject({
    agency: { uscc: 'TE4401120074856370', name: '黄埔街办事站' },
    region: '440112',
    level: 'township',
    steps: [
      { name: '收件', limit: { value: 0.5, unit: 'workday' } },
      { name: '受理', limit: { value: 4.5, unit: 'workday' } },
      { name: '审查', limit: { value: 5, unit: 'workday' } },
      { name: '决定', limit: { value: 15, unit: 'workday' } },
      { name: '送达', limit: { value: 5, unit: 'workday' } },
    ],
    审批服务形式: '网上办，一次办',
  })
  // 无 is no code and no source of power.
  expect(subsidy).not.toHaveProperty('handlingCode')
  expect(subsidy).not.toHaveProperty('powerSource')
})

test('a catalogue of another province comes in once it is said at which level its agencies stand', async () => {
  const alone = await importOf('guangan_catalogue.jsonl')
  expect(alone.records).toMatchObject({ read: 1135, rejected: 1135 })
  expect(new Set(alone.problems.map(({ field }) => field))).toEqual(new Set(['level']))
  const plan = await importOf('guangan_catalogue.jsonl', { level: '县级' })
  expect(plan.records.read).toBe(1135)
  expect(plan.records.created + plan.records.rejected + plan.records.skipped).toBe(1135)
  expect(plan.records.created).toBeGreaterThan(1100)
  expect(plan.problems.every(({ message }) => message.includes('用过而内容不同'))).toBe(true)
  expect(plan.changes[0]?.record).toMatchObject({
    name: '企业投资项目备案（技术改造）（市级/县级）',
    type: '10',
    agency: { uscc: '11511301008778183N', name: '区经信局' },
    region: '511602',
    level: 'county',
    baseCode: '511Z07001006',
    main_item: '未分类',
  })
})

test('pages of other provinces lack what a guide needs: each is refused with what is missing, nothing is made up', async () => {
  const plan = await importOf('pages_guides.jsonl')
  expect(plan.records).toEqual({ read: 12, created: 0, updated: 0, unchanged: 0, rejected: 12, skipped: 0 })
  expect(new Set(plan.problems.map(({ line }) => line)).size).toBe(12)
  const ofLine = (line: number) => plan.problems.filter((problem) => problem.line === line)
  expect(ofLine(1).map(({ field }) => field)).toEqual(['type', 'agency', 'level'])
  expect(ofLine(3)).toEqual([expect.objectContaining({ field: 'region', value: '吉林省白城市' })])
  expect(ofLine(6)).toEqual([expect.objectContaining({ field: 'level', value: '市(州)、县(区)级' })])
})

test('rows of a directory that are no guides are refused, with their level of items in place', async () => {
  const plan = await importOf('open_gov_directory_rows.jsonl', {
    level: '县级',
    'agency/name': '县人社局',
    type: '公共服务',
  })
  expect(plan.records).toMatchObject({ read: 20 })
  expect(plan.records.created + plan.records.rejected + plan.records.skipped).toBe(20)
  for (const { field } of plan.problems) expect(['region', 'name', 'id']).toContain(field)
  for (const { record } of plan.changes)
    expect(record).toMatchObject({ name: expect.any(String), 公开内容要素: expect.any(String) })
})
