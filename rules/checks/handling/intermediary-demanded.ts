import { rawRange } from '../../canonical/text.ts'
import { closeness } from '../../compare/sets.ts'
import { defineRule } from '../../rule.ts'

const none = /^(?:|无|暂无|没有|不涉及|不需要|无需.*|-+|\/)[。.]?$/
const closeEnough = 0.7
const inProse =
  /(?:委托|经|由|到|通过|取得|提供|提交)(?:我局|本局|窗口|指定|认定|具有.{1,8}资质)?的?[^,。;、无不免]{0,12}(?:中介机构|中介服务机构|代理机构|评估机构|检测机构|会计师事务所|律师事务所)(?:[^,。;]{0,10})(?:出具|办理|代办|评估|检测|审计|鉴定|代理)/
// What applicants must have done for them: 须委托安全评价机构出具…, 须由指定的代理公司代为…; 如需委托…的 asks for nothing.
const must = '(?:须|(?<![无毋不确如若])需要?|应当?|必须|一律|统一|只能)(?:先|事先|提前)?'
const work = '(?:出具|编制|提供|办理|代办|代为|申报|评估|评价|检测|审计|代理)'
const hired =
  '(?:中介|代理|代办|咨询|评估|评价|检测|检验|审计|测绘|监理)(?:服务)?(?:机构|公司|单位)|(?:会计师|律师|税务师)事务所'
const demandedInProse = new RegExp(
  `${must}(?:(?:委托|聘请)[^,。;、无不免]{0,12}?(?:${hired})|(?:由|经|通过|委托)指定的?[^,。;、无不免]{0,10}?(?:公司|事务所|代理机构)|(?:由|经|通过)[^,。;、无不免]{0,6}?(?:中介|代理|代办|咨询)(?:服务)?(?:机构|公司))[^,。;]{0,4}?${work}(?![^,。;]{0,10}的(?:,|$))`,
)
// What authorities have done, and what the state itself assesses, is no intermediary service.
const ofAuthority = /(?:部门|机关|机构|窗口|我局|本局|人社局|中心|委员会)$/
const officialWork = /劳动能力|职业技能|技能|职业病|伤残|司法|医疗/
const notDemanded = /(?:可|可以|自愿|无需|不得|不需|不再|不必)[^,。;]{0,8}$/

/** The first intermediary service that a text demands of applicants. */
const findDemanded = (text: string): RegExpExecArray | undefined => {
  const named = inProse.exec(text)
  if (named && !notDemanded.test(text.slice(0, named.index))) return named
  const found = demandedInProse.exec(text)
  if (!found || officialWork.test(found[0])) return undefined
  const before = text.slice(0, found.index)
  return notDemanded.test(before) || ofAuthority.test(before) ? undefined : found
}

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
    if (known.length > 0 || inProse.test(ofStandard) || demandedInProse.test(ofStandard)) return
    const prose = [
      { path: '/conditions', text: guide.conditions?.value.text },
      { path: '/procedure/window', text: guide.procedure?.value.window?.text },
      { path: '/procedure/online', text: guide.procedure?.value.online?.text },
    ]
    for (const { path, text } of prose) {
      const found = text && findDemanded(text.text)
      if (!found) continue
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
