import { html } from 'lit'
import type { Route } from './router.ts'

/** The parts of the navigation. */
export type Section = 'overview' | 'findings' | 'items' | 'rules'

/** Every page of the app. Its code is loaded when it is first shown; its whole state comes with the address. */
export const routes: readonly Route<Section>[] = [
  {
    path: '/',
    section: 'overview',
    load: () => import('./pages/overview-page.ts'),
    render: (at, context) => html`<db-overview-page .at=${at} .context=${context}></db-overview-page>`,
  },
  {
    path: '/findings',
    section: 'findings',
    load: () => import('./pages/findings-page.ts'),
    render: (at, context) => html`<db-findings-page .at=${at} .context=${context}></db-findings-page>`,
  },
  {
    path: '/items',
    section: 'items',
    load: () => import('./pages/items-page.ts'),
    render: (at, context) => html`<db-items-page .at=${at} .context=${context}></db-items-page>`,
  },
  {
    path: '/items/:code',
    section: 'items',
    load: () => import('./pages/item-page.ts'),
    render: (at, context) => html`<db-item-page .at=${at} .context=${context}></db-item-page>`,
  },
  {
    path: '/guides/:id',
    section: 'items',
    load: () => import('./pages/guide-page.ts'),
    render: (at, context) => html`<db-guide-page .at=${at} .context=${context}></db-guide-page>`,
  },
  {
    path: '/adopt',
    section: 'items',
    load: () => import('./pages/adopt-page.ts'),
    render: (at, context) => html`<db-adopt-page .at=${at} .context=${context}></db-adopt-page>`,
  },
  {
    path: '/bulks',
    section: undefined,
    load: () => import('./pages/bulks-page.ts'),
    render: (at, context) => html`<db-bulks-page .at=${at} .context=${context}></db-bulks-page>`,
  },
  {
    path: '/bulks/:id',
    section: undefined,
    load: () => import('./pages/bulk-page.ts'),
    render: (at, context) => html`<db-bulk-page .at=${at} .context=${context}></db-bulk-page>`,
  },
  {
    path: '/rules',
    section: 'rules',
    load: () => import('./pages/rules-page.ts'),
    render: (at, context) => html`<db-rules-page .at=${at} .context=${context}></db-rules-page>`,
  },
  {
    path: '/rules/:element/:what',
    section: 'rules',
    load: () => import('./pages/rule-page.ts'),
    render: (at, context) => html`<db-rule-page .at=${at} .context=${context}></db-rule-page>`,
  },
  {
    path: '/search',
    section: undefined,
    load: () => import('./pages/search-page.ts'),
    render: (at, context) => html`<db-search-page .at=${at} .context=${context}></db-search-page>`,
  },
]
