import { html, raw } from 'hono/html'
import type { Locale } from '../../rules/messages/format.ts'

/** A piece of HTML in which every value was escaped. */
export type Markup = ReturnType<typeof html>

/** What a page is made of. */
export interface PageFrame {
  readonly title: string
  readonly locale: Locale
  /** At the head of the page and of every printed sheet. */
  readonly notice?: string | undefined
  /** Left at the foot of every printed sheet: what it was made from. */
  readonly foot: string
  readonly style: string
  readonly script?: string
}

const ofPages = { 'zh-CN': ['第 ', ' 页，共 ', ' 页'], en: ['Page ', ' of ', ''] } as const satisfies Record<
  Locale,
  unknown
>

/** A string of CSS: quoted, with everything escaped that could end it or the style element. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<>\n\r]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`

const fonts =
  '"PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "Noto Sans SC Variable", system-ui, sans-serif'

const shared = `
:root { --ink: #1b1e22; --soft: #454b54; --line: #dcdcd6; --strong: #a8a9a3; --tint: #f7f7f4; --accent: #1d3f66;
  --error: #b42318; --warning: #b54708; --info: #175cd3; --ok: #067647; --expected: #d9efe3; --actual: #fbdcd6; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink); background: #fff; font: 0.9375rem/1.6 ${fonts};
  overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
a { color: var(--accent); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead th { border-bottom: 1px solid var(--strong); background: var(--tint); }
.number { text-align: end; white-space: nowrap; }
.notice { margin: 0 0 1.25rem; padding: 0.5rem 0.75rem; border: 1px solid var(--error); color: var(--error);
  font-weight: 600; }
.soft { color: var(--soft); font-size: 0.8125rem; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
mark { color: inherit; background: var(--actual); text-decoration: underline; text-underline-offset: 0.2em; }
.of-standard mark { background: var(--expected); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .screen { display: none !important; }
  .notice { display: none; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  mark, thead th { print-color-adjust: exact; }
}`

const paper = ({ notice, foot, locale }: PageFrame): string => {
  const [before, between, after] = ofPages[locale]
  const pages = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`
  return `@page { size: A4; margin: 18mm 15mm 16mm; font-family: ${fonts};
  ${notice === undefined ? '' : `@top-left { content: ${cssString(notice)}; font-size: 8.5pt; font-weight: 600; color: #b42318; }`}
  @bottom-left { content: ${cssString(foot)}; font-size: 7.5pt; color: #454b54; }
  @bottom-right { content: ${pages}; font-size: 7.5pt; color: #454b54; } }`
}

/** The beginning of a page that needs nothing from elsewhere: everything is inside, and its policy allows nothing else. */
export const pageStart = (frame: PageFrame): string => {
  const { title, locale, notice, style } = frame
  const policy = `default-src 'none'; style-src 'unsafe-inline'${frame.script === undefined ? '' : "; script-src 'unsafe-inline'"}`
  const head = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<title>${title}</title>
<style>${raw(`${shared}\n${style}\n${paper(frame)}`)}</style>
</head>
<body>
${notice === undefined ? '' : html`<p class="notice" role="note">${notice}</p>`}
`
  return String(head)
}

/** The end of a page. */
export const pageEnd = ({ script }: PageFrame): string =>
  `${script === undefined ? '' : `<script>${script}</script>\n`}</body>\n</html>\n`
