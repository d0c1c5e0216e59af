/** Every rule, in the order of their ids; written by `npm run list-checks` from the files beside it. */
import type { Rule } from '../rule.ts'
import { articleDiffers as basisArticleDiffers } from './basis/article-differs.ts'
import { documentNumberDiffers as basisDocumentNumberDiffers } from './basis/document-number-differs.ts'
import { extra as basisExtra } from './basis/extra.ts'
import { missing as basisMissing } from './basis/missing.ts'
import { quotedTextDiffers as basisQuotedTextDiffers } from './basis/quoted-text-differs.ts'
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
import { foreignAreaCode as contactForeignAreaCode } from './contact/foreign-area-code.ts'
import { foreignPlace as contactForeignPlace } from './contact/foreign-place.ts'
import { malformed as contactMalformed } from './contact/malformed.ts'
import { missing as contactMissing } from './contact/missing.ts'
import { samePhones as contactSamePhones } from './contact/same-phones.ts'
import { contradictsCode as levelContradictsCode } from './level/contradicts-code.ts'
import { differs as levelDiffers } from './level/differs.ts'
import { notAllowed as levelNotAllowed } from './level/not-allowed.ts'
import { abolished as materialsAbolished } from './materials/abolished.ts'
import { betterThanStandard as materialsBetterThanStandard } from './materials/better-than-standard.ts'
import { catchAll as materialsCatchAll } from './materials/catch-all.ts'
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
import { renamed as materialsRenamed } from './materials/renamed.ts'
import { scopeDiffers as materialsScopeDiffers } from './materials/scope-differs.ts'
import { sourceDiffers as materialsSourceDiffers } from './materials/source-differs.ts'
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
import { differs as targetDiffers } from './target/differs.ts'
import { missing as targetMissing } from './target/missing.ts'
import { narrowed as targetNarrowed } from './target/narrowed.ts'
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
  basisDocumentNumberDiffers,
  basisExtra,
  basisMissing,
  basisQuotedTextDiffers,
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
  contactForeignAreaCode,
  contactForeignPlace,
  contactMalformed,
  contactMissing,
  contactSamePhones,
  levelContradictsCode,
  levelDiffers,
  levelNotAllowed,
  materialsAbolished,
  materialsBetterThanStandard,
  materialsCatchAll,
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
  materialsRenamed,
  materialsScopeDiffers,
  materialsSourceDiffers,
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
  targetDiffers,
  targetMissing,
  targetNarrowed,
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
