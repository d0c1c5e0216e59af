import { wholeName } from '../../compare/name-evidence.ts'
import { otherItemNamed, titleOf } from '../../compare/named-items.ts'
import { defineFamilyRule } from '../../rule.ts'

/** The name of another item of the directory over the code and the content of this one. */
export const belongsToOther = defineFamilyRule({
  id: 'name/belongs-to-other',
  element: 'name',
  subsumes: ['name/differs', 'presence/split-renamed', 'presence/split-merged', 'presence/split-extra'],
  *check({ family, directory }) {
    const items = new Map(family.items.map((standard) => [standard.item.code, standard]))
    for (const { guide, facts, link } of family.guides) {
      const standard = items.get(link.standardCode ?? '')
      const name = facts.name?.value
      if (!name || !standard?.name) continue
      if (name.meaning === standard.name.value.meaning) continue
      const other = otherItemNamed(directory, name, standard.item)
      if (!other) continue
      const { main, sub } = standard.name.value
      const part = name.sub && sub && name.main.key === main.key ? 'subItem' : 'name'
      const actual = (part === 'subItem' && name.sub) || name.main
      const expected = (part === 'subItem' && sub) || main
      yield {
        at: { guide, standardCode: standard.item.code },
        message: 'named',
        data: {
          actual: actual.text.raw,
          expected: expected.text.raw,
          other: titleOf(other),
          otherCode: other.code,
          code: standard.item.code,
        },
        place: part === 'name' ? [] : [part],
        path: `/${part}`,
        expected: expected.text.raw,
        actual: actual.text.raw,
        meaning: { expected: expected.key, actual: actual.key },
        evidence: [wholeName('guide', `/${part}`, actual), wholeName('standard', `/${part}`, expected)],
      }
    }
  },
})
