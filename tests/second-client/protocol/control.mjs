/** The control channel: one JSON object in each text message. */
import { isId, isObject, isWhole, parseJson } from './encoding.mjs'
import { readLine } from './text.mjs'

const MOST_WORDS = 64
const MOST_LOST = 64
const isKey = value => typeof value === 'string' && value.length <= 200

const isSight = ([key, lost, roster, whole]) =>
  isKey(key) &&
  Array.isArray(lost) &&
  lost.length <= MOST_LOST &&
  lost.every(isId) &&
  typeof roster === 'string' &&
  /^([0-9a-f]{16})?$/.test(roster) &&
  typeof whole === 'boolean'

/** The words of a beat, each with all seven parts; null if one is malformed. */
const readWords = written => {
  if (!Array.isArray(written) || written.length > MOST_WORDS) return null
  const words = []
  for (const word of written) {
    if (!Array.isArray(word) || (word.length !== 4 && word.length !== 7)) return null
    const [id, count, ageMs] = word
    if (!isId(id) || !isWhole(count, 0, Number.MAX_SAFE_INTEGER) || !isWhole(ageMs, 0, 1e9 - 1)) return null
    const named = word.length === 4 && isWhole(word[3], 0, words.length - 1) ? words[word[3]] : null
    const sight = word.length === 7 ? word.slice(3) : named?.slice(3)
    if (!sight || !isSight(sight)) return null
    words.push([id, count, ageMs, ...sight])
  }
  return words
}

/** Writes words, each sight in full only once. */
export const writeBeat = words => {
  const places = new Map()
  const written = words.map((word, place) => {
    const sight = JSON.stringify(word.slice(3))
    if (places.has(sight)) return [...word.slice(0, 3), places.get(sight)]
    places.set(sight, place)
    return word
  })
  return JSON.stringify({ kind: 'beat', words: written })
}

const OF_A_TURN = ['shall-rest', 'still-here', 'reached', 'unreached']

const readSign = sign => {
  if (!isObject(sign)) return null
  if (['heart', 'cannot-hear', 'need-someone'].includes(sign.kind)) return { kind: sign.kind }
  if (OF_A_TURN.includes(sign.kind)) return isKey(sign.turn) ? { kind: sign.kind, turn: sign.turn } : null
  const text = sign.kind === 'line' ? readLine(sign.text, 280) : null
  return text ? { kind: 'line', text } : null
}

const readers = {
  beat: ({ words }) => {
    const read = readWords(words)
    return read && { words: read }
  },
  sign: value => {
    const sign = readSign(value.sign)
    return sign && { sign }
  },
  'put-off': ({ id }) => isId(id) && { id },
  ending: () => ({}),
  'let-go': ({ of }) => Array.isArray(of) && of.length <= 96 && of.every(isId) && { of },
  'let-go-heard': ({ count }) => isWhole(count, 0, 1e9) && { count },
  goodbye: () => ({}),
  carry: ({ hops, frame }) =>
    isWhole(hops, 0, 3) && typeof frame === 'string' && frame.length <= 60000 && { hops, frame },
}

/** A message in its normal form, or null if it cannot be read. */
export const readControl = value => {
  if (!isObject(value) || !Object.hasOwn(readers, value.kind)) return null
  const read = readers[value.kind](value)
  return read ? { kind: value.kind, ...read } : null
}

export const readControlText = text => readControl(parseJson(text))
