import { msg } from '@lit/localize'
import type { Guide } from '../../rules/catalog.ts'
import type { FoundFinding } from '../../rules/finding.ts'
import { applyFix } from '../../rules/fix.ts'
import type { FixStep } from '../../rules/rule.ts'
import type { GuideView } from '../api/guides.ts'
import { ruleTitle } from '../words/words.ts'
import type { PlacedFinding } from './guide-findings.ts'
import type { LiveChecks } from './guide-live-checks.ts'

/** One way to put a finding right. */
export interface FixOption {
  readonly way: 'fix' | 'standard' | 'edit' | 'skip'
  readonly name: string
  readonly fix?: readonly FixStep[]
  /** The draft, into which the fix leads; or the draft as it would be. */
  readonly guide?: Guide
  /** How sure the rule is, 0 to 1. */
  readonly confidence?: number
  readonly reason?: string
  /** Errors and warnings that come with it: it is safe where there is none. Undefined where nothing is changed. */
  readonly opens?: number
}

interface Asked {
  readonly placed: PlacedFinding
  readonly draft: Guide
  readonly view: GuideView
  readonly checks: LiveChecks
}

const opensOf = async ({ view, checks }: Asked, guide: Guide): Promise<number> =>
  (await checks.foresee(view, guide))?.length ?? 0

const byFix = async (asked: Asked, { fix, confidence, rule }: FoundFinding): Promise<FixOption[]> =>
  fix?.length
    ? [
        {
          way: 'fix',
          name: msg('采用修正', { id: 'fix-menu.fix' }),
          fix,
          guide: asked.draft,
          confidence,
          reason: ruleTitle(rule),
          opens: await opensOf(asked, applyFix(asked.draft, fix)),
        },
      ]
    : []

const byStandard = async (asked: Asked): Promise<FixOption[]> => {
  const { placed, checks } = asked
  const adopted = await checks.adopt(placed.section)
  if (adopted?.outcome !== 'adopted') return []
  return [
    {
      way: 'standard',
      name: msg('整个要素采用标准（保留本地和更优的部分）', { id: 'fix-menu.standard' }),
      guide: adopted.guide,
      opens: await opensOf(asked, adopted.guide),
    },
  ]
}

/** The ways to put a finding right, the surest first; those that change nothing last. */
export const fixOptions = async (asked: Asked): Promise<readonly FixOption[]> => [
  ...(await byFix(asked, asked.placed.finding)),
  ...(await byStandard(asked)),
  { way: 'edit', name: msg('去修改', { id: 'guide.go-to-field' }) },
  { way: 'skip', name: msg('跳过，看下一个', { id: 'fix-menu.skip' }) },
]
