import { describe, expect, it } from 'vitest'
import type { Circle } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import type { Sign } from '../../src/net/wire.ts'
import { parseControlMessage } from '../../src/net/wire.ts'
import { createReach } from '../../src/reach.ts'
import { footerNotes, pieceSentence, spokenParts } from '../../src/ui/circle-sentence.ts'
import { words } from '../../src/ui/words.ts'
import { changed, circleScreen, held, idOf, offered } from '../browser/ui/circle-screen.ts'
import { createClock } from './voice-fakes.ts'

const [ME, ANA, BEN] = [idOf(0), idOf(1), idOf(2)]
const cast = { seats: 3, names: ['Me', 'Ana', 'Ben'] }
const iHold = circleScreen(cast, { circle: { piece: held(0) } }).circle
const anaHolds = circleScreen(cast, { circle: { piece: held(1) } }).circle

function device(circle: Circle = iHold) {
  const clock = createClock()
  const now = { ms: 0 }
  const told: [ParticipantId, Sign][] = []
  const reach = createReach({
    tell: (to, sign) => void told.push([to, sign]),
    now: () => now.ms,
    after: clock.after,
  })
  let standing = circle
  let isOpen = true
  const look = () => reach.look(standing, isOpen)
  /** A second passes, in which these devices say that the voice comes out of them, and those that it does not. */
  const second = (reached: readonly ParticipantId[], unreached: readonly ParticipantId[] = []) => {
    const { key: turn } = standing.piece
    for (const id of reached) reach.hear(id, { kind: 'reached', turn })
    for (const id of unreached) reach.hear(id, { kind: 'unreached', turn })
    now.ms += 1_000
    clock.advance(1_000)
    look()
  }
  const become = (next: Circle, open = true) => {
    standing = next
    isOpen = open
    look()
  }
  look()
  return { reach, second, become, told, clock }
}

