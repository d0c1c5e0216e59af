import type { Trouble } from '../finding.ts'

/** A rule that threw . */
export interface RuleFailure {
  readonly rule: string
  readonly error: unknown
}

/** A rule that threw, as a trouble of the report. */
export const troubleOf = ({ rule, error }: RuleFailure, guideId: string | undefined): Trouble => {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    rule,
    ...(guideId === undefined ? {} : { guideId }),
    message: `规则 ${rule} 运行出错：${reason}。其余规则不受影响；请将此信息报告给维护者。`,
    messageEn: `Rule ${rule} failed: ${reason}. The other rules ran; please report this to the maintainers.`,
  }
}
