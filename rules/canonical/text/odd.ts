import { mojibakeHint } from '../../lexicon/residue.ts'
import { mayBeginMisread } from './gbk.ts'

/** Whether a character stands in text that was decoded in the wrong character set, and hardly in any other. */
export const isOddCharacter = (code: number): boolean =>
  mojibakeHint.test(String.fromCharCode(code)) || mayBeginMisread(code)

const isQuestionMark = (code: number): boolean => code === 0x3f || code === 0xff1f

/** Whether text has a character that hardly any readable text has, or question marks in a row for characters that were lost. */
export const isOddText = (raw: string): boolean => {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (isOddCharacter(code)) return true
    if (isQuestionMark(code) && isQuestionMark(raw.charCodeAt(at + 1))) return true
  }
  return false
}
