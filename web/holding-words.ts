import { msg } from '@lit/localize'
import type { HoldingKind } from './api/holdings.ts'

/** As what something can be held. */
export const holdingKinds = ['e-certificate', 'shared-data'] as const satisfies readonly HoldingKind[]

/** As what something is held, in a word. */
export const sayHoldingKind = (kind: HoldingKind): string => {
  const names: Record<HoldingKind, string> = {
    'e-certificate': msg('电子证照', { id: 'holdings.certificate' }),
    'shared-data': msg('共享数据', { id: 'holdings.shared' }),
  }
  return names[kind]
}
