import { rawRange } from '../../canonical/text.ts'
import { closeness } from '../../compare/sets.ts'
import { defineRule } from '../../rule.ts'

const none = /^(?:|无|暂无|没有|不涉及|不需要|无需.*|-+|\/)[。.]?$/
const closeEnough = 0.7
const inProse =
  /(?:委托|经|由|到|通过|取得|提供|提交)(?:我局|本局|窗口|指定|认定|具有.{1,8}资质)?的?[^,。;、无不免]{0,12}(?:中介机构|中介服务机构|代理机构|评估机构|检测机构|会计师事务所|律师事务所)(?:[^,。;]{0,10})(?:出具|办理|代办|评估|检测|审计|鉴定|代理)/
const notDemanded = /(?:可|可以|自愿|无需|不得|不需|不再|不必)[^,。;]{0,8}$/

/** Finds intermediary services that the standard does not know of. */
export const intermediaryDemanded = defineRule({
  id: 'handling/intermediary-demanded',
  element: 'handling',
  severity: 'error',
  needs: 'standard',
  reads: ['intermediaries', 'conditions', 'procedure', 'materials'],
  *check({ facts: { guide, standard } }) {
    const known = standard.intermediaries?.value.map(({ text }) => text) ?? []
    for (const [at, service] of (guide.intermediaries?.value ?? []).entries()) {
      if (none.test(service.text) || known.some((other) => closeness(other, service.text) >= closeEnough))
        continue
      yield {
        message: 'demanded',
        data: { service: service.text },
        place: ['intermediaries', service.text],
        path: `/intermediaries/${at}`,
        actual: service.raw,
        evidence: [
          { side: 'guide', path: `/intermediaries/${at}`, ...rawRange(service, 0, service.text.length) },
        ],
        fix: [{ path: `/intermediaries/${at}`, op: 'remove' }],
      }
    }
    const ofStandard = [
      standard.conditions?.value.text.text,
      standard.procedure?.value.window?.text.text,
      standard.procedure?.value.online?.text.text,
      ...(standard.materials?.value.map(({ name, note }) => `${name.text}${note?.text ?? ''}`) ?? []),
    ].join('\n')
    if (known.length > 0 || inProse.test(ofStandard)) return
    const prose = [
      { path: '/conditions', text: guide.conditions?.value.text },
      { path: '/procedure/window', text: guide.procedure?.value.window?.text },
      { path: '/procedure/online', text: guide.procedure?.value.online?.text },
    ]
    for (const { path, text } of prose) {
      const found = text && inProse.exec(text.text)
      if (!found || notDemanded.test(text.text.slice(0, found.index))) continue
      const end = found.index + found[0].length
      yield {
        message: 'demanded',
        data: { service: found[0] },
        place: ['intermediaries', path.slice(1).replace('/', '-')],
        path,
        actual: text.raw,
        evidence: [{ side: 'guide', path, ...rawRange(text, found.index, end) }],
      }
    }
  },
})
