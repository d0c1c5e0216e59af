import type { Guide } from '../../rules/catalog.ts'
import type { Versions } from '../../rules/merge/versions.ts'
import { isSame } from '../../rules/same.ts'
import type { GuideView } from '../api/guides.ts'
import type { UnsentDraft } from './draft-store.ts'

/** What the draft in the page was made from, as the server has it. */
export interface Footing {
  /** The revision of the guide that the draft is a change of. */
  readonly baseRevision: number
  /** The number of the changes of the server's draft. */
  readonly draftRevision: number
  /** The guide as the server has it: its draft, or what is published. */
  readonly acknowledged: Guide
  /** The revision that the server's draft is a change of; undefined where it has none. */
  readonly keptBase: number | undefined
}

/** Two versions that must be made one before the editing goes on. */
export interface Divergence {
  readonly versions: Versions<Guide>
  /** Whether the guide was published meanwhile, or its draft changed by somebody else. */
  readonly by: 'publish' | 'draft'
  /** Who changed the draft. */
  readonly person: string | undefined
}

/** Where editing begins. */
export interface Opening {
  readonly guide: Guide
  readonly footing: Footing
  readonly divergence: Divergence | undefined
  /** The draft that it goes on from: when it was changed last, and by whom; in this browser by oneself. */
  readonly restored: { readonly at: string; readonly person: string | undefined } | undefined
}

/** Where editing begins: from what is published, the server's draft, or what this browser has beyond it. */
export const openingOf = (view: GuideView, unsent: UnsentDraft | undefined): Opening => {
  const { revision: draftRevision, kept } = view.draft
  const present = kept?.guide ?? view.guide
  const footing: Footing = {
    baseRevision: kept?.baseRevision ?? view.revision,
    draftRevision,
    acknowledged: present,
    keptBase: kept?.baseRevision,
  }
  const isUnsent = unsent !== undefined && !isSame(unsent.guide, present)
  const restored = isUnsent
    ? { at: unsent.at, person: undefined }
    : kept && { at: kept.updatedAt, person: kept.person }
  const opening = { guide: isUnsent ? unsent.guide : present, restored: restored ?? undefined }
  if (isUnsent && unsent.draftRevision !== draftRevision) {
    const versions = { base: unsent.acknowledged, mine: unsent.guide, theirs: present }
    return { ...opening, footing, divergence: { versions, by: 'draft', person: kept?.person } }
  }
  if (footing.baseRevision === view.revision || !kept) return { ...opening, footing, divergence: undefined }
  const versions = { base: kept.base, mine: opening.guide, theirs: view.guide }
  return {
    ...opening,
    footing: { ...footing, baseRevision: view.revision },
    divergence: { versions, by: 'publish', person: undefined },
  }
}
