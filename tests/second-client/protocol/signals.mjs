/** Signals, the contents of letters. */

import { readAgreements } from './agreements.mjs'
import { isHex64, isObject, isWhole } from './encoding.mjs'
import { MOST_PEOPLE } from './people.mjs'
import { readLine, readName } from './text.mjs'

const DOORS = ['open', 'ask', 'closed']
const REASONS = ['full', 'changed', 'not-yet', 'closed']
const MOST_PARTS = 16
const MOST = 1e9
// The page names no bound; the vectors refuse 201.
const MOST_PROOF = 200

const isText = (value, most) => typeof value === 'string' && value.length <= most

const readPart = part => {
  if (!isObject(part)) return null
  if (part.type === 'offer' || part.type === 'answer')
    return isText(part.sdp, 20000) ? { type: part.type, sdp: part.sdp } : null
  if (part.type === 'renegotiate')
    return part.renegotiate === true ? { type: 'renegotiate', renegotiate: true } : null
  if (part.type !== 'candidate' || !isObject(part.candidate)) return null
  const { candidate, sdpMid = null, sdpMLineIndex = null } = part.candidate
  if (!isText(candidate, 1000)) return null
  if (sdpMid !== null && !isText(sdpMid, 64)) return null
  if (sdpMLineIndex !== null && !isWhole(sdpMLineIndex, 0, 1000)) return null
  return { type: 'candidate', candidate: { candidate, sdpMid, sdpMLineIndex } }
}

const readers = {
  hello: ({ seated }) => typeof seated === 'boolean' && { seated },
  welcome: value => {
    const title = readLine(value.title, 80)
    const agreements = readAgreements(value.agreements)
    if (title === null || !agreements || !DOORS.includes(value.door)) return null
    return (
      isWhole(value.placesLeft, 0, MOST) && {
        title,
        agreements,
        placesLeft: value.placesLeft,
        door: value.door,
      }
    )
  },
  knock: value => {
    const name = readName(value.name)
    if (name === null || !isHex64(value.consent) || typeof value.waits !== 'boolean') return null
    return { name, consent: value.consent, waits: value.waits }
  },
  waiting: () => ({}),
  admitted: ({ seat, consent, others }) => {
    if (!isWhole(seat, 0, 1000) || !isHex64(consent)) return null
    if (others === undefined) return { seat, consent }
    if (!Array.isArray(others) || others.length > MOST_PEOPLE) return null
    return others.every(proof => isText(proof, MOST_PROOF)) && { seat, consent, others }
  },
  refused: ({ reason }) => REASONS.includes(reason) && { reason },
  'dial-me': ({ has }) => (has === null || isWhole(has, 1, MOST)) && { has },
  signal: ({ attempt, signals }) => {
    if (!isWhole(attempt, 1, MOST) || !Array.isArray(signals) || signals.length > MOST_PARTS) return null
    const parts = signals.map(readPart)
    return !parts.includes(null) && { attempt, signals: parts }
  },
}

/** A signal in its normal form, or null if it is malformed. */
export const readSignal = value => {
  if (!isObject(value) || !Object.hasOwn(readers, value.kind)) return null
  const read = readers[value.kind](value)
  return read ? { kind: value.kind, ...read } : null
}
