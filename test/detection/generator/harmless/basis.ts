import { cityBureaux } from '../../../../fixtures/agencies/bureaux.ts'
import { pick, shuffled } from '../../../../fixtures/random.ts'
import type { LegalBasis } from '../../../../rules/catalog.ts'
import { without } from '../edit.ts'
import { articleNumbers } from '../errors/article-numbers.ts'
import { chineseNumber } from '../guides/words.ts'
import { laws } from '../laws.ts'
import { choose } from '../pool.ts'
import type { HarmlessClass, Scene } from '../scene.ts'

const rewriting = (
  name: string,
  rewrite: (cited: LegalBasis, scene: Scene) => LegalBasis,
): HarmlessClass => ({
  name,
  element: 'basis',
  isForm: true,
  apply(scene) {
    const { basis } = scene.guide
    if (!basis || basis.length === 0) return undefined
    const changed = basis.map((one) => rewrite(one, scene))
    return JSON.stringify(changed) === JSON.stringify(basis) ? undefined : { ...scene.guide, basis: changed }
  },
})

/** Prefixes of the cities' own documents, for cities whose agencies are sure to use them. */
const prefixes: Readonly<Record<string, string>> = {
  '440100': '穗',
  '440300': '深',
  '440400': '珠',
  '440600': '佛',
  '441300': '惠',
  '440800': '湛',
}

