/**
 * What prose asks applicants to bring: 须提交社区证明, 并携带户口簿原件, 凭毕业证书办理. What it says is not needed, what
 * an agency itself issues, and what somebody has but need not show, is not asked for.
 */

import type { Document, MaterialIndex } from '../materials/material-index.ts'
import { readMaterialName } from '../materials/material-name.ts'
import { perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'
import { isOfAnotherOccasion, isVoluntary } from './ask-exemptions.ts'
import { type AskedPaper, findAskedPapers } from './asked-papers.ts'
import { isOfficeStep } from './office-steps.ts'

/** A document that prose asks for, at canonical characters. */
export interface Ask {
  readonly document: Document
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A demand before it is known which documents it asks for. */
interface Demand extends AskedPaper {
  /** The words that name them. */
  readonly words: string
}

const generic =
  /^(?:以下|上述|下列|相关|有关|所需|全部|齐全|完整|规定|申请|申报|办理|书面|真实|虚假|必要|纸质|电子|补正|其他|其它|前述|本条|该)*(?:材料|资料|文件|证件|证明|证明材料|申请|手续|信息|情况|数据|原件|复印件|表格|单据|凭证|附件|意见|说明|服务|报告|正副本|正本|副本|样本|照片)?$/
const asksWhich = /哪些|什么|请看/
const ofTheCase =
  /(?:^|受理|收件|接件|办件|申[办报请]|送达|邮寄|签收|缴费|预约|登记申请)回执|受理通知|受理单|受理凭证|取件|领取凭证|领证|排队号|取号|流水号|告知书|告知单|补正|^(?:不?予?许可)?决定书$|决定书送达|短信|二维码|健康码|预约/
/** Who makes or fills in a paper is no part of its name: 社区出具的证明. */
const madeBy = /^.{1,24}?(?:出具|开具|开|签发|核发|颁发|签订|盖章|填写|签署|印制)的/
const ofPerson = /(?:近期|免冠|[一两二]寸|证件)/
const whose = /^(?:本人|其(?!他|它)|自己|上述|相应|有效|近期|相关|有关)的?/

/** Words before an occasion and behind it that may tell which it is: 就医时应出示社会保障卡. */
const occasionReach = { before: 40, behind: 12 }

const findDemands = perSentence(
  (sentence): readonly Demand[] =>
    isVoluntary(sentence) || isOfficeStep(sentence)
      ? []
      : findAskedPapers(sentence)
          .filter(
            ({ start, end }) =>
              !isOfAnotherOccasion(
                sentence.slice(Math.max(0, start - occasionReach.before), end + occasionReach.behind),
              ),
          )
          .map((paper) => ({ ...paper, words: sentence.slice(paper.start, paper.end) })),
  {
    signs:
      '证书照簿胶本册卡折片同议表函信告历水票据章单条结况复文账图案决根件录细见意明页言传品模盘牌约契嘱谱稿要状划纲介志记频像屏作报得体过现料词公',
  },
)

/** The documents that a demand names. */
const documentsOf = ({ words, called, start, end }: Demand, index: MaterialIndex): readonly Ask[] => {
  if (called !== undefined) return [{ document: index.document(called), name: called, start, end }]
  const said = readMaterialName(words, index)
  return said.documents.flatMap((part) => {
    const lead = madeBy.exec(part.name)?.[0].length ?? 0
    const name = part.name.slice(lead).replace(whose, '')
    // Photographs of a person are told from pictures by their number and by what they are like.
    const isPhoto = /[照相]片$/.test(name) && (said.copies?.counted || ofPerson.test(part.name))
    const isGeneric = generic.test(name) && !isPhoto
    if (name.length < 2 || name.length > 30 || asksWhich.test(name) || isGeneric || ofTheCase.test(name))
      return []
    return [{ document: index.document(name), name, start: start + part.start, end: start + part.end }]
  })
}

/** Ask by ask what sentences ask for, for each index of documents; agencies write the same sentences. */
const asksOfSentences = new WeakMap<MaterialIndex, WeakMap<readonly Demand[], readonly Ask[]>>()

const readAsks = (demands: readonly Demand[], index: MaterialIndex): readonly Ask[] => {
  const asks: Ask[] = []
  for (const demand of demands)
    for (const ask of documentsOf(demand, index))
      if (!asks.some(({ start, end }) => ask.start < end && start < ask.end)) asks.push(ask)
  return asks
}

type AsksIn = (demands: readonly Demand[]) => readonly Ask[]

const asksBy = (index: MaterialIndex): AsksIn => {
  const known = asksOfSentences.get(index) ?? new WeakMap<readonly Demand[], readonly Ask[]>()
  asksOfSentences.set(index, known)
  return (demands) => {
    let asks = known.get(demands)
    if (!asks) {
      asks = readAsks(demands, index)
      known.set(demands, asks)
    }
    return asks
  }
}

/** Whether canonical text asks for any document but those that `isKnown` knows. */
export const asksForOther = (text: Text, index: MaterialIndex, isKnown: (ask: Ask) => boolean): boolean => {
  const asksIn = asksBy(index)
  return findDemands.someSentence(text, (demands) => asksIn(demands).some((ask) => !isKnown(ask)))
}

/** The documents that canonical text asks for, but for those that `isKnown` knows. */
export const asksOf = (
  text: Text,
  index: MaterialIndex,
  isKnown: (ask: Ask) => boolean = () => false,
): readonly Ask[] => {
  const asksIn = asksBy(index)
  const found: Ask[] = []
  findDemands.each(text, (demands, by) => {
    for (const ask of asksIn(demands))
      if (!isKnown(ask)) found.push({ ...ask, start: ask.start + by, end: ask.end + by })
  })
  return found
}
