import { describe, expect, test } from 'vitest'
import { downloads } from '../formats/index.ts'
import { joined, testInput } from '../formats/test-input.ts'
import { bodyOf } from './export.ts'

describe('the body of a download', () => {
  test('of text is what the writer writes, piece by piece', async () => {
    // A lone surrogate has no bytes in UTF-8.
    const written = joined((await downloads.csv.text())(testInput())).toWellFormed()
    const body = await new Response(await bodyOf(downloads.csv, testInput())).arrayBuffer()
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)).toBe(written)
  })
  test('of bytes is the file', async () => {
    const file = await (await downloads.xlsx.bytes())(testInput())
    const body = new Uint8Array(await new Response(await bodyOf(downloads.xlsx, testInput())).arrayBuffer())
    expect(Buffer.from(body).equals(Buffer.from(file))).toBe(true)
  })
})
