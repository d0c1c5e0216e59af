/** Whether a paper that prose asks for is one of the list, by its kind, its name or a part of the name. */
import type { Ask } from '../../canonical/asks/asks.ts'
import { foldDocumentName } from '../../canonical/materials/document-name.ts'
import type { MaterialFact } from '../../canonical/materials/material.ts'
import type { MaterialIndex } from '../../canonical/materials/material-index.ts'
import { closeness } from '../sets.ts'

const closeEnough = 0.6

/** A paper of before is the one that the list calls by its name: 原许可证, 上期批复. */
const ofBefore = /^(?:原|旧|上一?期|上次|上年度)(?=.{2})/

/** Whose paper it is, where it is of somebody beside whoever applies: 证人身份证, 配偶户口簿. */
const ofAnother =
  /^(?:证人|见证人|担保人|保证人|介绍人|推荐人|配偶|夫妻双方|子女|父母|监护人|户主|家庭成员|继承人|房东|出租人|股东|合伙人)/

/** Whether a document is the listed one, in name, in kind or in part of the name. */
const isListed = (ask: Ask, listed: MaterialFact, index: MaterialIndex): boolean => {
  const person = ofAnother.exec(ask.name)?.[0]
  if (person !== undefined && !listed.name.text.includes(person)) return false
  // 携带身份证 at a counter means whoever comes, be it the 法定代表人 or the 代办人 of the list.
  if (listed.document.known !== undefined && listed.document.known === ask.document.known) return true
  const relation = index.relation(listed.document, ask.document)
  if (relation === 'distinct') return false
  if (relation !== 'unrelated') return true
  const [one, other] = [listed.key, ask.document.key].map((key) =>
    foldDocumentName(key.replace(ofBefore, '')),
  ) as [string, string]
  return one.includes(other) || other.includes(one) || closeness(one, other) >= closeEnough
}

const listings = new WeakMap<readonly MaterialFact[], Map<string, boolean>>()

/** Whether a list has a document that prose asks for; guides that share a list ask for the same few documents. */
export const isOnList = (ask: Ask, listed: readonly MaterialFact[], index: MaterialIndex): boolean => {
  let known = listings.get(listed)
  if (!known) {
    known = new Map()
    listings.set(listed, known)
  }
  let isOn = known.get(ask.document.key)
  if (isOn === undefined) {
    isOn = listed.some((fact) => isListed(ask, fact, index))
    known.set(ask.document.key, isOn)
  }
  return isOn
}
