/** Registers: which places there are, and what a body in each may say. */

import { readAgreement } from './agreements.mjs'
import { areDifferent, isHex64, isId, isObject, isWhole } from './encoding.mjs'
import { readLine, readName, readText } from './text.mjs'

const MOST_EPOCHS = 1e9
const MOST_SEATS = 24

const oneOf =
  (...words) =>
  value =>
    words.includes(value) ? value : null
const whole = (least, most) => value => (isWhole(value, least, most) ? value : null)
const listOf = (most, read) => value => {
  if (!Array.isArray(value) || value.length > most) return null
  const items = value.map(read)
  return items.includes(null) ? null : items
}
const idOrNull = value => (isId(value) ? value : null)
const isKey = value => typeof value === 'string' && value.length <= 200
const differentIds = most => value => (listOf(most, idOrNull)(value) && areDifferent(value) ? value : null)

/** The fields of the scene: how each is read, and what holds while nobody has set it. */
export const SCENE = {
  phase: { first: 'gathering', read: oneOf('gathering', 'opening', 'rounds', 'closing', 'farewell') },
  pattern: { first: 'around', read: oneOf('around', 'around-back', 'centre', 'named', 'listener') },
  prompt: { first: '', read: value => readText(value, 280) },
  prompts: { first: [], read: listOf(24, value => readText(value, 280)) },
  title: { first: '', read: value => readLine(value, 80) },
  intention: { first: '', read: value => readText(value, 280) },
  ifBroken: { first: '', read: value => readText(value, 280) },
  closesAround: { first: '', read: value => readLine(value, 40) },
  quietSeconds: { first: 60, read: whole(30, 300) },
  breathSeconds: { first: 0, read: whole(0, 60) },
  candleMinutes: { first: 0, read: whole(0, 60) },
  order: { first: [], read: differentIds(64) },
  door: { first: 'by-phase', read: oneOf('by-phase', 'open', 'ask', 'closed') },
}

const readSceneChange = value => {
  if (!isObject(value) || !Object.hasOwn(SCENE, value.field)) return null
  const read = SCENE[value.field].read(value.value)
  return read === null ? null : { field: value.field, value: read }
}

const readChange = value => {
  if (!isObject(value)) return null
  if (value.kind === 'set-aside') return isId(value.id) ? { kind: 'set-aside', id: value.id } : null
  const change = value.kind === 'scene' ? readSceneChange(value.change) : null
  return change && { kind: 'scene', change }
}

const pieceMoves = {
  take: () => ({}),
  accept: () => ({}),
  lay: () => ({}),
  withdraw: () => ({}),
  return: () => ({}),
  offer: ({ to }, author) => isId(to) && to !== author && { to },
  onward: ({ to }, author) => isId(to) && to !== author && { to },
  carry: ({ to, past }) => isId(to) && isId(past) && to !== past && { to, past },
}

const guardianMoves = {
  take: () => ({}),
  lay: () => ({}),
  offer: ({ to }, author) => isId(to) && to !== author && { to },
}

const readMove = moves => (body, author) => {
  const read = Object.hasOwn(moves, body.kind) && moves[body.kind](body, author)
  return read ? { kind: body.kind, ...read } : null
}

const readAsk = value => {
  if (!isObject(value) || !isId(value.id)) return null
  const among = differentIds(MOST_SEATS)(value.among)
  return among?.includes(value.id) ? { id: value.id, among } : null
}

const RANKS = {
  piece: { accept: 6, offer: 5, onward: 5, lay: 5, withdraw: 4, take: 3, return: 2, carry: 1 },
  guardian: { take: 3, offer: 2, lay: 1 },
  bell: { ring: 1, over: 0 },
}

