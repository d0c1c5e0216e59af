import { msg } from '@lit/localize'
import type { Gaps, LinkQueue, LinkView } from '../api/links.ts'
import { elementName } from '../words/words.ts'

type LinkReason = LinkQueue['rows'][number]['reason']
type GapReason = Gaps['rows'][number]['reason']
type Evidence = LinkView['matcher']['candidates'][number]['evidence'][number]

/** Why a guide's link is worth a person's look. */
export const linkReasonName = (reason: LinkReason): string => {
  const names: Readonly<Record<LinkReason, string>> = {
    undecided: msg('未能确定', { id: 'link.undecided' }),
    unlisted: msg('目录中没有', { id: 'link.unlisted' }),
    local: msg('申明为本地事项', { id: 'link.local' }),
    'code-contradicts': msg('编码与内容不符', { id: 'link.code-contradicts' }),
    'by-content': msg('按内容关联', { id: 'link.by-content' }),
    'by-name': msg('按名称关联', { id: 'link.by-name' }),
    excluded: msg('人工认定无对应', { id: 'link.excluded' }),
    pinned: msg('人工关联', { id: 'link.by-person' }),
  }
  return names[reason]
}

/** Why an agency has no guide for an item. */
export const gapReasonName = (reason: GapReason): string => {
  const names: Readonly<Record<GapReason, string>> = {
    missing: msg('应发布而未发布', { id: 'overview.missing' }),
    'split-missing': msg('同一主项的子项缺失', { id: 'gap.split-missing' }),
    'may-be': msg('有一份指南可能是', { id: 'gap.may-be' }),
    'raised-elsewhere': msg('问题记在本地其他机构', { id: 'gap.raised-elsewhere' }),
    'met-elsewhere': msg('本地其他机构已发布', { id: 'gap.met-elsewhere' }),
    'not-declared': msg('未申报发布', { id: 'gap.not-declared' }),
  }
  return names[reason]
}

/** What a part of the evidence is of. */
export const evidenceName = (by: Evidence['by']): string => elementName(by)
