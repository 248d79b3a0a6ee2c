import { createHash } from 'node:crypto'
import { type CircleDoc, createCircleDoc, type Notary } from '../../../src/doc/circle-doc.ts'
import { type CircleStore, createCircleStore } from '../../../src/doc/circle-store.ts'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../../src/domain/agreements.ts'
import { myStatement } from '../../../src/domain/circle.ts'
import { type ParticipantId, parseJson, parseParticipantId } from '../../../src/domain/claim.ts'
import { claimsFor, type Intent, tidyingClaims } from '../../../src/domain/intent.ts'
import { urgentIn } from '../../../src/domain/presence.ts'
import { createHeartbeat, type Heartbeat } from '../../../src/net/heartbeat.ts'
import { controlToText, parseControlMessage } from '../../../src/net/wire.ts'
import { openEnd, type PageEnd } from './pages.ts'

/*
 * A whole circle in memory, everybody linked to everybody: the real document, snapshots and heartbeats of each, put
 * together as seated.ts and company.ts do it. What one sends arrives a moment later; whoever runs it lets time pass.
 */

/** From one device to another, ms: a town, not a continent. */
const UNDER_WAY_MS = 20
const VERSION = agreementsVersion(DEFAULT_AGREEMENTS)
/** As long as a real proof: a fingerprint, a dot, a public key. */
const PROOF_LENGTH = 131

export interface Sitter {
  readonly id: ParticipantId
  readonly proof: string
  readonly doc: CircleDoc
  readonly store: CircleStore
  readonly heartbeat: Heartbeat
  /** This device's side of each page, in the order of the others. */
  readonly ends: PageEnd[]
  /** Snapshots so far. */
  snapshots: number
}

/** What has gone over all links so far. */
export interface Traffic {
  /** Frames of the document, and their bytes. */
  readonly frames: number
  readonly frameBytes: number
  readonly beats: number
  readonly beatBytes: number
}

export interface Sitting {
  readonly sitters: readonly Sitter[]
  traffic(): Traffic
  /** Somebody asks for something, as by a press; resolves once it is written, or was not theirs to do. */
  ask(who: Sitter, intent: Intent): Promise<void>
  /** Everybody beats once, and the holder hands the piece to whoever sits next, who takes it; a round that is over is followed by another. */
  handOver(): Promise<void>
  /** Everybody beats once, as in every second. */
  beat(): void
  close(): void
}

