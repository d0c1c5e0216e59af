import type { Finding } from '../../rules/finding.ts'
import type { Format } from './format.ts'

/** What tells a finding from others and says whether its evidence changed; its sentences are no part of it. */
const identityOf = ({
  fingerprint,
  evidenceHash,
  rule,
  severity,
  region,
  agency,
  guideId,
  standardCode,
  place,
  actual,
}: Finding) => ({
  fingerprint,
  evidenceHash,
  rule,
  severity,
  region,
  agency,
  guideId,
  standardCode,
  place,
  // Something extra is known by its name, where that changed a little.
  ...(typeof actual === 'string' && /\/(clause-)?extra$/.test(rule) ? { actual } : {}),
})

const lines = (values: readonly unknown[]): string =>
  values.map((value) => `\n  ${JSON.stringify(value)}`).join(',')

/**
 * A report as small as `--baseline` needs it, to be kept in a repository: no times and no sentences, one finding and one
 * guide a line, so that the same findings give the same bytes and a difference can be read.
 */
export const baseline: Format = function* ({ report }) {
  const { directory, ruleSet, links, findings, ignored = [] } = report
  // What was not looked at this time is left as it was.
  const standing = findings.filter(({ state }) => state !== 'absent')
  const guides = links.map(({ guideId }) => guideId).sort()
  yield `{\n "directory": ${JSON.stringify(directory)},\n "ruleSet": ${JSON.stringify(ruleSet)},\n`
  yield ` "links": [${lines(guides.map((guideId) => ({ guideId })))}\n ],\n`
  yield ` "ignored": [${lines(ignored.map(({ finding }) => ({ finding: identityOf(finding) })))}\n ],\n`
  yield ` "findings": [${lines(standing.map(identityOf))}\n ]\n}\n`
}
