import type { TemplateResult } from 'lit'
import type { Context } from '../api/context.ts'

/** Where the app is: the path's parameters and the query, which together are the whole state of a page. */
export interface Location {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** One page: its path with `:name` parameters, the part of the navigation it stands under, its code and its element. */
export interface Route<Section extends string = string> {
  readonly path: string
  readonly section: Section | undefined
  readonly load: () => Promise<unknown>
  readonly render: (at: Location, context: Context | undefined) => TemplateResult
}

const segments = (path: string): string[] => path.split('/').filter((part) => part !== '')

/** A part of an address as it was before it was encoded; undefined where it never was encoded so. */
const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** The parameters of a path under a pattern; undefined where it does not fit. */
export const matchPath = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = segments(pattern)
  const given = segments(path)
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const value = decode(given[at] ?? '')
    if (value === undefined) return undefined
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}

/** Fired on `window` whenever the address of the app changed, by a link, by `navigate` or by the browser's buttons. */
export class LocationChangeEvent extends Event {
  static readonly eventName = 'db-location-change'
  constructor() {
    super(LocationChangeEvent.eventName)
  }
}

/** Asked before the app goes to another path; `false` keeps it where it is. */
export type LeaveGuard = (to: string) => boolean

let guard: LeaveGuard | undefined
let shown = ''

/** Lets a page be asked before it is left; `undefined` lets it go. */
export const guardLeaving = (asked: LeaveGuard | undefined): void => {
  guard = asked
  shown = `${location.pathname}${location.search}${location.hash}`
}

/** Whether the page lets the app go to a path; another state of the same page is always allowed. */
const mayGo = (to: string): boolean =>
  !guard || new URL(to, location.origin).pathname === new URL(shown, location.origin).pathname || guard(to)

/** Goes to a path of the app; `replace` where the browser's back button should not come back to this state. */
export const navigate = (to: string, { replace = false } = {}): void => {
  if (!mayGo(to)) return
  const now = `${location.pathname}${location.search}${location.hash}`
  if (to !== now) history[replace ? 'replaceState' : 'pushState'](null, '', to)
  window.dispatchEvent(new LocationChangeEvent())
}

/** Whether a click asks for the link here and not in a new tab, another window or a download. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const followLink = (event: MouseEvent): void => {
  if (event.defaultPrevented || !isPlainClick(event)) return
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
  if (link?.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return
  if (link.pathname.startsWith('/api/')) return
  event.preventDefault()
  navigate(`${link.pathname}${link.search}${link.hash}`)
}

/** The browser's buttons have changed the address already: a page that stays gets its own back. */
const followHistory = (): void => {
  const to = `${location.pathname}${location.search}${location.hash}`
  if (mayGo(to)) window.dispatchEvent(new LocationChangeEvent())
  else history.pushState(null, '', shown)
}

/** Begins to follow links and the browser's buttons inside the app. */
export const startRouting = (): void => {
  document.addEventListener('click', followLink)
  window.addEventListener('popstate', followHistory)
}

/** The route of the present address with its parameters; undefined where no page has it. */
export const currentRoute = <R extends Route>(
  routes: readonly R[],
): { readonly route: R; readonly at: Location } | undefined => {
  const path = location.pathname
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (params) return { route, at: { path, params, query: new URLSearchParams(location.search) } }
  }
  return undefined
}
