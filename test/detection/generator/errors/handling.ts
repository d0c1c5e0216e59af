import type { Guide } from '../../../../rules/catalog.ts'
import { reaches } from '../../../../rules/catalog.ts'
import { changing, without } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind, Scene } from '../scene.ts'

type Handling = NonNullable<Guide['handling']>

const at = (name: string, change: (handling: Handling, scene: Scene) => Handling | undefined): ErrorKind =>
  changing(name, 'handling', (scene) => {
    const changed = scene.guide.handling && change(scene.guide.handling, scene)
    return changed && { handling: changed }
  })

const intermediaries: readonly string[] = [
  '委托会计师事务所出具专项审计报告',
  '委托安全评价机构出具评价报告',
  '由指定的代理公司代为申报',
]
const heldOutIntermediaries: readonly string[] = [
  '聘请律师事务所出具法律意见书',
  '通过具备资质的第三方检测机构出具检测报告',
  '购买指定机构的评估服务',
  '由认可的咨询公司编制可行性报告',
]

/** Handling that is worse for the applicant than the standard, or contradicts itself. */
export const handlingErrors: readonly ErrorKind[] = [
  at('handling-more-visits', (handling) =>
    handling.maxVisits === undefined
      ? undefined
      : {
          ...handling,
          maxVisits: handling.maxVisits + 1,
          onlineDepth: 3,
          onSiteReason: '需到现场核验材料原件',
        },
  ),
  at('handling-less-deep', (handling) =>
    handling.onlineDepth === undefined || handling.onlineDepth < 3 || handling.maxVisits === 0
      ? undefined
      : { ...handling, onlineDepth: handling.onlineDepth === 3 ? 1 : 2 },
  ),
  at('handling-narrower-reach', (handling) => {
    const rank = reaches.indexOf(handling.reach ?? 'none')
    const narrower = reaches[rank - 1]
    return rank > 2 && narrower ? { ...handling, reach: narrower } : undefined
  }),
  changing(
    'handling-not-at-once',
    'handling',
    ({ guide: { handling } }) =>
      handling?.kind === 'instant' ? { handling: { ...handling, kind: 'promised' } } : undefined,
    ['promisedLimit'],
  ),
  at('handling-no-window', ({ channels, ...handling }) =>
    channels?.includes('window') && channels.includes('online')
      ? { ...handling, channels: channels.filter((one) => one !== 'window') }
      : undefined,
  ),
  at('handling-channel-dropped', ({ channels = [], ...handling }) =>
    channels.some((one) => one === 'app' || one === 'post' || one === 'terminal')
      ? { ...handling, channels: channels.filter((one) => one === 'window' || one === 'online') }
      : undefined,
  ),
  at('handling-no-visit-without-way', (handling) =>
    handling.maxVisits === 0
      ? { ...without(without(handling, 'express'), 'onlineDepth'), channels: ['window'] }
      : undefined,
  ),
  at('handling-wholly-online-with-visits', (handling) =>
    handling.onlineDepth === 3 && (handling.maxVisits ?? 0) > 0 ? { ...handling, onlineDepth: 4 } : undefined,
  ),
  at('handling-visit-without-reason', (handling) =>
    (handling.maxVisits ?? 0) > 0 ? without(handling, 'onSiteReason') : undefined,
  ),
  changing(
    'handling-intermediary',
    'handling',
    (scene, difficulty) => {
      const { guide, item } = scene
      const wanted = choose(scene, intermediaries, heldOutIntermediaries)
      if (difficulty === 'easy') return { intermediaries: [wanted] }
      const window = guide.procedure?.window
      return window === undefined || item.binding?.procedure === 'same'
        ? undefined
        : { procedure: { ...guide.procedure, window: `${window}申请前须${wanted}。` } }
    },
    ['procedure', 'materials'],
  ),
]
