import { msg } from '@lit/localize'

/** How two values that differ stand to the standard; `unstated` where it has none. */
export const standings = ['a', 'b', 'neither', 'unstated'] as const

/** What a standing is called, so that a difference is always directed. */
export const standingName = (standing: string | null): string => {
  switch (standing) {
    case 'both':
      return msg('均与标准一致', { id: 'standing.both' })
    case 'a':
      return msg('甲与标准一致', { id: 'standing.a' })
    case 'b':
      return msg('乙与标准一致', { id: 'standing.b' })
    case 'neither':
      return msg('都不一致', { id: 'standing.neither' })
    default:
      return msg('标准未规定', { id: 'guide.no-standard' })
  }
}
