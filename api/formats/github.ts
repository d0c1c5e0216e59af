import { isPresent } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { term } from '../../rules/messages/format.ts'
import type { Severity } from '../../rules/rule.ts'
import { severities } from '../findings/values.ts'
import type { Spot } from '../intake/trouble.ts'
import { type Format, fileFrom } from './format.ts'
import { messageIn } from './ledger.ts'
import { subjectsOf } from './subject.ts'
import { troubleMessage } from './trouble-line.ts'

const commands: Record<Severity, 'error' | 'warning' | 'notice'> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** What GitHub shows of one step, a kind. */
const shownOfAKind = 10

const summary = {
  'zh-CN': (errors: number, warnings: number, infos: number) =>
    `共发现错误 ${errors} 个、警告 ${warnings} 个、提示 ${infos} 个。此处每类至多显示 ${shownOfAKind} 条，其余见运行日志或者其他格式的报告。`,
  en: (errors: number, warnings: number, infos: number) =>
    `${errors} errors, ${warnings} warnings and ${infos} infos in all. At most ${shownOfAKind} of a kind are shown here; the others are in the log and in reports of other formats.`,
} as const satisfies Record<Locale, unknown>

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (
  kind: (typeof commands)[Severity],
  spot: Partial<Spot> | undefined,
  title: string,
  message: string,
): string => {
  const properties = [
    ...(spot?.file === undefined ? [] : [`file=${property(spot.file)}`]),
    ...(spot?.line === undefined ? [] : [`line=${spot.line}`]),
    `title=${property(title)}`,
  ]
  return `::${kind} ${properties.join(',')}::${data(message)}\n`
}

/**
 * Workflow commands that GitHub shows beside the lines of a change: what was not read first, then errors before the rest;
 * with a baseline, only what is new or has other evidence.
 */
export const github: Format = function* (input) {
  const { report, catalog, locale, spots } = input
  const placed = <Place extends Partial<Spot>>(place: Place): Place =>
    place.file === undefined ? place : { ...place, file: fileFrom(input, place.file) }
  const subjectOf = subjectsOf(catalog)
  for (const trouble of report.problems) {
    const kind = trouble.remark ? 'notice' : 'error'
    yield command(kind, placed(trouble), trouble.rule ?? 'duibiao', troubleMessage(locale, trouble))
  }
  // Few are shown, so with a baseline only those that the change brings.
  const shown = report.findings.filter((finding) => isPresent(finding) && finding.state !== 'unchanged')
  const [errors, warnings, infos] = severities.map(
    (severity) => shown.filter((finding) => finding.severity === severity).length,
  ) as [number, number, number]
  const most = Math.max(errors, warnings, infos)
  if (most > shownOfAKind)
    yield command('notice', undefined, 'duibiao', summary[locale](errors, warnings, infos))
  if (report.notice !== undefined) yield command('notice', undefined, 'duibiao', report.notice)
  for (const severity of severities)
    for (const finding of shown) {
      if (finding.severity !== severity) continue
      const { agencyName, title } = subjectOf(finding)
      const about = [agencyName, title, term(locale, `element.${finding.element}`)]
        .filter(Boolean)
        .join(' · ')
      const spot = finding.guideId === null ? undefined : spots?.get(finding.guideId)
      yield command(
        commands[severity],
        spot && placed(spot),
        finding.rule,
        `${about}${locale === 'en' ? ': ' : '：'}${messageIn(locale, finding)}`,
      )
    }
}
