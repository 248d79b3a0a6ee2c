import type { Company } from './company.ts'
import type { CircleDoc, SignedClaim } from './doc/circle-doc.ts'
import type { CircleStore } from './doc/circle-store.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import type { Hand } from './hand.ts'
import type { Ticker } from './net/ticker.ts'
import type { ControlMessage } from './net/wire.ts'
import type { Room } from './room.ts'
import type { Speaking } from './speaking.ts'

/*
 * How a device lets a circle go, always in this order:
 *
 *   voices ─▶ "ending" echoed by everyone in reach, or 5 s ─▶ document ─▶ "let go" from everyone, or 5 s
 *          ─▶ links, keys, socket ─▶ storage, address bar ─▶ a fresh page, which knows two numbers
 */

/** Longest wait for the others at either gate, ms: whoever cannot answer by then cannot be reached. */
const WAIT_MS = 5_000

/** What is told after a wipe; null for one who left while the circle goes on, 'removed' for one whom it asked to. */
export type Farewell = { readonly devices: number; readonly letGo: number } | 'removed' | null

export interface LettingGoOptions {
  readonly room: Room
  readonly doc: CircleDoc
  readonly hand: Hand
  readonly company: Company
  readonly store: CircleStore
  readonly ticker: Ticker
  readonly speaking: Speaking
  onGone(farewell: Farewell): void
}

export interface LettingGo {
  readonly begun: () => boolean
  onMessage(from: ParticipantId, message: ControlMessage): void
  /** Signs ahead what a closing page must write at once: the piece laid, the seat left. */
  prepare(circle: Circle): Promise<void>
  /** Everybody said yes: wipe with the others, and count who has let go. */
  together(circle: Circle): Promise<void>
  /** I leave, the circle goes on: wipe here, once the others have heard it. */
  alone(): Promise<void>
  /** The others asked me to leave: wipe here and now, with nobody to wait for. */
  removed(): void
  /** The page is closing: what was prepared goes out now. */
  atOnce(): void
}

/** Holds all that has to go, and lets it go once. */
export function createLettingGo(options: LettingGoOptions): LettingGo {
  const { room, doc, hand, company, store, ticker, speaking } = options
  const heard = {
    ending: new Set<ParticipantId>(),
    'let-go': new Set<ParticipantId>(),
    'let-go-heard': new Set<ParticipantId>(),
  }
  let begun = false
  let prepared: readonly SignedClaim[] = []
  let preparedFor = ''
  let preparedAt = '' // the key of the piece for which it was right
  let onHeard = () => {}

  /** Resolves when everyone in reach has said all of it, or after WAIT_MS. */
  function everyoneSays(...kinds: readonly (keyof typeof heard)[]): Promise<void> {
    return waitUntil(() => company.connected().every(id => kinds.every(kind => heard[kind].has(id))))
  }

  /** Resolves when it is so, or after WAIT_MS. */
  function waitUntil(isSo: () => boolean): Promise<void> {
    return new Promise(resolve => {
      const finish = () => {
        clearTimeout(late)
        clearInterval(looking)
        onHeard = () => {}
        resolve()
      }
      const check = () => {
        if (isSo()) finish()
      }
      const late = setTimeout(finish, WAIT_MS)
      const looking = setInterval(check, 250) // a link may go down meanwhile; nobody tells us
      onHeard = check
      check()
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
    ticker.close()
    company.close()
    room.close()
  }

  return {
    begun: () => begun,
    onMessage(from, message) {
      if (message.kind === 'carry' || message.kind === 'goodbye') return
      if (message.kind === 'beat' || message.kind === 'sign' || message.kind === 'put-off') return
      heard[message.kind].add(from)
      if (message.kind === 'let-go') {
        heard.ending.add(from)
        company.send(from, { kind: 'let-go-heard' })
      }
      onHeard()
    },
    async prepare(circle) {
      const wanted = circle.piece.key + circle.next.join() + circle.settled + circle.mySeat?.state
      if (wanted === preparedFor) return
      preparedFor = wanted
      const signed = await hand.signLeaving()
      if (preparedFor !== wanted || begun) return // a later call knows better
      prepared = signed
      preparedAt = circle.piece.key
    },
    async together(circle) {
      if (begun) return
      silence()
      company.broadcast({ kind: 'ending' })
      await everyoneSays('ending')
      wipeDocument()
      company.broadcast({ kind: 'let-go' })
      await everyoneSays('let-go', 'let-go-heard') // whoever closes has heard me, and I have heard them
      const farewell = { devices: circle.seats.length, letGo: heard['let-go'].size + 1 }
      cutLinks()
      options.onGone(farewell)
    },
    async alone() {
      if (begun) return
      silence()
      await waitUntil(() => company.connected().length === 0) // whoever has heard it closes the link
      wipeDocument()
      cutLinks()
      options.onGone(null)
    },
    removed() {
      if (begun) return
      silence()
      wipeDocument()
      cutLinks()
      options.onGone('removed')
    },
    atOnce() {
      if (begun) return
      const moved = store.circle.get().piece.key !== preparedAt
      doc.put(...prepared.filter(one => one.register !== 'piece' || !moved))
    },
  }
}
