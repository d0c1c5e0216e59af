/** Changes of meaning that can be made in any item's conditions, beside those written for single items. */
import type { StandardItem } from '../../../../rules/catalog.ts'
import { chineseNumber } from '../guides/words.ts'
import type { Pool } from '../pool.ts'

/** One change: its kind, what is looked for, and what is put there instead. */
interface Pattern {
  readonly kind: string
  readonly find: RegExp
  readonly put: (found: string, ...groups: string[]) => string
  readonly suits?: (item: StandardItem) => boolean
}

const to = (put: string) => (): string => put

const more =
  (step: number, say: (value: number) => string = String) =>
  (_found: string, digits = '', rest = ''): string =>
    `${say(Number(digits) + step)}${rest}`

const daysAreCalendarDays = ({ type }: StandardItem): boolean => type !== '01'
/** Numbers at a boundary: not part of a longer number, a range or a law's article. */
const period = /(?<![\d第至.])(\d{1,2})((?:个月|年|日|个工作日)(?:内|以上|后|的|。|；|，))/g

const known: readonly Pattern[] = [
  { kind: 'conditions-age', find: /(?<![\d至])(\d{2})(周岁)(?!至)/g, put: more(5) },
  { kind: 'conditions-percent', find: /(?<!\d)(\d{2})(%)/g, put: more(10) },
  { kind: 'conditions-amount', find: /(?<!\d)(\d{3,5})(元)/g, put: more(500) },
  { kind: 'conditions-count', find: /(?<![\d至第])(\d{1,2})((?:名|次|家)(?!词))/g, put: more(2) },
  { kind: 'conditions-period', find: period, put: more(3) },
  { kind: 'conditions-unit', find: /(?<=\d)日内/g, put: to('个工作日内'), suits: daysAreCalendarDays },
  { kind: 'conditions-comparator', find: /不少于/g, put: to('不超过') },
  { kind: 'conditions-comparator', find: /(?<!不得)不超过/g, put: to('不少于') },
  { kind: 'conditions-comparator', find: /不低于/g, put: to('不高于') },
  { kind: 'conditions-comparator', find: /(?<=\d(?:个月|年|名|次|人|%|周岁|分))以上/g, put: to('以下') },
  { kind: 'conditions-modality', find: /应当(?=在|于|自|具有|优先|书面|向|通知)/g, put: to('可以') },
  { kind: 'conditions-conjunction', find: /(?<=[^，])或者/g, put: to('并且') },
  { kind: 'conditions-conjunction', find: /，且/g, put: to('，或者') },
  { kind: 'conditions-negation-dropped', find: /不予/g, put: to('予以') },
  { kind: 'conditions-negation-dropped', find: /尚未/g, put: to('已经') },
  { kind: 'conditions-manner', find: /连续(?=[^作或])/g, put: to('累计') },
  { kind: 'conditions-frequency', find: /每年/g, put: to('每两年') },
  {
    kind: 'conditions-subject-narrowed',
    find: /(?<=^|[。；\n）])用人单位/g,
    put: to('注册地在本市的用人单位'),
  },
  {
    kind: 'conditions-subject-narrowed',
    find: /(?<=^|[。；\n）])(职工|持卡人|申请人)(?!与)/g,
    put: (found) => `本市户籍${found}`,
  },
  {
    kind: 'conditions-clause-missing',
    find: /；(?:（[二三四]）|[234][.、]|②|③)[^；。]+(?=；)/g,
    put: to(''),
  },
  { kind: 'conditions-exception-dropped', find: /，[^，。；]{2,24}除外/g, put: to('') },
  { kind: 'conditions-clause-extra', find: /。$/g, put: to('。申请人未被列入失信名单。') },
  { kind: 'conditions-clause-extra', find: /。$/g, put: to('。申请前须参加不少于8学时的政策培训。') },
  { kind: 'conditions-negation-added', find: /可以(?=申请|申领|延长|延迟)/g, put: to('不可以') },
  { kind: 'conditions-number', find: /(?<!\d)(\d{1,2})(?=至\d)/g, put: (found) => String(Number(found) + 1) },
  { kind: 'conditions-age', find: /(?<![\d至])(\d{2})(周岁)(?!至)/g, put: more(-2, chineseNumber) },
  {
    kind: 'conditions-percent',
    find: /(?<!\d)(\d{2})%/g,
    put: (_, digits = '') => `百分之${chineseNumber(Number(digits) + 5)}`,
  },
  { kind: 'conditions-amount', find: /(?<!\d)(\d{1,2})(万元)/g, put: more(7) },
  {
    kind: 'conditions-count',
    find: /(?<![\d至第])(\d{1,2})((?:名|次|家)(?!词))/g,
    put: more(1, chineseNumber),
  },
  { kind: 'conditions-period', find: period, put: more(4, chineseNumber) },
  { kind: 'conditions-unit', find: /(?<=\d)个工作日/g, put: to('个月') },
  { kind: 'conditions-comparator', find: /不少于/g, put: to('至多') },
  { kind: 'conditions-comparator', find: /(?<!不得)不超过/g, put: to('超过') },
  { kind: 'conditions-comparator', find: /(?<=\d(?:个月|年|名|次|人|%|周岁|分))以上/g, put: to('以内') },
  { kind: 'conditions-modality', find: /应当(?=在|于|自|具有|优先|书面|向|通知)/g, put: to('可') },
  { kind: 'conditions-conjunction', find: /(?<=[^，])或者/g, put: to('且') },
  { kind: 'conditions-conjunction', find: /，且/g, put: to('，或') },
  { kind: 'conditions-negation-dropped', find: /(?<=[^尚从])未(?=被|满|届满|缴|就业|享受)/g, put: to('已') },
  { kind: 'conditions-manner', find: /累计(?=[^计])/g, put: to('连续') },
  {
    kind: 'conditions-inclusive',
    find: /(?<=\d(?:个月|年|名|次|人|周岁|分))以上(?![（且])/g,
    put: to('以上（不含本数）'),
  },
  { kind: 'conditions-frequency', find: /每(?:月|季度)/g, put: to('每半年') },
  {
    kind: 'conditions-subject-narrowed',
    find: /(?<=^|[。；\n）])用人单位/g,
    put: to('纳税信用等级为A级的用人单位'),
  },
  {
    kind: 'conditions-subject-narrowed',
    find: /(?<=^|[。；\n）])(职工|持卡人|申请人)(?!与)/g,
    put: (found) => `年满18周岁的${found}`,
  },
  { kind: 'conditions-clause-extra', find: /。$/g, put: to('。申请人须为中共党员或者经单位推荐。') },
  { kind: 'conditions-clause-extra', find: /。$/g, put: to('。每年限额办理100名。') },
  { kind: 'conditions-negation-added', find: /可以(?=申请|申领|延长|延迟)/g, put: to('不得') },
  { kind: 'conditions-negation-added', find: /(?<=，)符合/g, put: to('不符合') },
]
/** Changes that tuning seeds never show. */
const heldOut: readonly Pattern[] = [
  {
    kind: 'conditions-age',
    find: /(?<![\d至])(\d{2})周岁(?!至)/g,
    put: (_, digits = '') => `${Number(digits) + 3}岁`,
  },
  { kind: 'conditions-percent', find: /(?<!\d)(\d{2})(%)/g, put: more(-5) },
  { kind: 'conditions-amount', find: /(?<!\d)(\d{1,2})(万元)/g, put: more(12) },
  { kind: 'conditions-count', find: /(?<![\d至第])(\d{1,2})((?:名|次|家)(?!词))/g, put: more(4) },
  { kind: 'conditions-period', find: period, put: more(6) },
  { kind: 'conditions-unit', find: /(?<=\d)个月(?=内|以上)/g, put: to('个工作日') },
  { kind: 'conditions-comparator', find: /不少于/g, put: to('不多于') },
  { kind: 'conditions-comparator', find: /不低于/g, put: to('至多') },
  { kind: 'conditions-comparator', find: /(?<!不得)不超过/g, put: to('至少') },
  {
    kind: 'conditions-modality',
    find: /应当(?=在|于|自|具有|优先|书面|向|通知)/g,
    put: to('可以选择'),
  },
  { kind: 'conditions-conjunction', find: /(?<=[^，])或者/g, put: to('以及') },
  { kind: 'conditions-conjunction', find: /，且/g, put: to('，或是') },
  { kind: 'conditions-negation-dropped', find: /不得(?=安排|担任|兼任|重复)/g, put: to('可以') },
  { kind: 'conditions-manner', find: /连续(?=[^作或])/g, put: to('合计') },
  {
    kind: 'conditions-inclusive',
    find: /(?<=\d(?:个月|年|名|次|人|周岁|分))以上(?![（且])/g,
    put: to('以上（本数除外）'),
  },
  { kind: 'conditions-frequency', find: /每年/g, put: to('每三年') },
  {
    kind: 'conditions-subject-narrowed',
    find: /(?<=^|[。；\n）])用人单位/g,
    put: to('中小微用人单位'),
  },
  {
    kind: 'conditions-subject-narrowed',
    find: /(?<=^|[。；\n）])(职工|持卡人|申请人)(?!与)/g,
    put: (found) => `参保满一年的${found}`,
  },
  { kind: 'conditions-clause-extra', find: /。$/g, put: to('。申请人须在本市连续居住满三年。') },
  { kind: 'conditions-clause-extra', find: /。$/g, put: to('。每户家庭仅限一人申请。') },
  { kind: 'conditions-negation-added', find: /可以(?=申请|申领|延长|延迟)/g, put: to('不能') },
]

/** A text with one change, where it begins, and what came in place of what. */
export interface ConditionChange {
  readonly changed: string
  readonly at: number
  readonly find: string
  readonly put: string
}

/** All changes of a kind that a pool's patterns can make in an item's conditions. */
export const changesByPattern = (
  kind: string,
  text: string,
  item: StandardItem,
  pool: Pool,
): readonly ConditionChange[] =>
  (pool === 'checking' ? [...known, ...heldOut] : known)
    .filter((pattern) => pattern.kind === kind && (pattern.suits?.(item) ?? true))
    .flatMap(({ find, put }) =>
      [...text.matchAll(find)].map(({ 0: found, index, ...groups }) => {
        const instead = put(found, groups[1] ?? '', groups[2] ?? '')
        return {
          changed: text.slice(0, index) + instead + text.slice(index + found.length),
          at: index,
          find: found,
          put: instead,
        }
      }),
    )
