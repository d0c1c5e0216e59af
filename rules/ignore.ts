import type { Config } from './catalog.ts'
import type { Finding, IgnoredFinding, Trouble } from './finding.ts'

type Entry = NonNullable<Config['ignore']>[number]

const file = 'duibiao.config.json'

/** Whether an entry speaks of a finding: all that it names must fit. Its end is not looked at. */
export const covers = (
  entry: Entry,
  {
    rule,
    element,
    guideId,
    agency,
    standardCode,
  }: Pick<Finding, 'rule' | 'element' | 'guideId' | 'agency' | 'standardCode'>,
): boolean =>
  (entry.rule === rule || entry.rule === `${element}/*`) &&
  (entry.guideId === undefined || entry.guideId === guideId) &&
  (entry.agency === undefined || entry.agency === agency) &&
  (entry.standardCode === undefined || entry.standardCode === standardCode)

const sayEntry = ({ rule, guideId, agency, standardCode }: Entry): string =>
  [rule, guideId, agency, standardCode].filter((part) => part !== undefined).join(' · ')

const troubleOf = (entry: Entry, at: number, message: string, messageEn: string): Trouble => ({
  file,
  field: `ignore/${at}`,
  value: sayEntry(entry),
  rule: entry.rule,
  ...(entry.guideId === undefined ? {} : { guideId: entry.guideId }),
  remark: true,
  severity: 'warning',
  message,
  messageEn,
})

const expired = (entry: Entry, at: number): Trouble =>
  troubleOf(
    entry,
    at,
    `忽略条目（${sayEntry(entry)}）已于 ${entry.until} 到期，不再生效，所涉问题重新列出；请改正问题，或重新批准并改 until，或删去此条。`,
    `The ignore entry (${sayEntry(entry)}) ended on ${entry.until} and covers nothing any more, so its findings are listed again; put them right, approve it anew with another "until", or take it out.`,
  )

const unused = (entry: Entry, at: number): Trouble =>
  troubleOf(
    entry,
    at,
    `忽略条目（${sayEntry(entry)}，至 ${entry.until}）没有对应的问题；请删去，或核对其规则、指南、主体和事项编码。`,
    `The ignore entry (${sayEntry(entry)}, until ${entry.until}) covers no finding; take it out, or check its rule, guide, agency and item code.`,
  )

/** What the entries of `ignore` make of a scan's findings. */
export interface IgnoreOutcome {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  /** Entries that ended, and entries that covered nothing: remarks that count as warnings. */
  readonly troubles: readonly Trouble[]
}

/**
 * Takes out what the configuration ignores. An entry holds to the end of its last day; of several that cover one
 * finding the first speaks. In an incomplete scan no entry is called unused: what it covers may just not have been found.
 */
export const applyIgnore = (
  config: Config,
  found: readonly Finding[],
  asOf: string,
  isComplete: boolean,
): IgnoreOutcome => {
  const entries = config.ignore ?? []
  if (entries.length === 0) return { findings: found, ignored: [], troubles: [] }
  const current = entries.filter(({ until }) => asOf <= until)
  const used = new Set<Entry>()
  const findings: Finding[] = []
  const ignored: IgnoredFinding[] = []
  for (const finding of found) {
    const covering = current.filter((entry) => covers(entry, finding))
    for (const entry of covering) used.add(entry)
    const [first] = covering
    if (first) ignored.push({ finding, reason: first.reason, until: first.until })
    else findings.push(finding)
  }
  const troubles = entries.flatMap((entry, at) => {
    if (entry.until < asOf) return [expired(entry, at)]
    return used.has(entry) || !isComplete ? [] : [unused(entry, at)]
  })
  return { findings, ignored, troubles }
}
