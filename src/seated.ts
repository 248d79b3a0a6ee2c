import type { Arrived } from './arrival.ts'
import { createCircleDoc, type Register } from './doc/circle-doc.ts'
import { createCircleStore } from './doc/circle-store.ts'
import { type Circle, myStatement } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { type ClaimToWrite, claimsFor, type Intent, isGivingAway, isTaking } from './domain/intent.ts'
import { derivePiece } from './domain/piece.ts'
import { RETURN_BY_ITSELF_AFTER_MS, silentForMs } from './domain/presence.ts'
import { createLettingGo, type Farewell } from './letting-go.ts'
import { createDocLink } from './net/doc-link.ts'
import { createDoor } from './net/door.ts'
import { createHeartbeat } from './net/heartbeat.ts'
import type { Acquaintance } from './net/identity.ts'
import type { Link } from './net/link.ts'
import { createMesh } from './net/mesh.ts'
import { createTicker } from './net/ticker.ts'
import type { ControlMessage } from './net/wire.ts'
import type { Room } from './room.ts'
import type { CircleScreen, Request, Screen } from './ui/screen.ts'
import { preferRed } from './voice/redundancy.ts'

/*
 * One person, seated: what they ask becomes claims, claims become the document, and every device's
 * document becomes one new snapshot, which the screen renders and the voice follows.
 */

export interface SeatedOptions {
  readonly room: Room
  readonly arrived: Arrived
  show(screen: Screen): void
  /** The circle is over for this device, and everything here is gone. */
  onGone(farewell: Farewell): void
}

export interface Seated {
  onRequest(request: Request): void
}

