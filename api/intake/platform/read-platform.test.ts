import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { guideTables } from '../../tables/guide-columns.ts'
import { valueAt } from '../../tables/pointer.ts'
import { aSink } from '../test-sink.ts'
import {
  chargeFields,
  isKnown,
  itemFields,
  keptFields,
  keptTables,
  lobbyFields,
  platformLists,
} from './fields.ts'
import { createPlatformReader, isPlatform } from './read-platform.ts'

const surveyed: readonly { readonly table: string; readonly field: string }[] = parse(
  readFileSync(join(import.meta.dirname, '../../../test/intake/published/platform-fields.csv')),
  { columns: true },
)
const read = (value: Record<string, unknown>) => {
  const found = aSink()
  const draft = createPlatformReader(guideTables, found.sink)(value, { file: 'a.json' })
  return { ...draft, notes: found.notes }
}
const item = {
  ITEM_ID: '0f3c',
  TASK_NAME: '社会保障卡管理服务',
  CATANAME: '社会保障卡申领',
  TASK_CODE: '11440000553612461J2442111026001',
  CATALOG_CODE: '442111026001',
  TASK_TYPE: '21',
  TASK_TYPE_TEXT: '公共服务',
  TONGYI_CODE: '11440000553612461J',
  DEPT_NAME: '广东省人力资源和社会保障厅',
  USE_LEVEL_TEXT: '省级',
  SERVE_TYPE_TEXT: '自然人,企业法人',
  TASK_STATE_TEXT: '在用',
  PROJECT_TYPE_TEXT: '承诺件',
  HANDLE_TYPE_TEXT: '窗口办理,网上办理',
  WBSD_LEVEL_TEXT: 'Ⅳ级',
  PROMISE_DAY: 3,
  PROMISE_TYPE: 'G',
  CRBJSXSM: '自受理之日起',
  ANTICIPATE_DAY: 30,
  ANTICIPATE_TYPE: 'Z',
  IS_FEE: '0',
  LINK_TEL: '020-12333',
  LINK_WAY: '电话：020-12333',
  ACCEPT_CONDITION: '1.本省居民。',
  FLOW_CHART: '',
  YEAR: '2026',
  LAW: [
    {
      LAWNAME: '社会保险法',
      ACCORDINGNUMBER: '主席令第35号',
      TERMSNUMBER: '第三条',
      BFJG: '全国人大常委会',
      SSRQ: '2011-07-01',
      LAWURL: 'https://example.com',
    },
  ],
}
const whole = {
  AUDIT_ITEM: item,
  AUDIT_ITEM_EXTEND: {
    LIMIT_SCENE_NUM: '0',
    IS_EXPRESS: '1',
    COMMONEXPRESSION: '办社保卡、社保卡申领',
    IS_PAY_ONLINE: '0',
  },
  AUDIT_MATERIAL: [
    {
      MATERIAL_NAME: '照片',
      ORDERNUM: 2,
      MATERIAL_TYPE: '3',
      IS_NEED: '2',
      ZZHDZB: '3',
      SOURCE_TYPE: '10',
      PAGE_NUM: 1,
      PAGE_COPYNUM: 0,
    },
    {
      MATERIAL_NAME: '身份证',
      ORDERNUM: 1,
      MATERIAL_TYPE: '1',
      IS_NEED: '1',
      ZZHDZB: '1',
      SOURCE_TYPE: '20',
      PAGE_NUM: 0,
      PAGE_COPYNUM: 1,
      FILL_EXPLIAN: '正反面',
      PAGE_FORMAT: 'A4',
    },
  ],
  AUDIT_ITEM_FLOWSHEET: [
    { STEP: 'addressee', UNTI_LINK: 'applitAndAccept', TRANSACT_TIME_LIMIT: '1个工作日' },
    { STEP: 'decide' },
  ],
  AUDIT_ITEM_RESULT: [{ NAME: '社会保障卡', RESULT_TYPE: 'CERTIFICATE' }],
  AUDIT_QA: [{ QUESTION: '收费吗？', ANSWER: '不收费。' }],
  AUDIT_SPECIAL_TIME: [{ SPECIALNAME: '听证', SX: '10', SXDW: 'G' }],
  AUDIT_CATALOG_LOBBY: [
    { NAME: '政务服务中心', ADDRESS: '示例路1号', TIME: '工作日9:00—17:00', TEL: '020-80000000' },
  ],
  AUDIT_ITEM_CONDITION: [],
}

describe('the fields of the survey', () => {
  test.each(surveyed)('$table $field is known', ({ table, field }) => {
    const list = platformLists.find((one) => one.table === table)
    const names = field.split('/').filter((name) => name !== '')
    if (names.length === 0) expect(keptTables).toContain(table)
    for (const name of names) {
      const isItem = table === 'AUDIT_ITEM' || table === 'AUDIT_ITEM_EXTEND'
      const known = isItem
        ? Object.hasOwn(itemFields, name) ||
          isKnown(keptFields, name) ||
          ['LAW', 'TASK_LAW', 'RESULT_NAME', 'RESULT_TYPE'].includes(name)
        : list
          ? Object.hasOwn(list.fields, name) || isKnown(list.kept, name)
          : keptTables.includes(table)
      expect(known).toBe(true)
    }
  })
  test('every path of the table is a column of guides', () => {
    const columns = new Set(
      guideTables.sheets.flatMap(({ list, columns: some }) =>
        some.map(({ field }) => `${list ?? ''}:${field}`),
      ),
    )
    const own = [
      ...Object.values(itemFields).filter((path) => path !== 'code'),
      ...Object.values(lobbyFields),
      ...Object.values(chargeFields),
    ]
    const listed = platformLists.flatMap(({ list, fields }) =>
      Object.values(fields).map((path) => `${list}:${path}`),
    )
    expect([...own.map((path) => `:${path}`), ...listed].filter((name) => !columns.has(name))).toEqual([])
  })
})

