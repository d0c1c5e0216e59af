import { without } from '../edit.ts'
import type { HarmlessClass } from '../scene.ts'

/** Codes written otherwise, or left out. */
export const harmlessCodes: readonly HarmlessClass[] = [
  {
    name: 'code-none',
    element: 'code',
    apply: ({ guide, item }) =>
      item.subItem === undefined && guide.baseCode?.startsWith('44')
        ? without(without(without(guide, 'baseCode'), 'implementationCode'), 'handlingCode')
        : undefined,
  },
  {
    name: 'code-implementation-alone',
    element: 'code',
    apply: ({ guide }) =>
      guide.implementationCode === undefined || !guide.baseCode?.startsWith('44')
        ? undefined
        : without(without(guide, 'baseCode'), 'handlingCode'),
  },
  {
    name: 'code-in-groups',
    element: 'code',
    isForm: true,
    apply: ({ guide }) =>
      guide.baseCode?.length === 12
        ? { ...guide, baseCode: [0, 4, 8].map((at) => guide.baseCode?.slice(at, at + 4)).join(' ') }
        : undefined,
  },
  {
    name: 'code-full-width',
    element: 'code',
    isForm: true,
    apply: ({ guide }) =>
      guide.baseCode !== undefined && /^\d+$/.test(guide.baseCode)
        ? {
            ...guide,
            baseCode: guide.baseCode.replace(/\d/g, (digit) =>
              String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
            ),
          }
        : undefined,
  },
  {
    name: 'code-small-letters',
    element: 'code',
    isForm: true,
    apply: ({ guide }) =>
      guide.implementationCode !== undefined && /[A-Z]/.test(guide.implementationCode)
        ? { ...guide, implementationCode: guide.implementationCode.toLowerCase() }
        : undefined,
  },
  {
    name: 'agency-organisation-code',
    element: 'code',
    apply: ({ guide, agency }) =>
      agency.uscc.length === 18 && !agency.uscc.startsWith('TE') && guide.agency.uscc === agency.uscc
        ? { ...guide, agency: { ...guide.agency, uscc: agency.uscc.slice(8, 17) } }
        : undefined,
  },
]
