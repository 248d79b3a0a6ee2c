/** What follows from the claims: who was let in, who sits where, and where the piece is. */

import { agreementsOf, versionOf } from './agreements.mjs'
import { greatestOf } from './claims.mjs'
import { compareText, inOrder, sha256Hex } from './encoding.mjs'
import { pieceOf } from './piece.mjs'
import { SCENE } from './registers.mjs'

const OF_THE_REMOVED = new Set(['admissions', 'removal'])
const OF_THE_REMOVED_IN_ERA_0 = new Set(['scene', 'agreement', 'bell'])

/** Everyone whom somebody in the set names, beginning with the roots. */
export const admittedOf = (roots, admissionsOf, countsIfNamedBy = () => true) => {
  const admitted = new Set(roots)
  for (const id of admitted)
    for (const named of admissionsOf(id)) if (countsIfNamedBy(named, id)) admitted.add(named)
  return admitted
}

const isDecided = (ask, everyAsk) => {
  const among = new Set(ask.among)
  const authors = everyAsk
    .filter(one => one.id === ask.id && among.has(one.author) && one.among.every(id => among.has(id)))
    .map(one => one.author)
  const voices = new Set(authors).size
  return voices >= 2 && voices * 2 > ask.among.length
}

/** Who was asked to leave by enough of those who sat there. */
export const removedOf = asks => new Set(asks.filter(ask => isDecided(ask, asks)).map(ask => ask.id))

/** The roster in a heartbeat. */
export const rosterOf = (seatedIds, everHadPerson, isGone) => {
  const marks = inOrder(everHadPerson).map(id => id + (isGone(id) ? '-' : '+'))
  return sha256Hex([...inOrder(seatedIds), '|', ...marks].join(' ')).slice(0, 16)
}

const greatestBySlot = claims => {
  const slots = new Map()
  for (const claim of claims) slots.set(claim.slot, [...(slots.get(claim.slot) ?? []), claim])
  return [...slots.values()].map(greatestOf)
}

/** Those who count of all claims, and who is removed. */
const countedOf = (claims, roots) => {
  const admissions = new Map()
  const persons = new Map()
  for (const claim of claims) {
    if (claim.register === 'admissions') admissions.set(claim.author, claim.body.ids)
    if (claim.register === 'person') persons.set(claim.author, claim)
  }
  const admissionsOf = id => admissions.get(id) ?? []
  const first = admittedOf(roots, admissionsOf)
  const asks = claims
    .filter(claim => claim.register === 'removal' && first.has(claim.author) && persons.has(claim.author))
    .flatMap(claim => claim.body.asks.map(ask => ({ ...ask, author: claim.author })))
  const removed = removedOf(asks)
  const admitted = admittedOf(roots, admissionsOf, (named, by) => !removed.has(by) || persons.has(named))
  const counts = claim =>
    admitted.has(claim.author) &&
    (!removed.has(claim.author) ||
      OF_THE_REMOVED.has(claim.register) ||
      (claim.era === 0 && OF_THE_REMOVED_IN_ERA_0.has(claim.register)))
  const byRegister = new Map()
  for (const claim of claims) {
    if (!counts(claim)) continue
    if (!byRegister.has(claim.register)) byRegister.set(claim.register, [])
    byRegister.get(claim.register).push(claim)
  }
  return { admitted, removed, persons, of: register => byRegister.get(register) ?? [] }
}

const seatsOf = (counted, order, version, isLost) => {
  const aside = counted.of('aside').flatMap(claim => claim.body.seats)
  const stateOf = ({ author, epoch, body }) => {
    if (isLost(author)) return 'lost'
    if (body.here === 'out' || aside.some(one => one.id === author && one.epoch === epoch)) return 'out'
    return body.consent === version ? 'present' : 'reading'
  }
  const placeOf = id => (order.includes(id) ? order.indexOf(id) : order.length)
  return counted
    .of('person')
    .filter(({ body }) => body.here !== 'left')
    .map(person => ({
      id: person.author,
      name: person.body.name,
      seat: person.body.seat,
      state: stateOf(person),
    }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id) || a.seat - b.seat || compareText(a.id, b.id))
}

const guardianOf = (claims, seats) => {
  const greatest = greatestOf(claims)
  if (!greatest || greatest.body.kind === 'lay') return null
  return seats.some(seat => seat.id === greatest.author && seat.state !== 'lost') ? greatest.author : null
}

/**
 * The circle as it follows from verified claims.
 * @param {{ claims: Iterable<import('./claims.mjs').Claim>, roots: string[], isLost: (id: string) => boolean }} given
 */
export const circleOf = ({ claims, roots, isLost }) => {
  const counted = countedOf([...claims], roots)
  const { admitted, removed, persons } = counted
  const era = removed.size
  const set = new Map(greatestBySlot(counted.of('scene')).map(claim => [claim.slot, claim]))
  const scene = Object.fromEntries(
    Object.keys(SCENE).map(field => [field, set.get(field)?.body.value ?? SCENE[field].first]),
  )
  const agreements = agreementsOf(greatestBySlot(counted.of('agreement')).map(claim => claim.body))
  const version = versionOf(agreements)
  const seats = seatsOf(counted, scene.order, version, isLost)
  const isGone = id => removed.has(id) || persons.get(id)?.body.here === 'left'
  const everHadPerson = [...admitted].filter(id => persons.has(id))
  const seatedIds = seats.map(seat => seat.id)
  const turns = new Map(counted.of('turn').map(claim => [claim.author, claim.body]))
  const ready = new Set(
    counted
      .of('readiness')
      .filter(claim => claim.body.ready)
      .map(claim => claim.author),
  )
  return {
    admitted,
    removed,
    era,
    scene,
    lap: set.get('phase')?.epoch ?? 0,
    agreements,
    version,
    seats,
    turns,
    ready,
    isGone,
    highestSeat: Math.max(-1, ...everHadPerson.map(id => persons.get(id).body.seat)),
    hasPerson: id => persons.has(id),
    bell: greatestOf(counted.of('bell')),
    guardian: guardianOf(counted.of('guardian'), seats),
    piece: pieceOf(counted.of('piece'), era),
    roster: rosterOf(seatedIds, everHadPerson, isGone),
    seat: id => seats.find(seat => seat.id === id),
  }
}
