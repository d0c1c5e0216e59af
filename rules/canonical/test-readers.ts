/** Every function of this folder made a reader of any text, for tests of what holds for all of them. */
import type { StandardItem } from '../catalog.ts'
import { indexDirectory } from '../directory.ts'
import { aDirectory, aStandardItem } from '../test-builders.ts'
import { isAskedByDeed } from './asks/ask-by-deed.ts'
import {
  askingStretches,
  asksForNothing,
  isIssued,
  isOfAnotherOccasion,
  isVoluntary,
} from './asks/ask-exemptions.ts'
import { fits } from './asks/ask-frame.ts'
import { isAsked, isHandedIn } from './asks/ask-frames.ts'
import { findAskedPapers } from './asks/asked-papers.ts'
import { asksForOther, asksOf } from './asks/asks.ts'
import { demandsService, findDemandedService, namesIntermediary } from './asks/intermediary.ts'
import { isOfficeStep } from './asks/office-steps.ts'
import { copiesBefore, findPapers, isOwnForm, namesPaper } from './asks/paper-mentions.ts'
import { readClauses } from './clauses/clause.ts'
import { tokenise } from './clauses/clause-token.ts'
import { amountsIn, readFee } from './fees/fee.ts'
import { moneyWordsIn } from './fees/money-words.ts'
import { asksPayment, readPayments } from './fees/payment.ts'
import {
  creditCodeCheckCharacter,
  hasValidCheck,
  isPseudoCode,
  isSameIssuer,
  organisationCodeCheckCharacter,
  rangeInRaw,
  readCode,
} from './items/code.ts'
import { handlingSource, readHandling } from './items/handling.ts'
import { partName, qualifiersOf, readItemName, readName } from './items/name.ts'
import { undress } from './items/name-dressing.ts'
import { isPlaceholderCode } from './items/placeholder-code.ts'
import { readResults } from './items/result.ts'
import { readSteps } from './items/step.ts'
import { itemTypesOf, readType } from './items/type.ts'
import { readBasis } from './laws/citation.ts'
import { findCitedTitles } from './laws/cited-title.ts'
import { findDocumentNumbers, isSameNumber } from './laws/document-number.ts'
import { isOwnDocument } from './laws/issuing-region.ts'
import { indexLaws, isInForce, isRepealed, shareNumber } from './laws/law-index.ts'
import { isSameTitle, readLawTitle } from './laws/law-title.ts'
import { isWithin, readProvisions } from './laws/provision.ts'
import { misspellingDistance } from './laws/title-closeness.ts'
import { oneOf } from './materials/alternatives.ts'
import { findCatchAll } from './materials/catch-all.ts'
import { readCopies } from './materials/copies.ts'
import { lastBrackets, withoutCounts } from './materials/copies-in-name.ts'
import { countsInNote } from './materials/counts-in-note.ts'
import { countsOf } from './materials/counts-of-row.ts'
import {
  foldDocumentName,
  kindOfDocument,
  ownerOf,
  readsAsDocument,
  withoutApplicant,
} from './materials/document-name.ts'
import { foldFieldName } from './materials/field-name.ts'
import { isOlderVersion, isSameVersion, readForms } from './materials/form.ts'
import { leadOfSecond, listDocuments } from './materials/listed-documents.ts'
import { readMaterials } from './materials/material.ts'
import { isCondition, isOfEverybody, letsChoose, meaningOfCondition } from './materials/material-condition.ts'
import { indexMaterials } from './materials/material-index.ts'
import { readMaterialName } from './materials/material-name.ts'
import { mediumInNote } from './materials/medium-in-note.ts'
import { demandBefore, numberOfRow } from './materials/row-opening.ts'
import { sharedHead } from './materials/shared-head.ts'
import { meaningOf } from './meaning.ts'
import { readAgency } from './places/agency.ts'
import { readContact } from './places/contact.ts'
import { findForeign, namesForeign, replaceForeign } from './places/foreign.ts'
import { homeOf } from './places/home.ts'
import { isPlaceholder, localise } from './places/localise.ts'
import { areaCodeOf, isPlainLandline, phoneKey, readPhones, regionOfAreaCode } from './places/phone.ts'
import { comparePlaces, findPlaces, kindOf, mentionsPlace, readingKeyOf } from './places/place.ts'
import { scanPlaces } from './places/place-scan.ts'
import {
  codesIn,
  indexOfHome,
  matches,
  namesPlace,
  onlyProvinceIn,
  tableIndex,
  wordAt,
} from './places/place-words.ts'
import { PlacedText } from './places/placed-text.ts'
import { contains, levelOf, nameRegions, regionName, regionOf, regionsNamedBy } from './places/region.ts'
import { textKeys } from './places/text-keys.ts'
import { asksAside, asksOtherPeriod, asksWhatFollows, readAnswer } from './prose/answer.ts'
import { readClaims, someClaim } from './prose/procedure-claims.ts'
import { type Prose, readAnswerProse, readProse } from './prose/prose.ts'
import { addDurations, compareDurations, durationOf } from './quantities/duration.ts'
import { findNumerals, parseNumeral } from './quantities/numeral.ts'
import { findQuantities } from './quantities/quantity.ts'
import type { Reading } from './reading.ts'
import { foldCharacter, foldUnit } from './text/character.ts'
import { findMisreadAsGbk, mayBeginMisread, misreadBefore } from './text/gbk.ts'
import { headingAt, isHeading } from './text/heading.ts'
import { likenessOf } from './text/likeness.ts'
import { breaksLine, decodeEntity } from './text/markup.ts'
import { findListMarks } from './text/numbering.ts'
import { isOddCharacter, isOddText } from './text/odd.ts'
import { readOrdinal } from './text/ordinal.ts'
import { foldInPlace, sentencesOf } from './text/paragraph.ts'
import { currentName, findFormerNames, hasFormerName } from './text/renamed.ts'
import {
  findMarkup,
  findMojibake,
  findPlaceholders,
  hasMarkup,
  hasPlaceholder,
  withoutMarkup,
} from './text/residue.ts'
import { countUnsigned, isEnd, isSign, joinPassages, perSentence, splitSentences } from './text/sentence.ts'
import {
  fragmentAround,
  markedWords,
  sentenceAround,
  statementAround,
  withLabel,
  wordsOrSentence,
} from './text/statement.ts'
import { canonicalText, foldText, plainText, rawRange, withLead } from './text/text.ts'
import { unfold } from './text/text-builder.ts'
import { foldsOf, foldUnits, giveRoom, replaceUnits, takeRoom, unitFor } from './text/units.ts'
import { findVague, hasVague } from './text/vague.ts'
import { handlingTimesIn, saysOf } from './times/handling-time.ts'
import { readLimit } from './times/limit.ts'
import { timesInNote } from './times/limit-note.ts'
import { findTimeLeftOut } from './times/time-left-out.ts'
import { scopeOf } from './times/time-scope.ts'