/** Citations written otherwise that cite the same. */
export const harmlessBasis: readonly HarmlessClass[] = [
  rewriting('basis-title-marks', (cited) => ({
    ...cited,
    title: /^\d|^《/.test(cited.title) ? cited.title : `《${cited.title}》`,
  })),
  rewriting('basis-without-republic', (cited) => ({
    ...cited,
    title: cited.title.replace(/^中华人民共和国/, ''),
  })),
  rewriting('basis-amendment-suffix', (cited, scene) => {
    const law = laws.find(({ title }) => title === cited.title)
    const year = law?.amendments?.at(-1)?.date.slice(0, 4)
    // Beside the number of an amending order the suffix would make the order the right one.
    return year === undefined || (cited.docNumber ?? law?.docNumber) !== law?.docNumber
      ? cited
      : {
          ...cited,
          title: `${cited.title}${choose(scene, [`（${year}年修正）`], [`（${year}修正）`, `(${year}年修订)`, `（${year}年修正本）`])}`,
        }
  }),
  rewriting('basis-article-digits', ({ article, ...cited }) => ({
    ...cited,
    ...(article === undefined
      ? {}
      : {
          article: article.replace(
            /第([一二三四五六七八九十]+)条/g,
            (whole) => `第${articleNumbers(whole)[0]}条`,
          ),
        }),
  })),
  rewriting('basis-range-listed', ({ article, ...cited }) => {
    if (article === undefined || !/^第[^、\d]+至第[^、\d]+条$/.test(article))
      return article === undefined ? cited : { ...cited, article }
    const [from = 0, to = 0] = articleNumbers(article)
    return {
      ...cited,
      article: Array.from({ length: to - from + 1 }, (_, at) => `第${chineseNumber(from + at)}条`).join('、'),
    }
  }),
  rewriting('basis-articles-reordered', ({ article, ...cited }) =>
    article === undefined ? cited : { ...cited, article: article.split('、').reverse().join('、') },
  ),
  rewriting('basis-articles-by-comma', ({ article, ...cited }) =>
    article === undefined ? cited : { ...cited, article: article.replaceAll('、', '，') },
  ),
  rewriting('basis-number-in-long-form', ({ docNumber, ...cited }) => ({
    ...cited,
    ...(docNumber === undefined
      ? {}
      : {
          docNumber: docNumber
            .replace(/^国务院令/, '中华人民共和国国务院令')
            .replace(/^主席令/, '中华人民共和国主席令')
            .replace(/^人力资源社会保障部令/, '人力资源和社会保障部令'),
        }),
  })),
  rewriting('basis-number-in-short-form', ({ docNumber, ...cited }) => ({
    ...cited,
    ...(docNumber === undefined
      ? {}
      : { docNumber: docNumber.replace(/^国务院令/, '国令').replace(/^人力资源社会保障部令/, '人社部令') }),
  })),
  rewriting('basis-number-in-chinese', ({ docNumber, ...cited }) => ({
    ...cited,
    ...(docNumber === undefined
      ? {}
      : {
          docNumber: docNumber.replace(
            /令第(\d{1,2})号$/,
            (_, digits: string) => `令第${chineseNumber(Number(digits))}号`,
          ),
        }),
  })),
  rewriting('basis-number-brackets', ({ docNumber, ...cited }, { random }) => {
    const [open = '', close = ''] = pick(random, ['[]', '﹝﹞', '（）', '()', '【】'])
    return {
      ...cited,
      ...(docNumber === undefined ? {} : { docNumber: docNumber.replace('〔', open).replace('〕', close) }),
    }
  }),
  rewriting('basis-listed-with-numbers', (cited, { guide }) => ({
    ...cited,
    title: `${(guide.basis ?? []).indexOf(cited) + 1}.${cited.title}`,
  })),
  rewriting('basis-articles-joined', ({ article, ...cited }, scene) => {
    if (article === undefined) return cited
    const numbers = articleNumbers(article)
    // Only lists of whole articles can be joined so.
    if (numbers.length < 2 || !/^第[^、款项至]+条(?:、第[^、款项至]+条)+$/.test(article))
      return { ...cited, article }
    return {
      ...cited,
      article: choose(
        scene,
        [
          article.replace(/、(?=[^、]+$)/, '和'),
          `第${numbers.join('、')}条`,
          article.replaceAll('、', '；'),
          article.replace(/、(?=[^、]+$)/, '及'),
        ],
        [
          article.replaceAll('、', '\n'),
          article.replace(/、(?=[^、]+$)/, '，以及'),
          article.replaceAll('、', '与'),
        ],
      ),
    }
  }),
  rewriting('basis-range-dash', ({ article, ...cited }, scene) =>
    article === undefined
      ? cited
      : {
          ...cited,
          article: article.replace(
            /条?至/,
            choose(scene, ['条—', '条-', '条～', '－', '到'], ['条——', '条~', ' 至 ', '条起至']),
          ),
        },
  ),
  {
    name: 'basis-order',
    element: 'basis',
    isForm: true,
    apply: ({ guide }) =>
      (guide.basis?.length ?? 0) > 1 ? { ...guide, basis: [...(guide.basis ?? [])].reverse() } : undefined,
  },
  {
    name: 'basis-cited-article-by-article',
    element: 'basis',
    isForm: true,
    apply({ guide }) {
      const split = (guide.basis ?? []).flatMap((cited) =>
        cited.article?.includes('、')
          ? cited.article.split('、').map((article) => ({ ...cited, article }))
          : [cited],
      )
      return split.length === (guide.basis ?? []).length ? undefined : { ...guide, basis: split }
    },
  },
  {
    name: 'basis-number-left-out',
    element: 'basis',
    apply: ({ guide: { basis = [], ...guide } }) =>
      basis.some(({ docNumber }) => docNumber !== undefined)
        ? { ...guide, basis: basis.map((cited) => without(cited, 'docNumber')) }
        : undefined,
  },
  {
    name: 'basis-own-normative-document',
    element: 'basis',
    apply({ random, guide, place }) {
      const city = place.city
      const prefix = city && prefixes[city.code]
      if (!city || !prefix || !cityBureaux.some(({ region }) => region === city.code)) return undefined
      return {
        ...guide,
        basis: shuffled(random, [
          ...(guide.basis ?? []),
          {
            title: `${city.name}人力资源和社会保障局关于规范${guide.name}工作的通知`,
            docNumber: `${prefix}人社规字〔2024〕${1 + Math.floor(random() * 9)}号`,
          },
        ]),
      }
    },
  },
]
