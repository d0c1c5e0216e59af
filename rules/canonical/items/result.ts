import type { Result } from '../../catalog.ts'
import type { Document } from '../materials/material-index.ts'
import { readMaterialName } from '../materials/material-name.ts'
import type { Reading } from '../reading.ts'
import type { Text } from '../text/text.ts'

/** One result (办理结果) as read. */
export interface ResultFact {
  /** Equal for equal results: the name, the same however it is written. */
  readonly key: string
  readonly document: Document
  readonly name: Text
  readonly row: number
  readonly kind: Result['kind']
  /** The kind that the name itself tells: a 证 or 执照 is a certificate, a 批复 or 批文 an approval. */
  readonly kindByName: 'certificate' | 'approval' | undefined
  readonly meaning: string
}

const certificate = /(?:证|证书|执照|社会保障卡)$/
const noCertificate = /(?:认|公|保|验|查|论|求|佐|凭|签|考|鉴|辨|印)证$/
const approval = /(?:批复|批文|批准文件|批准书)$/

/** Reads 办理结果. */
export const readResults = (raw: readonly Result[], reading: Reading): readonly ResultFact[] =>
  raw.map(({ name, kind }, row) => {
    const text = reading.text(name)
    const index = reading.directory.materials
    const named = readMaterialName(text.text, index).documents
    const called = named.length === 1 ? (named[0]?.name ?? text.text) : text.text
    const document = index.document(called)
    const plain = called.replace(/[《》"]/g, '')
    const isCertificate = certificate.test(plain) && !noCertificate.test(plain)
    return {
      key: document.key,
      document,
      name: text,
      row,
      kind,
      kindByName: isCertificate ? 'certificate' : approval.test(plain) ? 'approval' : undefined,
      meaning: `${document.key}|${kind ?? ''}`,
    }
  })