describe('a guide of the platform', () => {
  const expected = {
    id: '0f3c',
    name: '社会保障卡管理服务',
    subItem: '社会保障卡申领',
    implementationCode: '11440000553612461J2442111026001',
    baseCode: '442111026001',
    type: '21',
    agency: { uscc: '11440000553612461J', name: '广东省人力资源和社会保障厅' },
    level: 'provincial',
    target: ['natural', 'legal'],
    status: 'in-use',
    handling: {
      kind: 'promised',
      channels: ['window', 'online'],
      onlineDepth: 4,
      maxVisits: 0,
      express: true,
    },
    promisedLimit: { value: 3, unit: 'workday', note: '自受理之日起' },
    legalLimit: { value: 30, unit: 'day' },
    fee: { charged: false },
    contact: { phone: '020-12333', address: '示例路1号', hours: '工作日9:00—17:00' },
    conditions: '1.本省居民。',
    commonNames: ['办社保卡', '社保卡申领'],
    basis: [
      {
        title: '社会保险法',
        docNumber: '主席令第35号',
        article: '第三条',
        issuer: '全国人大常委会',
        effectiveDate: '2011-07-01',
        LAWURL: 'https://example.com',
      },
    ],
    materials: [
      {
        name: '身份证',
        kind: 'certificate',
        necessity: 'required',
        medium: ['paper'],
        source: 'government',
        originals: 0,
        copies: 1,
        note: '正反面',
        ORDERNUM: 1,
        PAGE_FORMAT: 'A4',
      },
      {
        name: '照片',
        kind: 'other',
        necessity: 'optional',
        medium: ['paper', 'electronic'],
        source: 'applicant',
        originals: 1,
        copies: 0,
        ORDERNUM: 2,
      },
    ],
    steps: [
      { name: '收件', limit: { value: 1, unit: 'workday' }, UNTI_LINK: 'applitAndAccept' },
      { name: '决定' },
    ],
    results: [{ name: '社会保障卡', kind: 'certificate' }],
    faq: [{ question: '收费吗？', answer: '不收费。' }],
    specialTimes: [{ name: '听证', limit: { value: 10, unit: 'workday' } }],
  }
  test('has every field in its place, and what has none beside it', () => {
    const { fields, problems, notes } = read(whole)
    expect(problems).toEqual([])
    expect(notes).toEqual([])
    const { platform, ...guide } = fields
    expect(guide).toEqual(expected)
    expect(platform).toEqual({
      'AUDIT_ITEM.TASK_TYPE_TEXT': '公共服务',
      'AUDIT_ITEM.LINK_WAY': '电话：020-12333',
      'AUDIT_ITEM.YEAR': '2026',
      'AUDIT_ITEM_EXTEND.IS_PAY_ONLINE': '0',
      AUDIT_CATALOG_LOBBY: whole.AUDIT_CATALOG_LOBBY,
    })
  })
  test('in small letters is the same', () => {
    const lower = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(lower)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value).map(([key, member]) => [key.toLowerCase(), lower(member)]),
            )
          : value
    const small = lower(whole)
    if (typeof small !== 'object' || small === null) throw new Error('expected an object')
    expect(isPlatform(small as Record<string, unknown>)).toBe(true)
    const { platform: _, ...guide } = read(small as Record<string, unknown>).fields
    expect(guide).toEqual(expected)
  })
  test('with all in one row, and older fields for today’s tables', () => {
    const { fields } = read({
      ...item,
      LAW: [],
      TASK_LAW: '1.《社会保险法》第三条',
      RESULT_NAME: '社会保障卡',
      RESULT_TYPE: '10',
    })
    expect(fields.basis).toEqual([{ title: '《社会保险法》', article: '第三条' }])
    expect(fields.results).toEqual([{ name: '社会保障卡', kind: 'certificate' }])
  })
  test('keeps fields that nobody recorded, and says so', () => {
    const { fields, notes } = read({ ...whole, AUDIT_ITEM: { ...item, NEW_FIELD: 'x' } })
    expect(valueAt(fields, 'platform/AUDIT_ITEM.NEW_FIELD')).toBe('x')
    expect(notes[0]?.zh).toContain('AUDIT_ITEM.NEW_FIELD')
  })
  test('names the field of a value that cannot be read', () => {
    const { problems } = read({ ...whole, AUDIT_ITEM: { ...item, PROJECT_TYPE_TEXT: '快件' } })
    expect(problems).toEqual([
      expect.objectContaining({
        field: 'handling/kind',
        value: '快件',
        message: expect.stringContaining('AUDIT_ITEM.PROJECT_TYPE_TEXT'),
      }),
    ])
  })
})
