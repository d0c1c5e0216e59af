import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalog, Guide } from '../../rules/catalog.ts'
import type { Trouble } from '../../rules/finding.ts'
import { createGuideReader } from './guide-reader.ts'
import { readGuideFiles, type TakeGuide } from './read-guides.ts'
import { readHoldings } from './read-holdings.ts'
import { UnreadableCatalog } from './read-json.ts'
import { readAgencies, readConfig, readDirectory } from './read-standard.ts'
import { type Report, type Spot, troubleOfRepeatedId, troublesOfIssues, unknownAgencies } from './trouble.ts'

/** What was read of a catalog folder: everything that could be, and a trouble for everything that could not. */
export interface CatalogReading {
  readonly catalog: Catalog
  readonly troubles: readonly Trouble[]
  /** Where each guide stood, by its id. */
  readonly spots: ReadonlyMap<string, Spot>
}

/** How a catalog is read. */
export interface ReadOptions {
  /** A configuration file instead of duibiao.config.json in the folder. */
  readonly config?: string
  /** Leaves the guides unread, where only the directory or the agencies are wanted. */
  readonly withoutGuides?: boolean
  /** Told now and then how many guides were read. */
  readonly onProgress?: (guides: number) => void
}

const progressEvery = 500

/**
 * Reads a catalog folder (standard.json, agencies.json, guides below guides/ as JSON, JSONL, CSV or XLSX, optional
 * holdings.json and duibiao.config.json). A row that cannot be read becomes a trouble with file, line, field and value, and never stops the others.
 * @throws UnreadableCatalog where the folder or its standard is not there or is no JSON.
 */
export const readCatalog = async (folder: string, options: ReadOptions = {}): Promise<CatalogReading> => {
  await requireFolder(folder)
  const troubles: Trouble[] = []
  const report: Report = (...found) => {
    troubles.push(...found)
  }
  const directory = await readDirectory(folder, report)
  const agencies = await readAgencies(folder, report)
  const holdings = await readHoldings(folder, report)
  const config = await readConfig(
    options.config ?? join(folder, 'duibiao.config.json'),
    options.config !== undefined,
  )
  const guides: Guide[] = []
  const known = new Map<string, Spot>()
  const readGuide = createGuideReader()
  const keep = (guide: Guide, spot: Spot) => {
    known.set(guide.id, spot)
    guides.push(guide)
    if (guides.length % progressEvery === 0) options.onProgress?.(guides.length)
  }
  const take: TakeGuide = (row, spot, prefix) => {
    const read = readGuide(row)
    const first = 'guide' in read ? known.get(read.guide.id) : undefined
    if ('issues' in read) report(...troublesOfIssues(read.issues, row, spot, prefix))
    else if (first) report(troubleOfRepeatedId(read.guide.id, spot, first))
    else keep(read.guide, spot)
  }
  if (!options.withoutGuides) await readGuideFiles(folder, agencies, take, report)
  options.onProgress?.(guides.length)
  report(...unknownAgencies(agencies, guides))
  return { catalog: { directory, agencies, guides, config, holdings }, troubles, spots: known }
}

const requireFolder = async (folder: string): Promise<void> => {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory())
    throw new UnreadableCatalog(
      `没有这个文件夹：${folder}。请给出一个目录文件夹，内有 standard.json、agencies.json 和 guides/。`,
      `There is no such folder: ${folder}. Name a catalog folder that holds standard.json, agencies.json and guides/.`,
    )
}
