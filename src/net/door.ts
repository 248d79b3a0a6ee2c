import type { ParticipantId } from '../domain/claim.ts'
import type { DoorState } from '../domain/door.ts'
import type { Acquaintance } from './identity.ts'
import type { RefusalReason, Signal, Welcome } from './wire.ts'

/*
 * The seated side of the door. A hello is answered with what may be known before admission and nothing
 * else. A knock with the consent to the current agreements is answered as the door stands: open, it lets in; closed,
 * it says so; and when it asks, whoever knocks is told to wait, and is let in by somebody's press or not at all.
 *
 *   a knock to one            its answer: admitted, waiting or refused
 *   the same, now to all      remembered by everyone seated; one of them answers for all
 *   "Let in" / "Not yet"      admitted / refused, by whoever pressed
 *
 * Two who each found the room empty meet here too: a welcome from a circle that is not mine makes me
 * knock there, and whoever lets me in I let in as well, as long as my own door is open. So their circles join.
 */

/** Hellos answered in a second: a whole room that comes at once; a flood must not use up my allowance at the server. */
const MAX_ANSWERS = 24
/** How often a knock of mine is repeated at the door of another circle, ms. */
const KNOCK_AGAIN_MS = 3_000
/** Without another "waiting" for this long nobody is there any more to ask, ms. */
const WAITING_FOR_MS = 10_000

type Knock = Extract<Signal, { readonly kind: 'knock' }>

export interface DoorOptions {
  send(to: ParticipantId | null, signal: Signal): void
  isAdmitted(id: ParticipantId): boolean
  /** Whether the circle may be over without my knowing: then only those whom I knew get an answer. */
  mayBeOver(): boolean
  /** Whether somebody is no longer in the circle because the others asked for it; they are not answered. */
  isRemoved(id: ParticipantId): boolean
  /** What a newcomer may read now. */
  welcome(): Omit<Welcome, 'kind'>
  /** My own name and the version that I consent to, for the door of another circle in this room. */
  myKnock(): { readonly name: string; readonly consent: string }
  /** Whether the agreements and the places would let a knock in, or why not. */
  judge(consent: string): RefusalReason | null
  state(): DoorState
  /** Whether it is I who answer a knock that was said to all. */
  keeps(): boolean
  /** Somebody knocks, and is to be asked about inside. */
  onKnock(who: Acquaintance, knock: { readonly name: string; readonly consent: string }): void
  /** The proofs of those who are here, as a newcomer learns them with their admission. */
  others(): readonly string[]
  /** Writes the admission; resolves with the seat that the newcomer may take. */
  admit(who: Acquaintance): Promise<number>
}

export interface Door {
  onSignal(from: Acquaintance, signal: Signal): void
  /** Lets somebody in who was asked about, if agreements and places still allow it. */
  letIn(who: Acquaintance, consent: string): void
  /** Tells somebody who was asked about that it is not yet time. */
  putOff(id: ParticipantId): void
  /** Says that I am here: when I have just sat down, and when the introducing server is back. */
  greet(): void
  /** Repeats a knock of mine at another circle's door that asks; called once a second. */
  tend(): void
  close(): void
}

/** Tends the door for one seated person. */
export function createDoor(options: DoorOptions): Door {
  const knockedAt = new Set<ParticipantId>()
  const mayAnswerHello = createAllowance()
  const mayAnswerKnock = createAllowance()
  let waitsUntilMs = 0
  let knockedAtMs = Number.NEGATIVE_INFINITY
  let closed = false

  const refuse = (id: ParticipantId, reason: RefusalReason) => options.send(id, { kind: 'refused', reason })

  async function admit(who: Acquaintance): Promise<void> {
    const seat = await options.admit(who)
    if (closed) return
    const others = options.others().filter(proof => proof !== who.proof)
    options.send(who.id, { kind: 'admitted', seat, consent: options.myKnock().consent, others })
  }

  /** Of those who hear a knock that was said to all, one answers; whoever is asked about is remembered by everyone. */
  function answer(who: Acquaintance, knock: Knock): void {
    const answers = (!knock.waits || options.keeps()) && mayAnswerKnock()
    if (options.isAdmitted(who.id)) {
      if (answers) void admit(who) // the yes was lost on its way
      return
    }
    const state = options.state()
    const reason = state === 'closed' ? 'closed' : options.judge(knock.consent)
    if (state === 'ask' && reason === null) options.onKnock(who, knock)
    if (!answers) return
    if (reason !== null) refuse(who.id, reason)
    else if (state === 'open') void admit(who)
    else options.send(who.id, { kind: 'waiting' })
  }

  /** Another circle in my room: mine and theirs join if both doors let it be. */
  function joinOther(from: Acquaintance): void {
    if (options.isAdmitted(from.id) || options.state() !== 'open') return
    knockedAt.add(from.id)
    options.send(from.id, { kind: 'knock', ...options.myKnock(), waits: false })
  }

  function isJoining(from: Acquaintance, consent: string): boolean {
    // Whoever knocked at all of them may be let in by any of them.
    const isAsked = knockedAt.delete(from.id) || (isWaiting() && !options.isAdmitted(from.id))
    return isAsked && options.state() === 'open' && options.judge(consent) === null
  }

  const isUnanswered = (id: ParticipantId) => options.mayBeOver() && !options.isAdmitted(id)
  const isWaiting = () => performance.now() < waitsUntilMs

  return {
    onSignal(from, signal) {
      if (closed || options.isRemoved(from.id) || isUnanswered(from.id)) return
      switch (signal.kind) {
        case 'hello':
          if (signal.seated && options.isAdmitted(from.id)) return // only back, and knows how things stand here
          if (mayAnswerHello()) options.send(from.id, { kind: 'welcome', ...options.welcome() })
          return
        case 'knock':
          answer(from, signal)
          return
        case 'welcome':
          joinOther(from)
          return
        case 'waiting':
          if (knockedAt.size > 0) waitsUntilMs = performance.now() + WAITING_FOR_MS
          return
        case 'refused':
          if (knockedAt.delete(from.id)) waitsUntilMs = 0
          return
        case 'admitted':
          if (!isJoining(from, signal.consent)) return
          waitsUntilMs = 0
          void options.admit(from)
          return
      }
    },
    letIn(who, consent) {
      if (isUnanswered(who.id)) return
      const reason = options.judge(consent)
      if (reason !== null) refuse(who.id, reason)
      else void admit(who)
    },
    putOff: id => refuse(id, 'not-yet'),
    greet: () => options.send(null, { kind: 'hello', seated: true }),
    tend() {
      const nowMs = performance.now()
      if (closed || !isWaiting() || nowMs - knockedAtMs < KNOCK_AGAIN_MS) return
      if (options.state() !== 'open' || [...knockedAt].every(options.isAdmitted)) return
      knockedAtMs = nowMs
      options.send(null, { kind: 'knock', ...options.myKnock(), waits: true })
    },
    close() {
      closed = true
    },
  }
}

/** Whether one more may be answered in this second. */
function createAllowance(): () => boolean {
  let answers = 0
  let sinceMs = 0
  return () => {
    const nowMs = performance.now()
    if (nowMs - sinceMs > 1000) {
      answers = 0
      sinceMs = nowMs
    }
    answers += 1
    return answers <= MAX_ANSWERS
  }
}
