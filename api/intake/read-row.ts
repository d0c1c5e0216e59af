/**
 * Rows of JSON Lines: agencies publish the same values again and again, so a value whose text was met before costs a
 * lookup and is the same object, and only what is left of the row is parsed.
 */

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** Shorter values are parsed faster than looked up. */
const leastShared = 16

/** After so many values of a field it is known whether sharing pays. */
const trial = 512

/** Least share of values met before for which a field's values are kept. */
const leastHits = 0.25

const skipSpace = (text: string, from: number): number => {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d && unit !== 0x0a) return at
    at++
  }
}

/** The position behind the string that begins at `from`; past the text where it has no end. */
const endOfString = (text: string, from: number): number => {
  // Strings are long and quotes in them few, so that quotes are searched for and not each character looked at.
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) === backslash) before--
    if ((at - before) % 2 === 1) return at + 1
  }
  return text.length + 1
}

/** The position behind the value that begins at `from`; past the text where it has no end. */
const endOfValue = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      at = endOfString(text, at) - 1
      if (depth === 0) return at + 1
    } else if (unit === openBrace || unit === openBracket) depth++
    else if (unit === closeBrace || unit === closeBracket) {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (unit === comma && depth === 0) return at
  }
  return text.length + 1
}

/** Values of one field by their text, as long as sharing them pays. */
class Pool {
  readonly #known = new Map<string, unknown>()
  #met = 0
  #hits = 0
  #entries: Pool | undefined

  get pays(): boolean {
    return this.#met < trial || this.#hits >= this.#met * leastHits
  }

  /** The pool of the members of lists that are not shared as a whole. */
  get entries(): Pool {
    this.#known.clear()
    this.#entries ??= new Pool()
    return this.#entries
  }

  /** @throws SyntaxError where the text is no JSON. */
  read(text: string): unknown {
    this.#met++
    const known = this.#known.get(text)
    if (known !== undefined) {
      this.#hits++
      return known
    }
    const value: unknown = JSON.parse(text)
    // A slice keeps the whole row that it was cut from; a joined string is a copy of its own.
    this.#known.set(` ${text}`.slice(1), value)
    return value
  }
}

/** Reads the entries of a list one by one; undefined where it cannot be cut into them. */
const readEntries = (text: string, from: number, to: number, pool: Pool): unknown[] | undefined => {
  const entries: unknown[] = []
  let at = skipSpace(text, from + 1)
  for (;;) {
    if (text.charCodeAt(at) !== openBrace) return undefined
    const end = endOfValue(text, at)
    if (end > to) return undefined
    entries.push(pool.read(text.slice(at, end)))
    at = skipSpace(text, end)
    if (text.charCodeAt(at) === comma) at = skipSpace(text, at + 1)
    else return text.charCodeAt(at) === closeBracket && at + 1 === to ? entries : undefined
  }
}

/** What of a row was met before, and the row's text without it. */
class Cut {
  readonly #text: string
  readonly #shared: [name: string, value: unknown][] = []
  #rest = ''
  #done = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Takes a value out; a number keeps its place, so that the order of the fields stays. */
  take(name: string, from: number, to: number, value: unknown): void {
    this.#rest += `${this.#text.slice(this.#done, from)}0`
    this.#done = to
    this.#shared.push([name, value])
  }

  /** @throws SyntaxError */
  parse(): unknown {
    const row = JSON.parse(this.#rest + this.#text.slice(this.#done))
    for (const [name, value] of this.#shared) row[name] = value
    return row
  }
}

/**
 * Makes a parser of rows that shares equal values among them. A row that is no JSON object is parsed as it is. Equal
 * values are the same object, so nobody may change them. @throws SyntaxError as JSON.parse does.
 */
export const createRowReader = (): ((text: string) => unknown) => {
  const pools = new Map<string, Pool>()
  const poolOf = (field: string): Pool => {
    let pool = pools.get(field)
    if (!pool) {
      pool = new Pool()
      pools.set(field, pool)
    }
    return pool
  }

  const share = (cut: Cut, name: string, text: string, from: number, to: number): void => {
    if (to - from < leastShared) return
    const pool = poolOf(name)
    if (pool.pays) {
      cut.take(name, from, to, pool.read(text.slice(from, to)))
      return
    }
    if (text.charCodeAt(from) !== openBracket) return
    const { entries: members } = pool
    const entries = members.pays ? readEntries(text, from, to, members) : undefined
    if (entries) cut.take(name, from, to, entries)
  }

  return (text) => {
    const cut = new Cut(text)
    let at = skipSpace(text, 0)
    if (text.charCodeAt(at) !== openBrace) return JSON.parse(text)
    do {
      at = skipSpace(text, at + 1)
      if (text.charCodeAt(at) !== quote) return JSON.parse(text)
      const endOfName = endOfString(text, at)
      const name = text.slice(at + 1, endOfName - 1)
      at = skipSpace(text, endOfName)
      // An escape or the prototype's own name is a parser's business.
      if (text.charCodeAt(at) !== colon || name.includes('\\') || name === '__proto__')
        return JSON.parse(text)
      at = skipSpace(text, at + 1)
      const end = endOfValue(text, at)
      if (end > text.length) return JSON.parse(text)
      share(cut, name, text, at, end)
      at = skipSpace(text, end)
    } while (text.charCodeAt(at) === comma)
    return cut.parse()
  }
}
