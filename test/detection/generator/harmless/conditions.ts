import { pick, shuffled } from '../../../../fixtures/random.ts'
import { replaceOnce } from '../edit.ts'
import { chineseNumber } from '../guides/words.ts'
import { choose, shown } from '../pool.ts'
import type { HarmlessClass, Scene } from '../scene.ts'
import { inTraditional } from './traditional.ts'

const rewriting = (
  name: string,
  rewrite: (text: string, scene: Scene) => string | undefined,
): HarmlessClass => ({
  name,
  element: 'conditions',
  isForm: true,
  apply(scene) {
    const { conditions } = scene.guide
    if (conditions === undefined) return undefined
    const changed = rewrite(conditions, scene)
    return changed === undefined || changed === conditions
      ? undefined
      : { ...scene.guide, conditions: changed }
  },
})

const markers =
  /(^|[：:；;。\n])\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑨]|\d{1,2}[.、]|[一二三四五六七八九]、|[一二三四]是)/g

const circled = '①②③④⑤⑥⑦⑧⑨'

/** Ways to number a list. */
const numberings: readonly ((number: number) => string)[] = [
  (number) => `${number}.`,
  (number) => `${number}、`,
  (number) => `（${number}）`,
  (number) => `（${chineseNumber(number)}）`,
  (number) => `(${number})`,
  (number) => circled[number - 1] ?? `${number}.`,
  (number) => `${chineseNumber(number)}、`,
  (number) => `${number}）`,
  (number) => `${['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是'][number - 1] ?? ''}`,
  (number) => `${'⑴⑵⑶⑷⑸⑹⑺⑻⑼'[number - 1] ?? ''}`,
  (number) => `（${number}）、`,
  (number) => `${number}．`,
]
/** Ways to number a list that tuning seeds never show. */
const heldOutNumberings: readonly ((number: number) => string)[] = [
  (number) => `${'㈠㈡㈢㈣㈤㈥㈦㈧㈨'[number - 1] ?? ''}`,
  (number) => `${'❶❷❸❹❺❻❼❽❾'[number - 1] ?? ''}`,
  (number) => `条件${chineseNumber(number)}：`,
  (number) => `${number}）、`,
  (number) => `0${number}.`,
]

const renumber = (text: string, say: (number: number) => string): string => {
  let number = 0
  return text.replace(markers, (_, before: string) => {
    number += 1
    return `${before}${say(number)}`
  })
}

/** Words that say the same, where they stand as here. */
const otherWords: readonly (readonly [find: RegExp, put: string])[] = [
  [/可以申请(?!复查)/, '可申请'],
  [/应当在/, '应在'],
  [/应当自/, '应自'],
  [/年满(?=\d)/, '满'],
  [/下列情形/, '以下情形'],
  [/，且/, '，并且'],
  [/不少于(?=\d)/, '不低于'],
  [/未满(?=\d+周岁)/, '不满'],
  [/应当在/, '须在'],
  [/应当具有/, '必须具有'],
  [/应当自/, '需自'],
  [/不得(?=安排|担任|认定|兼任|重复)/, '不能'],
  [/(?<=\d)日内/, '天内'],
  [/不少于(?=\d)/, '至少'],
  [/不超过(?=\d)/, '不多于'],
  [/(?<=第?\d年)以上/, '及以上'],
  [/下列条件/, '如下条件'],
  [/不予受理/, '不受理'],
]
const heldOutOtherWords: readonly (readonly [find: RegExp, put: string])[] = [
  [/应当向/, '应向'],
  [/应当书面/, '须书面'],
  [/可以申请(?!复查)/, '可提出申请'],
  [/(?<=\d个月)以上(?![（且])/, '及以上'],
  [/不低于(?=\d)/, '不少于'],
  [/尚未/, '还未'],
  [/已(?=办理|参加|缴纳|依法)/, '已经'],
  [/自(?=[^，。；自]{2,12}之日起)/, '从'],
  [/不得(?=超过)/, '不能'],
]

