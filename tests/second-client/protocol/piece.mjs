/** The piece: where it is, and what everybody has to acknowledge. */

import { greatestOf } from './claims.mjs'
import { fairHash, inOrder } from './encoding.mjs'

const meaning = {
  take: claim => ({ at: 'held', holder: claim.author, contested: true }),
  withdraw: claim => ({ at: 'held', holder: claim.author, contested: true }),
  accept: claim => ({ at: 'held', holder: claim.author, contested: false }),
  offer: claim => ({ at: 'offered', giver: claim.author, to: claim.body.to, past: null }),
  onward: claim => ({ at: 'offered', giver: claim.author, to: claim.body.to, past: null }),
  carry: claim => ({ at: 'offered', giver: claim.author, to: claim.body.to, past: claim.body.past }),
  lay: claim => ({ at: 'centre', laidBy: claim.author }),
  return: claim => ({ at: 'centre', laidBy: claim.author }),
}

const keyOf = ({ era, epoch, author, body }) =>
  `${era}.${epoch}.${body.kind}.${author}${body.to ? `>${body.to}` : ''}${body.past ? `<${body.past}` : ''}`

/** Where the piece is, given the piece claims that count. */
export const pieceOf = (claims, era) => {
  const greatest = greatestOf(claims.filter(claim => claim.era === era))
  if (!greatest) return { at: 'centre', key: era === 0 ? 'origin' : `origin ${era}`, era, epoch: 0 }
  return { key: keyOf(greatest), era, epoch: greatest.epoch, ...meaning[greatest.body.kind](greatest) }
}

/** The acknowledgement in a heartbeat: the key of the piece, and of how many and of whom. */
export const acknowledgementOf = (pieceKey, seatedIds) => {
  const seated = inOrder(seatedIds)
  return `${pieceKey}/${seated.length}.${fairHash(seated.length, seated.join(' ')).toString(36)}`
}

/** Of whom the piece waits. */
export const awaited = piece =>
  piece.at === 'held' ? piece.holder : piece.at === 'offered' ? piece.to : null
