import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../api/decisions/decision.ts'
import type { ListedEntry } from '../../api/log/list.ts'
import { addDays } from '../../rules/calendar/day.ts'
import { demanding, guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

const editor = `${guangzhou.uscc}/editor-1`

const post = (body: unknown, person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
  body: JSON.stringify(body),
})

/** Days after which the exemptions of these tests end. */
const soon = 17

interface Listed {
  readonly entries: readonly ListedEntry[]
  readonly total: number
  readonly next: number | null
}

interface Timeline {
  readonly guide: { readonly name: string }
  readonly first: { readonly revision: number; readonly cause: string }
  readonly entries: readonly ListedEntry[]
}

interface LogFacets {
  readonly [name: string]: readonly { readonly value: string; readonly count: number }[]
}

interface Decisions {
  readonly decisions: readonly Decision[]
  readonly total: number
}

/** What the desk, the decisions and the page of the log are made from. */
export const testDesk = (client: Client): void => {
  const { get, list, put, failure, fetch } = client

  /** The server's day, as the name of a file has it, and so many days after it. */
  const inDays = async (days: number): Promise<string> => {
    const response = await fetch('/api/log/export?format=jsonl&subject=bulk')
    await response.body?.cancel()
    const [, today = ''] =
      /log-(\d{4}-\d{2}-\d{2})/.exec(response.headers.get('content-disposition') ?? '') ?? []
    return addDays(today, days)
  }

  /** Asks for an exemption with a reason and has it approved until a day in the year to come. */
  const exempted = async (reason: string): Promise<Decision> => {
    const { findings } = await list('rule=materials/extra')
    const fingerprints = findings.map(({ fingerprint }) => fingerprint)
    const until = await inDays(soon)
    await get(
      '/api/moves',
      post({ move: 'ask-exemption', where: { fingerprints }, input: { reason, until } }, editor),
    )
    const { decisions } = await get<Decisions>('/api/decisions?state=asked')
    const [decision] = decisions
    if (!decision) throw new Error('expected a decision that was asked for')
    return get<Decision>(
      `/api/decisions/${decision.id}/answer`,
      post(
        {
          move: 'approve-exemption',
          input: { document: '粤人社函〔2026〕12号', until },
          revision: decision.revision,
        },
        'province/2',
      ),
    )
  }

  describe('the findings of a gate and of a decision', () => {
    test('a gate counts as new errors what the list has under fresh', async () => {
      await put(repaired, '"1"')
      await put(demanding, '"2"')
      const { gates } = await get<{
        gates: readonly { agency: string; lines: readonly { condition: string; count: number }[] }[]
      }>('/api/gates')
      const total = async (query: string) => (await list(query)).total
      for (const { agency, lines } of gates)
        expect(lines.map(({ count }) => count)).toEqual([
          await total(`agency=${agency}&fresh=1`),
          await total(`agency=${agency}&due=overdue`),
        ])
      expect(await total('fresh=1')).toBeGreaterThan(0)
    })

    test('the history of a gate keeps what a scan on the server came to', async () => {
      await put(repaired, '"1"')
      await put(demanding, '"2"')
      await fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
      const newest = async () =>
        (await get<{ history: readonly object[] }>(`/api/gates/${guangzhou.uscc}/history`)).history[0]
      await expect.poll(newest).toMatchObject({ scanId: 2, passed: false })
    })

    test('a decision counts what the list has of it, closed ones too', async () => {
      const { id, findings } = await exempted('试点政策')
      expect(findings).toBe(1)
      expect((await list(`decision=${id}`)).total).toBe(1)
      await put(repaired, '"1"')
      expect((await list(`decision=${id}`)).findings).toMatchObject([{ state: 'closed' }])
      expect((await list(`decision=${id}&state=exempt`)).total).toBe(0)
    })

    test('exemptions that end soon are listed until they do not', async () => {
      const { id } = await exempted('试点政策')
      const endingBy = (day: string) => get<Decisions>(`/api/decisions?endsBy=${day}`)
      expect((await endingBy(await inDays(soon))).decisions.map((one) => one.id)).toEqual([id])
      expect((await endingBy(await inDays(soon - 1))).total).toBe(0)
    })

    test('a decision shows an office its own findings only', async () => {
      const { findings } = await list('kind=guide')
      expect(new Set(findings.map(({ agency }) => agency)).size).toBeGreaterThan(1)
      const where = { fingerprints: findings.map(({ fingerprint }) => fingerprint) }
      await get(
        '/api/moves',
        post(
          { move: 'ask-exemption', where, input: { reason: '试点', until: await inDays(soon) } },
          'province/1',
        ),
      )
      const of = async (init?: RequestInit) => (await get<Decisions>('/api/decisions', init)).decisions[0]
      const own = (await list('kind=guide', asEditor(shenzhen.uscc))).total
      expect((await of())?.findings).toBe(findings.length)
      expect(await of(asEditor(shenzhen.uscc))).toMatchObject({ findings: own, covered: own })
      expect(
        (await of(asEditor(shenzhen.uscc)))?.sample.every(({ agency }) => agency === shenzhen.uscc),
      ).toBe(true)
    })
  })

  describe('the page of the log', () => {
    test('names what each entry is about', async () => {
      await exempted('试点政策')
      const { entries, total } = await get<Listed>('/api/log?limit=500')
      expect(total).toBe(entries.length)
      expect(entries.find(({ subject }) => subject === 'decision')).toMatchObject({
        action: 'approve-exemption',
        about: { kind: 'exemption' },
        content: { document: '粤人社函〔2026〕12号' },
      })
      const [asked] = entries.filter(
        ({ action, subject }) => action === 'ask-exemption' && subject === 'finding',
      )
      expect(asked?.about).toMatchObject({ name: '失业登记', rule: 'materials/extra' })
      expect((await list(`q=${asked?.about?.ref}&state=exempt`)).total).toBe(1)
    })

    test('each value of a facet is the total of its list', async () => {
      await exempted('试点政策')
      const filters = ['', 'origin=bulk', 'action=found', 'actor=province/2']
      for (const filter of filters) {
        const facets = await get<LogFacets>(`/api/log/facets?${filter}`)
        for (const [name, values] of Object.entries(facets))
          for (const { value, count } of values) {
            const without = filter.startsWith(`${name}=`) ? '' : filter
            const { total } = await get<Listed>(`/api/log?${without}&${name}=${value}`)
            expect([filter, name, value, total]).toEqual([filter, name, value, count])
          }
      }
    })

    test('is cut into pages that together are all', async () => {
      await exempted('试点政策')
      const { total } = await get<Listed>('/api/log')
      const seen: number[] = []
      for (let before = ''; ; ) {
        const page = await get<Listed>(`/api/log?limit=2${before}`)
        seen.push(...page.entries.map(({ no }) => no))
        if (page.next === null) break
        before = `&before=${page.next}`
      }
      expect(seen).toEqual(Array.from({ length: total }, (_, at) => total - at))
    })

    test('as CSV holds every entry as a sentence, and no formula', async () => {
      await exempted('=HYPERLINK("http://example.org")')
      const { total } = await get<Listed>('/api/log')
      const response = await fetch('/api/log/export')
      expect(response.headers.get('content-disposition')).toMatch(/duibiao-log-[\d-]{10}\.csv/)
      const [headings = [], ...rows]: string[][] = parse(await response.text(), { bom: true })
      expect(rows).toHaveLength(total)
      expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([])
      const sentences = rows.map((row) => row[headings.indexOf('记录')] ?? '')
      expect(
        sentences.some((text) => text.includes('批准豁免：豁免申请 1（') && text.includes('文号 粤人社函')),
      ).toBe(true)
    })

    test('as JSON lines holds the entries of its filter, in English too', async () => {
      await exempted('试点政策')
      const text = await (await fetch('/api/log/export?format=jsonl&subject=decision')).text()
      const entries = text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as ListedEntry)
      expect(entries.map(({ no }) => no)).toEqual(
        (await get<Listed>('/api/log?subject=decision')).entries.map(({ no }) => no),
      )
      expect(await (await fetch('/api/log/export?lang=en&subject=decision')).text()).toContain(
        'approved the exemption of',
      )
    })

    test('shows an office and its file the entries of that office only', async () => {
      await exempted('试点政策')
      const own = asEditor(shenzhen.uscc)
      const { total } = await get<Listed>('/api/log', own)
      const text = await (await fetch('/api/log/export?format=jsonl', own)).text()
      expect(text.split('\n').filter(Boolean)).toHaveLength(total)
      expect(text).not.toContain(guangzhou.uscc)
    })
  })

  describe('the timeline of a guide', () => {
    test('has its revisions, the events of its findings and the decisions about them', async () => {
      await exempted('试点政策')
      await put(repaired, '"1"')
      const { guide, first, entries } = await get<Timeline>(`/api/log/timeline?guide=${demanding.id}`)
      expect(guide.name).toBe('失业登记')
      expect(first).toMatchObject({ revision: 1, cause: 'import' })
      expect(entries.map(({ action, subject }) => `${subject} ${action}`)).toEqual([
        'finding absent',
        'guide save',
        'finding approve-exemption',
        'decision approve-exemption',
        'finding ask-exemption',
        'finding found',
      ])
    })

    test('of a guide of another office is not there', async () => {
      expect(await failure(`/api/log/timeline?guide=${demanding.id}`, asEditor(shenzhen.uscc))).toEqual({
        status: 404,
        code: 'guide-not-found',
      })
    })
  })
}
