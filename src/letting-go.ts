import type { Company } from './company.ts'
import type { CircleDoc } from './doc/circle-doc.ts'
import type { CircleStore } from './doc/circle-store.ts'
import type { SignedClaim } from './doc/entry.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { RETURN_BY_ITSELF_AFTER_MS } from './domain/presence.ts'
import type { Hand } from './hand.ts'
import type { Ticker } from './net/ticker.ts'
import type { ControlMessage } from './net/wire.ts'
import { createReceipts } from './receipts.ts'
import type { Room } from './room.ts'
import type { Speaking } from './speaking.ts'
import { type After, afterMs } from './voice/timer.ts'

/*
 * How a device lets a circle go, always in this order:
 *
 *   voices ─▶ "ending" echoed by everyone in reach, or 5 s ─▶ document ─▶ "let go" from everyone, or 5 s more
 *          ─▶ links, keys, socket ─▶ storage, address bar ─▶ a fresh page, which knows two numbers
 *
 * Alone (leaving, a quick exit, half an hour without the others) the two waits fall away, and the order stays.
 */

/**
 * Longest wait for the others at each gate, ms: whoever cannot answer by then cannot be reached. Whoever is through the
 * first at once still waits at the second for those who are held up at theirs: so both are reckoned from the beginning.
 */
export const WAIT_MS = 5_000
/** How often a gate looks again and repeats itself, ms: a link may break or come back, and nobody tells us. */
const LOOK_MS = 250

/** What is told after a wipe. */
export type Farewell =
  | { readonly kind: 'ended'; readonly devices: number; readonly letGo: number }
  /** I left, and the circle goes on. */
  | { readonly kind: 'left' }
  /** I was without the others for so long that it may be over. */
  | { readonly kind: 'away' }
  /** The others asked me to leave. */
  | { readonly kind: 'removed' }

export interface LettingGoOptions {
  readonly room: Pick<Room, 'close'>
  readonly doc: Pick<CircleDoc, 'put' | 'close'>
  readonly hand: Pick<Hand, 'signLeaving'>
  readonly company: Pick<
    Company,
    'connected' | 'hears' | 'inReach' | 'send' | 'broadcast' | 'closeDoor' | 'release' | 'close'
  >
  readonly store: Pick<CircleStore, 'circle' | 'close'>
  readonly ticker: Pick<Ticker, 'close'>
  readonly speaking: Pick<Speaking, 'close'>
  /** Ends all that listens on the window: what it holds would outlive the circle. */
  unlisten(): void
  /** Local monotone clock, ms. */
  now(): number
  /** Calls back once, after so many ms; returns what calls it off. */
  readonly after?: After
  onGone(farewell: Farewell): void
}

export interface LettingGo {
  readonly begun: () => boolean
  onMessage(from: ParticipantId, message: ControlMessage): void
  /** At each change: notes whether this person sits, and signs ahead what a closing page must write (piece laid, seat left). */
  prepare(circle: Circle): Promise<void>
  /** Whether the circle is over here: everybody asked has said yes, or everyone in reach says that it has ended. */
  isOver(circle: Circle): boolean
  /** Wipes with the others, and counts who has let go. */
  together(circle: Circle): Promise<void>
  /** I leave, the circle goes on: wipe here, once the others have heard it. */
  alone(): Promise<void>
  /** Nobody is to be waited for, since I was away for too long or the others asked me to leave: wipe here, now. */
  unheard(kind: 'away' | 'removed'): void
  /** The page is closing: what was prepared goes out now. */
  atOnce(): void
  /** A quick exit: says what a closing page says, and wipes without waiting, in an ending too; the links go with `cut`. */
  vanish(): { cut(): void }
}

