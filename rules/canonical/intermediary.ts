/** Intermediary services (中介服务) that prose makes applicants hire: 须委托评估机构出具报告. */
import { type Found, perSentence } from './sentence.ts'
import type { Text } from './text.ts'

const inProse =
  /(?:委托|经|由|到|通过|取得|提供|提交)(?:我局|本局|窗口|指定|认定|具有.{1,8}资质)?的?[^,。;、无不免]{0,12}(?:中介机构|中介服务机构|代理机构|评估机构|检测机构|会计师事务所|律师事务所)(?:[^,。;]{0,10})(?:出具|办理|代办|评估|检测|审计|鉴定|代理)/
// What applicants must have done for them: 须委托安全评价机构出具…, 须由指定的代理公司代为…; 如需委托…的 asks for nothing.
const must = '(?:须|(?<![无毋不确如若])需要?|应当?|必须|一律|统一|只能)(?:先|事先|提前)?'
const work = '(?:出具|编制|提供|办理|代办|代为|申报|评估|评价|检测|审计|代理)'
const hired =
  '(?:中介|代理|代办|咨询|评估|评价|检测|检验|审计|测绘|监理|第三方)(?:服务|专业)?(?:机构|公司|单位)|(?:会计师|律师|税务师)事务所'
const demandedInProse = new RegExp(
  `${must}(?:(?:委托|聘请)[^,。;、无不免]{0,12}?(?:${hired})|(?:由|经|通过|委托)指定的?[^,。;、无不免]{0,10}?(?:公司|事务所|代理机构)|(?:由|经|通过)[^,。;、无不免]{0,6}?(?:中介|代理|代办|咨询)(?:服务)?(?:机构|公司))[^,。;]{0,4}?${work}(?![^,。;]{0,10}的(?:,|$))`,
)
// What authorities have done, and what the state itself assesses, is no intermediary service.
const ofAuthority = /(?:部门|机关|机构|窗口|我局|本局|人社局|中心|委员会)$/
const officialWork = /劳动能力|职业技能|技能|职业病|伤残|司法|医疗/
const notDemanded = /(?:可|可以|自愿|无需|不得|不需|不再|不必)[^,。;]{0,8}$/

const serviceIn = (text: string): RegExpExecArray | undefined => {
  const named = inProse.exec(text)
  if (named && !notDemanded.test(text.slice(0, named.index))) return named
  const found = demandedInProse.exec(text)
  if (!found || officialWork.test(found[0])) return undefined
  const before = text.slice(0, found.index)
  return notDemanded.test(before) || ofAuthority.test(before) ? undefined : found
}

/** 机构, 公司, 单位, 事务所 */
const providers = '构司位所'

const demanded = perSentence(
  (sentence): readonly Found[] => {
    const found = serviceIn(sentence)
    return found ? [{ start: found.index, end: found.index + found[0].length }] : []
  },
  { signs: providers },
)

const named = perSentence(
  (sentence): readonly Found[] =>
    inProse.test(sentence) || demandedInProse.test(sentence) ? [{ start: 0, end: sentence.length }] : [],
  { signs: providers },
)

/** Whether a text speaks of intermediary services at all. */
export const namesIntermediary = (text: Text): boolean => named.any(text)

/** Whether a text demands an intermediary service of applicants. */
export const demandsService = (text: Text): boolean => demanded.any(text)

/** The first intermediary service that a text demands of applicants, as a range of canonical text. */
export const findDemandedService = (text: Text): Found | undefined => demanded.all(text)[0]
