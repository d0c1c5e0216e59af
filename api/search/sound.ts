import { pinyin } from 'pinyin-pro'
import { foldText, gramsOf } from '../db/grams.ts'
import { syllablesOf } from '../db/syllables.ts'

/** How the Chinese characters of a name are read, without tones; ü is v. */
const readingsOf = (name: string): readonly { readonly origin: string; readonly reading: string }[] =>
  pinyin(name, { toneType: 'none', type: 'all', v: true }).map(({ origin, result, isZh }) => ({
    origin,
    reading: isZh ? result : '',
  }))

/** A name in syllables, and in their first letters by threes, in the words of the index. */
interface Sound {
  readonly sound: string
  readonly initials: string
}

/** Names held at most before they are read anew: few thousand are in a catalog. */
const mostSounds = 20_000
let known = new Map<string, Sound>()

const soundOf = (name: string): Sound => {
  let found = known.get(name)
  if (!found) {
    const syllables = readingsOf(name).flatMap(({ reading }) => (reading === '' ? [] : [reading]))
    found = {
      sound: syllables.join(' '),
      initials: gramsOf(syllables.map((one) => one.charAt(0)).join(''), 3).join(' '),
    }
    if (known.size >= mostSounds) known = new Map()
    known.set(name, found)
  }
  return found
}

// No word of pinyin holds a digit, so none goes on from one name to the next; pieces of initials end by themselves.
const between = ' 0 '

/** How names sound. */
export const soundsOf = (names: readonly string[]): Sound => {
  const sounds = names.map(soundOf)
  return {
    sound: sounds.map(({ sound }) => sound).join(between),
    initials: sounds.map(({ initials }) => initials).join(' '),
  }
}

/** The characters of a name that a word of pinyin or initials names, as UTF-16 offsets; undefined where it names none. */
export const heardIn = (
  name: string,
  word: string,
): { readonly start: number; readonly end: number } | undefined => {
  const letters = foldText(word).replaceAll('ü', 'v').replaceAll(/['’]/g, '')
  if (!/^[a-z]{2,}$/.test(letters)) return undefined
  let at = 0
  const spoken = readingsOf(name).flatMap(({ origin, reading }) => {
    const start = at
    at += origin.length
    return reading === '' ? [] : [{ reading, start, end: at }]
  })
  const fits = (parts: readonly string[], from: number): boolean =>
    parts.every((part, offset) => {
      const reading = spoken[from + offset]?.reading
      return offset === parts.length - 1 ? reading?.startsWith(part) : reading === part
    })
  for (const [from, { start }] of spoken.entries()) {
    const initials = [...letters]
    const isInitials = initials.every((letter, offset) => spoken[from + offset]?.reading.charAt(0) === letter)
    const length = isInitials
      ? initials.length
      : syllablesOf(letters).find((parts) => fits(parts, from))?.length
    const last = length === undefined ? undefined : spoken[from + length - 1]
    if (last) return { start, end: last.end }
  }
  return undefined
}
