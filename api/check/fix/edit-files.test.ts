import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Finding } from '../../../rules/finding.ts'
import { aGuide } from '../../../rules/test-builders.ts'
import { editFiles, isEditable, patchOf, writeFiles } from './edit-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-fix-'))
  await mkdir(join(folder, 'guides'))
})
afterEach(() => rm(folder, { recursive: true }))

const fixOf = (guideId: string, path: string, value: unknown): Finding =>
  // Only the guide and the fix are looked at.
  ({ guideId, fix: [{ path, op: 'replace', value }] }) as unknown as Finding
const write = (file: string, text: string) => writeFile(join(folder, file), text)
const line = (id: string, conditions = '满6个月') => JSON.stringify(aGuide({ id, conditions }))

describe('repaired guides in their files', () => {
  test('only the line of the guide changes: byte order mark, Windows line ends and blank lines stay', async () => {
    await write('guides/a.jsonl', `\ufeff${line('g1')}\r\n\r\n  ${line('g2')}\r\n`)
    const spots = new Map([
      ['g1', { file: 'guides/a.jsonl', line: 1 }],
      ['g2', { file: 'guides/a.jsonl', line: 3 }],
    ])
    const applied = ['g1', 'g2'].map((id) => fixOf(id, '/conditions', '满7个月'))
    await writeFiles(folder, await editFiles(folder, applied, spots))
    expect(await readFile(join(folder, 'guides/a.jsonl'), 'utf8')).toBe(
      `\ufeff${line('g1', '满7个月')}\r\n\r\n  ${line('g2', '满7个月')}\r\n`,
    )
    expect(await readdir(join(folder, 'guides'))).toEqual(['a.jsonl'])
  })
  test('in a list each guide is found by its id, whatever its place', async () => {
    const text = (first: string, second: string) =>
      `${JSON.stringify([aGuide({ id: 'g1', conditions: first }), aGuide({ id: 'g2', conditions: second })], undefined, 2)}\n`
    await write('guides/a.json', text('一', '二'))
    const spots = new Map(['g1', 'g2'].map((id) => [id, { file: 'guides/a.json' }]))
    const applied = [
      fixOf('g2', '/conditions', '乙'),
      fixOf('g1', '/conditions', '甲甲甲'),
      fixOf('g1', '/conditions', '甲'),
    ]
    const [edit] = await editFiles(folder, applied, spots)
    expect(edit?.after).toBe(text('甲', '乙'))
  })
  test('the patch makes of each file what would be written', async () => {
    await write('guides/a.jsonl', `${line('g1')}\n${line('g2')}\n`)
    await write('guides/b.jsonl', `${line('g3')}`)
    const spots = new Map([
      ['g2', { file: 'guides/a.jsonl', line: 2 }],
      ['g3', { file: 'guides/b.jsonl', line: 1 }],
    ])
    const edits = await editFiles(
      folder,
      [fixOf('g3', '/conditions', '满1年'), fixOf('g2', '/conditions', '满1年')],
      spots,
    )
    const patches = parsePatch(patchOf(edits))
    expect(patches.map(({ oldFileName, newFileName }) => [oldFileName, newFileName])).toEqual([
      ['a/guides/a.jsonl', 'b/guides/a.jsonl'],
      ['a/guides/b.jsonl', 'b/guides/b.jsonl'],
    ])
    for (const [at, { before, after }] of edits.entries())
      expect(applyPatch(before, patches[at] ?? '')).toBe(after)
  })
  test.each(['guides/a.jsonl', 'guides/a.json'])(
    'a guide that is not in %s any more: nothing is written',
    async (file) => {
      await write(file, file.endsWith('l') ? line('g2') : `[${line('g2')}]`)
      const spots = new Map([['g1', { file, line: 1 }]])
      await expect(editFiles(folder, [fixOf('g1', '/conditions', '满1年')], spots)).rejects.toThrow(
        '未写任何文件',
      )
    },
  )
  test('nothing to repair: no edit, an empty patch', async () => {
    const edits = await editFiles(folder, [], new Map())
    expect([edits, patchOf(edits)]).toEqual([[], ''])
  })
  test('guides that came from a table cannot be edited in place', () => {
    expect(
      ['guides/a.json', 'guides/a.jsonl', 'guides/a.xlsx', 'guides/a.csv'].map((file) =>
        isEditable({ file }),
      ),
    ).toEqual([true, true, false, false])
  })
})
