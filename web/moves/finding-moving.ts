import { msg, str } from '@lit/localize'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { MoveName } from '../../rules/life/workflow.ts'
import { type Bulk, undoBulk } from '../api/bulks.ts'
import type { Context } from '../api/context.ts'
import type { ListedFinding } from '../api/findings.ts'
import {
  type AnsweringMove,
  answerDecision,
  type Decision,
  type DirectMove,
  type Moved,
  type MoveWhere,
  makeMove,
} from '../api/moves.ts'
import type { FindingQuery } from '../app/paths.ts'
import { sentenceOf } from '../words/failure-words.ts'
import { formatCount } from '../words/formats.ts'
import type { AskedMove } from './move-dialog.ts'
import {
  everythingSelected,
  nothingSelected,
  rangeOf,
  type Selection,
  select,
  selectedCount,
} from './selection.ts'
import type { Done } from './undo-bar.ts'
import { decisionKindName, moveName, skipReasonName } from './workflow-words.ts'

/** What undoing came to, in words: for how many, and for how many not. */
const undoneWords = ({ undone, kept }: Bulk['counts']): string =>
  kept === 0
    ? msg(str`已撤销 ${formatCount(undone)} 条。`, { id: 'done.undone' })
    : msg(str`已撤销 ${formatCount(undone)} 条；${formatCount(kept)} 条此后又有变化，未撤销。`, {
        id: 'done.undone-some',
      })

/** What a bulk is made on: the list with its filter, its size and what of it is loaded. */
export interface MovableList {
  readonly filter: FindingQuery
  readonly total: number
  readonly findings: readonly ListedFinding[]
}

/** What was done, in words: how many, and how many were left and why. */
const doneWords = (
  move: MoveName,
  { state, done, skipped }: Pick<Moved, 'state' | 'done' | 'skipped'>,
): string => {
  if (state === 'asked')
    return msg(str`${moveName(move)}：${formatCount(done)} 条已提交，待本单位另一人批准。`, {
      id: 'done.asked',
    })
  const made = msg(str`${moveName(move)}：已执行 ${formatCount(done)} 条。`, { id: 'done.made' })
  const left = skipped.map(({ reason, count }) =>
    msg(str`跳过 ${formatCount(count)} 条：${skipReasonName(reason)}。`, { id: 'done.skipped' }),
  )
  return [made, ...left].join(' ')
}

/** Chooses findings of a list and makes moves on one or many of them, and takes them back. */
export class FindingMoving implements ReactiveController {
  selection: Selection = nothingSelected
  /** What was done last. */
  done: Done | undefined
  readonly #host: ReactiveControllerHost
  readonly #changed: (fingerprint: string | undefined) => Promise<void>
  #anchor: string | undefined

  /** `changed` is called after something was done: to one finding, or to many. */
  constructor(host: ReactiveControllerHost, changed: (fingerprint: string | undefined) => Promise<void>) {
    this.#host = host
    this.#changed = changed
    host.addController(this)
  }

  hostDisconnected(): void {
    this.selection = nothingSelected
  }

  /** Chooses a finding or lets it go; with `isRange` all from the last one chosen to it are chosen. */
  toggle({ findings }: MovableList, fingerprint: string, isRange: boolean): void {
    const order = findings.map((finding) => finding.fingerprint)
    const chosen = isRange ? rangeOf(order, this.#anchor, fingerprint) : [fingerprint]
    const isChosen = isRange || this.selection.marked.has(fingerprint) === this.selection.isAll
    this.#anchor = fingerprint
    this.#select(select(this.selection, chosen, isChosen))
  }

  /** Chooses all findings of the list, or none. */
  selectAll(isChosen: boolean): void {
    this.#select(isChosen ? everythingSelected : nothingSelected)
  }

  #select(selection: Selection): void {
    this.selection = selection
    this.#host.requestUpdate()
  }

  /** A move on one finding. */
  one(move: DirectMove, finding: ListedFinding): AskedMove {
    const { fingerprint, revision, guideName, itemName, agencyName, agency } = finding
    return {
      move,
      about: guideName ?? itemName ?? agencyName,
      agencies: [agency],
      make: async (input) => {
        const moved = await makeMove({ move, where: { fingerprints: [fingerprint] }, input, revision })
        this.#made(move, moved)
      },
      after: () => this.#changed(fingerprint),
    }
  }

  /** A move on all that are chosen. */
  many(move: DirectMove, list: MovableList, actor: Context['actor'] | undefined): AskedMove {
    const where = this.#where(list.filter)
    const agencies = actor?.agency
      ? [actor.agency]
      : [...new Set(list.findings.filter((one) => this.#isChosen(one)).map(({ agency }) => agency))]
    return {
      move,
      about: msg(str`已选 ${formatCount(selectedCount(this.selection, list.total))} 条问题`, {
        id: 'bulk.about',
      }),
      agencies,
      preview: (input, signal) => makeMove({ move, where, input, preview: true }, signal),
      make: async (input) => {
        const moved = await makeMove({ move, where, input })
        this.selection = nothingSelected
        this.#made(move, moved)
      },
      after: () => this.#changed(undefined),
    }
  }

  /** An answer to what was asked of the province. */
  answer(move: AnsweringMove, decision: Decision, fingerprint: string): AskedMove {
    const { id, kind, revision, findings, until, agency } = decision
    return {
      move,
      about: msg(str`${decisionKindName(kind)}，涉及 ${formatCount(findings)} 条问题`, {
        id: 'decision.about',
      }),
      agencies: [agency],
      ...(until === null ? {} : { until }),
      make: async (input) => {
        await answerDecision(id, { move, input, revision })
        this.done = {
          words: doneWords(move, { state: 'done', done: findings, skipped: [] }),
          bulk: null,
          isUndoable: false,
        }
        this.#host.requestUpdate()
      },
      after: () => this.#changed(fingerprint),
    }
  }

  /** Adds a comment to one finding; says whether that was done, and why not where it was not. */
  async comment({ fingerprint }: ListedFinding, text: string): Promise<boolean> {
    try {
      await makeMove({ move: 'comment', where: { fingerprints: [fingerprint] }, input: { text } })
      return true
    } catch (failure) {
      this.#failed(failure, null)
      return false
    }
  }

  /** Takes back what a bulk did; says so, or why it can't be. */
  async undo(bulk: number): Promise<void> {
    try {
      const { counts } = await undoBulk(bulk)
      this.done = {
        words: undoneWords(counts),
        bulk,
        isUndoable: false,
      }
      await this.#changed(undefined)
    } catch (failure) {
      this.#failed(failure, bulk)
    }
  }

  #failed(failure: unknown, bulk: number | null): void {
    this.done = { words: sentenceOf(failure), bulk, isUndoable: false }
    this.#host.requestUpdate()
  }

  #isChosen({ fingerprint }: ListedFinding): boolean {
    return this.selection.marked.has(fingerprint) !== this.selection.isAll
  }

  #where(filter: FindingQuery): MoveWhere {
    const { isAll, marked } = this.selection
    return isAll ? { filter, except: [...marked] } : { fingerprints: [...marked] }
  }

  #made(move: DirectMove, moved: Moved): void {
    this.done = {
      words: doneWords(move, moved),
      bulk: moved.bulk,
      isUndoable: moved.state === 'done' && moved.bulk !== null,
    }
    this.#host.requestUpdate()
  }
}
