import { type CircleDoc, createCircleDoc, type Notary } from '../../../src/doc/circle-doc.ts'
import { type ParticipantId, parseParticipantId } from '../../../src/domain/claim.ts'
import { isAlive } from '../../../src/domain/presence.ts'
import { type Courier, createCourier } from '../../../src/net/courier.ts'
import { createDocLink, type DocLink } from '../../../src/net/doc-link.ts'
import type { Envelopes } from '../../../src/net/envelope.ts'
import { createHeartbeat, type Heartbeat } from '../../../src/net/heartbeat.ts'
import type { Acquaintance } from '../../../src/net/identity.ts'
import { createMesh, type Mesh } from '../../../src/net/mesh.ts'
import { type ControlMessage, parseSignal, type Signal } from '../../../src/net/wire.ts'
import { Air } from './fake-rtc.ts'

/*
 * A circle in bad weather: the real mesh, courier, heartbeat, link, y-webrtc and simple-peer of several people,
 * over a server that loses, doubles and reorders, and over air that can be cut. The clock is the test's own.
 */

export interface Sailor {
  readonly name: string
  readonly who: Acquaintance
  readonly mesh: Mesh
  readonly courier: Courier
  readonly heartbeat: Heartbeat
  readonly doc: CircleDoc
  readonly heard: ControlMessage[]
  /** Those who were shut out here. */
  readonly shutOut: ParticipantId[]
  /** Out of everybody's reach. */
  isAdrift: boolean
  /** What this device has posted while adrift: its socket may hold it, and let it go when the network is back. */
  readonly held: string[]
  /** What the server had for it meanwhile. */
  readonly missed: string[]
  close(): void
}

export interface Weather {
  /** Of each frame, for each who hears the server: how likely it is lost, how likely it comes twice. */
  loss: number
  doubling: number
  /** The longest a frame is under way, ms. */
  delayMs: number
  serverIsUp: boolean
}

export interface Storm {
  readonly air: Air
  readonly weather: Weather
  readonly sailors: readonly Sailor[]
  /** Frames that the server has seen, for whoever wants to play them again. */
  readonly seen: readonly string[]
  /** The server gives everybody this frame. */
  relay(frame: string): void
  /** A frame as somebody would make it who has the link and not the sender's key. */
  forge(from: Sailor, to: Sailor, signal: Signal): string
  /** A frame as the sender's own device could make it. */
  letter(from: Sailor, to: Sailor, count: number): Promise<string>
  close(): void
}

const FORGED_FROM = 1_000_000

/** Gathers so many people who know each other; chance decides all that is not decided elsewhere. */
export function gatherStorm(size: number, random: () => number): Storm {
  const air = new Air(random)
  const weather: Weather = { loss: 0, doubling: 0, delayMs: 50, serverIsUp: true }
  const seen: string[] = []
  const people = Array.from({ length: size }, (_, at) => personOf(at))
  const sailors: Sailor[] = []

  function relay(frame: string): void {
    for (const sailor of sailors) {
      const copies = random() < weather.loss ? 0 : random() < weather.doubling ? 2 : 1
      for (let copy = 0; copy < copies; copy++) {
        setTimeout(() => {
          if (sailor.isAdrift) sailor.missed.push(frame)
          else sailor.courier.receive('server', frame)
        }, random() * weather.delayMs)
      }
    }
  }

  for (const [at, who] of people.entries()) {
    sailors.push(
      embark({
        who,
        name: `s${at}`,
        people,
        air,
        random,
        post(frame, sailor) {
          if (sailor.isAdrift) sailor.held.push(frame)
          if (!weather.serverIsUp || sailor.isAdrift) return
          seen.push(frame)
          relay(frame)
        },
      }),
    )
  }
  return {
    air,
    weather,
    sailors,
    seen,
    relay,
    forge: (from, to, signal) =>
      JSON.stringify({
        by: from.who.proof,
        payload: JSON.stringify([to.who.id, FORGED_FROM, signal]),
        seal: 'x',
      }),
    letter: (from, to, count) =>
      toyEnvelopes(from.who, people).seal(to.who.id, count, { kind: 'dial-me', has: null }),
    close() {
      for (const sailor of sailors) sailor.close()
      air.close()
    },
  }
}