const isList = (text: string): boolean => [...text.matchAll(markers)].length >= 2

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Conditions written otherwise that mean the same. */
export const harmlessConditions: readonly HarmlessClass[] = [
  rewriting('conditions-chinese-numerals', (text) =>
    text.replace(
      /(?<![\d.:/一二三四五六七八九十\u200B])(\d{1,3})(?=个月|周岁|个工作日|名|日内|年内|年以上|次以上)/g,
      (_, digits: string) => chineseNumber(Number(digits)),
    ),
  ),
  rewriting('conditions-full-width-digits', (text) => fullWidth(text)),
  rewriting('conditions-half-width-marks', (text) =>
    text
      .replaceAll('，', ',')
      .replaceAll('；', ';')
      .replaceAll('（', '(')
      .replaceAll('）', ')')
      .replaceAll('：', ':'),
  ),
  rewriting('conditions-other-numbering', (text, scene) =>
    isList(text) ? renumber(text, choose(scene, numberings, heldOutNumberings)) : undefined,
  ),
  rewriting('conditions-lines-joined', (text) =>
    isList(text) && !/(?:受理|申请|办理)条件/.test(text) ? text.replaceAll('\n', '') : undefined,
  ),
  rewriting('conditions-lines-broken', (text) => text.replace(/([；。])(?=.)/g, '$1\n')),
  rewriting('conditions-spaced-numbers', (text) =>
    text.replace(/(?<![\d\u200B])(\d+)(?=[个周名万元年月日])/g, ' $1 '),
  ),
  rewriting('conditions-traditional', (text) => inTraditional(text)),
  rewriting('conditions-invisible-characters', (text, { random }) => {
    const at = Math.floor(random() * text.length)
    return `\u3000\u3000${text.slice(0, at)}\u200B${text.slice(at)}\u00A0`
  }),
  rewriting('conditions-percent-in-words', (text) =>
    text.replace(/(\d{1,2})%/g, (_, digits: string) => `百分之${chineseNumber(Number(digits))}`),
  ),
  rewriting('conditions-full-width-percent', (text) => text.replaceAll('%', '％')),
  rewriting('conditions-other-words', (text, scene) => {
    const possible = shown(scene.pool, otherWords, heldOutOtherWords).filter(([find]) => find.test(text))
    if (possible.length === 0) return undefined
    const [find, put] = pick(scene.random, possible)
    return text.replace(find, put)
  }),
  rewriting('conditions-short-or', (text) => text.replaceAll('或者', '或')),
  rewriting('conditions-end-mark', (text, { random }) =>
    text.endsWith('。') ? `${text.slice(0, -1)}${pick(random, ['', '；', '.'])}` : undefined,
  ),
  rewriting('conditions-amounts-grouped', (text) => text.replace(/(?<![\d:])(\d)(\d{3})(?=元)/g, '$1,$2')),
  rewriting('conditions-reworded', (text, { random, source }) => {
    const own = source.rewordings.filter(([, put]) => !/\{/.test(put))
    for (const [find, put] of shuffled(random, own)) {
      const changed = replaceOnce(text, find, put)
      if (changed !== undefined) return changed
    }
    return undefined
  }),
  rewriting('conditions-own-place', (text, { place, agency }) => {
    const city = place.city?.name ?? place.name
    const found = text.match(/当地|(?<!跨)统筹地区/)?.[0]
    if (found === undefined || agency.level === 'township') return undefined
    return text.replace(
      /当地|(?<!跨)统筹地区/,
      agency.level === 'county' && found === '当地' ? place.name : city,
    )
  }),
  rewriting('conditions-own-agency', (text, { agency }) =>
    agency.level === 'township'
      ? undefined
      : text.replace(/分支机构所在地人力资源社会保障部门|县级以上人力资源社会保障部门/, agency.name),
  ),
  rewriting('conditions-generic-place', (text, { random }) =>
    /当地/.test(text) ? text.replace('当地', pick(random, ['本地', '本市'])) : undefined,
  ),
  rewriting('conditions-order', (text, { random }) => {
    // A heading that another form set ahead, or an introduction, would come to stand among the members.
    if (!/^[（(]?[一1①]/.test(text) || /[之以]一|上述|前款|\n已|下列条件|(?:受理|申请|办理)条件/.test(text))
      return undefined
    const parts = text.replace(markers, '$1').split(/；\n?/)
    if (parts.length < 3) return undefined
    const ends = parts.map((part) => part.replace(/。$/, ''))
    if (ends.some((part) => part.includes('。'))) return undefined
    return `${shuffled(random, ends)
      .map((part, at) => `${at + 1}.${part}`)
      .join('；')}。`
  }),
]
