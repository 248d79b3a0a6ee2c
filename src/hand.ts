import type { CircleDoc } from './doc/circle-doc.ts'
import type { SignedClaim } from './doc/entry.ts'
import type { Circle } from './domain/circle.ts'
import { claimsFor, type Intent, isGivingAway, isTaking, tidyingClaims } from './domain/intent.ts'
import { openingKey } from './domain/microphone.ts'
import { derivePiece } from './domain/piece.ts'
import type { ClaimToWrite, Register } from './domain/registers.ts'
import { MAX_SEAT, type Person } from './domain/seating.ts'
import type { Acquaintance } from './net/identity.ts'
import type { Speaking } from './speaking.ts'

export interface HandOptions {
  readonly doc: CircleDoc
  readonly speaking: Pick<Speaking, 'press' | 'rest'>
  circle(): Circle
}

/** All that this device writes into the document, one after the other: no claim is made from what is about to change. */
export interface Hand {
  /** A person's own press: what takes the piece into their hands also opens their microphone, for this once. */
  press(intent: Intent): Promise<void>
  /** Writes what an intent asks for, if the rules let me; opens nothing. */
  write(intent: Intent): Promise<void>
  /** Writes what my device owes the circle without being asked. */
  tidy(): Promise<void>
  takeSeat(person: Person): Promise<void>
  /** Lets somebody in; resolves with the seat that they may take. */
  admit(who: Acquaintance): Promise<number>
  /** What `leave` would write now, signed, to be put at once when the page closes. */
  signLeaving(): Promise<readonly SignedClaim[]>
}

/** Builds the writing hand of one seated person. */
export function createHand({ doc, speaking, circle }: HandOptions): Hand {
  let chain: Promise<unknown> = Promise.resolve()

  /** One piece of work after the other; one that fails does not hold up the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = chain.then(work, work)
    chain = turn
    return turn
  }

  const wishes = (intent: Intent) => claimsFor(intent, circle(), doc.claims())

  const sign = (writing: readonly ClaimToWrite[]) =>
    Promise.all(writing.map(one => doc.sign(one.register, one.claim as never)))

  /** `onWritten` is told in the same task: a screen that is drawn meanwhile would hold it up. */
  async function write(
    wished: () => readonly ClaimToWrite[],
    onWritten: (claims: readonly ClaimToWrite[]) => void = () => {},
  ): Promise<void> {
    const { key } = circle().piece
    const writing = wished()
    const signed = await sign(writing)
    // The piece may have moved while the claim was signed. What was right then may open a second voice now.
    const isStale = circle().piece.key !== key
    const stands = ({ register }: { readonly register: Register }) =>
      !(isStale && (register === 'piece' || register === 'turn'))
    doc.put(...signed.filter(stands))
    onWritten(writing.filter(stands))
  }

  return {
    async press(intent) {
      if (isGivingAway(intent)) await speaking.rest() // the microphone closes before the claim is written
      const { bellKey } = circle() // a bell that rings from here on takes the press back
      const open = (written: readonly ClaimToWrite[]) => {
        for (const one of written) {
          if (one.register !== 'piece' || !isTaking(intent)) continue
          speaking.press(openingKey({ piece: derivePiece([one.claim]), scene: circle().scene, bellKey }))
        }
      }
      await inTurn(() => write(() => wishes(intent), open))
    },
    async write(intent) {
      await inTurn(() => write(() => wishes(intent)))
    },
    async tidy() {
      if (tidyingClaims(circle(), doc.claims()).length === 0) return
      await inTurn(() => write(() => tidyingClaims(circle(), doc.claims())))
    },
    takeSeat: body =>
      inTurn(async () => doc.put(await doc.sign('person', { by: circle().me, era: 0, epoch: 1, body }))),
    admit: who =>
      inTurn(async () => {
        const mine = doc.mine('admissions')
        const ids = mine?.body.ids ?? []
        doc.introduce(who.id, who.proof)
        if (!ids.includes(who.id)) {
          const body = { ids: [...ids, who.id] }
          doc.put(
            await doc.sign('admissions', { by: circle().me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body }),
          )
        }
        return Math.min(MAX_SEAT, Math.max(0, ...doc.claims().person.map(person => person.body.seat + 1)))
      }),
    signLeaving: () => sign(wishes({ kind: 'leave' })),
  }
}
