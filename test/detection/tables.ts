/** The tables that the benchmark prints. */
import type { GeneratedScore, ToolScore } from './generated-score.ts'
import type { Score, Share } from './score.ts'
import { f1Of } from './shares.ts'

const percent = ({ hit, of }: Share): string => (of === 0 ? '–' : `${((100 * hit) / of).toFixed(1)}%`)

const row = (label: string, share: Share): string =>
  `${label.padEnd(44)} ${percent(share).padStart(7)}  ${share.hit}/${share.of}\n`

const rows = (shares: ReadonlyMap<string, Share>): string =>
  [...shares]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, share]) => row(key, share))
    .join('')

/** Recall by kind, flags by harmless class, and the sums. */
export const scoreTable = (score: Score): string =>
  [
    'Recall by kind of error\n',
    rows(score.byKind),
    '\nHarmless places flagged, by class\n',
    rows(score.byClass),
    '\n',
    row('recall', score.recall),
    row('precision', score.precision),
    row('harmless places flagged', score.harmlessFlagged),
    row('clean guides flagged', score.cleanFlagged),
    row('ranges right', score.ranges),
  ].join('')

const toolColumns = ({ recall, precision, harmlessFlagged, ...rest }: ToolScore['all']): string =>
  [
    percent(recall),
    percent(precision),
    f1Of({ recall, precision }).toFixed(3),
    percent(harmlessFlagged),
    percent(rest.cleanFlagged),
  ]
    .map((column) => column.padStart(10))
    .join('')

const toolsTable = (title: string, tools: ReadonlyMap<string, ToolScore>, of: keyof ToolScore): string =>
  [
    `\n${title.padEnd(24)}${['recall', 'precision', 'F1', 'harmless', 'clean'].map((one) => one.padStart(10)).join('')}\n`,
    ...[...tools].map(([name, score]) => `${name.padEnd(24)}${toolColumns(score[of])}\n`),
  ].join('')

/** All tools side by side, links, confidences and fixes. */
export const trustTables = ({ tools, links, reliability, sure, fixable, fixes }: GeneratedScore): string =>
  [
    toolsTable('All cases', tools, 'all'),
    toolsTable('Hard cases', tools, 'hard'),
    '\nLinks\n',
    row('linkable guides linked', links.linked),
    row('guides linked wrongly', links.wrong),
    '\nFindings right, by confidence\n',
    rows(reliability),
    row('findings with confidence 0.9 or more', sure),
    '\nFixes\n',
    row('errors with a fix', fixable),
    row('fixes that remove their finding and open none', fixes.clean),
  ].join('')

/** Every case that was judged wrongly, a line each. */
export const caseLines = (score: Score): string =>
  [
    ...score.missed.map((label) => `missed ${JSON.stringify(label)}\n`),
    ...score.flagged.map((label) => `harmless flagged ${JSON.stringify(label)}\n`),
    ...score.misplaced.map(
      ({ label, found }) =>
        `marked otherwise ${JSON.stringify(label)} by ${JSON.stringify(found.map(({ rule, evidence, actual }) => ({ rule, evidence, actual })))}\n`,
    ),
    ...score.unplanted.map(
      ({ guideId, rule, place, message }) => `not planted ${guideId} ${rule} ${place}: ${message}\n`,
    ),
  ].join('')

/** Every guide linked amiss and every fix that failed, a line each. */
export const trustLines = ({ links, fixes }: GeneratedScore): string =>
  [
    ...links.amiss.map(
      ({ link, truth }) => `link ${link.guideId}: ${link.standardCode} by ${link.how}, truly ${truth}\n`,
    ),
    ...fixes.failed.map(
      ({ finding, isLeft, opened }) =>
        `fix ${finding.guideId} ${finding.rule} ${finding.place}: ${[...(isLeft ? ['left'] : []), ...opened.map(({ rule, place }) => `opened ${rule} ${place}`)].join(', ')}\n`,
    ),
  ].join('')
