import { msg, str } from '@lit/localize'
import type { QueryProblem } from '../../rules/query/query.ts'
import { ApiFailure } from '../api/client.ts'
import { formatList } from './formats.ts'

const sentences: Record<QueryProblem['code'], (params: QueryProblem['params']) => string> = {
  'unknown-field': ({ name = '', value = '', suggestion }) =>
    suggestion === undefined
      ? msg(str`未知字段 ${name}。要查找这几个字，请加引号："${value}"`, { id: 'query.unknown-field' })
      : msg(str`未知字段 ${name}，是否想写 ${suggestion}？`, { id: 'query.unknown-field-like' }),
  'value-missing': ({ name = '' }) =>
    msg(str`${name} 后面缺少值；冒号后不留空格。`, { id: 'query.value-missing' }),
  'unknown-value': ({ name = '', value = '', suggestion, expected }) => {
    if (suggestion !== undefined)
      return msg(str`${name} 没有 ${value}，是否想写 ${suggestion}？`, { id: 'query.unknown-value-like' })
    return expected
      ? msg(str`${name} 没有 ${value}，可以是 ${formatList(expected)}。`, {
          id: 'query.unknown-value-expected',
        })
      : msg(str`${name} 没有 ${value}。`, { id: 'query.unknown-value' })
  },
  'not-a-count': ({ name = '', value = '' }) =>
    msg(str`${name} 应为整数，如 >1；${value} 不是。`, { id: 'query.not-a-count' }),
  'not-a-due': ({ name = '', value = '', expected = [] }) =>
    msg(str`${name} 不能是 ${value}，可以是 ${formatList(expected)}。`, { id: 'query.not-a-due' }),
  'comparator-unfit': ({ name = '', value = '' }) =>
    msg(str`${name} 不能比较大小，请去掉 ${value}。`, { id: 'query.comparator-unfit' }),
  'quote-open': () => msg('引号没有成对。', { id: 'query.quote-open' }),
  'nothing-negated': () => msg('减号后面缺少要排除的内容。', { id: 'query.nothing-negated' }),
}

/** What is wrong at some characters of a query, and what would be right. */
export const problemSentence = ({ code, params }: QueryProblem): string => sentences[code](params)

const isProblem = (value: unknown): value is QueryProblem =>
  typeof value === 'object' && value !== null && 'code' in value && 'start' in value && 'params' in value

/** What the server found wrong with a query; nothing where it failed for another reason. */
export const problemsIn = (failure: unknown): readonly QueryProblem[] => {
  if (!(failure instanceof ApiFailure) || failure.code !== 'invalid-query') return []
  const { problems } = failure.params
  return Array.isArray(problems) ? problems.filter(isProblem) : []
}
