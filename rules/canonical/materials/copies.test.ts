import { describe, expect, test } from 'vitest'
import { readCopies } from './copies.ts'

describe('what words say about originals and copies', () => {
  test.each([
    ['原件', 1, undefined],
    ['复印件', 0, 1],
    ['复印件×2', 0, 2],
    ['复印件份数:2', 0, 2],
    ['复印件需2份', 0, 2],
    ['原件1,复印件2', 1, 2],
    ['复印件2份原件备查', 1, 2],
    ['双份复印件', 0, 2],
    ['复印两份', 0, 2],
    ['原、复印件各1份', 1, 1],
    ['原件及复印件各1份', 1, 1],
    ['原件和复印件', 1, 1],
    ['复印件2份', 0, 2],
    ['复印件三份', 0, 3],
    ['2份复印件', 0, 2],
    ['原件1份,复印件3份', 1, 3],
    ['原件(1份)及复印件(2份)', 1, 2],
    ['复印件、原件各两份', 2, 2],
    ['一式两份', 2, undefined],
    ['3份', 3, undefined],
    ['十二份', 12, undefined],
    ['二十份', 20, undefined],
    ['验原件', 1, undefined],
    ['复印件1份(验原件)', 1, 1],
    ['原件或复印件', 0, 1],
    ['复印件(与原件一致)', 0, 1],
    ['加盖公章', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (words, originals, copies) => {
    expect(readCopies(words)).toMatchObject({ originals, copies })
  })

  test.each([
    ['扫描件', true, false],
    ['电子版', true, false],
    ['纸质', false, true],
    ['纸质/电子化', true, true],
    ['原件', false, false],
  ])('%s as a form', (words, electronic, paper) => {
    expect(readCopies(words)).toMatchObject({ electronic, paper })
  })
})