/** Reads text; `within` gives the length that no range it finds may pass, where its ranges are of one string. */
export interface TextReader {
  readonly read: (raw: string) => unknown
  readonly within?: (raw: string) => number
}

const item: StandardItem = aStandardItem({ materialAliases: { 居民身份证: ['身份证'] } })
const directory = indexDirectory(
  aDirectory({
    items: [item],
    synonyms: [
      ['社会保障卡', '社保卡'],
      ['就业创业证', '就业失业登记证'],
    ],
    laws: [
      { title: '中华人民共和国劳动合同法', status: 'in-force', docNumber: '主席令第73号' },
      { title: '工伤保险条例', status: 'amended', docNumber: '国务院令第375号', effectiveDate: '2004-01-01' },
    ],
    abolishedMaterials: [{ name: '婚育证明', ground: '国办发〔2018〕47号' }],
  }),
)
const home = homeOf('440106', ['广州市天河区人力资源和社会保障局'])
/** How a guide of Tianhe is read. */
export const reading: Reading = { home, directory, licence: false, text: canonicalText }

const searchSentences = perSentence((sentence) => [{ start: 0, end: sentence.length }])

const own = (raw: string): number => raw.length
const canonical = (raw: string): number => canonicalText(raw).text.length

/** A reader of canonical text whose ranges are in it. */
const ofCanonical = (read: (text: string) => unknown): TextReader => ({
  read: (raw) => read(canonicalText(raw).text),
  within: canonical,
})
/** A reader of a published string, whose ranges are in different strings. */
const ofRaw = (read: (raw: string) => unknown): TextReader => ({ read })

