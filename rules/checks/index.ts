/** Every rule, in the order of their ids; written by `npm run list-checks` from the files beside it. */
import type { Rule } from '../rule.ts'
import { articleDiffers as basisArticleDiffers } from './basis/article-differs.ts'
import { channelDiffers as basisChannelDiffers } from './basis/channel-differs.ts'
import { documentNumberDiffers as basisDocumentNumberDiffers } from './basis/document-number-differs.ts'
import { extra as basisExtra } from './basis/extra.ts'
import { missing as basisMissing } from './basis/missing.ts'
import { outlier as basisOutlier } from './basis/outlier.ts'
import { quotedTextDiffers as basisQuotedTextDiffers } from './basis/quoted-text-differs.ts'
import { standardSuspect as basisStandardSuspect } from './basis/standard-suspect.ts'
import { superseded as basisSuperseded } from './basis/superseded.ts'
import { titleMisspelt as basisTitleMisspelt } from './basis/title-misspelt.ts'
import { baseDiffers as codeBaseDiffers } from './code/base-differs.ts'
import { baseFormat as codeBaseFormat } from './code/base-format.ts'
import { creditCodeCheck as codeCreditCodeCheck } from './code/credit-code-check.ts'
import { handlingItem as codeHandlingItem } from './code/handling-item.ts'
import { implementationFormat as codeImplementationFormat } from './code/implementation-format.ts'
import { implementationParts as codeImplementationParts } from './code/implementation-parts.ts'
import { missing as codeMissing } from './code/missing.ts'
import { placeholder as codePlaceholder } from './code/placeholder.ts'
import { regionMismatch as codeRegionMismatch } from './code/region-mismatch.ts'
import { reused as codeReused } from './code/reused.ts'
import { channelDiffers as conditionsChannelDiffers } from './conditions/channel-differs.ts'
import { clauseExtra as conditionsClauseExtra } from './conditions/clause-extra.ts'
import { clauseMissing as conditionsClauseMissing } from './conditions/clause-missing.ts'
import { comparatorChanged as conditionsComparatorChanged } from './conditions/comparator-changed.ts'
import { conjunctionChanged as conditionsConjunctionChanged } from './conditions/conjunction-changed.ts'
import { differs as conditionsDiffers } from './conditions/differs.ts'
import { missing as conditionsMissing } from './conditions/missing.ts'
import { modalityChanged as conditionsModalityChanged } from './conditions/modality-changed.ts'
import { negationChanged as conditionsNegationChanged } from './conditions/negation-changed.ts'
import { numberChanged as conditionsNumberChanged } from './conditions/number-changed.ts'
import { outlier as conditionsOutlier } from './conditions/outlier.ts'
import { standardSuspect as conditionsStandardSuspect } from './conditions/standard-suspect.ts'
import { subjectNarrowed as conditionsSubjectNarrowed } from './conditions/subject-narrowed.ts'
import { foreignAreaCode as contactForeignAreaCode } from './contact/foreign-area-code.ts'
import { foreignPlace as contactForeignPlace } from './contact/foreign-place.ts'
import { malformed as contactMalformed } from './contact/malformed.ts'
import { missing as contactMissing } from './contact/missing.ts'
import { samePhones as contactSamePhones } from './contact/same-phones.ts'
import { amountDiffers as feeAmountDiffers } from './fee/amount-differs.ts'
import { basisMissing as feeBasisMissing } from './fee/basis-missing.ts'
import { betterThanStandard as feeBetterThanStandard } from './fee/better-than-standard.ts'
import { channelDiffers as feeChannelDiffers } from './fee/channel-differs.ts'
import { charged as feeCharged } from './fee/charged.ts'
import { contradicts as feeContradicts } from './fee/contradicts.ts'
import { missing as feeMissing } from './fee/missing.ts'
import { outlier as feeOutlier } from './fee/outlier.ts'
import { standardSuspect as feeStandardSuspect } from './fee/standard-suspect.ts'
import { channelDiffers as formsChannelDiffers } from './forms/channel-differs.ts'
import { extra as formsExtra } from './forms/extra.ts'
import { fieldsDiffer as formsFieldsDiffer } from './forms/fields-differ.ts'
import { missing as formsMissing } from './forms/missing.ts'
import { oldVersion as formsOldVersion } from './forms/old-version.ts'
import { outlier as formsOutlier } from './forms/outlier.ts'
import { standardSuspect as formsStandardSuspect } from './forms/standard-suspect.ts'
import { betterThanStandard as handlingBetterThanStandard } from './handling/better-than-standard.ts'
import { channelDiffers as handlingChannelDiffers } from './handling/channel-differs.ts'
import { channelMissing as handlingChannelMissing } from './handling/channel-missing.ts'
import { depthBelow as handlingDepthBelow } from './handling/depth-below.ts'
import { intermediaryDemanded as handlingIntermediaryDemanded } from './handling/intermediary-demanded.ts'
import { kindDiffers as handlingKindDiffers } from './handling/kind-differs.ts'
import { missing as handlingMissing } from './handling/missing.ts'
import { onSiteReasonMissing as handlingOnSiteReasonMissing } from './handling/on-site-reason-missing.ts'
import { onlineContradicts as handlingOnlineContradicts } from './handling/online-contradicts.ts'
import { outlier as handlingOutlier } from './handling/outlier.ts'
import { reachBelow as handlingReachBelow } from './handling/reach-below.ts'
import { standardSuspect as handlingStandardSuspect } from './handling/standard-suspect.ts'
import { visitsOver as handlingVisitsOver } from './handling/visits-over.ts'
import { channelDiffers as legalLimitChannelDiffers } from './legalLimit/channel-differs.ts'
import { differs as legalLimitDiffers } from './legalLimit/differs.ts'
import { missing as legalLimitMissing } from './legalLimit/missing.ts'
import { noteContradicts as legalLimitNoteContradicts } from './legalLimit/note-contradicts.ts'
import { outlier as legalLimitOutlier } from './legalLimit/outlier.ts'
import { unitDiffers as legalLimitUnitDiffers } from './legalLimit/unit-differs.ts'
import { contradictsCode as levelContradictsCode } from './level/contradicts-code.ts'
import { differs as levelDiffers } from './level/differs.ts'
import { notAllowed as levelNotAllowed } from './level/not-allowed.ts'
import { abolished as materialsAbolished } from './materials/abolished.ts'
import { betterThanStandard as materialsBetterThanStandard } from './materials/better-than-standard.ts'
import { catchAll as materialsCatchAll } from './materials/catch-all.ts'
import { channelDiffers as materialsChannelDiffers } from './materials/channel-differs.ts'
import { copiesMore as materialsCopiesMore } from './materials/copies-more.ts'
import { duplicate as materialsDuplicate } from './materials/duplicate.ts'
import { exemptible as materialsExemptible } from './materials/exemptible.ts'
import { extra as materialsExtra } from './materials/extra.ts'
import { hidden as materialsHidden } from './materials/hidden.ts'
import { mediumDiffers as materialsMediumDiffers } from './materials/medium-differs.ts'
import { merged as materialsMerged } from './materials/merged.ts'
import { missing as materialsMissing } from './materials/missing.ts'
import { necessityStricter as materialsNecessityStricter } from './materials/necessity-stricter.ts'
import { originalDemanded as materialsOriginalDemanded } from './materials/original-demanded.ts'
import { outlier as materialsOutlier } from './materials/outlier.ts'
import { renamed as materialsRenamed } from './materials/renamed.ts'
import { scopeDiffers as materialsScopeDiffers } from './materials/scope-differs.ts'
import { sourceDiffers as materialsSourceDiffers } from './materials/source-differs.ts'
import { standardSuspect as materialsStandardSuspect } from './materials/standard-suspect.ts'
import { belongsToOther as nameBelongsToOther } from './name/belongs-to-other.ts'
import { differs as nameDiffers } from './name/differs.ts'
import { cancelled as presenceCancelled } from './presence/cancelled.ts'
import { duplicate as presenceDuplicate } from './presence/duplicate.ts'
import { missing as presenceMissing } from './presence/missing.ts'
import { notEffective as presenceNotEffective } from './presence/not-effective.ts'
import { splitExtra as presenceSplitExtra } from './presence/split-extra.ts'
import { splitMerged as presenceSplitMerged } from './presence/split-merged.ts'
import { splitMissing as presenceSplitMissing } from './presence/split-missing.ts'
import { splitRenamed as presenceSplitRenamed } from './presence/split-renamed.ts'
import { unlisted as presenceUnlisted } from './presence/unlisted.ts'
import { channelDiffers as procedureChannelDiffers } from './procedure/channel-differs.ts'
import { contradicts as procedureContradicts } from './procedure/contradicts.ts'
import { differs as procedureDiffers } from './procedure/differs.ts'
import { missing as procedureMissing } from './procedure/missing.ts'
import { betterThanStandard as promisedLimitBetterThanStandard } from './promisedLimit/better-than-standard.ts'
import { channelDiffers as promisedLimitChannelDiffers } from './promisedLimit/channel-differs.ts'
import { hiddenTime as promisedLimitHiddenTime } from './promisedLimit/hidden-time.ts'
import { instantContradicts as promisedLimitInstantContradicts } from './promisedLimit/instant-contradicts.ts'
import { missing as promisedLimitMissing } from './promisedLimit/missing.ts'
import { noteContradicts as promisedLimitNoteContradicts } from './promisedLimit/note-contradicts.ts'
import { outlier as promisedLimitOutlier } from './promisedLimit/outlier.ts'
import { overLegal as promisedLimitOverLegal } from './promisedLimit/over-legal.ts'
import { overStandard as promisedLimitOverStandard } from './promisedLimit/over-standard.ts'
import { standardSuspect as promisedLimitStandardSuspect } from './promisedLimit/standard-suspect.ts'
import { unitDiffers as promisedLimitUnitDiffers } from './promisedLimit/unit-differs.ts'
import { channelDiffers as resultsChannelDiffers } from './results/channel-differs.ts'
import { differs as resultsDiffers } from './results/differs.ts'
import { kindContradicts as resultsKindContradicts } from './results/kind-contradicts.ts'
import { missing as resultsMissing } from './results/missing.ts'
import { outlier as resultsOutlier } from './results/outlier.ts'
import { standardSuspect as resultsStandardSuspect } from './results/standard-suspect.ts'
import { channelDiffers as stepsChannelDiffers } from './steps/channel-differs.ts'
import { differs as stepsDiffers } from './steps/differs.ts'
import { exceedLimit as stepsExceedLimit } from './steps/exceed-limit.ts'
import { extra as stepsExtra } from './steps/extra.ts'
import { missing as stepsMissing } from './steps/missing.ts'
import { channelDiffers as targetChannelDiffers } from './target/channel-differs.ts'
import { differs as targetDiffers } from './target/differs.ts'
import { missing as targetMissing } from './target/missing.ts'
import { narrowed as targetNarrowed } from './target/narrowed.ts'
import { outlier as targetOutlier } from './target/outlier.ts'
import { standardSuspect as targetStandardSuspect } from './target/standard-suspect.ts'
import { copiedFrom as textCopiedFrom } from './text/copied-from.ts'
import { foreignPlace as textForeignPlace } from './text/foreign-place.ts'
import { markup as textMarkup } from './text/markup.ts'
import { mojibake as textMojibake } from './text/mojibake.ts'
import { outdatedName as textOutdatedName } from './text/outdated-name.ts'
import { placeholder as textPlaceholder } from './text/placeholder.ts'
import { vague as textVague } from './text/vague.ts'
import { contradictsCode as typeContradictsCode } from './type/contradicts-code.ts'
import { differs as typeDiffers } from './type/differs.ts'

