import { cityBureaux } from '../../../../fixtures/agencies/bureaux.ts'
import { counties } from '../../../../fixtures/agencies/place.ts'
import { pick } from '../../../../fixtures/random.ts'
import { type Guide, levels } from '../../../../rules/catalog.ts'
import { guidedSources } from '../directory.ts'
import { changing, without } from '../edit.ts'
import { conformingGuide } from '../guides/conforming.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'

const municipalOnly = guidedSources.filter(
  ({ item, practice, suspect }) => !item.levels.includes('county') && !practice && !suspect,
)

/** Levels, types and codes that gainsay each other where no agency or item settles which is right. */
export const structureErrors: readonly ErrorKind[] = [
  {
    name: 'level-not-allowed',
    element: 'level',
    also: ['presence'],
    plant(scene) {
      const { agency, published, guide, place } = scene
      const source = municipalOnly.find(
        ({ item }) => !published.some(({ baseCode }) => baseCode === item.code),
      )
      if (agency.level !== 'county' || !source || !counties.some(({ code }) => code === agency.region))
        return undefined
      const added = {
        ...conformingGuide(scene, agency, place, source, published.length + 300),
        id: `${guide.id}-level`,
      }
      return { guide, added: [added], labelled: { guideId: added.id, standardCode: source.item.code } }
    },
  },
  changing(
    'level-contradicts-code',
    'level',
    (scene) => {
      const { guide, agency, place } = scene
      if (agency.level === 'township') return undefined
      const office = choose(
        scene,
        ['公共就业服务中心', '社会保险经办中心'],
        ['人才服务中心', '劳动人事仲裁院'],
      )
      return {
        agency: { name: `${place.name}${office}` },
        level: guide.level === 'county' ? 'municipal' : 'county',
      }
    },
    ['code'],
  ),
  changing('code-region-of-another-city', 'code', (scene) => {
    const { random, guide, agency, place } = scene
    if (agency.level === 'township' || guide.implementationCode?.length !== 31) return undefined
    const other = pick(
      random,
      cityBureaux.filter(({ region }) => region.slice(0, 4) !== agency.region.slice(0, 4)),
    )
    const office = choose(scene, ['公共就业服务中心', '社会保险经办中心'], ['人才服务中心', '劳动人事仲裁院'])
    return {
      ...without(guide, 'handlingCode'),
      agency: { name: `${place.name}${office}` },
      implementationCode: `${other.uscc}${guide.implementationCode.slice(18)}`,
    }
  }),
  {
    name: 'type-contradicts-code-local',
    element: 'type',
    also: ['code'],
    plant(scene) {
      const { guide, agency, once } = scene
      if (once.has(`local type ${agency.uscc}`)) return undefined
      once.add(`local type ${agency.uscc}`)
      const code = '442111995000'
      const name = choose(
        scene,
        ['人才公寓入住申请', '本地特色工种培训报名'],
        ['技能大师工作室申报', '青年人才驿站入住登记'],
      )
      const added: Guide = {
        id: `${guide.id}-local`,
        agency: guide.agency,
        region: guide.region,
        level: guide.level,
        name,
        type: '01',
        local: true,
        baseCode: code,
        implementationCode: `${agency.uscc}${levels.indexOf(guide.level) + 1}${code}`,
        conditions: '在本地就业并签订劳动合同的人员。',
        materials: [{ name: '报名表', originals: 1 }],
        ...(guide.contact ? { contact: guide.contact } : {}),
      }
      return { guide, added: [added], labelled: { guideId: added.id, standardCode: null } }
    },
  },
  {
    name: 'code-handling-reused',
    element: 'code',
    plant(scene) {
      const { guide } = scene
      if (guide.handlingCode === undefined || guide.handlingItem !== undefined) return undefined
      const [first, second] = choose(
        scene,
        [
          ['首次办理', '遗失补办'],
          ['个人办理', '单位批量办理'],
        ],
        [
          ['本地参保人员', '异地参保人员'],
          ['线上申请', '委托代办'],
        ],
      )
      const again: Guide = { ...guide, id: `${guide.id}-second`, handlingItem: second ?? '' }
      return {
        guide: { ...guide, handlingItem: first ?? '' },
        added: [again],
        labelled: { guideId: again.id, standardCode: scene.item.code },
      }
    },
  },
  changing(
    'code-prefix-of-another-province',
    'code',
    ({ guide: { baseCode = '', implementationCode = '' } }) => ({
      baseCode: `43${baseCode.slice(2)}`,
      implementationCode: `${implementationCode.slice(0, 19)}43${baseCode.slice(2)}`,
    }),
  ),
  changing('code-letters-confused', 'code', ({ guide: { baseCode = '' } }) => {
    const changed = baseCode.replace(/0(?=\d{2}$)/, 'O')
    return changed === baseCode ? undefined : { baseCode: changed }
  }),
  changing('type-in-old-words', 'type', ({ guide, random }) =>
    guide.type === '21' || guide.type === '20'
      ? { type: random() < 0.5 ? '行政审批' : '非行政许可审批' }
      : undefined,
  ),
  changing('code-implementation-of-sibling', 'code', ({ guide, ownGuides }) => {
    const other = ownGuides.find(({ id }) => id !== guide.id)
    return other?.implementationCode === undefined || guide.implementationCode === undefined
      ? undefined
      : { ...without(guide, 'handlingCode'), implementationCode: other.implementationCode }
  }),
]