describe('how far a voice reaches', () => {
  it('[V40] a seat has a light while its device says that the voice comes out of it, and loses it at once when not', () => {
    const { reach, second } = device()
    expect(reach.state.get()).toMatchObject({ lit: [], told: [] })
    second([ANA])
    expect(reach.state.get()?.lit).toEqual([ANA])
    second([ANA, BEN])
    expect(reach.state.get()?.lit).toEqual([ANA, BEN])
    reach.hear(BEN, { kind: 'unreached', turn: iHold.piece.key })
    expect(reach.state.get()?.lit).toEqual([ANA])
  })

  it('[V40] a device that says nothing any more loses its light within 3 s', () => {
    const { reach, second, clock } = device()
    second([ANA, BEN])
    clock.advance(1_400) // 2.4 s after its last word
    expect(reach.state.get()?.lit).toEqual([ANA, BEN])
    clock.advance(200)
    expect(reach.state.get()?.lit).toEqual([])
  })

  it('[V40] only while the own microphone is open and the piece is here; each opening begins in the dark', () => {
    const { reach, second, become } = device()
    second([ANA, BEN])
    become(iHold, false)
    expect(reach.state.get()).toBeNull()
    become(iHold)
    expect(reach.state.get()?.lit).toEqual([])
    second([ANA])
    become(anaHolds)
    expect(reach.state.get()).toBeNull()
  })

  it('[V40] what is said of another turn, by whoever is not present, or is no such word, changes nothing', () => {
    const { reach, become } = device()
    become({ ...iHold, seats: iHold.seats.map(seat => (seat.id === BEN ? { ...seat, state: 'out' } : seat)) })
    const { key: turn } = iHold.piece
    reach.hear(ANA, { kind: 'reached', turn: 'another' })
    reach.hear(ANA, { kind: 'heart' })
    reach.hear(BEN, { kind: 'reached', turn })
    reach.hear(idOf(9), { kind: 'reached', turn })
    expect(reach.state.get()).toMatchObject({ lit: [], isWhole: false })
    reach.hear(ANA, { kind: 'reached', turn })
    expect(reach.state.get()?.lit).toEqual([ANA])
  })

  it('[V40] a listener tells the holder alone, each second, and nobody when nobody is to be heard', () => {
    const { reach, told } = device(anaHolds)
    const { key: turn } = anaHolds.piece
    reach.report(anaHolds, true)
    reach.report(anaHolds, false)
    expect(told).toEqual([
      [ANA, { kind: 'reached', turn }],
      [ANA, { kind: 'unreached', turn }],
    ])
    reach.report(anaHolds, null)
    reach.report(iHold, true)
    reach.report(circleScreen(cast, { circle: { piece: offered(1, 2) } }).circle, true)
    reach.report({ ...anaHolds, mySeat: { ...anaHolds.mySeat, state: 'out' } as never }, true)
    expect(told.length).toBe(2)
  })

  it('[N100] that a voice does not come out is said when it did before, and not again: a resting holder is told nothing', () => {
    const { reach, told } = device(anaHolds)
    const { key: turn } = anaHolds.piece
    for (let second = 0; second < 5; second++) reach.report(anaHolds, false)
    expect(told).toEqual([])
    for (const comesOut of [true, true, false, false, true, false]) reach.report(anaHolds, comesOut)
    expect(told.map(([, sign]) => sign.kind)).toEqual([
      'reached',
      'reached',
      'unreached',
      'reached',
      'unreached',
    ])
    reach.report(anaHolds, true)
    const next = circleScreen(cast, {
      circle: { piece: { ...held(1), key: 'the next turn' } as never },
    }).circle
    reach.report(next, false)
    expect(told.at(-1), 'nothing of the turn before').toEqual([ANA, { kind: 'reached', turn }])
  })

  it('[V40] the words travel as signs, and a turn without bounds is refused', () => {
    for (const kind of ['reached', 'unreached']) {
      const message = { kind: 'sign', sign: { kind, turn: 'k' } }
      expect(parseControlMessage(message)).toEqual(message)
    }
    for (const turn of [undefined, 7, 'x'.repeat(201)])
      expect(parseControlMessage({ kind: 'sign', sign: { kind: 'unreached', turn } })).toBeNull()
  })

  it('[V41] a name is said after ten seconds without a light, and no more once there is one', () => {
    const { reach, second } = device()
    for (let passed = 0; passed < 9; passed++) second([ANA])
    expect(reach.state.get()?.told).toEqual([])
    second([ANA])
    expect(reach.state.get()?.told).toEqual([BEN])
    second([ANA, BEN])
    expect(reach.state.get()?.told).toEqual([])
    second([ANA], [BEN])
    expect(reach.state.get()).toMatchObject({ lit: [ANA], told: [] })
  })

  it('[V41] that it reaches everyone is said once it has for two seconds, and taken back at once', () => {
    const { reach, second } = device()
    second([ANA, BEN])
    expect(reach.state.get()?.isWhole).toBe(false)
    second([ANA, BEN])
    expect(reach.state.get()?.isWhole).toBe(true)
    reach.hear(ANA, { kind: 'unreached', turn: iHold.piece.key })
    expect(reach.state.get()?.isWhole).toBe(false)
  })

  it('[V41] nor is it said while somebody is lost, and not at once when they are back', () => {
    const { reach, second, become } = device()
    become({
      ...iHold,
      seats: iHold.seats.map(seat => (seat.id === BEN ? { ...seat, state: 'lost' } : seat)),
    })
    for (let passed = 0; passed < 5; passed++) second([ANA])
    expect(reach.state.get()).toMatchObject({ lit: [ANA], isWhole: false })
    become(iHold)
    second([ANA, BEN])
    expect(reach.state.get()).toMatchObject({ lit: [ANA, BEN], isWhole: false })
    second([ANA, BEN])
    second([ANA, BEN])
    expect(reach.state.get()?.isWhole).toBe(true)
  })

  it('[V41] alone there is nobody to reach', () => {
    const { reach } = device(circleScreen({ seats: 1 }, { circle: { piece: held(0) } }).circle)
    expect(reach.state.get()).toBeNull()
  })
})

describe('its sentence', () => {
  const speaking = circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'open' } })
  const reaching = (told: readonly ParticipantId[], isWhole = false) =>
    changed(speaking, { reached: { lit: [], told, isWhole } })

  it('[U95] the one sentence says that the voice reaches everyone only while it does', () => {
    expect(pieceSentence(reaching([], true))).toBe(words.circle.reaching)
    expect(pieceSentence(reaching([]))).toBe(words.circle.open)
    expect(pieceSentence(changed(reaching([], true), { microphone: { state: 'resting' } }))).toBe(
      words.circle.resting,
    )
  })

  it('[U95] whom it does not reach stands at the edge, in one line, and is said to the ear', () => {
    expect(footerNotes(reaching([]))).toEqual([])
    expect(footerNotes(reaching([BEN]))).toEqual(['Your voice is not reaching Ben just now.'])
    expect(footerNotes(reaching([ANA, BEN]))).toEqual(['Your voice is not reaching Ana and Ben just now.'])
    expect(footerNotes(reaching([ME, ANA, BEN]))).toEqual([
      'Your voice is not reaching three people just now.',
    ])
    expect(spokenParts(reaching([BEN]))).toContain('Your voice is not reaching Ben just now.')
    expect(footerNotes(changed(reaching([BEN]), { circle: { cutOff: true } }))).toEqual([words.footer.cutOff])
  })

  it('[U95] a microphone that gives nothing is told at the edge, as a matter of the device', () => {
    const silent = changed(speaking, { noSignal: true })
    expect(footerNotes(silent)).toEqual([words.footer.noSignal])
    expect(spokenParts(silent)).toContain(words.footer.noSignal)
    expect(pieceSentence(silent)).toBe(words.circle.open)
  })
})
