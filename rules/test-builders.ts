/** Builders of catalogs and clocks for tests: a test gives only what matters. */
import type { Agency, Directory, Guide, StandardItem } from './catalog.ts'
import { defaultBudgets, type Occurrence, type Pause, pauseCaps } from './life/clock.ts'

const uscc = '11440100000000000C'

/** An agency for tests: a city bureau in Guangzhou. */
export const anAgency = (given: Partial<Agency> = {}): Agency => ({
  uscc,
  name: '广州市人力资源和社会保障局',
  region: '440100',
  level: 'municipal',
  ...given,
})

/** A standard item for tests; elements that a case does not give have no value. */
export const aStandardItem = (given: Partial<StandardItem> = {}): StandardItem => ({
  code: '442111001000',
  name: '失业登记',
  type: '21',
  levels: ['municipal', 'county'],
  status: 'active',
  ...given,
})

/** A directory for tests. */
export const aDirectory = (given: Partial<Directory> = {}): Directory => ({
  id: 'test',
  title: '测试目录',
  region: '440000',
  version: '1',
  issuedBy: '广东省人力资源和社会保障厅',
  effectiveFrom: '2026-01-01',
  binding: {},
  items: [],
  ...given,
})

/** A guide for tests that carries the standard's name, type and code. */
export const aGuide = (given: Partial<Guide> = {}, standard: StandardItem = aStandardItem()): Guide => ({
  id: 'g1',
  agency: { uscc, name: '广州市人力资源和社会保障局' },
  region: '440100',
  level: 'municipal',
  name: standard.name,
  ...(standard.subItem === undefined ? {} : { subItem: standard.subItem }),
  type: standard.type,
  baseCode: standard.code,
  ...given,
})

/** An error opened on Monday, 2 March 2026, with nothing between it and the day it is due. */
export const anOccurrence = (given: Partial<Occurrence> = {}): Occurrence => ({
  started: '2026-03-02',
  budget: defaultBudgets.error,
  pauses: [],
  extensions: [],
  ...given,
})

/** A pause with the cap of a request before the province. */
export const aPause = (
  from: string,
  until: string | null,
  cap: number | null = pauseCaps.request,
): Pause => ({
  from,
  until,
  cap,
})
