import type { Arrived } from './arrival.ts'
import type { CircleDoc } from './doc/circle-doc.ts'
import { type Circle, myStatement } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { doorHere, MAX_ADMISSIONS } from './domain/door.ts'
import { keepsDoor } from './domain/knock.ts'
import { isAlive, type Presence, urgentIn } from './domain/presence.ts'
import type { Store } from './domain/store.ts'
import { createAllowance } from './net/allowance.ts'
import { createDocLink } from './net/doc-link.ts'
import { createDoor, type Door } from './net/door.ts'
import { createForetold } from './net/foretold.ts'
import { createHeartbeat } from './net/heartbeat.ts'
import { hasRelay } from './net/ice.ts'
import type { Acquaintance } from './net/identity.ts'
import { createMesh } from './net/mesh.ts'
import { createNextHost } from './net/next-host.ts'
import { createUnmet } from './net/unmet.ts'
import type { ControlMessage, Signal } from './net/wire.ts'
import type { Room } from './room.ts'
import { affordsRed, preferRed } from './voice/redundancy.ts'
import type { VoiceLine } from './voice/voice-line.ts'

/** An attempt is given up after 12 s; when the first has come to nothing, its person is told why that may be, ms. */
const UNMET_AFTER_MS = 14_000
/** Whoever was let in and has not come by then has closed the page or gone elsewhere, ms. */
const UNMET_FORGOTTEN_AFTER_MS = 120_000

/** How often the servers are tried again while nobody at all is heard, ms: it is I who is away, and nothing tells when that ends. */
const ALONE_RETRY_MS = 2_000

export interface CompanyOptions {
  readonly room: Room
  readonly doc: CircleDoc
  readonly arrived: Omit<Arrived, 'speaking'>
  /** Local monotone clock, ms. */
  now(): number
  circle(): Circle
  admit(who: Acquaintance): Promise<number>
  /** Whether the circle may be over without my knowing; see domain/absence.ts. */
  mayBeOver(): boolean
  /** Somebody knocks while the door asks. */
  onKnock(who: Acquaintance, knock: { readonly name: string; readonly consent: string }): void
  /** Somebody else has let me in, since no line to the first comes about. */
  onHost(who: Acquaintance): void
  onLine(line: VoiceLine): void
  onLineGone(id: ParticipantId): void
  onShutOut(): void
  onMessage(from: ParticipantId, message: ControlMessage): void
}

/**
 * Beats between those of each second, since I see things otherwise or a link is up. Whoever changes their claims or their
 * links a hundred times a second must not make me flood the others with what I think of it.
 */
const PROMPT_BEATS = { perSecond: 10, burst: 60 }

/** The others, as far as the network goes: links to those let in, heartbeats, and the door. */
export interface Company {
  readonly presence: Store<Presence>
  readonly door: Pick<Door, 'letIn' | 'putOff'>
  /** Keeps links to exactly those who were let in and have not left, and says at once what others wait for. */
  follow(circle: Circle): void
  /** Beats, and looks after every link: once a second, and when the device wakes. */
  tend(): void
  /** Waits for nothing any more: the device woke, or its network is back. */
  hurry(): void
  /** The introducing server is in reach. */
  greet(): void
  onSignal(from: Acquaintance, signal: Signal): void
  send(to: ParticipantId, message: ControlMessage): void
  broadcast(message: ControlMessage): void
  connected(): readonly ParticipantId[]
  /** Those of the circle of whom I, or those whom I hear, have just heard. */
  inReach(): readonly ParticipantId[]
  /** Whether I have just heard somebody over our own link. */
  hears(id: ParticipantId): boolean
  /** How many words have come over links. */
  heard(): number
  /** Whether a connection to somebody who was let in does not come about, and whether the room has a relay for it. */
  unmet(): 'nobody' | 'relayed' | 'no-relay'
  /** What was malformed or forged and had no effect. */
  ignored(): number
  /** Those whose device sent what no circle understands: their connection was closed, here and for good. */
  shutOut(): readonly ParticipantId[]
  closeDoor(): void
  /** Lets go of the document; the links stay for the last words. */
  release(): void
  close(): void
}

