import { describe, expect, test } from 'vitest'
import type { Agency, Guide } from '../catalog.ts'
import { missing } from '../checks/presence/missing.ts'
import { anAgency } from '../test-builders.ts'
import { findingsOfCase, type RuleCase } from '../test-rule.ts'

const code = '442111001000'
const inTown = (serial: number): Partial<Agency> => ({
  uscc: `TE44190010000000${serial}`,
  name: `东莞市${serial}号镇公共服务中心`,
  region: `44190010${serial}`,
  level: 'township',
  publishes: [code],
})
const dongguan: Partial<Agency> = { name: '东莞市人力资源和社会保障局', region: '441900', publishes: [code] }
const publishedBy = ({
  uscc = '',
  name = '',
  region = '',
  level = 'township',
}: Partial<Agency>): Partial<Guide> => ({
  id: uscc,
  agency: { uscc, name },
  region,
  level,
})
const missedBy = (given: Omit<RuleCase, 'name'>) =>
  findingsOfCase({ name: 'coverage', ...given }, [missing]).map(({ agency, region }) => `${region} ${agency}`)

describe('who answers for a missing item', () => {
  const other = { name: '失业登记', subItem: '单位', parent: code, code: '442111001001' }
  test('of two declaring agencies without guides, the smaller credit code', () => {
    const branch = { uscc: '11440100000000000' + '0', name: '广州市就业服务中心', publishes: [code] }
    const unrelated = { name: '就业登记', code: '442111002000' }
    expect(
      missedBy({
        agency: { publishes: [code] },
        agencies: [branch],
        items: [unrelated],
        guide: { name: unrelated.name, baseCode: unrelated.code },
      }),
    ).toEqual([`440100 ${branch.uscc}`])
  })
  test('the one with most guides in the family', () => {
    const first = { uscc: '114401000000000000', name: '广州市就业服务中心', publishes: [code] }
    const county = { uscc: '11440106000000000B', name: '天河区人力资源和社会保障局', region: '440106' }
    expect(
      missedBy({
        agency: { publishes: [code] },
        agencies: [first, county],
        items: [other, { ...other, subItem: '个人', code: '442111001002' }],
        guide: { subItem: '单位', baseCode: other.code, channel: '粤省事' },
      }),
    ).toEqual([`440100 ${anAgency().uscc}`, `440100 ${anAgency().uscc}`])
  })
})

describe('东莞 has no counties', () => {
  test('a county-level item that the city declares is met by any town', () => {
    const town = inTown(1)
    const { publishes: _, ...silent } = town
    const standard = { levels: ['county' as const, 'township' as const] }
    expect(missedBy({ standard, agency: dongguan, agencies: [silent], guide: publishedBy(town) })).toEqual([])
  })
  test('a town answers for its own township-level items', () => {
    const standard = { levels: ['county' as const, 'township' as const] }
    expect(
      missedBy({
        standard,
        agency: dongguan,
        agencies: [inTown(1), inTown(2)],
        guide: publishedBy(inTown(1)),
      }),
    ).toEqual([`${inTown(2).region} ${inTown(2).uscc}`])
  })
  test('a municipal item is met by the city only', () => {
    const town = inTown(1)
    const { publishes: _, ...silent } = town
    const standard = { levels: ['municipal' as const, 'county' as const] }
    expect(
      missedBy({ standard, agency: dongguan, agencies: [silent], guide: publishedBy(town) }),
    ).toHaveLength(1)
  })
})

test('regions filled up with zeros are the same region', () => {
  const agency = { region: '440106', level: 'county' as const, publishes: [code] }
  expect(missedBy({ agency, guide: { region: '440106000000', agency: { name: '天河区某局' } } })).toEqual([])
})
