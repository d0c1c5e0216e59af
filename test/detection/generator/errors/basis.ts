import { pick } from '../../../../fixtures/random.ts'
import type { LegalBasis } from '../../../../rules/catalog.ts'
import { changing, dropping, indexesOf, withCitation } from '../edit.ts'
import { chineseNumber } from '../guides/words.ts'
import { laws } from '../laws.ts'
import type { ErrorKind } from '../scene.ts'
import { articleNumbers } from './article-numbers.ts'

/** Titles written wrong as people write them: a sound-alike, a dropped or a doubled character. */
const misspelt: Readonly<Record<string, readonly string[]>> = {
  中华人民共和国劳动争议调解仲裁法: ['中华人民共和国劳动争议仲裁法', '中华人民共和国劳动争议调节仲裁法'],
  中华人民共和国就业促进法: ['中华人民共和国就业促近法', '中华人民共和国就业促法'],
  中华人民共和国社会保险法: ['中华人民共和国社会保障法', '中华人民共和国社会保险险法'],
  中华人民共和国劳动合同法: ['中华人民共和国劳动合法'],
  中华人民共和国民办教育促进法: ['中华人民共和国民办教育法', '中华人民共和国民办教育促近法'],
  工伤保险条例: ['工伤保险条列', '工商保险条例'],
  社会保险经办条例: ['社会保险经办条列', '社会保险经办管理条例'],
  失业保险条例: ['失业保险条列', '事业保险条例'],
  人力资源市场暂行条例: ['人力资源市场暂行条列', '人力资源市场暂时条例'],
  就业服务与就业管理规定: ['就业服务和就业管理规定定', '就业服务与就业管理归定'],
  劳务派遣行政许可实施办法: ['劳务派遣行政许可实施办', '劳务派谴行政许可实施办法'],
  事业单位人事管理条例: ['事业单位人事管理条列', '企业单位人事管理条例'],
  劳动能力鉴定管理办法: ['劳动能力坚定管理办法'],
  劳动保障监察条例: ['劳动保障检察条例'],
}
/** What a law replaced. */
const repealed: Readonly<Record<string, readonly string[]>> = {
  劳动能力鉴定管理办法: ['工伤职工劳动能力鉴定管理办法'],
  广东省人力资源市场条例: ['广东省职业介绍管理条例', '广东省人才市场管理条例'],
  就业服务与就业管理规定: ['劳动力市场管理规定'],
}
/** Titles of another kind of document, which name another document. */
const otherKind: Readonly<Record<string, string>> = {
  社会保险经办条例: '社会保险经办办法',
  失业保险条例: '失业保险规定',
  事业单位人事管理条例: '事业单位人事管理办法',
  人力资源市场暂行条例: '人力资源市场条例',
  劳动能力鉴定管理办法: '劳动能力鉴定管理条例',
}

const law = (title: string) => laws.find((one) => one.title === title)

const citation = (title: string, article?: string): LegalBasis => {
  const { docNumber } = law(title) ?? {}
  return {
    title,
    ...(docNumber === undefined ? {} : { docNumber }),
    ...(article === undefined ? {} : { article }),
  }
}

const fromTable = (
  name: string,
  table: Readonly<Record<string, readonly string[]>>,
  make: (cited: LegalBasis, title: string) => LegalBasis,
): ErrorKind =>
  changing(name, 'basis', ({ random, guide: { basis = [] } }) => {
    const at = indexesOf(basis, ({ title }) => table[title] !== undefined)
    if (at.length === 0) return undefined
    const index = pick(random, at)
    const cited = basis[index]
    const titles = cited && table[cited.title]
    if (!cited || !titles) return undefined
    return { basis: basis.map((one, other) => (other === index ? make(cited, pick(random, titles)) : one)) }
  })

