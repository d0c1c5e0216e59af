import { expect, test } from 'vitest'
import type { RegionMatrix } from '../../api/matrix/schema.ts'
import { guangzhou, liwan, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

const rankNames = ['error', 'warning', 'info', 'exempt'] as const

/** One cell with its findings named, as a page reads it. */
const cellOf = ({ items, columns, elements, cells }: RegionMatrix, code: string, region: string) => {
  const numbers =
    cells[items.findIndex((item) => item.code === code)]?.[
      columns.findIndex((column) => column.region === region)
    ] ?? []
  const [guides = 0, undecided = 0, ...pairs] = numbers
  const findings: Record<string, number> = {}
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] ?? 0
    findings[`${elements[Math.floor(key / 4)]}/${rankNames[key % 4]}`] = pairs[at + 1] ?? 0
  }
  return { guides, undecided, findings }
}

/** All items by the regions below one. */
export const testMatrix = (client: Client): void => {
  const { get, list } = client
  const registration = '442111010000'
  const certificate = '442111020000'

  test('the matrix counts what each city publishes of each item, and what is found there', async () => {
    const matrix = await get<RegionMatrix>('/api/matrix')
    expect(matrix.items.map(({ code }) => code)).toEqual([registration, certificate])
    expect(matrix.columns.map(({ region, own, opens }) => [region, own, opens])).toEqual([
      ['440000', true, false],
      ['440100', false, true],
      ['440300', false, false],
    ])
    expect(cellOf(matrix, registration, '440100')).toMatchObject({
      guides: 2,
      findings: { 'materials/error': 1 },
    })
    expect(cellOf(matrix, certificate, '440100')).toEqual({
      guides: 0,
      undecided: 0,
      findings: { 'presence/error': 1 },
    })
    expect(matrix.cells[1]?.[0]).toEqual([])
  })

  test('each number is that of the list under the filter of its cell', async () => {
    const matrix = await get<RegionMatrix>('/api/matrix')
    for (const { code } of matrix.items)
      for (const { region, own } of matrix.columns)
        for (const [key, count] of Object.entries(cellOf(matrix, code, region).findings)) {
          const [element, severity] = key.split('/')
          const filter = `item=${code}&region=${region}&element=${element}&severity=${severity}`
          expect((await list(own ? `${filter}&own=1` : filter)).total, filter).toBe(count)
        }
  })

  test('a city opens to its own agencies and its counties', async () => {
    const matrix = await get<RegionMatrix>('/api/matrix?region=440100')
    expect(matrix.columns.map(({ region, own }) => [region, own])).toEqual([
      ['440100', true],
      ['440103', false],
    ])
    expect(cellOf(matrix, registration, '440100')).toMatchObject({ findings: { 'materials/error': 1 } })
    expect(cellOf(matrix, registration, '440103')).toEqual({ guides: 1, undecided: 0, findings: {} })
  })

  test("an editor sees everybody's guides, and findings of the own agencies only", async () => {
    const matrix = await get<RegionMatrix>('/api/matrix?region=440000', asEditor(shenzhen.uscc))
    expect(matrix.columns.map(({ visible }) => visible)).toEqual([false, false, true])
    expect(cellOf(matrix, registration, '440100')).toEqual({ guides: 2, undecided: 0, findings: {} })
    const own = await get<RegionMatrix>('/api/matrix', asEditor(liwan.uscc))
    expect(own.columns.map(({ region }) => region)).toEqual([liwan.region])
    expect(own.regionName).toBe('荔湾区')
    expect((await get<RegionMatrix>('/api/matrix', asEditor(guangzhou.uscc))).region).toBe('440100')
  })
}
