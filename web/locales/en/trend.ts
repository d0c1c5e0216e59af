import { str } from '@lit/localize'

/** What came and went over the scans. */
export const trend = {
  'trend.title': 'Trend',
  'trend.table': 'Table of the trend',
  'trend.open': 'Open',
  'trend.before': 'Open before',
  'trend.since': 'Since the last scan',
  'trend.entered': 'Entered',
  'trend.new': 'of these new',
  'trend.reopened': 'Reopened',
  'trend.returned': 'Returned',
  'trend.closed': 'Closed',
  'trend.fixed': 'of these fixed',
  'trend.exempt': 'Exempt',
  'trend.disputed': 'Disputed',
  'trend.one-scan': 'There is one scan only; the chart begins with the second.',
  'trend.rule':
    'Open = open before + entered + reopened + returned − closed − exempt − disputed. What people do between two scans counts with the later one.',
  'trend.summary': str`Open findings: ${1} at scan ${0}, ${3} at scan ${2}. The numbers stand in the table below.`,
  'trend.by-agency': str`Scan ${0} by agency`,
  'trend.behind': str`Steps of scan ${0}: ${1}`,
}