interface Berth {
  readonly who: Acquaintance
  readonly name: string
  readonly people: readonly Acquaintance[]
  readonly air: Air
  random(): number
  post(frame: string, sailor: Sailor): void
}

/** One person's device, put together as company.ts does it. */
function embark({ who, name, people, air, random, post }: Berth): Sailor {
  const now = () => Date.now()
  const doc = createCircleDoc(toyNotary(who), 'storm')
  const heard: ControlMessage[] = []
  const shutOut: ParticipantId[] = []
  const docLink: DocLink = createDocLink({
    share: doc.share,
    now,
    certificate: {} as RTCCertificate,
    iceServers: [],
    prepareAudio: () => {},
    rtc: air.rtcOf(who.id, who.fingerprint),
  })
  const courier = createCourier({
    me: who.id,
    envelopes: toyEnvelopes(who, people),
    now,
    post: frame => post(frame, sailor),
    onSignal: (from, signal) => mesh.onSignal(from, signal),
  })
  const heartbeat = createHeartbeat({
    me: who.id,
    now,
    statement: () => ({ key: '', lost: [], roster: '', whole: false }),
    send: words => mesh.broadcast({ kind: 'beat', words }),
  })
  const mesh = createMesh({
    me: who.id,
    docLink,
    now,
    random,
    send: (to, signal) => courier.send(to, signal),
    onUp: () => heartbeat.beat(),
    onDown: () => {},
    onIgnored: () => {},
    onShutOut: id => shutOut.push(id),
    isAlive: id => isAlive(heartbeat.presence.get(), id, now()),
    onMessage(from, message) {
      if (message.kind === 'beat') heartbeat.hear(from, message.words)
      else if (message.kind === 'carry') courier.carried(from, message.hops, message.frame)
      else heard.push(message)
    },
  })
  courier.join({
    isMember: id => id !== who.id && people.some(one => one.id === id),
    linked: () => mesh.connected(),
    isFresh: id => mesh.isFresh(id),
    hasPath: id => mesh.isFresh(id) || (heartbeat.isHeardOf(id) && !mesh.isStruggling(id)),
    nearestTo: id => heartbeat.toldBy(id),
    send: (to, message) => mesh.send(to, message),
  })
  const ticking = setInterval(() => {
    heartbeat.beat()
    mesh.tend()
  }, 1_000)
  const sailor: Sailor = {
    name,
    who,
    mesh,
    courier,
    heartbeat,
    doc,
    heard,
    shutOut,
    isAdrift: false,
    held: [],
    missed: [],
    close() {
      clearInterval(ticking)
      courier.close()
      mesh.close()
      docLink.close()
      doc.close()
    },
  }
  heartbeat.expect(people.map(one => one.id))
  return sailor
}

/** Signatures of paper. */
function toyNotary({ id, proof }: Acquaintance): Notary {
  const signatureOf = (by: string, text: string) => `${by} signed ${text}`
  return {
    me: id,
    proof,
    sign: async text => signatureOf(proof, text),
    idOf: async one => parseParticipantId(String(one).replace('proof of ', '')),
    verify: async (by, text, signature) => signature === signatureOf(by, text),
  }
}

/** Envelopes of paper: whoever has no secret of the sender's cannot close one in their name. */
function toyEnvelopes(me: Acquaintance, people: readonly Acquaintance[]): Envelopes {
  const sealOf = (proof: string, payload: string) => `${proof.length}:${payload.length}:secret of ${proof}`
  return {
    async seal(to, count, signal) {
      const payload = JSON.stringify([to, count, signal])
      return JSON.stringify({ by: me.proof, payload, seal: sealOf(me.proof, payload) })
    },
    async open(frame, isWanted) {
      const { by, payload, seal } = JSON.parse(String(frame))
      const [to, count, body] = JSON.parse(payload)
      if (by === me.proof || !isWanted(to)) return 'not-mine'
      const from = people.find(one => one.proof === by)
      const signal = parseSignal(body)
      if (from === undefined || signal === null || seal !== sealOf(by, payload)) return null
      return { from, to, count, signal }
    },
  }
}

function personOf(at: number): Acquaintance {
  const id = parseParticipantId(String.fromCharCode(97 + at).repeat(43)) as ParticipantId
  const fingerprint = Array.from({ length: 32 }, () => `${10 + at}`).join(':')
  return { id, proof: `proof of ${id}`, fingerprint, publicKey: {} as CryptoKey }
}