const REGISTERS = {
  person: body => {
    const name = readName(body.name)
    const way = oneOf('voice', 'writing', 'listening')(body.way)
    const here = oneOf('in', 'out', 'left')(body.here)
    if (name === null || !way || !here || !isWhole(body.seat, 0, 1000)) return null
    if (body.consent !== null && !isHex64(body.consent)) return null
    return { name, seat: body.seat, way, here, consent: body.consent }
  },
  admissions: body => {
    const ids = differentIds(64)(body.ids)
    return ids && { ids }
  },
  piece: readMove(pieceMoves),
  readiness: body => (typeof body.ready === 'boolean' ? { ready: body.ready } : null),
  scene: (body, _author, slot) => (body.field === slot ? readSceneChange(body) : null),
  agreement: (body, _author, slot) => {
    if (body.slot !== slot || !/^[A-Za-z0-9_-]{1,64}$/.test(slot) || !isWhole(body.place, 0, 1000))
      return null
    const agreement = body.agreement === null ? null : readAgreement(body.agreement)
    if (body.agreement !== null && !agreement) return null
    return { slot, place: body.place, agreement }
  },
  guardian: readMove(guardianMoves),
  announcement: body => {
    const change = body.change === null ? null : readChange(body.change)
    if (body.change !== null && !change) return null
    return isWhole(body.after, 0, MOST_EPOCHS) ? { change, after: body.after } : null
  },
  wait: body => {
    const on = listOf(64, key => (isKey(key) ? key : null))(body.on)
    return on && { on }
  },
  aside: body => {
    const seats = listOf(MOST_SEATS, seat =>
      isObject(seat) && isId(seat.id) && isWhole(seat.epoch, 1, MOST_EPOCHS)
        ? { id: seat.id, epoch: seat.epoch }
        : null,
    )(body.seats)
    return seats && { seats }
  },
  bell: body => {
    if (!isWhole(body.lap, 0, MOST_EPOCHS)) return null
    if (body.kind === 'over') return { kind: 'over', lap: body.lap }
    if (body.kind !== 'ring' || !isWhole(body.seconds, 30, 300)) return null
    return { kind: 'ring', seconds: body.seconds, lap: body.lap }
  },
  turn: body => {
    if (!isWhole(body.lap, -1, MOST_EPOCHS) || !isWhole(body.hand, 0, MOST_EPOCHS)) return null
    if (body.listener !== null && !isId(body.listener)) return null
    return { lap: body.lap, hand: body.hand, listener: body.listener }
  },
  writing: body => {
    const lines = listOf(60, line => readText(line, 1000))(body.lines)
    if (!isKey(body.turn) || !lines || lines.join('').length > 12000) return null
    return { turn: body.turn, lines }
  },
  candle: body =>
    isKey(body.turn) && isWhole(body.more, 0, 100) ? { turn: body.turn, more: body.more } : null,
  removal: (body, author) => {
    const asks = listOf(MOST_SEATS, readAsk)(body.asks)
    if (!asks || asks.some(ask => ask.id === author || !ask.among.includes(author))) return null
    return { asks }
  },
}

const SLOTTED = { piece: /^[1-9]\d{0,3}$/, scene: /./, agreement: /./ }

/** @returns {{ place: string, register: string, slot: string | null } | null} */
export const readPlace = place => {
  const at = place.indexOf('/')
  const register = at < 0 ? place : place.slice(0, at)
  const slot = at < 0 ? null : place.slice(at + 1)
  if (!Object.hasOwn(REGISTERS, register)) return null
  if (slot === null)
    return register === 'scene' || register === 'agreement' ? null : { place, register, slot }
  return SLOTTED[register]?.test(slot) ? { place, register, slot } : null
}

/** A body in its normal form, or null if it is none of that register. */
export const readBody = ({ register, slot }, body, author) =>
  isObject(body) ? REGISTERS[register](body, author, slot) : null

export const rankOf = (register, body) => RANKS[register]?.[body.kind] ?? 0

/** Where the moves of an era are written. */
export const piecePlace = era => (era === 0 ? 'piece' : `piece/${era}`)