/** Seats so many people; `pass` lets so many ms go by, and all that happens in them. */
export async function sitTogether(size: number, pass: (ms: number) => Promise<void>): Promise<Sitting> {
  const counted = { beats: 0, beatBytes: 0 }
  const sitters = Array.from({ length: size }, (_, at) => seat(at))
  const [host, ...guests] = sitters as [Sitter, ...Sitter[]]
  let holder = 0

  function seat(at: number): Sitter {
    const notary = paperNotary(`person ${at}`)
    const doc = createCircleDoc(notary, 'a room of memory')
    const heartbeat: Heartbeat = createHeartbeat({
      me: notary.me,
      now: Date.now,
      statement: () => statementOf(sitter),
      send: words => sendBeat(sitter, controlToText({ kind: 'beat', words })),
    })
    const store = createCircleStore(doc, {
      me: notary.me,
      presence: heartbeat.presence,
      listening: () => null,
      now: Date.now,
    })
    const sitter: Sitter = {
      id: notary.me,
      proof: notary.proof,
      doc,
      store,
      heartbeat,
      ends: [],
      snapshots: 0,
    }
    let told = ''
    store.circle.subscribe(() => {
      sitter.snapshots += 1
      const telling = urgentIn(store.circle.get().piece, statementOf(sitter))
      if (telling === told) return
      told = telling
      heartbeat.beat()
    })
    return sitter
  }

  function statementOf({ id, store, heartbeat }: Sitter) {
    const linked = sitters.map(one => one.id).filter(one => one !== id)
    return myStatement(store.circle.get(), heartbeat.presence.get(), linked, Date.now())
  }

  function sendBeat(from: Sitter, text: string): void {
    for (const to of sitters) {
      if (to === from) continue
      counted.beats += 1
      counted.beatBytes += text.length
      setTimeout(() => {
        const message = parseControlMessage(parseJson(text))
        if (message?.kind === 'beat') to.heartbeat.hear(from.id, message.words)
      }, UNDER_WAY_MS)
    }
  }

  function beat(): void {
    for (const one of sitters) one.heartbeat.beat()
  }

  async function write({ doc }: Sitter, writing: ReturnType<typeof claimsFor>): Promise<void> {
    doc.put(...(await Promise.all(writing.map(one => doc.sign(one.register, one.claim as never)))))
  }

  async function ask(who: Sitter, intent: Intent): Promise<void> {
    await write(who, claimsFor(intent, who.store.circle.get(), who.doc.claims()))
    await pass(PACED_MS)
    for (const one of sitters) await write(one, tidyingClaims(one.store.circle.get(), one.doc.claims()))
  }

  for (const [at, one] of sitters.entries()) {
    const person = { name: `Person ${at}`, seat: at, way: 'voice', here: 'in', consent: VERSION } as const
    one.doc.put(await one.doc.sign('person', { by: one.id, era: 0, epoch: 1, body: person }))
    const others = one === host ? guests : [host]
    for (const other of others) one.doc.introduce(other.id, other.proof)
    if (one !== host) one.store.addRoot(host.id)
    const body = { ids: others.map(other => other.id) }
    one.doc.put(await one.doc.sign('admissions', { by: one.id, era: 0, epoch: 1, body }))
    one.heartbeat.expect(sitters.map(({ id }) => id))
  }
  for (const [at, a] of sitters.entries()) for (const b of sitters.slice(at + 1)) linkLater(a, b)
  await pass(PACED_MS)
  beat()
  await pass(PACED_MS)
  await ask(host, { kind: 'take' })
  await ask(host, { kind: 'take-guardian' })
  await ask(host, { kind: 'set', change: { field: 'phase', value: 'rounds' } })

  return {
    sitters,
    traffic: () => ({
      ...counted,
      frames: sumOf(sitters, end => end.arrived),
      frameBytes: sumOf(sitters, end => end.bytes),
    }),
    ask,
    async handOver() {
      beat() // it takes more than a second
      const [giver, receiver] = [sitters[holder], sitters[(holder + 1) % size]] as [Sitter, Sitter]
      await ask(giver, { kind: 'offer', to: receiver.id })
      await ask(receiver, { kind: 'accept' })
      holder = (holder + 1) % size
      if (holder === 0) await ask(host, { kind: 'set', change: { field: 'phase', value: 'rounds' } })
    },
    beat,
    close() {
      for (const { store, doc, ends } of sitters) {
        store.close()
        for (const end of ends) end.close()
        doc.close()
      }
    },
  }
}

/** Longer than a debt to a page waits (page.ts), ms. */
const PACED_MS = 600

function linkLater(a: Sitter, b: Sitter): void {
  const near: PageEnd = openEnd(a.doc, Date.now, frame => setTimeout(() => far.receive(frame), UNDER_WAY_MS))
  const far: PageEnd = openEnd(
    b.doc,
    Date.now,
    frame => setTimeout(() => near.receive(frame), UNDER_WAY_MS),
    false,
  )
  a.ends.push(near)
  b.ends.push(far)
  near.meet(far)
  far.meet(near)
}

function sumOf(sitters: readonly Sitter[], of: (end: PageEnd) => number): number {
  return sitters.flatMap(({ ends }) => ends.map(of)).reduce((sum, one) => sum + one, 0)
}

/** Ids, proofs and signatures of paper, as long as the real ones, which a thousand hand-overs would wait for. */
export function paperNotary(name: string): Notary {
  const me = idOf(name)
  const proof = `${me}.`.padEnd(PROOF_LENGTH, createHash('sha512').update(me).digest('base64url'))
  const signatureOf = (by: string, text: string) =>
    createHash('sha512').update(`${by} signs ${text}`).digest('base64url')
  return {
    me,
    proof,
    sign: async text => signatureOf(proof, text),
    idOf: async one => parseParticipantId(String(one).split('.')[0]),
    verify: async (by, text, signature) => signature === signatureOf(by, text),
  }
}

export function idOf(name: string): ParticipantId {
  const id = parseParticipantId(createHash('sha256').update(name).digest('base64url'))
  if (id === null) throw new Error('SHA-256 in base64url has 43 characters.')
  return id
}
