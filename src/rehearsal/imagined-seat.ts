import type { Arrived } from '../arrival.ts'
import { type Company, type CompanyOptions, createCompany } from '../company.ts'
import { createCircleDoc } from '../doc/circle-doc.ts'
import { createCircleStore } from '../doc/circle-store.ts'
import type { Circle } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { openingKey } from '../domain/microphone.ts'
import { awaited } from '../domain/piece.ts'
import { RETURN_BY_ITSELF_AFTER_MS, silentForMs } from '../domain/presence.ts'
import { createHand } from '../hand.ts'
import type { Farewell } from '../letting-go.ts'
import type { Sign } from '../net/wire.ts'
import { createParting } from '../parting.ts'
import type { Room } from '../room.ts'
import { createHearing } from '../voice/hearing.ts'
import type { After } from '../voice/timer.ts'
import type { VoiceLine } from '../voice/voice-line.ts'
import type { Wish } from './manner.ts'
import type { Mind } from './mind.ts'
import { createMouth, type Voice } from './mouth.ts'

/*
 * A seat at a device that is imagined: the document, the connections, the door and the end of a real one, put together as
 * seated.ts does it. What is missing is what only a person needs, a screen and a microphone; in the place of whoever
 * presses stands a mind.
 */

/** How long a line that breaks stays broken, ms: long enough to see the piece go back to the centre by itself. */
const AWAY_MS = [24_000, 30_000] as const

/** What all the imagined of one rehearsal have in common. */
export interface Surroundings {
  readonly after: After
  /** Local monotone clock, ms, and the one on the wall. */
  now(): number
  wall(): number
  /** Chance, from 0 up to 1. */
  random(): number
  /** A device loses its network, or has it back. */
  setReach(room: Room, isInReach: boolean): void
}

/** By what a mind senses and acts. */
export interface Body {
  isSpeaking(): boolean
  does(what: Wish['does']): void
}

export interface ImaginedSeatOptions extends Surroundings {
  readonly room: Room
  readonly arrived: Omit<Arrived, 'speaking'>
  readonly voice: Voice
  createMind(body: Body): Mind
  /** Somebody knocks while the door asks. */
  readonly onKnock: CompanyOptions['onKnock']
  /** Something passes quietly. */
  onSign(from: ParticipantId, sign: Sign): void
  /** The circle is over for this seat, and everything of it is gone. */
  onGone(farewell: Farewell): void
}

export interface ImaginedSeat {
  circle(): Circle
  readonly door: Company['door']
  /** Carries out what its person wishes, as their press would. */
  does(what: Wish['does']): void
  /** Once a second. */
  tick(): void
  close(): void
}

/** Sits down: opens the document and joins the others. Resolves when the seat is taken. */
export async function takeImaginedSeat(options: ImaginedSeatOptions): Promise<ImaginedSeat> {
  const { room, arrived, onGone, after, now, wall, random } = options
  const { me } = room.notary
  const lines = new Map<ParticipantId, VoiceLine>()
  const mouth = createMouth(options.voice, after)
  const hearing = createHearing({ lines: () => lines.values(), now })
  const circle = (): Circle => store.circle.get()
  let isAway = false
  let comeBack = () => {}

  const doc = createCircleDoc(room.notary, room.keys.topic)
  const hand = createHand({ doc, speaking: mouth, circle })
  const company = await createCompany({
    room,
    doc,
    arrived,
    now,
    circle,
    admit: who => hand.admit(who),
    mayBeOver: () => parting.mayBeOver(),
    onKnock: options.onKnock,
    onHost(who) {
      doc.introduce(who.id, who.proof)
      store.addDetour(who.id)
    },
    onLine(line) {
      lines.set(line.id, line)
      mouth.addLine(line)
    },
    onLineGone(id) {
      lines.delete(id)
      mouth.removeLine(id)
    },
    onShutOut() {},
    onMessage(from, message) {
      if (message.kind === 'sign') options.onSign(from, message.sign)
      else if (message.kind !== 'put-off') parting.hear(from, message)
    },
  })
  const store = createCircleStore(doc, { me, presence: company.presence, listening: () => null, now })
  const mind = options.createMind({ isSpeaking: mouth.isOpen, does })
  const parting = createParting({
    room,
    doc,
    hand,
    company,
    store,
    ticker: { close() {} },
    speaking: mouth,
    now,
    wall,
    after,
    unlisten() {},
    onGone(farewell) {
      mind.close()
      onGone(farewell)
    },
  })

  function does(what: Wish['does']): void {
    switch (what.kind) {
      case 'speak':
        mouth.press(openingKey(circle()))
        mind.follow(circle())
        break
      case 'rest-microphone':
        void mouth.rest()
        mind.follow(circle())
        break
      case 'drop':
        loseLine()
        break
      case 'heart':
        company.broadcast({ kind: 'sign', sign: { kind: 'heart' } })
        break
      default:
        void hand.press(what)
    }
  }

  /** Their network is gone for a while, as it happens to people. */
  function loseLine(): void {
    isAway = true
    mind.pause()
    void mouth.rest()
    options.setReach(room, false)
    const [least, most] = AWAY_MS
    comeBack = after(least + random() * (most - least), () => {
      isAway = false
      options.setReach(room, true)
      room.signalling.hurry()
      company.hurry()
      tick()
    })
  }

  function follow(now: Circle): void {
    if (parting.isOver()) return
    company.follow(now)
    mouth.follow(now)
    const { piece } = now
    hearing.follow(piece.at === 'held' && piece.holder !== me ? piece.holder : null)
    if (!isAway) mind.follow(now)
  }

  function tick(): void {
    const isOver = parting.look()
    company.tend()
    if (isOver) return
    void listen()
    store.refresh()
    void hand.tidy()
    if (!isAway) mind.follow(circle())
    if (isLostForLong()) void hand.write({ kind: 'return' })
  }

  /** Tells the holder that their voice comes out here, as every device does that has ears. */
  async function listen(): Promise<void> {
    await hearing.look()
    const { piece, mySeat } = circle()
    if (piece.at !== 'held' || piece.holder === me || mySeat?.state !== 'present') return
    const kind = hearing.isArriving() ? 'reached' : 'unreached'
    company.send(piece.holder, { kind: 'sign', sign: { kind, turn: piece.key } })
  }

  function isLostForLong(): boolean {
    const { piece, mayReturn } = circle()
    const lost = awaited(piece)
    if (!mayReturn || lost === null) return false
    return silentForMs(company.presence.get(), lost, now()) >= RETURN_BY_ITSELF_AFTER_MS
  }

  store.circle.subscribe(follow)
  room.listen({
    onSignal: company.onSignal,
    onReach: reached => reached && company.greet(),
    onOtherVersion() {},
  })
  const { entry, name, way, consent } = arrived
  await hand.takeSeat({ name, way, seat: entry.as === 'guest' ? entry.seat : 0, here: 'in', consent })
  if (entry.as === 'guest') {
    store.addRoot(entry.host.id)
    await hand.admit(entry.host)
  }
  follow(circle())

  return {
    circle,
    door: company.door,
    does,
    tick,
    close() {
      comeBack()
      mind.close()
      mouth.close()
      company.closeDoor()
      store.close()
      company.release()
      company.close()
      doc.close()
    },
  }
}
