/** Titles of laws and documents: what of a published title names the document, and what only dresses it. */
import { lawKinds } from '../../lexicon/law-titles.ts'

/** What a title names. */
export interface LawTitle {
  /** Equal where two titles name one document, but for its issuer and its trial flag. */
  readonly key: string
  /** The issuer before 关于, without 和; empty where the title names none. */
  readonly issuer: string
  /** Whether the title carries （试行） or （暂行）. */
  readonly isTrial: boolean
  /** The kind it ends with (条例, 暂行条例, 办法 …); empty where it ends otherwise. */
  readonly kind: string
  /** Key of the document that a notice only puts in force: 关于印发《X》的通知 names X too. */
  readonly inner: string | undefined
}

const amendmentPattern =
  /[([](?:[^()[\]]*(?:修正|修订|修改|公布|通过|发布|施行|实施|第[一二三四五六七八九十\d]+次)[^()[\]]*|(?:19|20)\d{2}年?(?:版|本)?)[)\]]/g
/** 工伤保险条例2010年修订, without brackets */
const bareAmendment =
  /(?:19|20)\d{2}年?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:第[一二三四五六七八九十]+次)?(?:修正|修订)[版本]?$/
const trialPattern = /[([](?:试行|暂行)[)\]]/g
const noisePattern = /[《》"'\s、，,;:·.()〔〕[\]-]/g
const ownStatePattern = /中华人民共和国/g
const functionWords = /[和及与的]/g
const noticePattern =
  /^(.*?)关于(?:印发|发布|公布|颁布|转发|印制|修订印发|重新印发)(.+?)(?:的)?(?:通知|公告|通告|函)$/
const issuerPattern = /^([^关]*(?:院|部|厅|局|委|委员会|会|府|室|署|行|中心))关于(.+)$/
const implementingPattern = /^(.*?)实施(.+?法)(?:实施)?办法$/
const implementedPattern = /^(.{2,}?(?:省|市|自治区|特区))(.+?法)实施办法$/

const kindOf = (key: string): string => lawKinds.find((kind) => key.endsWith(kind)) ?? ''

/** `广东省就业促进法实施办法` names the same document as `广东省实施〈就业促进法〉办法`. */
const unifyImplementing = (key: string): string => {
  const implementing = implementingPattern.exec(key) ?? implementedPattern.exec(key)
  return implementing ? `${implementing[1]}实施${implementing[2]}办法` : key
}

const keyOf = (bare: string): string =>
  unifyImplementing(bare.replace(noisePattern, '').replace(functionWords, ''))

/**
 * Reads a title in canonical text. 中华人民共和国, 《》, quotation marks, punctuation, the year of an amendment and the
 * words 和 及 与 的 name nothing; （试行） is kept as a flag; an issuer before 关于 stands apart.
 */
export const readLawTitle = (title: string): LawTitle => {
  const isTrial = trialPattern.test(title)
  trialPattern.lastIndex = 0
  const bare = title
    .replace(trialPattern, '')
    .replace(amendmentPattern, '')
    .replace(bareAmendment, '')
    .replace(ownStatePattern, '')
    .trim()
  const flat = bare.replace(/[《》"'\s]/g, '')
  const inner = noticePattern.exec(flat)?.[2]
  const issued = issuerPattern.exec(flat)
  const key = keyOf((issued?.[2] ?? flat).replace(/^关于/, ''))
  return {
    key,
    issuer: (issued?.[1] ?? '').replace(functionWords, ''),
    isTrial,
    kind: kindOf(key),
    inner: inner === undefined ? undefined : keyOf(inner.replace(/^关于/, '')),
  }
}

/** Whether two titles name one document: equal keys and no two different issuers, or one puts the other in force. */
export const isSameTitle = (one: LawTitle, other: LawTitle): boolean =>
  one.key === other.key
    ? one.issuer === '' || other.issuer === '' || one.issuer === other.issuer
    : one.inner === other.key ||
      one.key === other.inner ||
      (one.inner !== undefined && one.inner === other.inner)
