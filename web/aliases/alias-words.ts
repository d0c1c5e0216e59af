import { msg, str } from '@lit/localize'
import type { ListedAlias } from '../api/aliases.ts'
import type { Context } from '../api/context.ts'
import { sayPerson } from '../app/people.ts'
import { formatMoment } from '../words/formats.ts'

/** What names are listed for. */
export const aliasScopes = ['material', 'form', 'law', 'agency'] as const
/** Where a name comes from. */
export const aliasSources = ['built-in', 'directory', 'config', 'person'] as const
/** Whether a name holds. */
export const aliasStates = ['in-force', 'revoked'] as const

/** What a scope, a source or a state of a name is called. */
export const aliasWord = (
  word: ListedAlias['scope'] | ListedAlias['source'] | ListedAlias['state'],
): string => {
  const words: Record<typeof word, string> = {
    material: msg('材料', { id: 'alias.material' }),
    form: msg('表单', { id: 'alias.form' }),
    law: msg('法规', { id: 'alias.law' }),
    agency: msg('机构', { id: 'alias.agency' }),
    'built-in': msg('内置词典', { id: 'alias.built-in' }),
    directory: msg('通用目录', { id: 'alias.directory' }),
    config: msg('配置文件', { id: 'alias.config' }),
    person: msg('人工添加', { id: 'alias.person' }),
    'in-force': msg('有效', { id: 'alias.in-force' }),
    revoked: msg('已撤销', { id: 'alias.revoked' }),
  }
  return words[word]
}

const dayOrMoment = (at: string): string => (at.includes('T') ? formatMoment(at) : at)

/** Whose a name is and since when: 规则集第 1 版, 广东省人力资源和社会保障厅 经办人甲 · 2026-11-23 10:00. */
export const sayOwner = (
  { source, owner, since, version }: ListedAlias,
  context: Context | undefined,
): string =>
  [
    owner === '' ? '' : context ? sayPerson(owner, context) : owner,
    version === null || source !== 'built-in'
      ? (version ?? '')
      : msg(str`规则集第 ${version} 版`, { id: 'alias.rule-set' }),
    since === null ? '' : dayOrMoment(since),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** Who revoked a name, and when. */
export const sayRevoked = (
  { by, at }: NonNullable<ListedAlias['revoked']>,
  context: Context | undefined,
): string => [context && by !== '' ? sayPerson(by, context) : by, dayOrMoment(at)].filter(Boolean).join(' · ')
