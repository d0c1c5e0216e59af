import { expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { emptyIndex } from '../../api/search/index-guides.ts'
import { ensureIndexed } from '../../api/search/rebuild.ts'
import type { FoundAll } from '../../api/search/search.ts'
import type { QueryProblem } from '../../rules/query/query.ts'
import { demanding, guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

interface GuidePage {
  readonly guides: FoundAll['guides']
  readonly total: number
}

type GuideFacets = Readonly<
  Record<'element' | 'region' | 'item', readonly { readonly value: string; readonly count: number }[]>
> & { readonly total: number }

const at = (path: string, values: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(values)}`

/** Search over items, guides, laws and materials, and the query language of findings. */
export const testSearch = (client: Client, store: () => Store): void => {
  const { get, failure, list } = client
  const searched = (q: string) => get<FoundAll>(at('/api/search', { q }))
  const guides = (values: Readonly<Record<string, string>>) =>
    get<GuidePage>(at('/api/search/guides', values))
  const facets = (values: Readonly<Record<string, string>>) =>
    get<GuideFacets>(at('/api/search/guides/facets', values))

  test.each([
    ['two characters of a name', '失业', '442111010000', 3],
    ["another city's wording", '失业人员登记', '442111010000', 1],
    ['a common name', '办失业', '442111010000', 3],
    ['the beginning of a code', '44211102', '442111020000', 1],
    ['a part of a code', '1102000', '442111020000', 1],
    ['a whole code', '442111020000', '442111020000', 1],
    ['initials', 'sydj', '442111010000', 3],
    ['pinyin', 'jiuyechuangyezheng', '442111020000', 1],
    ['pinyin that is not finished', 'shiyed', '442111010000', 3],
    ['a slip of the pen', '失业等记', '442111010000', 0],
    ['an agency and an item', '深圳 创业', '442111020000', 1],
    ['a word of its text', '法定劳动年龄', '442111010000', 4],
    ['a condition of a guide', 'material:身份证 -失业', '442111020000', 1],
  ])('search finds an item by %s', async (_, query, code, total) => {
    const found = await searched(query)
    expect(found.items[0]?.code).toBe(code)
    expect(found.totalGuides).toBe(total)
  })

  test('search for nothing finds nothing', async () => {
    expect(await searched(' ')).toEqual({
      items: [],
      totalItems: 0,
      guides: [],
      totalGuides: 0,
      totalFindings: 0,
      laws: [],
      totalLaws: 0,
      materials: [],
      totalMaterials: 0,
    })
  })

  test.each(['失业', '劳动', '身份证', '计划生育证明', '登记', '劳动者', '就业要求，处于无业'])(
    'guides found by %s are those that SQL finds in what they publish',
    async (word) => {
      const { db } = store()
      const rows = await db
        .selectFrom('guide')
        .innerJoin('guide_revision', (join) =>
          join
            .onRef('guide_revision.guide_id', '=', 'guide.id')
            .onRef('guide_revision.revision', '=', 'guide.revision'),
        )
        .select('guide.id')
        .where('guide_revision.content', 'like', `%${word}%`)
        .execute()
      const { guides: found } = await guides({ q: `"${word}"`, limit: '200' })
      expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
      expect(found.length).toBeGreaterThan(0)
    },
  )

  test('an item says by which of its other names it was found', async () => {
    const [found] = (await searched('办失业')).items
    expect(found).toMatchObject({
      code: '442111010000',
      commonNames: [{ text: '办失业登记', marks: [{ start: 0, end: 3 }] }],
      formerNames: [],
    })
  })

  test('what was found is marked, in the name and in a passage with its element', async () => {
    const named = (await guides({ q: '失业' })).guides.find(({ id }) => id === demanding.id)
    expect(named?.marks).toEqual([{ start: 0, end: 2 }])
    const { guides: asking, total } = await guides({ q: '计划生育证明' })
    expect(total).toBe(1)
    expect(asking[0]).toMatchObject({
      id: demanding.id,
      marks: [],
      passages: [{ element: 'materials', text: '计划生育证明', marks: [{ start: 0, end: 6 }] }],
    })
    const heard = (await guides({ q: 'sydj' })).guides.find(({ id }) => id === demanding.id)
    expect(heard?.marks).toEqual([{ start: 0, end: 4 }])
  })

  test('each facet counts what its value leaves, under all filters but its own', async () => {
    for (const filter of [{ q: '失业 登记' }, { q: '身份证', region: '440100' }, { q: 'material:身份证' }]) {
      const counted = await facets(filter)
      expect(counted.total).toBe((await guides(filter)).total)
      for (const name of ['element', 'region', 'item'] as const)
        for (const { value, count } of counted[name])
          expect((await guides({ ...filter, [name]: value })).total, `${name}=${value}`).toBe(count)
    }
    const { element } = await facets({ q: '身份证' })
    expect(element).toEqual([{ value: 'materials', count: 4 }])
  })

  test('words are looked for in the elements that a query names, and in none that it excludes', async () => {
    const found = async (q: string) => (await guides({ q })).guides.map(({ id }) => id)
    const everywhere = await found('失业登记')
    const named = await found('失业登记 element:name')
    expect(named.length).toBeGreaterThan(0)
    expect(await found('失业登记 -element:名称')).toEqual(everywhere.filter((id) => !named.includes(id)))
    expect(await found('失业 身份证 element:materials')).toEqual(await found('失业 身份证'))
  })

  test('pages of guides join to the whole', async () => {
    const whole = (await guides({ q: '劳动' })).guides.map(({ id }) => id)
    const pages: string[] = []
    for (const from of whole.keys())
      pages.push(...(await guides({ q: '劳动', limit: '1', from: String(from) })).guides.map(({ id }) => id))
    expect(pages).toEqual(whole)
  })

  test('who cites an article is told by any name of the law and either numeral', async () => {
    const law = '中华人民共和国就业促进法'
    for (const q of [
      'law:就业促进法 article:58',
      `law:${law} 条款:第五十八条`,
      '依据:"《就业促进法》第五十八条"',
      'law:主席令第70号 article:五十八条',
    ]) {
      const { guides: citing } = await guides({ q })
      expect(
        citing.map(({ id }) => id),
        q,
      ).toEqual([`${shenzhen.region}-442111020000`])
      expect(citing[0]?.passages).toMatchObject([
        { element: 'basis', text: expect.stringContaining('第五十八条') },
      ])
    }
    expect((await guides({ q: 'law:就业促进法 article:57' })).total).toBe(0)
    const { laws } = await searched('就业促进法第五十八条')
    expect(laws).toEqual([
      { law: '就业促进法', title: law, guides: 1, articles: [{ article: '58', guides: 1 }] },
    ])
    expect((await guides({ law: '就业促进法', article: '58' })).total).toBe(1)
  })

  test('who asks for a document is told by any of its names', async () => {
    for (const q of ['material:身份证', '材料:二代身份证', 'material:居民身份证'])
      expect((await guides({ q })).total, q).toBe(4)
    const { materials } = await searched('身份证')
    expect(materials).toMatchObject([{ material: '居民身份证', guides: 4, demanded: 3 }])
    expect((await guides({ material: '居民身份证' })).total).toBe(4)
    expect((await guides({ material: '居民身份证', demanded: '1' })).total).toBe(3)
    expect((await guides({ q: 'demands:身份证' })).total).toBe(3)
    expect((await guides({ q: 'demands:身份证 item:失业登记' })).total).toBe(3)
  })

  test('a saved guide is found by what it says now', async () => {
    const before = await guides({ q: 'material:计划生育证明' })
    expect(before.total).toBe(1)
    expect((await client.put(repaired, '"1"')).status).toBe(200)
    expect((await guides({ q: '计划生育证明' })).total).toBe(0)
    expect((await guides({ q: 'material:计划生育证明' })).total).toBe(0)
    expect((await list(at('', { q: '计划生育证明' }).slice(1))).total).toBe(0)
  })

  test('a database of an older version is indexed as if it had just been loaded', async () => {
    const before = [await searched('劳动 -sydj'), (await list('q=计划生育')).total]
    await store().batch(emptyIndex(store()))
    await store().db.deleteFrom('meta').where('key', '=', 'search').execute()
    expect((await searched('劳动')).totalGuides).toBe(0)
    expect(await ensureIndexed(store())).toBe(4)
    expect([await searched('劳动 -sydj'), (await list('q=计划生育')).total]).toEqual(before)
    expect(await ensureIndexed(store())).toBe(0)
  })

  const total = async (q: string, init?: RequestInit) => (await list(at('', { q }).slice(1), init)).total

  test('the list of findings is searched by words of what they say and where they stand', async () => {
    const { findings } = await list(at('', { q: '广州' }).slice(1))
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ agencyName }) => agencyName.startsWith('广州'))).toBe(true)
    const [extra] = (await list(at('', { q: '计划生育' }).slice(1))).findings
    expect(extra).toMatchObject({ rule: 'materials/extra', guideId: demanding.id })
    expect(await total(extra?.fingerprint ?? '')).toBe(1)
    expect(await total('jiuyechuangye')).toBe(await total('就业创业'))
  })

  test.each([
    ['severity:error', 'severity=error'],
    ['级别:错误,警告', 'severity=error,warning'],
    ['rule:materials/*', 'rule=materials/*'],
    ['规则：*/extra', 'rule=materials/extra'],
    ['element:材料', 'element=materials'],
    ['city:广州', 'region=440100'],
    ['city:440103', 'region=440103'],
    ['agency:荔湾', 'agency=11440103000000003C'],
    ['item:就业创业证申领', 'item=442111020000'],
    ['kind:coverage', 'kind=coverage'],
    ['state:open', 'state=open'],
    ['cause:backfill', 'cause=backfill'],
    ['assignee:none', 'assignee=none'],
    ['due:none', 'due=none'],
    ['due:<=2026-12-07', 'dueTo=2026-12-07'],
    ['occurrence:>1', 'again=1'],
    [`guide:${demanding.id}`, `guide=${demanding.id}`],
    ['city:广州 severity:error', 'region=440100&severity=error'],
  ])('the query %s finds what the filter %s does, and negated all the rest', async (query, filter) => {
    const found = (await list(filter)).total
    expect(await total(query)).toBe(found)
    if (query.includes(' ')) return
    const all = (await list('')).total
    expect(await total(`-${query}`)).toBe(all - found)
  })

  test('what is due in working days counts from today, and a number of days is one day', async () => {
    const due = async (value: string) => total(`due:${value}`)
    const all = (await list('')).total
    const none = await due('none')
    expect((await due('<10d')) + (await due('10d')) + (await due('>10d')) + none).toBe(all)
    expect((await due('<2w')) + (await due('>=2w')) + none).toBe(all)
    expect(await due('<=10d')).toBe((await due('<10d')) + (await due('10d')))
    // All errors were found by one scan, so that they are due on one day.
    const [first] = (await list('severity=error')).findings
    expect(await due(String(first?.due))).toBe(await total('severity:error'))
  })

  test('a query that asks for states has closed findings too', async () => {
    const open = (await list('')).total
    expect(await total('state:closed')).toBe((await list('state=closed')).total)
    expect((await total('-state:closed')) + (await total('state:closed'))).toBe(
      (await list('state=upcoming,open,exempt,disputed,closed')).total,
    )
    expect(await total('-state:closed')).toBe(open)
  })

  test('quotation marks keep words together, and an editor finds only its own', async () => {
    expect(await total('text:"计划生育证明"')).toBeGreaterThan(0)
    expect(await total('text:"生育 计划"')).toBe(0)
    expect(await total('计划生育', asEditor(shenzhen.uscc))).toBe(0)
    expect(await total('计划生育', asEditor(guangzhou.uscc))).toBeGreaterThan(0)
  })

  test('what a query means is in its facets too', async () => {
    const counted = await get<{ total: number; severity: { value: string; count: number }[] }>(
      at('/api/findings/facets', { q: 'city:广州 -rule:presence/*' }),
    )
    expect(counted.severity.reduce((sum, { count }) => sum + count, 0)).toBe(counted.total)
    expect(counted.total).toBe(await total('city:广州 -rule:presence/*'))
  })

  test.each([
    ['rul:x', 'unknown-field', 'rul:', 'rule'],
    ['city:深训', 'unknown-value', '深训', '深圳'],
    ['rule:materials/extro', 'unknown-value', 'materials/extro', 'materials/extra'],
    ['失业 severity:eror', 'unknown-value', 'eror', 'error'],
  ])('%s is refused with what is wrong where', async (q, code, part, suggestion) => {
    const path = at('/api/findings', { q })
    expect(await failure(path)).toEqual({ status: 400, code: 'invalid-query' })
    const body = (await (await client.fetch(path)).json()) as { params: { problems: QueryProblem[] } }
    const [problem] = body.params.problems
    expect(problem).toMatchObject({ code, params: { suggestion } })
    expect(q.slice(problem?.start, problem?.end)).toBe(part)
  })
}