/** Holds all that has to go, and lets it go once. */
export function createLettingGo(options: LettingGoOptions): LettingGo {
  const { room, doc, hand, company, store, ticker, speaking, now, after = afterMs } = options
  const receipts = createReceipts(company)
  const endedAtMs = new Map<ParticipantId, number>() // when each last said that the circle has ended for them
  let begun = false
  let vanished = false
  let prepared: readonly SignedClaim[] = []
  let hasSat = false
  let preparedFor = ''
  let preparedAt = '' // the key of the piece for which it was right
  let onHeard = () => {}

  /** Says it again and again until it is so, or until it is late. */
  function waitUntil(isSo: () => boolean, say: () => void, lateAtMs: number): Promise<void> {
    return new Promise(resolve => {
      let callOff = () => {}
      const late = after(lateAtMs - now(), finish)
      onHeard = () => {
        if (isSo()) finish()
      }
      look()

      function look(): void {
        callOff = after(LOOK_MS, look)
        say()
        onHeard()
      }
      function finish(): void {
        late()
        callOff()
        onHeard = () => {}
        resolve()
      }
    })
  }

  function silence(): void {
    begun = true
    speaking.close()
    company.closeDoor()
    store.close()
  }

  function wipeDocument(): void {
    prepared = []
    company.release()
    doc.close()
  }

  function cutLinks(): void {
    options.unlisten()
    ticker.close()
    company.close()
    room.close()
    receipts.clear()
    endedAtMs.clear()
  }

  function putPrepared(): void {
    const moved = store.circle.get().piece.key !== preparedAt
    doc.put(...prepared.filter(one => one.register !== 'piece' || !moved))
  }

  const notYetEnded = () => company.connected().filter(id => !endedAtMs.has(id))

  /**
   * Whether the circle is over for somebody who was not asked: counted out while they were away, and back just in time.
   * Everyone in reach says that it has ended, so nobody is left to go on with. What was said longer ago than the circle
   * waits for a lost person is past: those who then went on are a circle of their own.
   */
  function isTold(): boolean {
    const isRecent = (id: ParticipantId) =>
      now() - (endedAtMs.get(id) ?? Number.NEGATIVE_INFINITY) < RETURN_BY_ITSELF_AFTER_MS
    return [...endedAtMs.keys()].some(isRecent) && company.inReach().every(isRecent)
  }

  return {
    begun: () => begun,
    onMessage(from, message) {
      if (message.kind === 'ending' || message.kind === 'let-go') endedAtMs.set(from, now())
      if (message.kind === 'let-go') receipts.hear(from, message.of)
      else if (message.kind === 'let-go-heard') receipts.heardBy(from, message.count)
      onHeard()
    },
    async prepare(circle) {
      hasSat ||= circle.mySeat !== null
      const { piece, next, settled, mySeat, version } = circle
      const wanted = [piece.key, ...next, settled, mySeat?.state, version].join()
      if (wanted === preparedFor) return
      preparedFor = wanted
      const signed = await hand.signLeaving()
      if (preparedFor !== wanted || begun) return // a later call knows better
      prepared = signed
      preparedAt = piece.key
    },
    isOver: circle => circle.scene.phase === 'ended' || isTold(),
    async together(circle) {
      if (begun) return
      silence()
      const seated = circle.seats.map(seat => seat.id)
      const begunAtMs = now()
      await waitUntil(
        () => notYetEnded().length === 0,
        () => {
          for (const id of notYetEnded()) company.send(id, { kind: 'ending' })
        },
        begunAtMs + WAIT_MS,
      )
      if (vanished) return
      wipeDocument()
      receipts.letGo(circle.me, seated)
      await waitUntil(receipts.isComplete, receipts.say, begunAtMs + 2 * WAIT_MS)
      if (vanished) return
      const letGo = receipts.count()
      cutLinks()
      options.onGone({ kind: 'ended', devices: seated.length, letGo })
    },
    async alone() {
      if (begun) return
      // With them the circle is over. Whoever has not sat yet may not know of anybody.
      const isLast = hasSat && store.circle.get().seats.every(seat => seat.isMe)
      silence()
      await waitUntil(
        () => company.connected().length === 0, // whoever has heard it closes the link
        () => {},
        now() + WAIT_MS,
      )
      if (vanished) return
      wipeDocument()
      cutLinks()
      options.onGone(isLast ? { kind: 'ended', devices: 1, letGo: 1 } : { kind: 'left' })
    },
    unheard(kind) {
      if (begun) return
      silence()
      wipeDocument()
      cutLinks()
      options.onGone({ kind })
    },
    atOnce() {
      if (!begun) putPrepared()
    },
    vanish() {
      vanished = true
      if (!begun) {
        speaking.close()
        putPrepared()
        company.broadcast({ kind: 'goodbye' })
        silence()
      }
      wipeDocument()
      return { cut: cutLinks }
    },
  }
}
