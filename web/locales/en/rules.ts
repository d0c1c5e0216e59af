import { str } from '@lit/localize'

/** The list of rules and the page of one. */
export const rules = {
  'rules.title': 'Rules',
  'rules.count': str`${0} in all`,
  'rules.rule': 'Rule',
  'rules.id': 'Id',
  'rules.severity': 'Severity',
  'rules.findings': 'Findings',
  'rules.by-binding': 'by the binding',
  'rule.element': 'Element',
  'rule.by-binding': 'By the binding of the element: same, no worse, or local.',
  'rule.findings': 'Findings now',
  'rule.why': 'Why it matters',
  'rule.ground': 'Ground',
  'rule.bad': 'Flagged',
  'rule.good': 'Put right',
  'rule.repair': 'How to repair',
  'rule.harmless': 'Not flagged',
  'rule.subsumes': 'Silences at the same place',
  'rule.changes': 'Changes',
  'rule.change': str`Rule set ${0}: ${1}`,
}
