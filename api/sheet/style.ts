/** The look of a guide's sheet beyond what all pages share. */
export const style = `
body { max-width: 60rem; }
dl.frame { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 0.1rem 1rem; margin: 0 0 1rem; }
dl.frame dt { color: var(--soft); } dl.frame dd { margin: 0; }
.sheet { table-layout: fixed; }
.sheet th:first-child { width: 6.75em; }
.sheet ol { margin: 0; padding-inline-start: 1.6em; }
.sheet td > div + div { margin-top: 0.15rem; }
.field { color: var(--soft); font-size: 0.875em; }
.members { font-size: 0.9375em; } .member { margin-inline-end: 0.6em; }
tr.found > * { border-bottom: 0; }
tr.found > th { border-bottom: 1px solid var(--line); }
tr.findings td { padding-top: 0; }
tr.findings li { border-inline-start: 3px solid currentcolor; padding-inline-start: 0.5rem; margin: 0.15rem 0; color: var(--ink); }
tr.findings li.error { border-color: var(--error); } tr.findings li.warning { border-color: var(--warning); }
tr.findings li.info { border-color: var(--info); }
tr.findings .label { font-weight: 600; }
li.error .label { color: var(--error); } li.warning .label { color: var(--warning); } li.info .label { color: var(--info); }
.box { display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid var(--ink); margin-inline-end: 0.4em; }
.call { break-inside: avoid; }
.call { margin: 0 0 1rem; padding: 0.4rem 0.75rem 0.75rem; border: 1px solid var(--strong); }
.call h2 { margin: 0; font-size: 1rem; }
.call dl { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 0.6rem 1rem; margin: 0.4rem 0 0; }
.call dd { margin: 0; border-bottom: 1px solid var(--strong); }
@media print { body { font-size: 9pt; } h1 { font-size: 14pt; } }
`