/** Sits down: opens the document, joins the mesh, tends the door. Resolves when the seat is taken. */
export async function sitDown(options: SeatedOptions): Promise<Seated> {
  const { room, arrived, show } = options
  const { speaking } = arrived
  const { notary, signalling, identity } = room
  const me = notary.me
  const now = () => performance.now()
  const doc = createCircleDoc(notary, room.keys.topic)
  const iceServers = await room.iceServers
  const docLink = await createDocLink(doc.ydoc, {
    certificate: identity.certificate,
    iceServers,
    prepareAudio: preferRed,
  })
  const heartbeat = createHeartbeat({
    me,
    now,
    statement: () => myStatement(store.circle.get(), heartbeat.presence.get(), now()),
    send: words => mesh.broadcast({ kind: 'beat', words }),
  })
  const { title, agreements } = arrived
  const store = createCircleStore(doc, { me, title, agreements, presence: heartbeat.presence, now })
  const mesh = createMesh({
    me,
    docLink,
    now,
    send: (to, signal) => signalling.send(to, signal),
    onUp,
    onDown: speaking.removeLine,
    onMessage,
    onIgnored: () => {
      ignored += 1
    },
  })
  const door = createDoor({
    send: (to, signal) => signalling.send(to, signal),
    isAdmitted: id => store.circle.get().expected.includes(id),
    welcome: () => ({ title, agreements, placesLeft: store.circle.get().placesLeft }),
    myKnock: () => ({ name: arrived.name, consent: store.circle.get().version }),
    judge(consent) {
      const { version, placesLeft } = store.circle.get()
      if (consent !== version) return 'changed'
      return placesLeft > 0 ? null : 'full'
    },
    admit,
  })
  const ticker = createTicker(tick, woke)
  const lettingGo = createLettingGo({
    room,
    doc,
    docLink,
    mesh,
    door,
    store,
    ticker,
    speaking,
    onGone: options.onGone,
  })
  const leaving = new AbortController()
  let ignored = 0
  let introducerAway = false
  let people = ''

  function onUp(link: Link): void {
    const line = link.pc.getTransceivers().find(one => one.receiver.track.kind === 'audio')
    if (line !== undefined) speaking.addLine({ id: link.id, sender: line.sender, receiver: line.receiver })
    heartbeat.beat()
    render()
  }

  function onMessage(from: ParticipantId, message: ControlMessage): void {
    if (message.kind === 'beat') heartbeat.hear(message.words)
    else lettingGo.onMessage(from, message)
  }

  function tick(): void {
    heartbeat.beat()
    mesh.tend()
    store.refresh()
    returnLostPiece(store.circle.get())
  }

  /** The device slept: whatever was open rests, and every link is looked at now. */
  function woke(): void {
    void speaking.rest()
    attend()
  }

  function attend(): void {
    signalling.hurry()
    tick()
  }

  function returnLostPiece(circle: Circle): void {
    const { piece } = circle
    if (!circle.mayReturn || piece.at === 'centre') return
    const gone = piece.at === 'held' ? piece.holder : piece.to
    const lostForMs = silentForMs(heartbeat.presence.get(), gone, now())
    if (lostForMs >= RETURN_BY_ITSELF_AFTER_MS) void write({ kind: 'return' })
  }

  async function admit(who: Acquaintance): Promise<number> {
    const mine = doc.mine('admissions')
    const ids = mine?.body.ids ?? []
    doc.introduce(who.id, who.proof)
    if (!ids.includes(who.id)) {
      const claim = { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body: { ids: [...ids, who.id] } }
      doc.put(await doc.sign('admissions', claim))
    }
    return Math.max(0, ...doc.claims().person.map(person => person.body.seat + 1))
  }

  /** Keeps links to exactly those who were let in and have not left. */
  async function meetExpected(circle: Circle): Promise<void> {
    const proofs = circle.expected.map(id => doc.proofOf(id)).filter(proof => proof !== null)
    const wanted = proofs.toSorted().join()
    if (wanted === people) return
    people = wanted
    heartbeat.expect(circle.expected)
    const found = await Promise.all(proofs.map(proof => notary.acquaintance(proof)))
    if (people === wanted) mesh.setPeople(found.filter(one => one !== null))
  }

  function follow(circle: Circle): void {
    if (lettingGo.begun()) return
    void meetExpected(circle)
    speaking.follow(circle)
    const { key } = myStatement(circle, heartbeat.presence.get(), now())
    if (key !== told) {
      told = key
      heartbeat.beat() // an acknowledgement goes out at once
    }
    if (circle.scene.phase === 'ended') void lettingGo.together(circle)
    else lettingGo.prepare(circle)
    render()
  }
  let told = ''

  /** A person's own press: what takes the piece into their hands also opens their microphone, for this once. */
  async function press(intent: Intent): Promise<void> {
    if (isGivingAway(intent)) await speaking.rest() // the microphone closes before the claim is written
    for (const { register, claim } of await write(intent)) {
      if (register === 'piece' && isTaking(intent)) speaking.press(derivePiece([claim]).key)
    }
  }

  /** Writes what an intent asks for and answers with it; what the circle does of its own accord opens nothing. */
  async function write(intent: Intent): Promise<readonly ClaimToWrite[]> {
    const circle = store.circle.get()
    const mine = { person: doc.mine('person'), readiness: doc.mine('readiness') }
    const writing = claimsFor(intent, circle, mine)
    const signed = await Promise.all(writing.map(one => doc.sign(one.register, one.claim as never)))
    // The piece may have moved while the claim was signed. What was right then may open a second voice now.
    const isStale = store.circle.get().piece.key !== circle.piece.key
    const stands = ({ register }: { register: Register }) => !(isStale && register === 'piece')
    doc.put(...signed.filter(stands))
    return writing.filter(stands)
  }

  function render(): void {
    if (lettingGo.begun()) return
    const { microphone, ears, packetsSent, leakStopped } = speaking.state.get()
    const screen: CircleScreen = {
      at: 'circle',
      circle: store.circle.get(),
      microphone,
      ears,
      packetsSent,
      leakStopped,
      connected: mesh.connected().length,
      ignored: ignored + doc.ignored() + signalling.ignored(),
      link: room.link,
      introducerAway,
    }
    show(screen)
  }

  async function takeSeat(): Promise<void> {
    const { entry, name, way } = arrived
    const seat = entry.as === 'guest' ? entry.seat : 0
    const body = { name, way, seat, here: 'in', consent: store.circle.get().version } as const
    doc.put(await doc.sign('person', { by: me, era: 0, epoch: 1, body }))
    if (entry.as === 'opener') await write({ kind: 'take' })
    else {
      store.addRoot(entry.host.id)
      await admit(entry.host) // so that whoever I let in later knows of everyone through me
    }
  }

  doc.onChange(() => void meetExpected(store.circle.get())) // a proof may come after the admission
  store.circle.subscribe(follow)
  speaking.state.subscribe(render)
  room.listen({
    onSignal(from, signal) {
      if (signal.kind === 'signal' || signal.kind === 'dial-me') mesh.onSignal(from, signal)
      else door.onSignal(from, signal)
    },
    onReach(reached) {
      introducerAway = !reached
      if (reached) {
        door.greet()
        mesh.tend()
      }
      render()
    },
  })
  await takeSeat()
  follow(store.circle.get())
  const { signal } = leaving
  addEventListener('online', attend, { signal })
  addEventListener('pageshow', attend, { signal })
  document.addEventListener('visibilitychange', attend, { signal })
  addEventListener('pagehide', () => lettingGo.atOnce(), { signal })

  return {
    onRequest(request) {
      switch (request.kind) {
        case 'open-microphone':
          return speaking.press(store.circle.get().piece.key)
        case 'rest-microphone':
          return void speaking.rest()
        case 'mend-microphone':
          return void speaking.acquire()
        case 'hear':
          return speaking.hear()
        case 'leave':
          leaving.abort()
          return void press(request).then(() => lettingGo.alone())
        case 'open-room':
        case 'agree':
        case 'go-home':
        case 'come-in-anyway':
        case 'read-again':
        case 'introduce':
        case 'enter':
          return
        default:
          return void press(request)
      }
    },
  }
}
