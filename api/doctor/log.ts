import { verifyLog } from '../log/verify.ts'
import type { Check } from './check.ts'

/** No entry of the log was altered, taken out or put in between. */
export const logWhole: Check = {
  name: { zh: '日志的哈希链完整', en: "the log's hash chain is whole" },
  wayOut: {
    zh: '所列条目或其前的内容被改动过：请保留此文件备查，并与备份核对。',
    en: 'The named entry or what stands before it was altered: keep this file, and compare it with a backup.',
  },
  run: async ({ store }) => {
    const chain = await verifyLog(store)
    if (!chain.whole) return { wrong: [`#${chain.brokenAt}`] }
    return {
      wrong: [],
      remark: { zh: `${chain.entries} 条`, en: `${chain.entries} entries` },
    }
  },
}