/** All rules. */
export const rules: readonly Rule[] = [
  basisArticleDiffers,
  basisChannelDiffers,
  basisDocumentNumberDiffers,
  basisExtra,
  basisMissing,
  basisOutlier,
  basisQuotedTextDiffers,
  basisStandardSuspect,
  basisSuperseded,
  basisTitleMisspelt,
  codeBaseDiffers,
  codeBaseFormat,
  codeCreditCodeCheck,
  codeHandlingItem,
  codeImplementationFormat,
  codeImplementationParts,
  codeMissing,
  codePlaceholder,
  codeRegionMismatch,
  codeReused,
  conditionsChannelDiffers,
  conditionsClauseExtra,
  conditionsClauseMissing,
  conditionsComparatorChanged,
  conditionsConjunctionChanged,
  conditionsDiffers,
  conditionsMissing,
  conditionsModalityChanged,
  conditionsNegationChanged,
  conditionsNumberChanged,
  conditionsOutlier,
  conditionsStandardSuspect,
  conditionsSubjectNarrowed,
  contactForeignAreaCode,
  contactForeignPlace,
  contactMalformed,
  contactMissing,
  contactSamePhones,
  feeAmountDiffers,
  feeBasisMissing,
  feeBetterThanStandard,
  feeChannelDiffers,
  feeCharged,
  feeContradicts,
  feeMissing,
  feeOutlier,
  feeStandardSuspect,
  formsChannelDiffers,
  formsExtra,
  formsFieldsDiffer,
  formsMissing,
  formsOldVersion,
  formsOutlier,
  formsStandardSuspect,
  handlingBetterThanStandard,
  handlingChannelDiffers,
  handlingChannelMissing,
  handlingDepthBelow,
  handlingIntermediaryDemanded,
  handlingKindDiffers,
  handlingMissing,
  handlingOnSiteReasonMissing,
  handlingOnlineContradicts,
  handlingOutlier,
  handlingReachBelow,
  handlingStandardSuspect,
  handlingVisitsOver,
  legalLimitChannelDiffers,
  legalLimitDiffers,
  legalLimitMissing,
  legalLimitNoteContradicts,
  legalLimitOutlier,
  legalLimitUnitDiffers,
  levelContradictsCode,
  levelDiffers,
  levelNotAllowed,
  materialsAbolished,
  materialsBetterThanStandard,
  materialsCatchAll,
  materialsChannelDiffers,
  materialsCopiesMore,
  materialsDuplicate,
  materialsExemptible,
  materialsExtra,
  materialsHidden,
  materialsMediumDiffers,
  materialsMerged,
  materialsMissing,
  materialsNecessityStricter,
  materialsOriginalDemanded,
  materialsOutlier,
  materialsRenamed,
  materialsScopeDiffers,
  materialsSourceDiffers,
  materialsStandardSuspect,
  nameBelongsToOther,
  nameDiffers,
  presenceCancelled,
  presenceDuplicate,
  presenceMissing,
  presenceNotEffective,
  presenceSplitExtra,
  presenceSplitMerged,
  presenceSplitMissing,
  presenceSplitRenamed,
  presenceUnlisted,
  procedureChannelDiffers,
  procedureContradicts,
  procedureDiffers,
  procedureMissing,
  promisedLimitBetterThanStandard,
  promisedLimitChannelDiffers,
  promisedLimitHiddenTime,
  promisedLimitInstantContradicts,
  promisedLimitMissing,
  promisedLimitNoteContradicts,
  promisedLimitOutlier,
  promisedLimitOverLegal,
  promisedLimitOverStandard,
  promisedLimitStandardSuspect,
  promisedLimitUnitDiffers,
  resultsChannelDiffers,
  resultsDiffers,
  resultsKindContradicts,
  resultsMissing,
  resultsOutlier,
  resultsStandardSuspect,
  stepsChannelDiffers,
  stepsDiffers,
  stepsExceedLimit,
  stepsExtra,
  stepsMissing,
  targetChannelDiffers,
  targetDiffers,
  targetMissing,
  targetNarrowed,
  targetOutlier,
  targetStandardSuspect,
  textCopiedFrom,
  textForeignPlace,
  textMarkup,
  textMojibake,
  textOutdatedName,
  textPlaceholder,
  textVague,
  typeContradictsCode,
  typeDiffers,
]
