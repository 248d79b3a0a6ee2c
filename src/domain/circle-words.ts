/** How many words are read aloud: 66 bits, too many to try out against PBKDF2 in an evening. */
export const CIRCLE_WORDS = 6
/** Bits in a word: one of 2048. */
const WORD_BITS = 11
/** Length of the list that the bits choose from. */
export const WORD_LIST_LENGTH = 2 ** WORD_BITS

/** The words that derived bytes stand for: 11 bits each, the greatest bit first. `bytes` holds at least 9, `list` 2048 words. */
export function bytesToWords(bytes: Uint8Array, list: readonly string[]): readonly string[] {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: CIRCLE_WORDS }, (_, at) => {
    const word = list[Number.parseInt(bits.slice(at * WORD_BITS, (at + 1) * WORD_BITS), 2)]
    if (word === undefined) throw new Error('Six words need 66 bits and a list of 2048 words.')
    return word
  })
}
