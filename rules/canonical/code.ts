const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

const weightedSum = (
  characters: string,
  alphabet: string,
  weights: readonly number[],
): number | undefined => {
  if (characters.length !== weights.length) return undefined
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    const value = alphabet.indexOf(characters.charAt(index))
    if (value < 0) return undefined
    sum += value * weight
  }
  return sum
}

/** The 18th character of a 统一社会信用代码, from the first 17 (GB 32100-2015); undefined where they are not of its alphabet. */
export const creditCodeCheckCharacter = (first17: string): string | undefined => {
  const sum = weightedSum(first17, creditAlphabet, creditWeights)
  return sum === undefined ? undefined : creditAlphabet.charAt((31 - (sum % 31)) % 31)
}

/** The 9th character of a 组织机构代码, from the first 8 (GB 11714); undefined where they are not of its alphabet. */
export const organisationCodeCheckCharacter = (first8: string): string | undefined => {
  const sum = weightedSum(first8, organisationAlphabet, organisationWeights)
  if (sum === undefined) return undefined
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}