const editArticle = (
  name: string,
  edit: (article: string, numbers: readonly number[], random: () => number) => string | undefined,
): ErrorKind =>
  changing(name, 'basis', ({ random, guide: { basis = [] } }) => {
    const index = pick(random, indexesOf(basis, ({ article }) => article !== undefined).concat(-1))
    const article = basis[index]?.article
    if (article === undefined) return undefined
    const changed = edit(article, articleNumbers(article), random)
    return changed === undefined || changed === article
      ? undefined
      : { basis: withCitation(basis, index, { article: changed }) }
  })

const say = (number: number): string => `第${chineseNumber(number)}条`

/** Citations that are wrong, gone, or of laws no longer in force. */
export const basisErrors: readonly ErrorKind[] = [
  dropping('basis-absent', 'basis'),
  changing('basis-one-missing', 'basis', ({ random, guide: { basis = [] } }) => {
    if (basis.length < 2) return undefined
    const gone = pick(random, [...basis.keys()])
    return { basis: basis.filter((_, index) => index !== gone) }
  }),
  changing('basis-unrelated-law', 'basis', ({ random, guide: { basis = [] } }) => {
    const other = pick(random, [
      '残疾人就业条例',
      '女职工劳动保护特别规定',
      '中华人民共和国公务员法',
      '最低工资规定',
    ])
    return { basis: [...basis, citation(other)] }
  }),
  editArticle('basis-article-shifted', (article, numbers, random) => {
    const number = pick(random, numbers)
    const shifted = [number + 1, number - 1, number + 10].find(
      (other) => other > 0 && !numbers.includes(other),
    )
    return shifted === undefined ? undefined : article.replace(say(number), say(shifted))
  }),
  editArticle('basis-article-dropped', (article) => {
    const parts = article.split('、')
    return parts.length < 2 ? undefined : parts.slice(0, -1).join('、')
  }),
  editArticle('basis-article-added', (article, numbers) => `${article}、${say(Math.max(...numbers) + 4)}`),
  editArticle('basis-range-widened', (article, numbers) => {
    const last = Math.max(...numbers)
    return article.includes('至') ? article.replace(say(last), say(last + 1)) : undefined
  }),
  changing('basis-document-number', 'basis', ({ random, guide: { basis = [] } }, difficulty) => {
    const index = pick(random, indexesOf(basis, ({ docNumber }) => docNumber !== undefined).concat(-1))
    const { docNumber, title } = basis[index] ?? {}
    const digits = docNumber?.match(/\d+(?=号$)/)?.[0]
    if (docNumber === undefined || digits === undefined) return undefined
    const amendment = title && law(title)?.amendments?.find((one) => one.docNumber)?.docNumber
    const wrong =
      difficulty === 'hard' && amendment
        ? amendment
        : docNumber.replace(
            /\d+(?=号$)/,
            difficulty === 'easy' ? `${Number(digits) + 100}` : `${Number(digits) + 1}`,
          )
    return { basis: withCitation(basis, index, { docNumber: wrong }) }
  }),
  fromTable('basis-title-misspelt', misspelt, (cited, title) => ({ ...cited, title })),
  fromTable('basis-law-repealed', repealed, (_, title) => citation(title)),
  changing('basis-repealed-beside', 'basis', ({ random, guide: { basis = [] } }) => {
    const titles = basis.flatMap(({ title }) => repealed[title] ?? [])
    return titles.length === 0 ? undefined : { basis: [...basis, citation(pick(random, titles))] }
  }),
  fromTable(
    'basis-other-kind-of-document',
    Object.fromEntries(Object.entries(otherKind).map(([title, other]) => [title, [other]])),
    ({ article }, title) => ({ title, ...(article === undefined ? {} : { article }) }),
  ),
  changing('basis-law-exchanged', 'basis', ({ random, guide: { basis = [] } }) => {
    const index = pick(random, [...basis.keys()].concat(-1))
    const cited = basis[index]
    if (!cited) return undefined
    const others = ['劳务派遣暂行规定', '集体合同规定', '失业保险金申领发放办法', '工伤认定办法']
    return { basis: basis.map((one, at) => (at === index ? citation(pick(random, others), '第五条') : one)) }
  }),
]
