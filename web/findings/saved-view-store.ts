import { msg } from '@lit/localize'
import { decisionKinds } from '../../rules/life/workflow.ts'
import { type FindingQuery, filterNames, paths } from '../app/paths.ts'

/** A filter and an order under a name. */
export interface SavedView {
  readonly name: string
  readonly filter: FindingQuery
  readonly sort?: string
}

/** The views that everybody has. */
export const givenViews = (): readonly SavedView[] => [
  { name: msg('全部未结', { id: 'view.all' }), filter: {} },
  { name: msg('今天到期', { id: 'view.today' }), filter: { due: 'today' } },
  { name: msg('本周到期', { id: 'view.week' }), filter: { due: 'today,week' } },
  { name: msg('逾期', { id: 'view.overdue' }), filter: { due: 'overdue' } },
  { name: msg('复发', { id: 'view.again' }), filter: { again: '1' } },
  { name: msg('待省级决定', { id: 'view.asked' }), filter: { asked: decisionKinds.join(',') } },
  { name: msg('已豁免', { id: 'view.exempt' }), filter: { state: 'exempt' } },
  { name: msg('已关闭', { id: 'view.closed' }), filter: { state: 'closed' } },
]

/** The address of a view. */
export const viewPath = ({ filter, sort }: Pick<SavedView, 'filter' | 'sort'>): string =>
  paths.findings(Object.fromEntries(filterNames.map((name) => [name, filter[name]])), { sort })

const kept = 'duibiao.views'

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'filter' in value &&
  typeof value.filter === 'object'

/** The views that were saved in this browser; none where what is kept there is not ours. */
export const ownViews = (): readonly SavedView[] => {
  try {
    const views: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]')
    return Array.isArray(views) ? views.filter(isView) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

const keep = (views: readonly SavedView[]): void => localStorage.setItem(kept, JSON.stringify(views))

/** Saves a view in this browser; one of the same name gives way. */
export const saveView = (view: SavedView): void =>
  keep([...ownViews().filter(({ name }) => name !== view.name), view])

/** Forgets a view that was saved in this browser. */
export const removeView = (name: string): void => keep(ownViews().filter((view) => view.name !== name))
