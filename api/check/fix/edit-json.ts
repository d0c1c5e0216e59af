/** Edits of JSON text by fix steps that leave everything else as it was: order of keys, spaces, line ends. */
import { isDeepStrictEqual } from 'node:util'
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { applyFix } from '../../../rules/fix.ts'
import type { FixStep } from '../../../rules/rule.ts'

/** A replacement of some characters. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const endOf = ({ offset, length }: Node): number => offset + length

/** Whether members stand on lines of their own, how they are parted, and how a key is parted from its value. */
interface Style {
  /** What stands between two members, without the comma. */
  readonly gap: string
  readonly colon: string
  /** One step of indentation. */
  readonly unit: string
}

const lineIndent = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''

const colonOf = (text: string, root: Node): string => {
  const [key, value] = root.children?.[0]?.children ?? []
  return key && value ? text.slice(endOf(key), value.offset) : ':'
}

/** The indentation of the first key below its object. */
const unitOf = (text: string, root: Node): string => {
  const [first] = root.children ?? []
  const lead = first ? text.slice(root.offset + 1, first.offset) : ''
  if (!lead.includes('\n')) return ''
  const outer = /\n([ \t]*)\}$/.exec(text.slice(root.offset, endOf(root)))?.[1] ?? ''
  return lead.slice(lead.lastIndexOf('\n') + 1 + outer.length)
}

/** How members of one container are written; an empty one follows the object that all stands in. */
const styleOf = (text: string, root: Node, container: Node): Style => {
  const frame = { colon: colonOf(text, root), unit: unitOf(text, root) }
  const [first, second] = container.children ?? []
  if (first && second) return { ...frame, gap: text.slice(endOf(first), second.offset).replace(/^\s*,/, '') }
  const lead = first ? text.slice(container.offset + 1, first.offset) : ''
  if (first && lead.includes('\n')) return { ...frame, gap: lead }
  if (!first && frame.unit !== '')
    return { ...frame, gap: `${eolOf(text)}${lineIndent(text, container.offset)}${frame.unit}` }
  return { ...frame, gap: frame.colon.endsWith(' ') ? ' ' : '' }
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** A value as the text around it writes values. */
const write = (value: unknown, { gap, colon, unit }: Style): string => {
  const lines = JSON.stringify(value, undefined, unit || ' ')
    .split('\n')
    .map((line) => line.replace(/^(\s*"(?:[^"\\]|\\.)*"): /, (_, key: string) => `${key}${colon}`))
  if (unit !== '' && gap.includes('\n')) return lines.join(gap)
  return lines
    .map((line) => line.trim())
    .reduce((whole, line) => `${whole}${whole.endsWith(',') ? gap.replace(/\s*\n\s*/, ' ') : ''}${line}`)
}

const cut = (container: Node, member: Node): Edit => {
  const members = container.children ?? []
  const at = members.indexOf(member)
  const before = members[at - 1]
  const after = members[at + 1]
  if (before) return { start: endOf(before), end: endOf(member), text: '' }
  if (after) return { start: member.offset, end: after.offset, text: '' }
  return { start: container.offset + 1, end: endOf(container) - 1, text: '' }
}

const insert = (text: string, container: Node, at: number, member: string, { gap }: Style): Edit => {
  const members = container.children ?? []
  const before = members[at - 1]
  const after = members[at]
  if (before) return { start: endOf(before), end: endOf(before), text: `,${gap}${member}` }
  if (after) return { start: after.offset, end: after.offset, text: `${member},${gap}` }
  const isOnLines = gap.includes('\n')
  const close = isOnLines ? `${eolOf(text)}${lineIndent(text, container.offset)}` : ''
  return {
    start: container.offset + 1,
    end: endOf(container) - 1,
    text: isOnLines ? `${gap}${member}${close}` : member,
  }
}

const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'))

const editOf = (text: string, root: Node, { path, op, value }: FixStep): Edit => {
  let tokens = tokensOf(path)
  let inner = value
  for (;;) {
    const last = tokens.at(-1) ?? ''
    const container = locate(root, tokens.slice(0, -1))
    if (!container && op !== 'remove' && tokens.length > 1) {
      // The container is not there yet: it comes with the value inside.
      inner = { [last]: inner }
      tokens = tokens.slice(0, -1)
      continue
    }
    if (!container) throw new Error(`expected a container for ${path}, got none`)
    return editIn(text, root, container, last, op, inner)
  }
}

const locate = (root: Node, tokens: readonly string[]): Node | undefined => {
  let node: Node | undefined = root
  for (const token of tokens)
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(token) : token])
  return node
}

const editIn = (
  text: string,
  root: Node,
  container: Node,
  last: string,
  op: FixStep['op'],
  value: unknown,
): Edit => {
  const style = styleOf(text, root, container)
  const members = container.children ?? []
  if (container.type === 'array') {
    const at = last === '-' ? members.length : Number(last)
    if (op === 'add') return insert(text, container, at, write(value, style), style)
    const member = members[at]
    if (!member) throw new Error(`expected a member ${last} in a list of ${members.length}, got none`)
    return op === 'remove' ? cut(container, member) : replace(text, root, member, value)
  }
  const property = members.find(({ children }) => children?.[0]?.value === last)
  const [, current] = property?.children ?? []
  if (property && current)
    return op === 'remove' ? cut(container, property) : replace(text, root, current, value)
  if (op === 'remove') throw new Error(`expected a member ${last}, got none`)
  return insert(
    text,
    container,
    members.length,
    `${JSON.stringify(last)}${style.colon}${write(value, style)}`,
    style,
  )
}

/** A value in the place of another keeps to lines where the other did. */
const replace = (text: string, root: Node, current: Node, value: unknown): Edit => {
  const old = text.slice(current.offset, endOf(current))
  const style = styleOf(text, root, root)
  const isOnLines = old.includes('\n') || ((current.children ?? []).length === 0 && style.gap.includes('\n'))
  const gap = isOnLines
    ? `${eolOf(text)}${lineIndent(text, current.offset)}`
    : style.gap.replace(/\s*\n\s*/, ' ')
  return { start: current.offset, end: endOf(current), text: write(value, { ...style, gap }) }
}

const parse = (text: string): Node => {
  const root = parseTree(text)
  if (root?.type !== 'object') throw new Error('expected the text of one JSON object, got another')
  return root
}

/**
 * The text of one JSON object after fix steps, applied in order. What it means is exactly what `applyFix` makes of it.
 * @throws where a step does not fit the text, or the text has a key twice.
 */
export const editJson = (text: string, steps: readonly FixStep[]): string => {
  let edited = text
  for (const step of steps) {
    const { start, end, text: by } = editOf(edited, parse(edited), step)
    edited = edited.slice(0, start) + by + edited.slice(end)
  }
  if (!isDeepStrictEqual(JSON.parse(edited), applyFix(JSON.parse(text), steps)))
    throw new Error(`expected text that means the repaired value, got ${edited}`)
  return edited
}
