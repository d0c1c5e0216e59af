import { html } from 'lit'
import type { Route } from './router.ts'

/** The parts of the navigation. */
export type Section =
  | 'overview'
  | 'desk'
  | 'findings'
  | 'items'
  | 'matrix'
  | 'links'
  | 'imports'
  | 'rules'
  | 'audit'

/** Every page of the app. Its code is loaded when it is first shown; its whole state comes with the address. */
export const routes: readonly Route<Section>[] = [
  {
    path: '/',
    section: 'overview',
    load: () => import('../overview/overview-page.ts'),
    render: (at, context) => html`<db-overview-page .at=${at} .context=${context}></db-overview-page>`,
  },
  {
    path: '/desk',
    section: 'desk',
    load: () => import('../desk/desk-page.ts'),
    render: (at, context) => html`<db-desk-page .at=${at} .context=${context}></db-desk-page>`,
  },
  {
    path: '/decisions',
    section: 'desk',
    load: () => import('../decisions/decisions-page.ts'),
    render: (at, context) => html`<db-decisions-page .at=${at} .context=${context}></db-decisions-page>`,
  },
  {
    path: '/gates',
    section: 'desk',
    load: () => import('../gates/gates-page.ts'),
    render: (at, context) => html`<db-gates-page .at=${at} .context=${context}></db-gates-page>`,
  },
  {
    path: '/audit',
    section: 'audit',
    load: () => import('../log/audit-page.ts'),
    render: (at, context) => html`<db-audit-page .at=${at} .context=${context}></db-audit-page>`,
  },
  {
    path: '/findings',
    section: 'findings',
    load: () => import('../findings/findings-page.ts'),
    render: (at, context) => html`<db-findings-page .at=${at} .context=${context}></db-findings-page>`,
  },
  {
    path: '/findings/zen',
    section: 'findings',
    load: () => import('../findings/zen-page.ts'),
    render: (at, context) => html`<db-zen-page .at=${at} .context=${context}></db-zen-page>`,
  },
  {
    path: '/items',
    section: 'items',
    load: () => import('../items/items-page.ts'),
    render: (at, context) => html`<db-items-page .at=${at} .context=${context}></db-items-page>`,
  },
  {
    path: '/items/:code',
    section: 'items',
    load: () => import('../items/item-page.ts'),
    render: (at, context) => html`<db-item-page .at=${at} .context=${context}></db-item-page>`,
  },
  {
    path: '/matrix',
    section: 'matrix',
    load: () => import('../matrix/matrix-page.ts'),
    render: (at, context) => html`<db-matrix-page .at=${at} .context=${context}></db-matrix-page>`,
  },
  {
    path: '/compare',
    section: 'matrix',
    load: () => import('../compare/compare-page.ts'),
    render: (at, context) => html`<db-compare-page .at=${at} .context=${context}></db-compare-page>`,
  },
  {
    path: '/links',
    section: 'links',
    load: () => import('../links/links-page.ts'),
    render: (at, context) => html`<db-links-page .at=${at} .context=${context}></db-links-page>`,
  },
  {
    path: '/guides/:id',
    section: 'items',
    load: () => import('../guide/guide-page.ts'),
    render: (at, context) => html`<db-guide-page .at=${at} .context=${context}></db-guide-page>`,
  },
  {
    path: '/adopt',
    section: 'items',
    load: () => import('../adopt/adopt-page.ts'),
    render: (at, context) => html`<db-adopt-page .at=${at} .context=${context}></db-adopt-page>`,
  },
  {
    path: '/bulks',
    section: undefined,
    load: () => import('../bulks/bulks-page.ts'),
    render: (at, context) => html`<db-bulks-page .at=${at} .context=${context}></db-bulks-page>`,
  },
  {
    path: '/bulks/:id',
    section: undefined,
    load: () => import('../bulks/bulk-page.ts'),
    render: (at, context) => html`<db-bulk-page .at=${at} .context=${context}></db-bulk-page>`,
  },
  {
    path: '/imports',
    section: 'imports',
    load: () => import('../imports/imports-page.ts'),
    render: (at, context) => html`<db-imports-page .at=${at} .context=${context}></db-imports-page>`,
  },
  {
    path: '/imports/new',
    section: 'imports',
    load: () => import('../imports/import-page.ts'),
    render: (at, context) => html`<db-import-page .at=${at} .context=${context}></db-import-page>`,
  },
  {
    path: '/imports/:no',
    section: 'imports',
    load: () => import('../imports/import-page.ts'),
    render: (at, context) => html`<db-import-page .at=${at} .context=${context}></db-import-page>`,
  },
  {
    path: '/agencies',
    section: 'imports',
    load: () => import('../agencies/agencies-page.ts'),
    render: (at, context) => html`<db-agencies-page .at=${at} .context=${context}></db-agencies-page>`,
  },
  {
    path: '/holdings',
    section: 'imports',
    load: () => import('../holdings/holdings-page.ts'),
    render: (at, context) => html`<db-holdings-page .at=${at} .context=${context}></db-holdings-page>`,
  },
  {
    path: '/aliases',
    section: 'rules',
    load: () => import('../aliases/aliases-page.ts'),
    render: (at, context) => html`<db-aliases-page .at=${at} .context=${context}></db-aliases-page>`,
  },
  {
    path: '/rules',
    section: 'rules',
    load: () => import('../rules/rules-page.ts'),
    render: (at, context) => html`<db-rules-page .at=${at} .context=${context}></db-rules-page>`,
  },
  {
    path: '/rules/:element/:what',
    section: 'rules',
    load: () => import('../rules/rule-page.ts'),
    render: (at, context) => html`<db-rule-page .at=${at} .context=${context}></db-rule-page>`,
  },
  {
    path: '/scans',
    section: 'overview',
    load: () => import('../scans/scans-page.ts'),
    render: (at, context) => html`<db-scans-page .at=${at} .context=${context}></db-scans-page>`,
  },
  {
    path: '/search',
    section: undefined,
    load: () => import('../search/search-page.ts'),
    render: (at, context) => html`<db-search-page .at=${at} .context=${context}></db-search-page>`,
  },
]
