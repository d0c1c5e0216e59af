import { agencyId } from '../agencies.ts'
import { agencyNames } from '../aliases.ts'
import { homeOf } from '../canonical/places/home.ts'
import type { Agency, Guide } from '../catalog.ts'
import { isLicence } from '../facts/fact-reader.ts'
import type { Trouble } from '../finding.ts'
import { faultyOf, pairsOfUnlinked } from '../uniformity.ts'
import { findingsOfGuide, raiseAll, type UnitOutcome } from './outcome.ts'
import { troubleOf } from './rule-failure.ts'
import type { Publisher, Run } from './run.ts'
import type { AgencyUnit, LinkedGuide } from './units.ts'

/** A guide with status `cancelled` is not published: it is linked, never checked, and meets no coverage. */
export const isPublished = (guide: Guide): boolean => guide.status !== 'cancelled'

const compareIds = (a: Guide, b: Guide): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Reads one guide: its facts as its agency publishes them. Whether 日 is 工作日 is known for certain only from the item
 * that it is linked to; until then its own type says so.
 */
export const readGuide = (
  run: Run,
  guide: Guide,
  standardCode: string | null = null,
): Omit<LinkedGuide, 'link'> => {
  const agency = run.agencyOf(guide)
  const { source, home } = publisherOf(run, guide, agency)
  const licence = isLicence(standardCode === null ? guide : run.standard(standardCode).item)
  return { guide, facts: run.reader.guide(guide, source, home, licence), agency }
}

/** Who publishes a guide and whose places are its own, held once for all guides of an agency. */
const publisherOf = (run: Run, guide: Guide, agency: Agency | undefined): Publisher => {
  const uscc = agency?.uscc ?? guide.agency.uscc
  const level = agency?.level ?? guide.level
  const key = [uscc, guide.agency.name, guide.region, level].join('|')
  let publisher = run.publishers.get(key)
  if (!publisher) {
    const { name } = guide.agency
    publisher = {
      source: { ...(uscc === undefined ? {} : { uscc }), name, region: guide.region, level },
      home: homeOf(guide.region, [name, ...(agency ? agencyNames(agency, run.aliases) : [])]),
    }
    run.publishers.set(key, publisher)
  }
  return publisher
}

/** Reads and links all guides of one agency, one to one; what is published is linked before what is cancelled. */
export const linkAgency = (run: Run, guides: readonly Guide[]): AgencyUnit => {
  const read = [...guides].sort(compareIds).map((guide) => readGuide(run, guide))
  const agency = read[0]?.agency
  const links = [
    ...run.linker.linkAgency(read.filter(({ guide }) => isPublished(guide))),
    ...run.linker.linkAgency(read.filter(({ guide }) => !isPublished(guide))),
  ]
  const byGuide = new Map(links.map((link) => [link.guideId, link]))
  return {
    agency,
    guides: read.flatMap((one): LinkedGuide[] => {
      const link = byGuide.get(one.guide.id)
      if (!link) return []
      const { standardCode } = link
      const isReadRight =
        standardCode === null || isLicence(one.guide) === isLicence(run.standard(standardCode).item)
      return [{ ...(isReadRight ? one : readGuide(run, one.guide, standardCode)), link }]
    }),
  }
}

/** Runs the rules about an agency's own set, and on its unlinked guides those that need no standard. */
export const checkAgency = (run: Run, unit: AgencyUnit): UnitOutcome => {
  const troubles: Trouble[] = []
  const published = { ...unit, guides: unit.guides.filter(({ guide }) => isPublished(guide)) }
  const placed = raiseAll(
    run.agencyRules,
    (rule) => rule.check({ unit: published, directory: run.directory, asOf: run.asOf }),
    (failure) => troubles.push(troubleOf(failure, undefined)),
  )
  const unlinked = published.guides.filter(({ link }) => link.standardCode === null)
  const raisedAlone = run.checker.forItem(undefined).check(
    unlinked.map(({ facts }) => facts),
    (failure, at) => troubles.push(troubleOf(failure, unlinked[at]?.guide.id)),
  )
  const byGuide = new Map(unlinked.map(({ guide }, at) => [guide, [...(raisedAlone[at] ?? [])]]))
  for (const { at, raised } of placed) {
    if (!('guide' in at)) continue
    const list = byGuide.get(at.guide)
    if (list) list.push(raised)
    else byGuide.set(at.guide, [raised])
  }
  const findings = published.guides.flatMap((linked) => {
    const { guide, link } = linked
    const raised = byGuide.get(guide)
    if (!raised) return []
    const standard = link.standardCode === null ? undefined : run.standard(link.standardCode)
    return findingsOfGuide(run, linked, standard, raised)
  })
  const first = unit.guides[0]
  return {
    unit: `agency:${first ? agencyId(first.guide, first.agency) : ''}`,
    findings,
    outcomes: unlinked.map(({ guide }) => ({
      guideId: guide.id,
      pairs: pairsOfUnlinked,
      faulty: faultyOf(findings.filter(({ guideId }) => guideId === guide.id)) & pairsOfUnlinked,
    })),
    troubles,
  }
}

/** The guides of a catalog agency by agency, in an order that does not depend on theirs. */
export const groupByAgency = (run: Run, guides: readonly Guide[]): readonly (readonly Guide[])[] => {
  const groups = new Map<string, Guide[]>()
  for (const guide of guides) {
    const key = agencyId(guide, run.agencyOf(guide))
    const group = groups.get(key)
    if (group) group.push(guide)
    else groups.set(key, [guide])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, group]) => group)
}
