import type { Material } from '../../catalog.ts'
import { findPlaces } from '../places/place.ts'
import { parseNumeral } from '../quantities/numeral.ts'
import type { Reading } from '../reading.ts'
import type { Fold } from '../text/fold.ts'
import type { Range } from '../text/residue.ts'
import type { Text } from '../text/text.ts'
import { type CatchAll, findCatchAll } from './catch-all.ts'
import type { Copies } from './copies.ts'
import { countsInNote } from './counts-in-note.ts'
import { countsOf } from './counts-of-row.ts'
import { isCondition, isOfEverybody, letsChoose, meaningOfCondition } from './material-condition.ts'
import type { Document } from './material-index.ts'
import { type MaterialName, readMaterialName } from './material-name.ts'
import { type MediumSaid, mediumInNote } from './medium-in-note.ts'

/** A part of a row that catch-all words stand in. */
export interface VagueWords extends CatchAll {
  readonly field: 'name' | 'note' | 'condition'
}

/** One document that a row of 申请材料 asks for. A row that names several yields one for each. */
export interface MaterialFact {
  /** Equal for equal documents: the name of the document, the same however it is written. */
  readonly key: string
  readonly document: Document
  /** The row's name as published, and where in its canonical text this document is named. */
  readonly name: Text
  readonly start: number
  readonly end: number
  /** Position of the row. */
  readonly row: number
  /** Where the row names several documents: whether all are asked for or one is enough. */
  readonly joint: 'all' | 'any' | undefined
  /** Equal for documents of which one is enough. */
  readonly group: string | undefined
  readonly originals: number | undefined
  readonly copies: number | undefined
  /** The words of the note that ask for more of it than name and fields do. */
  readonly countsSaid: Range | undefined
  readonly medium: NonNullable<Material['medium']> | undefined
  /** The words of the note that leave only one form, where they do. */
  readonly mediumSaid: MediumSaid | undefined
  readonly necessity: Material['necessity']
  readonly source: Material['source']
  /** Who has to hand it in. */
  readonly condition: Text | undefined
  /** Numbers in the name beside those of copies: 3个月, 2寸. */
  readonly quantities: readonly string[]
  /** 免提交: nobody has to hand it in. */
  readonly exempt: boolean
  /** Whether the row says itself that it need or need not be handed in. */
  readonly saysExempt: boolean
  readonly note: Text | undefined
  /** Catch-all words of the row; on the first document of a row only. */
  readonly vague: readonly VagueWords[]
  /** Whether the name is nothing but catch-all words. */
  readonly wholeVague: boolean
  /** The folds between the published name and the key. */
  readonly folds: readonly Fold[]
  readonly meaning: string
}

const quantity =
  /(\d+|[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]+)(寸|个?月|年|个?工作日|[日天]|周岁|岁|[人名]|万?元|%)/g

const quantitiesOf = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(quantity),
    ([, number = '', unit = '']) => (parseNumeral(number) ?? number) + unit.replace('个', ''),
  )

const mediumOf = (
  row: Material,
  name: Copies | undefined,
  note: MediumSaid | undefined,
): MaterialFact['medium'] => {
  if (note) return note.medium
  const said = new Set(row.medium ?? [])
  if (row.medium === undefined) {
    if (name?.electronic) said.add('electronic')
    if (name?.paper) said.add('paper')
    if (said.size === 0) return undefined
  }
  return (['paper', 'electronic'] as const).filter((medium) => said.has(medium))
}

/** The document that a name denotes; 广州市工伤认定申请表 is the 工伤认定申请表 of the place. */
const documentOf = (name: string, reading: Reading): Document => {
  const index = reading.directory.materials
  const document = index.document(name)
  if (document.known !== undefined) return document
  const first = name.startsWith('《') ? 1 : 0
  const place = findPlaces(name, reading.home).find(({ start }) => start <= first)
  const isDressing = place && place.kind !== 'smaller' && place.end < name.length - 1
  return isDressing ? index.document(name.slice(place.end)) : document
}

const foldsOf = (text: Text, said: MaterialName, key: string, alone: string): readonly Fold[] => [
  ...text.folds,
  ...(said.copies ? (['copies-in-name'] as const) : []),
  ...(key === alone ? [] : (['synonym'] as const)),
]

