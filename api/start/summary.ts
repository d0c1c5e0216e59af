import { percent } from '../../rules/figures.ts'
import type { Trouble } from '../../rules/finding.ts'
import { term } from '../../rules/messages/format.ts'
import type { Store } from '../db/store.ts'
import { elementOf } from '../findings/values.ts'
import type { Scan } from '../scans/scan.ts'

/** Findings by element, most first. */
const countByElement = async ({ db }: Store): Promise<readonly (readonly [string, number])[]> => {
  const rows = await db
    .selectFrom('finding')
    .select('rule')
    .where('state', '!=', 'closed')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy('rule')
    .execute()
  const counts = new Map<string, number>()
  for (const { rule, count } of rows) counts.set(elementOf(rule), (counts.get(elementOf(rule)) ?? 0) + count)
  return [...counts].sort(([, a], [, b]) => b - a)
}

const elementName = (element: string): string =>
  `${term('zh-CN', `element.${element}`)} ${term('en', `element.${element}`)}`

const placeOf = ({ file, line }: Trouble): string => {
  if (file === undefined) return ''
  return line === undefined ? `${file} ` : `${file}:${line} `
}

/** What a first start prints of its scan: guides, agencies, findings by severity and element, uniformity, time. */
export const summaryOf = async (store: Store, scan: Scan): Promise<string> => {
  const { counts, uniformity, timings, asOf, complete, troubles } = scan
  const byElement = await countByElement(store)
  const pairs = uniformity.reduce((sum, one) => sum + one.pairs, 0)
  const uniform = uniformity.reduce((sum, one) => sum + one.uniform, 0)
  return [
    `指南 guides ${counts.guides} · 机构 agencies ${counts.agencies} · 标准事项 standard items ${counts.items} · 截至 as of ${asOf}`,
    `问题 findings ${counts.findings}：错误 errors ${counts.errors} · 警告 warnings ${counts.warnings} · 提示 infos ${counts.infos}`,
    ...byElement.map(([element, count]) => `  ${elementName(element)} ${count}`),
    `一致率 uniformity ${pairs === 0 ? '–' : percent(uniform / pairs)}（${uniform}/${pairs}）`,
    `用时 time ${(timings.totalMs / 1000).toFixed(1)} s（关联 link ${timings.linkMs} ms · 比对 compare ${timings.compareMs} ms）`,
    ...(complete
      ? []
      : [
          `结果不完整 incomplete: ${troubles.length}`,
          ...troubles
            .slice(0, 5)
            .map((trouble) => `  ${placeOf(trouble)}${trouble.message} / ${trouble.messageEn}`),
        ]),
  ].join('\n')
}
