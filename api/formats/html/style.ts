/** The look of the HTML report beyond what all pages share. */
export const style = `
dl.frame { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0; }
dl.frame dt { color: var(--soft); }
dl.frame dd { margin: 0; }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
  margin: 1.5rem 0 0; padding: 0.6rem 0; border-block: 1px solid var(--strong); background: #fff; }
.filters[hidden] { display: none; }
.filters label { display: inline-flex; gap: 0.35rem; align-items: center; }
.filters input[type="search"] { width: 16rem; }
.filters input, .filters select, .filters button { font: inherit; padding: 0.15rem 0.4rem; max-width: 18rem; }
.agency { border-top: 2px solid var(--accent); margin-top: 2rem; }
.agency > h2 { margin-top: 0.75rem; }
.finding { margin: 0.4rem 0 0; padding: 0.35rem 0 0.35rem 0.75rem; border-inline-start: 3px solid currentcolor;
  break-inside: avoid; }
.finding > * { color: var(--ink); margin: 0; }
.finding .what { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.finding .label { font-weight: 600; white-space: nowrap; }
.finding.error .label { color: var(--error); } .finding.warning .label { color: var(--warning); }
.finding.info .label { color: var(--info); }
.side { display: grid; grid-template-columns: 4.5rem 1fr; }
h2 .soft, h3 .soft, dt .soft { font-weight: 400; }
.side > span:first-child { color: var(--soft); }
.rules dt { font-weight: 600; margin-top: 0.75rem; } .rules dd { margin: 0; }
[hidden] { display: none !important; }
@media print {
  .filters { position: static; border: 0; padding: 0; }
  .filters > :not(output) { display: none; }
  .agency { margin-top: 1rem; }
}
`

/**
 * The filter of the report's findings, which runs without a network: each finding knows its severity, element and
 * agency; what is hidden is not printed either, and the count that is printed says so.
 */
export const script = `
const form = document.querySelector('.filters');
const findings = [...document.querySelectorAll('.finding')];
const words = findings.map((one) => one.textContent + ' ' + one.closest('.guide').textContent).map((text) => text.toLowerCase());
const template = form.dataset.shown;
const apply = () => {
  const wanted = new FormData(form);
  const text = wanted.get('text').trim().toLowerCase();
  const severities = wanted.getAll('severity');
  let shown = 0;
  findings.forEach((one, at) => {
    const agency = one.closest('.agency').dataset.agency;
    one.hidden = !(severities.includes(one.dataset.severity) && (!wanted.get('element') || wanted.get('element') === one.dataset.element)
      && (!wanted.get('agency') || wanted.get('agency') === agency) && words[at].includes(text));
    if (!one.hidden) shown += 1;
  });
  for (const group of document.querySelectorAll('.guide, .agency'))
    group.hidden = !group.querySelector('.finding:not([hidden])');
  form.querySelector('output').value = template.replace('{shown}', shown).replace('{total}', findings.length);
};
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(apply));
apply();
`