const partsOf = ({ local, clauses, times, meaning }: Prose) => ({ local, clauses, times, meaning })
const durationFrom = (raw: string) =>
  durationOf({ value: findNumerals(canonicalText(raw).text)[0]?.value ?? raw.length, unit: 'workday' })
const lawFrom = (raw: string) => ({
  title: raw,
  status: 'amended' as const,
  effectiveDate: raw,
  repealedDate: raw,
})
const numbersIn = (raw: string) => findDocumentNumbers(canonicalText(raw).text)
const middleOf = ({ length }: string) => ({ start: length >> 1, end: Math.min(length, (length >> 1) + 2) })
const titleOf = (raw: string) => readLawTitle(canonicalText(raw).text)
const versionOf = (raw: string) => ({ text: raw, numbers: findNumerals(raw).map(({ value }) => value) })
const placesIn = (raw: string) => findPlaces(canonicalText(raw).text, home)
const provisionsIn = (raw: string) => readProvisions(canonicalText(raw).text).provisions

/** All functions that read one text. */
export const readersOfText = {
  readAgency: ofRaw((raw) => readAgency({ uscc: raw, name: raw, region: raw, level: 'county' }, reading)),
  asksForOther: ofRaw((raw) => asksForOther(canonicalText(raw), directory.materials, () => false)),
  asksOf: ofRaw((raw) => asksOf(canonicalText(raw), directory.materials)),
  amountsIn: ofCanonical(amountsIn),
  findAskedPapers: ofCanonical(findAskedPapers),
  findPapers: ofCanonical(findPapers),
  copiesBefore: ofCanonical(copiesBefore),
  countsInNote: ofCanonical((note) => countsInNote(note, '证明', () => false)),
  countsOf: ofCanonical((note) =>
    countsOf(
      { name: '证明' },
      undefined,
      countsInNote(note, '证明', () => false),
    ),
  ),
  leadOfSecond: ofCanonical((text) => leadOfSecond(text, directory.materials)),
  isCondition: ofCanonical(isCondition),
  isOfEverybody: ofCanonical(isOfEverybody),
  lastBrackets: ofCanonical(lastBrackets),
  letsChoose: ofCanonical(letsChoose),
  listDocuments: ofCanonical((text) => listDocuments({ text, start: 0 }, directory.materials)),
  meaningOfCondition: ofCanonical(meaningOfCondition),
  mediumInNote: ofCanonical(mediumInNote),
  isOwnForm: ofCanonical(isOwnForm),
  namesPaper: ofCanonical(namesPaper),
  fits: ofCanonical((text) =>
    fits({ paper: text, before: text, copies: text, after: text }, { before: /$/ }),
  ),
  isHandedIn: ofCanonical((text) => isHandedIn({ paper: '户口簿', before: text, copies: '', after: text })),
  isAskedByDeed: ofCanonical((text) =>
    isAskedByDeed({ paper: '户口簿', before: text, copies: '', after: text }),
  ),
  isAsked: ofCanonical((text) => isAsked({ paper: '户口簿', before: text, copies: '', after: text })),
  askingStretches: ofCanonical(askingStretches),
  asksForNothing: ofCanonical(asksForNothing),
  isIssued: ofCanonical(isIssued),
  isVoluntary: ofCanonical(isVoluntary),
  isOfficeStep: ofCanonical(isOfficeStep),
  isOfAnotherOccasion: ofCanonical(isOfAnotherOccasion),
  headingAt: ofCanonical(headingAt),
  isHeading: ofCanonical(isHeading),
  asksAside: ofRaw((raw) => asksAside(canonicalText(raw))),
  asksWhatFollows: ofRaw((raw) => asksWhatFollows(canonicalText(raw))),
  asksOtherPeriod: ofRaw((raw) => asksOtherPeriod(canonicalText(raw))),
  readAnswer: {
    read: (raw) => {
      const answer = readAnswer(canonicalText(`${raw}可以办理吗`), canonicalText(`不行，${raw}`))
      return { text: answer.text, ...rawRange(answer, 0, answer.text.length) }
    },
    within: (raw) => `不行，${raw}`.length,
  },
  readAnswerProse: ofRaw((raw) => partsOf(readAnswerProse(canonicalText(raw), raw, reading))),
  withLead: {
    read: (raw) => {
      const led = withLead(canonicalText(raw), '材料:', Math.min(1, canonicalText(raw).text.length))
      return { text: led.text, ...rawRange(led, 0, led.text.length) }
    },
    within: own,
  },
  findCatchAll: ofCanonical(findCatchAll),
  foldCharacter: ofRaw(foldCharacter),
  foldUnit: ofRaw((raw) => foldUnit(raw.charAt(0))),
  readBasis: ofRaw((raw) =>
    readBasis(
      [
        { title: raw },
        { title: raw, docNumber: raw, article: raw, text: raw, issuer: raw, effectiveDate: raw },
      ],
      reading,
    ),
  ),
  findCitedTitles: ofCanonical(findCitedTitles),
  readClauses: {
    read: (raw) => readClauses(localise(canonicalText(raw), home), directory),
    within: canonical,
  },
  tokenise: {
    read: (raw) => tokenise(localise(canonicalText(raw), home), directory),
    within: canonical,
  },
  creditCodeCheckCharacter: ofRaw(creditCodeCheckCharacter),
  organisationCodeCheckCharacter: ofRaw(organisationCodeCheckCharacter),
  isPseudoCode: ofRaw(isPseudoCode),
  hasValidCheck: ofRaw(hasValidCheck),
  readCode: {
    read: (raw) =>
      readCode({ baseCode: raw, implementationCode: raw, handlingCode: raw, nationalCode: raw }, reading),
    within: canonical,
  },
  rangeInRaw: {
    read: (raw) => {
      const { base } = readCode({ baseCode: raw }, reading)
      return (
        base && [
          rangeInRaw(base, 0, base.code.length),
          base.fault && rangeInRaw(base, base.fault.start, base.fault.end),
        ]
      )
    },
    within: own,
  },
  readContact: ofRaw((raw) =>
    readContact({ address: raw, phone: raw, complaintPhone: raw, hours: raw }, reading),
  ),
  readCopies: ofCanonical(readCopies),
  withoutCounts: ofCanonical(withoutCounts),
  foldDocumentName: ofCanonical(foldDocumentName),
  kindOfDocument: ofCanonical(kindOfDocument),
  ownerOf: ofCanonical(ownerOf),
  readsAsDocument: ofCanonical(readsAsDocument),
  numberOfRow: ofCanonical(numberOfRow),
  demandBefore: ofCanonical(demandBefore),
  withoutApplicant: ofCanonical(withoutApplicant),
  findDocumentNumbers: ofCanonical(findDocumentNumbers),
  durationOf: ofRaw(durationFrom),
  addDurations: ofRaw((raw) => addDurations([durationFrom(raw), durationFrom(raw)])),
  readFee: ofRaw((raw) =>
    readFee({ charged: true, standard: raw, basis: raw, charges: [{ name: raw, unit: raw }] }, reading),
  ),
  foldFieldName: ofCanonical(foldFieldName),
  findForeign: { read: (raw) => findForeign(canonicalText(raw), home), within: canonical },
  namesForeign: ofRaw((raw) => namesForeign(canonicalText(raw), home)),
  replaceForeign: ofRaw((raw) => {
    const text = canonicalText(raw)
    return replaceForeign(text, findForeign(text, home), home)
  }),
  readForms: ofRaw((raw) =>
    readForms([{ name: raw, version: raw, effectiveFrom: raw, fields: [raw, raw] }], reading),
  ),
  findMisreadAsGbk: { read: findMisreadAsGbk, within: own },
  handlingSource: ofRaw((raw) => handlingSource({ onlineUrl: raw })),
  readHandling: ofRaw((raw) => readHandling({ onSiteReason: raw, onlineUrl: raw }, reading)),
  findTimeLeftOut: { read: (raw) => findTimeLeftOut(canonicalText(raw)), within: canonical },
  saysOf: ofRaw(saysOf),
  timesInNote: { read: (raw) => timesInNote(canonicalText(raw), true), within: canonical },
  scopeOf: ofRaw((raw) => scopeOf(canonicalText(raw).text, '20个工作日', canonicalText(raw).text)),
  handlingTimesIn: { read: (raw) => handlingTimesIn(canonicalText(raw), true), within: canonical },
  homeOf: ofRaw((raw) => homeOf(raw, [raw])),
  isOwnDocument: ofRaw((raw) =>
    readBasis([{ title: raw, docNumber: raw }], reading).map((one) => isOwnDocument(one, home)),
  ),
  indexLaws: ofRaw((raw) => {
    const law = { ...lawFrom(raw), shortTitles: [raw], docNumber: raw, replacedBy: raw }
    const index = indexLaws([law, { title: '工伤保险条例', status: 'in-force' }])
    return [index.find({ title: titleOf(raw), numbers: numbersIn(raw) }), index.successorOf(law)]
  }),
  isInForce: ofRaw((raw) => isInForce(lawFrom(raw), '2026-11-23')),
  isRepealed: ofRaw((raw) => isRepealed(lawFrom(raw), '2026-11-23')),
  readLawTitle: ofCanonical(readLawTitle),
  readLimit: ofRaw((raw) => {
    const { note, ...limit } = readLimit({ value: 20, unit: 'workday', note: raw }, reading)
    return [limit, note && partsOf(note)]
  }),
  isPlaceholder: ofRaw(isPlaceholder),
  localise: { read: (raw) => localise(canonicalText(raw), home).mentions, within: canonical },
  breaksLine: ofRaw(breaksLine),
  decodeEntity: ofRaw(decodeEntity),
  readMaterials: ofRaw((raw) =>
    readMaterials(
      [{ name: raw }, { name: raw, anyOf: raw, condition: raw, note: raw, basis: raw, eCertificate: raw }],
      reading,
    ),
  ),
  indexMaterials: ofRaw((raw) => {
    const index = indexMaterials(
      aDirectory({
        synonyms: [[raw, '社会保障卡'], [raw]],
        abolishedMaterials: [{ name: raw, ground: raw }],
      }),
    )
    const document = index.document(canonicalText(raw).text)
    return [
      document,
      index.abolition(document),
      index.relation(document, index.document('居民身份证')),
      [...index.aliasesOf(aStandardItem({ materialAliases: { [raw]: [raw, '身份证'] } }))],
    ]
  }),
  sharedHead: ofCanonical(sharedHead),
  readMaterialName: ofCanonical((text) => readMaterialName(text, directory.materials)),
  meaningOf: ofRaw((raw) => [meaningOf(raw), meaningOf({ [raw]: [raw, null, { text: raw }] })]),
  partName: ofCanonical(partName),
  qualifiersOf: ofCanonical(qualifiersOf),
  readItemName: ofRaw((raw) => readItemName(raw, reading)),
  readName: ofRaw((raw) => readName({ name: raw, subItem: raw, handlingItem: raw }, reading)),
  undress: ofCanonical((text) => undress(text, home)),
  findListMarks: ofCanonical(findListMarks),
  findNumerals: ofCanonical(findNumerals),
  parseNumeral: ofCanonical(parseNumeral),
  readOrdinal: ofCanonical(readOrdinal),
  readPhones: ofCanonical(readPhones),
  isPlainLandline: ofRaw(isPlainLandline),
  regionOfAreaCode: ofRaw(regionOfAreaCode),
  areaCodeOf: ofRaw(areaCodeOf),
  phoneKey: ofRaw((raw) => readPhones(canonicalText(raw).text).phones.map(phoneKey)),
  findPlaces: ofCanonical((text) => findPlaces(text, home)),
  mentionsPlace: ofRaw(mentionsPlace),
  kindOf: ofRaw((raw) => kindOf(raw, home)),
  scanPlaces: ofCanonical((text) => scanPlaces(text, home)),
  indexOfHome: ofRaw((raw) => [...indexOfHome(homeOf('440106', [raw])).keys()]),
  matches: ofRaw((raw) => matches(/市/y, raw, raw.length >> 1)),
  namesPlace: ofRaw(namesPlace),
  wordAt: ofCanonical((text) => wordAt(tableIndex, text, text.length >> 1)),
  isPlaceholderCode: ofCanonical(isPlaceholderCode),
  someClaim: ofRaw((raw) => someClaim(readProse(raw, reading), () => false)),
  readClaims: { read: (raw) => readClaims(readProse(raw, reading)), within: canonical },
  readProse: ofRaw((raw) => partsOf(readProse(raw, reading))),
  readProvisions: ofCanonical(readProvisions),
  findQuantities: ofCanonical(findQuantities),
  levelOf: ofRaw(levelOf),
  nameRegions: ofRaw((raw) => [nameRegions(raw, [raw]), nameRegions('440106', [raw])]),
  regionName: ofRaw(regionName),
  regionOf: ofRaw(regionOf),
  regionsNamedBy: ofRaw((raw) => regionsNamedBy([raw, raw])),
  currentName: ofCanonical(currentName),
  findFormerNames: ofCanonical(findFormerNames),
  findMarkup: { read: (raw) => findMarkup(canonicalText(raw)), within: own },
  withoutMarkup: ofRaw(withoutMarkup),
  findPlaceholders: { read: (raw) => findPlaceholders(canonicalText(raw)), within: canonical },
  findMojibake: { read: (raw) => findMojibake(canonicalText(raw)), within: own },
  readResults: ofRaw((raw) => readResults([{ name: raw, kind: 'certificate' }], reading)),
  perSentence: {
    read: (raw) => searchSentences.all(canonicalText(raw)),
    within: canonical,
  },
  countUnsigned: ofCanonical(countUnsigned),
  splitSentences: ofCanonical((text) =>
    splitSentences(
      Uint16Array.from(text, (_, at) => text.charCodeAt(at)),
      text.length,
    ).sentences.map((sentence) => sentence.text),
  ),
  isSign: ofRaw((raw) => Array.from(raw, isSign)),
  likenessOf: ofRaw((raw) => likenessOf(raw, home)),
  oneOf: ofRaw((raw) => new RegExp(oneOf([raw, `${raw}市`])).test(raw)),
  isEnd: ofRaw((raw) => Array.from(raw, (unit) => isEnd(unit.charCodeAt(0)))),
  joinPassages: ofCanonical((text) => joinPassages(sentencesOf(text).passages)),
  foldInPlace: ofRaw(foldInPlace),
  sentencesOf: ofCanonical(sentencesOf),
  takeRoom: ofRaw((raw) => giveRoom(takeRoom(raw.length))),
  giveRoom: ofRaw((raw) => giveRoom(takeRoom(raw.length))),
  foldUnits: ofRaw((raw) => foldUnits(raw, new Uint16Array(raw.length))),
  foldsOf: ofRaw((raw) => foldsOf(raw.length)),
  replaceUnits: ofRaw(replaceUnits),
  unitFor: ofRaw((raw) => Array.from(raw, (unit) => unitFor(unit.charCodeAt(0)))),
  readSteps: ofRaw((raw) => readSteps([{ name: raw, check: raw, result: raw }], reading)),
  canonicalText: ofRaw(canonicalText),
  foldText: ofRaw(foldText),
  plainText: ofCanonical(plainText),
  rawRange: {
    read: (raw) => {
      const read = canonicalText(raw)
      return Array.from(read.text, (_, at) => rawRange(read, at, at + 1))
    },
    within: own,
  },
  unfold: ofRaw(unfold),
  textKeys: ofRaw((raw) => {
    const text = canonicalText(raw)
    const placed = new PlacedText('/materials/0/note', text, home)
    return textKeys(placed, [placed, new PlacedText('/materials/0/name', text, home)])
  }),
  readType: ofRaw((raw) => readType({ type: raw, prefix: raw }, reading)),
  itemTypesOf: ofRaw(itemTypesOf),
  findVague: { read: (raw) => findVague(canonicalText(raw), 'conditions'), within: canonical },
  hasVague: ofRaw((raw) => hasVague(canonicalText(raw))),
  PlacedText: ofRaw((raw) => new PlacedText('/conditions', canonicalText(raw), home).foreign),
  codesIn: ofCanonical(codesIn),
  onlyProvinceIn: ofCanonical(onlyProvinceIn),
  readingKeyOf: ofRaw((raw) => readingKeyOf(raw)(home)),
  findDemandedService: { read: (raw) => findDemandedService(canonicalText(raw)), within: canonical },
  demandsService: ofRaw((raw) => demandsService(canonicalText(raw))),
  namesIntermediary: ofRaw((raw) => namesIntermediary(canonicalText(raw))),
  asksPayment: ofRaw((raw) => asksPayment(canonicalText(raw))),
  moneyWordsIn: { read: (raw) => moneyWordsIn(canonicalText(raw).text), within: canonical },
  readPayments: { read: (raw) => readPayments(canonicalText(raw)), within: canonical },
  hasFormerName: ofRaw((raw) => hasFormerName(canonicalText(raw))),
  hasMarkup: ofRaw((raw) => hasMarkup(canonicalText(raw))),
  hasPlaceholder: ofRaw((raw) => hasPlaceholder(canonicalText(raw))),
  isOddText: ofRaw(isOddText),
  isOddCharacter: ofRaw((raw) => Array.from(raw, (unit) => isOddCharacter(unit.charCodeAt(0)))),
  misreadBefore: ofRaw((raw) => misreadBefore(raw, raw.length)),
  mayBeginMisread: ofRaw((raw) => Array.from(raw, (unit) => mayBeginMisread(unit.charCodeAt(0)))),
  sentenceAround: ofCanonical((text) => sentenceAround(text, middleOf(text))),
  fragmentAround: ofCanonical((text) => fragmentAround(text, middleOf(text))),
  statementAround: ofCanonical((text) => statementAround(text, middleOf(text))),
  wordsOrSentence: ofCanonical((text) => wordsOrSentence(text, middleOf(text))),
  markedWords: ofCanonical((text) => markedWords(text, [middleOf(text)])),
  withLabel: ofCanonical((text) => withLabel(text, middleOf(text))),
} satisfies Readonly<Record<string, TextReader>>

/** All functions that compare what two texts say. */
export const readersOfTwo = {
  isSameIssuer,
  isSameNumber: (one, other) => numbersIn(one).map((a) => numbersIn(other).map((b) => isSameNumber(a, b))),
  compareDurations: (one, other) => compareDurations(durationFrom(one), durationFrom(other)),
  isSameVersion: (one, other) => isSameVersion(versionOf(one), versionOf(other)),
  isOlderVersion: (one, other) => isOlderVersion(versionOf(one), versionOf(other)),
  shareNumber: (one, other) => shareNumber(numbersIn(one), numbersIn(other)),
  isSameTitle: (one, other) => isSameTitle(titleOf(one), titleOf(other)),
  comparePlaces: (one, other) => placesIn(one).map((a) => placesIn(other).map((b) => comparePlaces(a, b))),
  isWithin: (one, other) => provisionsIn(one).map((a) => provisionsIn(other).map((b) => isWithin(a, b))),
  contains,
  misspellingDistance: (one, other) => misspellingDistance(titleOf(one), titleOf(other), 'likely'),
} satisfies Readonly<Record<string, (one: string, other: string) => unknown>>
