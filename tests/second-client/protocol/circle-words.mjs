/** Circle words: six words that are the same for everybody if nobody is in between. */
import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { inOrder } from './encoding.mjs'

const WORDS = 6
const BITS = 11

export const circleBytes = (topic, seatedIds) =>
  promisify(pbkdf2)(
    inOrder(seatedIds).join(' '),
    `listening-room circle words 1|${topic}`,
    600000,
    32,
    'sha256',
  )

/** @param {string[]} list the 2048 words of the vectors */
export const wordsOfBytes = (bytes, list) => {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return Array.from(
    { length: WORDS },
    (_, i) => list[Number.parseInt(bits.slice(i * BITS, (i + 1) * BITS), 2)],
  )
}
