import { expect, test } from 'vitest'
import { peopleOf, personOf, provincialPeople } from './people.ts'

test('every person is found again by id', () => {
  const people = [...provincialPeople, ...peopleOf('11440100000000002B')]
  expect(people).toHaveLength(5)
  expect(people.map(({ id }) => personOf(id))).toEqual(people)
})

test.each(['', 'province', 'province/3', '/admin', '11440100000000002B', '11440100000000002B/editor-3'])(
  'nobody has the id %j',
  (id) => {
    expect(personOf(id)).toBeUndefined()
  },
)