/** Joins the document to the mesh and opens the door. */
export async function createCompany(options: CompanyOptions): Promise<Company> {
  const { room, doc, arrived, now } = options
  const { notary, signalling } = room
  const send = (to: ParticipantId | null, signal: Signal) => signalling.send(to, signal)
  const shutOut: ParticipantId[] = []
  let ignored = 0
  let heard = 0
  let people = ''
  let told = ''
  const others = arrived.entry.as === 'guest' ? arrived.entry.others : []
  const named = [...others]
  const foretold = createForetold(now)
  const iceServers = await room.iceServers
  const unmet = createUnmet(now, UNMET_FORGOTTEN_AFTER_MS)
  const promptBeats = createAllowance(PROMPT_BEATS.perSecond, PROMPT_BEATS.burst, now)

  const docLink = createDocLink({
    share: doc.share,
    now,
    certificate: room.identity.certificate,
    iceServers,
    relayOnly: arrived.hidesAddress,
    ...(room.rtc && { rtc: room.rtc }),
    prepareAudio(line) {
      const known = Math.max(options.circle().expected.length, others.length + 1)
      if (affordsRed(known + 1)) preferRed(line)
    },
  })
  const heartbeat = createHeartbeat({
    me: notary.me,
    now,
    statement: () => myStatement(options.circle(), heartbeat.presence.get(), mesh.connected(), now()),
    send: words => mesh.broadcast({ kind: 'beat', words }),
  })
  const mesh = createMesh({
    me: notary.me,
    docLink,
    now,
    send,
    random: Math.random,
    isAlive: id => isAlive(heartbeat.presence.get(), id, now()),
    onUp({ id, pc }) {
      heartbeat.met(id)
      unmet.meet(id)
      const line = pc.getTransceivers().find(one => one.receiver.track.kind === 'audio')
      if (line !== undefined) options.onLine({ id, sender: line.sender, receiver: line.receiver })
      if (promptBeats.take(1)) heartbeat.beat()
    },
    onDown: options.onLineGone,
    onMessage(from, message) {
      heard += 1
      if (message.kind === 'beat') heartbeat.hear(from, message.words)
      else if (message.kind === 'carry') signalling.carried(from, message.hops, message.frame)
      else if (message.kind === 'goodbye') heartbeat.parted(from)
      else options.onMessage(from, message)
    },
    onIgnored() {
      ignored += 1
    },
    onShutOut(id) {
      shutOut.push(id)
      heartbeat.forget(id)
      options.onShutOut()
    },
  })
  signalling.join({
    isMember: id => (options.circle().expected.includes(id) || foretold.has(id)) && !shutOut.includes(id),
    linked: () => mesh.connected(),
    isFresh: id => mesh.isFresh(id),
    hasPath: id => mesh.isFresh(id) || (heartbeat.isHeardOf(id) && !mesh.isStruggling(id)),
    nearestTo: id => heartbeat.toldBy(id),
    send: (to, message) => mesh.send(to, message),
  })
  const door = createDoor({
    send,
    isAdmitted: id => options.circle().expected.includes(id),
    mayBeOver: options.mayBeOver,
    isRemoved: id => options.circle().leaving.removed.has(id),
    welcome() {
      const circle = options.circle()
      const { scene, agreements, placesLeft } = circle
      return { title: scene.title, agreements, placesLeft, door: doorHere(circle) }
    },
    others: () =>
      inReach()
        .map(id => doc.proofOf(id))
        .filter(proof => proof !== null),
    myKnock: () => ({ name: arrived.name, consent: doc.mine('person')?.body.consent ?? arrived.consent }),
    judge(consent) {
      const { version, placesLeft } = options.circle()
      if (consent !== version) return 'changed'
      const mine = doc.mine('admissions')?.body.ids.length ?? 0
      return placesLeft > 0 && mine < MAX_ADMISSIONS ? null : 'full'
    },
    state: () => doorHere(options.circle()),
    keeps: () => keepsDoor(options.circle()),
    onKnock: options.onKnock,
    admit: options.admit,
  })

  function hearsNobody(): boolean {
    const others = options.circle().expected.filter(id => id !== notary.me && !shutOut.includes(id))
    return others.length > 0 && !others.some(mesh.isFresh)
  }

  const inReach = () => options.circle().expected.filter(id => heartbeat.isHeardOf(id))

  const nextHost = createNextHost({
    send,
    knock: () => ({ name: arrived.name, consent: arrived.consent }),
    onHost: options.onHost,
    now,
  })
  const isArriving = () => arrived.entry.as === 'guest' && options.circle().mySeat === null

  async function meetExpected(circle: Circle): Promise<void> {
    for (const proof of named.splice(0)) void meetForetold(proof)
    const told = circle.expected.map(id => doc.proofOf(id)).filter(proof => proof !== null) // some proofs come later
    const awaited = foretold
      .look(told, circle.mySeat === null)
      .filter(({ id }) => !circle.leaving.removed.has(id))
    const proofs = [...told, ...awaited.map(({ proof }) => proof)]
    const wanted = proofs.toSorted().join()
    if (wanted === people) return
    people = wanted
    const wantedHere = [...circle.expected, ...awaited.map(({ id }) => id)].filter(
      id => !shutOut.includes(id),
    )
    heartbeat.expect(wantedHere)
    unmet.expect(wantedHere)
    const found = await Promise.all(proofs.map(proof => notary.acquaintance(proof)))
    if (people === wanted) mesh.setPeople(found.filter(one => one !== null)) // or a later call knows better
  }

  /** Checked while the links are already listened for: what comes meanwhile is kept (mesh.ts). */
  async function meetForetold(proof: string): Promise<void> {
    const who = await notary.acquaintance(proof)
    if (who === null || who.id === notary.me) return
    foretold.add(who)
    void meetExpected(options.circle())
  }

  const unsubscribe = doc.onChange(() => void meetExpected(options.circle())) // a proof may come after its admission

  return {
    presence: heartbeat.presence,
    door,
    follow(circle) {
      void meetExpected(circle)
      const mine = myStatement(circle, heartbeat.presence.get(), mesh.connected(), now())
      const telling = urgentIn(circle.piece, mine)
      if (telling === told || !promptBeats.take(1)) return // the next beat of the second tells it
      told = telling
      heartbeat.beat()
    },
    tend() {
      heartbeat.beat()
      void meetExpected(options.circle()) // whoever was only foretold may have to be let go
      mesh.tend()
      door.tend()
      if (hearsNobody()) signalling.hurry(ALONE_RETRY_MS)
      if (isArriving()) nextHost.tend()
    },
    hurry: () => mesh.hurry(),
    greet() {
      door.greet()
      mesh.hurry()
    },
    onSignal(from, signal) {
      if (signal.kind === 'signal' || signal.kind === 'dial-me') mesh.onSignal(from, signal)
      else if (isArriving())
        nextHost.onSignal(from, signal) // before that I do not know what holds here
      else if (options.circle().mySeat !== null) door.onSignal(from, signal)
    },
    send: (to, message) => mesh.send(to, message),
    broadcast: message => mesh.broadcast(message),
    connected: () => mesh.connected(),
    inReach,
    hears: id => mesh.isFresh(id),
    heard: () => heard,
    unmet() {
      if (unmet.waitedMs() < UNMET_AFTER_MS) return 'nobody'
      return hasRelay(iceServers) ? 'relayed' : 'no-relay'
    },
    ignored: () => ignored + doc.ignored() + signalling.ignored(),
    shutOut: () => [...shutOut],
    closeDoor: () => door.close(),
    release() {
      unsubscribe()
      docLink.release()
    },
    close() {
      mesh.close()
      docLink.close()
    },
  }
}