const meaningOf = (fact: Omit<MaterialFact, 'meaning'>): string =>
  [
    fact.group ?? '',
    fact.key,
    // Whoever states one of the two counts asks for none of the other.
    fact.originals ?? (fact.copies === undefined ? '' : 0),
    fact.copies ?? (fact.originals === undefined ? '' : 0),
    fact.medium?.join('+') ?? '',
    fact.necessity ?? '',
    fact.source ?? '',
    fact.exempt ? '免' : '',
    meaningOfCondition(fact.condition?.text ?? ''),
    fact.quantities.join('+'),
  ].join('|')

const readRow = (row: Material, at: number, reading: Reading): readonly Omit<MaterialFact, 'meaning'>[] => {
  const index = reading.directory.materials
  const name = reading.text(row.name)
  const note = row.note === undefined ? undefined : reading.text(row.note)
  const said = readMaterialName(name.text, index)
  const condition =
    row.condition || said.condition || (note && isCondition(note.text) ? note.text : undefined)
  const readCondition = condition === undefined ? undefined : reading.text(condition)
  const conditionText = readCondition && isOfEverybody(readCondition.text) ? undefined : readCondition
  const vague = [
    ...findCatchAll(name.text).map((words) => ({ ...words, field: 'name' as const })),
    ...(note
      ? findCatchAll(note.text)
          .filter(({ end, start }) => end - start > 3)
          .map((words) => ({ ...words, field: 'note' as const }))
      : []),
    ...(row.condition !== undefined && conditionText
      ? findCatchAll(conditionText.text)
          .filter(({ end, start }) => end - start > 3)
          .map((words) => ({ ...words, field: 'condition' as const }))
      : []),
  ]
  const several = said.documents.length > 1
  const certificate = row.eCertificate === undefined ? undefined : index.document(row.eCertificate)
  const named = new Set<string>()
  const ownKeys = said.documents.map((document) => index.document(document.name).key)
  const isOwn = (called: string) => ownKeys.includes(index.document(called).key)
  const counts = countsOf(row, said.copies, countsInNote(note?.text, name.text, isOwn))
  const mediumSaid = note && mediumInNote(note.text)
  const saysExempt = row.exempt !== undefined || said.exempt
  return said.documents.flatMap(({ name: called, start, end }, position) => {
    const document = documentOf(called, reading)
    // 银行卡或者银行存折 names one document twice.
    if (said.joint === 'any' && named.has(document.key)) return []
    named.add(document.key)
    // Whoever need not hand in one document of a row for its e-certificate has to hand in the others.
    const isOther =
      several &&
      said.joint !== 'any' &&
      certificate !== undefined &&
      ['unrelated', 'distinct'].includes(index.relation(document, certificate)) &&
      ownKeys.includes(certificate.key)
    return {
      key: document.key,
      document,
      name,
      start,
      end,
      row: at,
      joint: several ? said.joint : undefined,
      group: row.anyOf ?? (several && said.joint === 'any' ? `/${at}` : undefined),
      ...counts,
      medium: mediumOf(row, said.copies, mediumSaid),
      mediumSaid,
      necessity: row.necessity ?? said.necessity,
      source: row.source,
      condition: conditionText,
      quantities: quantitiesOf(name.text.slice(start)),
      exempt: isOther ? false : (row.exempt ?? said.exempt),
      saysExempt,
      note,
      vague: position === 0 ? vague : [],
      wholeVague:
        !several &&
        vague.some((words) => words.field === 'name' && words.end - words.start >= end - start - 1),
      folds: foldsOf(name, said, document.key, called),
    }
  })
}

/** Reads 申请材料. Groups of alternatives are named by their members, however the guide names them. */
export const readMaterials = (raw: readonly Material[], reading: Reading): readonly MaterialFact[] => {
  const rows = raw.flatMap((row, at) => readRow(row, at, reading))
  const members = new Map<string, string[]>()
  for (const { group, key } of rows) {
    if (group === undefined) continue
    const keys = members.get(group)
    if (keys) keys.push(key)
    else members.set(group, [key])
  }
  const choices = rows.filter(({ note }) => note && letsChoose(note.text))
  return rows.map((row) => {
    const keys =
      members.get(row.group ?? '') ??
      (choices.length > 1 && choices.includes(row) ? choices.map(({ key }) => key) : [])
    const group = new Set(keys).size > 1 ? [...new Set(keys)].sort().join('/') : undefined
    const fact = { ...row, group }
    return { ...fact, meaning: meaningOf(fact) }
  })
}
