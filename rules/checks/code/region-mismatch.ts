import { isSameIssuer } from '../../canonical/items/code.ts'
import { codeEvidence, codePath, codeReasons, implementationOf, levelOfRegion } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

/** 东莞 and 中山 have no counties. */
const withoutCounties: ReadonlySet<string> = new Set(['4419', '4420'])

/**
 * Whether level and region of an implementation code exclude each other. A city bureau's office in a district may
 * carry the bureau's credit code, so a county level with a city's region speaks only where the guide is of a county.
 */
const excludes = (level: string, region: string, guideRegion: string): boolean => {
  if (level === 'national') return false
  const own = levelOfRegion(region)
  if (level === 'provincial' || level === 'municipal') return own !== level
  if (own === 'provincial') return true
  return (
    level === 'county' &&
    own === 'municipal' &&
    !withoutCounties.has(region.slice(0, 4)) &&
    levelOfRegion(guideRegion) === undefined
  )
}

/** The region inside the implementation code fits neither its level nor the guide's region. */
export const regionMismatch = defineRule({
  id: 'code/region-mismatch',
  element: 'code',
  severity: 'warning',
  needs: 'guide',
  reads: ['code', 'agency'],
  concerns: ({ facts: { guide } }) =>
    guide.code !== undefined && implementationOf(guide.code.value)?.code.issuer !== guide.agency?.value.uscc,
  *check({ facts: { guide } }) {
    const published = guide.code && implementationOf(guide.code.value)
    const agency = guide.agency?.value
    if (!published || published.code.fault || !agency) return
    const { field, code } = published
    // What the agency is registered under is no fault of its guides.
    if (!code.level || (agency.uscc !== undefined && isSameIssuer(code.issuer, agency.uscc))) return
    const path = codePath(field, false)
    const evidence = [codeEvidence('guide', path, code, 2, 8), codeEvidence('guide', path, code, 18, 19)]
    const common = {
      place: [field, 'region'],
      path,
      actual: code.region,
      reasons: codeReasons(undefined, code),
    }
    if (excludes(code.level, code.region, agency.region)) {
      yield {
        ...common,
        message: 'level',
        data: { level: { term: `level.${code.level}` }, actual: code.region },
        evidence,
      }
    } else if (
      levelOfRegion(code.region) !== 'provincial' &&
      agency.region.slice(0, 4) !== code.region.slice(0, 4)
    ) {
      yield {
        ...common,
        message: 'region',
        data: { actual: code.region, expected: agency.region.slice(0, 6) },
        expected: agency.region,
        evidence: evidence.slice(0, 1),
      }
    }
  },
})
