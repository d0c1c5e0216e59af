import { type AgencyOf, indexAgencies } from '../agencies.ts'
import type { AliasChange } from '../aliases.ts'
import type { Home } from '../canonical/places/home.ts'
import type { AgencySource } from '../canonical/reading.ts'
import type { Agency, Catalog } from '../catalog.ts'
import { rules as allRules } from '../checks/index.ts'
import { type DirectoryFacts, indexDirectory } from '../directory.ts'
import { createFactReader, type FactReader } from '../facts/fact-reader.ts'
import type { StandardFacts } from '../facts/facts.ts'
import type { Finding, Trouble } from '../finding.ts'
import type { HeldDocument } from '../holdings.ts'
import { createLinker, type Linker } from '../link/linker.ts'
import type { AgencyRule, FamilyRule, GuideRule, Rule } from '../rule.ts'
import { compileSettings, type Settings } from '../settings.ts'
import { type Checker, createChecker } from './check.ts'

/** Who publishes a guide, and whose places are its own. */
export interface Publisher {
  readonly source: AgencySource
  readonly home: Home
}

/** What is wrong with a standard item itself. */
export interface OwnFaults {
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

/** What every unit of work of one run shares: the directory and rules as of one day, and all that was read so far. */
export interface Run {
  readonly directory: DirectoryFacts
  readonly agencies: readonly Agency[]
  readonly agencyOf: AgencyOf
  /** What people changed in the dictionary of names. */
  readonly aliases: readonly AliasChange[]
  readonly reader: FactReader
  readonly linker: Linker
  readonly checker: Checker
  readonly agencyRules: readonly AgencyRule[]
  readonly familyRules: readonly FamilyRule[]
  readonly settings: Settings
  /** By credit code, name, region and level as published. */
  readonly publishers: Map<string, Publisher>
  /** By code of the standard item. */
  readonly ownFaults: Map<string, OwnFaults>
  /** The day on which everything is judged, YYYY-MM-DD. */
  readonly asOf: string
  /** Facts of a standard item, read once. @throws where the directory has no such item. */
  standard(code: string): StandardFacts
}

/** Starts a run over one directory, its agencies, its configuration and what is held. @throws InvalidSettings */
export const startRun = (
  {
    directory,
    agencies,
    config,
    holdings,
  }: Pick<Catalog, 'directory' | 'agencies' | 'config'> & { readonly holdings?: readonly HeldDocument[] },
  asOf: string,
  rules: readonly Rule[] = allRules,
): Run => {
  const { aliases = [] } = config
  const facts = indexDirectory(directory, { aliases, holdings: holdings ?? [] })
  const reader = createFactReader(facts)
  const standards = new Map<string, StandardFacts>()
  const standard = (code: string): StandardFacts => {
    let found = standards.get(code)
    if (!found) {
      const item = facts.items.get(code)
      if (!item) throw new Error(`expected an item of directory ${directory.id}, got ${code}`)
      found = reader.standard(item)
      standards.set(code, found)
    }
    return found
  }
  return {
    directory: facts,
    agencies,
    agencyOf: indexAgencies(agencies),
    aliases,
    reader,
    linker: createLinker(
      directory.items.map(({ code }) => standard(code)),
      reader.provincial,
      config.links,
    ),
    checker: createChecker(
      rules.filter((rule): rule is GuideRule => rule.unit === 'guide'),
      facts,
      asOf,
    ),
    agencyRules: rules.filter((rule): rule is AgencyRule => rule.unit === 'agency'),
    familyRules: rules.filter((rule): rule is FamilyRule => rule.unit === 'family'),
    settings: compileSettings(config, allRules),
    publishers: new Map(),
    ownFaults: new Map(),
    asOf,
    standard,
  }
}
