import type { Handling } from '../../catalog.ts'
import { handlingChannels } from '../../catalog.ts'
import type { Reading } from '../reading.ts'
import type { Text } from '../text/text.ts'

/** What is published about handling; of the address for applying online, only the site. */
export type HandlingSource = Handling

/** An address up to the end of its site: its characters stand where they stand in the whole. */
const siteOf = /^\s*(?:[a-z][a-z\d+.-]*:\/\/)?[^/?#\s]*/i

/** The handling of a guide with no more of its address than the site: hardly two guides share the whole. */
export const handlingSource = ({ onlineUrl, ...handling }: Handling): HandlingSource =>
  onlineUrl === undefined ? handling : { ...handling, onlineUrl: siteOf.exec(onlineUrl)?.[0] ?? '' }

/** How an application is handled, as read. */
export interface HandlingFact {
  readonly kind: Handling['kind']
  /** In the order of the catalog's list. */
  readonly channels: readonly (typeof handlingChannels)[number][] | undefined
  readonly onlineDepth: Handling['onlineDepth']
  /** Whether an address for applying online is published. */
  readonly hasUrl: boolean
  readonly maxVisits: number | undefined
  readonly onSiteReason: Text | undefined
  /** Whether a reason for coming in person is given; 无 and the like give none. */
  readonly givesReason: boolean
  readonly express: boolean | undefined
  readonly commitment: boolean | undefined
  readonly reach: Handling['reach']
  readonly meaning: string
}

const noReason = /^(?:|无|暂无|没有|不涉及|不需要|无需|-+|\/|空|null|undefined)[。.;]?$/i

/** Reads 办件类型, 办理形式, 网办深度, 到现场次数 and 通办范围. */
export const readHandling = (raw: HandlingSource, { text }: Reading): HandlingFact => {
  const channels = raw.channels && handlingChannels.filter((channel) => raw.channels?.includes(channel))
  const onSiteReason = raw.onSiteReason === undefined ? undefined : text(raw.onSiteReason)
  const givesReason = onSiteReason !== undefined && !noReason.test(onSiteReason.text)
  const { kind, onlineDepth, maxVisits, express, commitment, reach } = raw
  return {
    kind,
    channels,
    onlineDepth,
    hasUrl: /[a-z0-9]/i.test(raw.onlineUrl ?? ''),
    maxVisits,
    onSiteReason,
    givesReason,
    express,
    commitment,
    reach,
    meaning: [kind, channels?.join('+'), onlineDepth, maxVisits, express, commitment, reach]
      .map((part) => part ?? '')
      .join('|'),
  }
}
