/**
 * Who acts. Until sign-in exists there are two people of the province and, for each agency, an administrator and two
 * editors: enough for everything that takes two people. An id says whose a person is, so that it can be read back
 * from any record: `province/1`, `<credit code>/admin`, `<credit code>/editor-2`.
 */

/** What a person may do: decide for the province, speak for an agency, or edit its guides. */
export type Role = 'province' | 'city-admin' | 'editor'

/** A person as an id tells it. */
export interface Person {
  readonly id: string
  readonly role: Role
  /** Which of several people with one role at one place, from 1. */
  readonly no: number
  /** Credit code of the agency; null for the province. */
  readonly agency: string | null
}

const agencyPosts = [
  ['admin', 'city-admin', 1],
  ['editor-1', 'editor', 1],
  ['editor-2', 'editor', 2],
] as const

/** The two people of the provincial office. */
export const provincialPeople: readonly Person[] = [1, 2].map((no) => ({
  id: `province/${no}`,
  role: 'province',
  no,
  agency: null,
}))

/** The people of an agency: its administrator, then its editors. */
export const peopleOf = (agency: string): readonly Person[] =>
  agencyPosts.map(([post, role, no]) => ({ id: `${agency}/${post}`, role, no, agency }))

/** The person of an id; undefined where nobody has it. Whether the agency exists is for the caller to know. */
export const personOf = (id: string): Person | undefined => {
  const provincial = provincialPeople.find((person) => person.id === id)
  if (provincial) return provincial
  const slash = id.lastIndexOf('/')
  return slash <= 0 ? undefined : peopleOf(id.slice(0, slash)).find((person) => person.id === id)
}
