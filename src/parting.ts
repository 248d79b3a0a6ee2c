import { createAbsence } from './absence.ts'
import type { Company } from './company.ts'
import { mayBeOver, missesAnybody } from './domain/absence.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { createLettingGo, type LettingGo, type LettingGoOptions } from './letting-go.ts'
import type { ControlMessage } from './net/wire.ts'
import type { Speaking } from './speaking.ts'

export interface PartingOptions extends LettingGoOptions {
  readonly company: LettingGoOptions['company'] & Pick<Company, 'heard'>
  readonly speaking: Pick<Speaking, 'close' | 'rest'>
  /** The clock on the wall, ms: it goes on while the device sleeps. */
  wall(): number
}

/** Every way in which one person's evening comes to its end. */
export interface Parting {
  readonly lettingGo: LettingGo
  /** Whether it is over here; if it has just become so, the wipe begins. */
  isOver(): boolean
  /** The same, with a look at how long nobody has been heard: once a second, and on waking. */
  look(): boolean
  /** Whether the others may have ended without me; see domain/absence.ts. */
  mayBeOver(): boolean
  hear(from: ParticipantId, message: ControlMessage): void
  /** Somebody who holds the piece closes the page, perhaps by mistake: the browser asks them once. */
  warn(event: BeforeUnloadEvent): void
  /** The page goes: what was signed ahead is written, and nobody waits for a word from here. */
  part(): void
}

/** Watches for the end from the moment in which somebody sits down. */
export function createParting(options: PartingOptions): Parting {
  const { company, store, speaking, now, wall } = options
  const circle = (): Circle => store.circle.get()
  const lettingGo = createLettingGo(options)
  const hasOthers = () => missesAnybody(circle())
  const absence = createAbsence({ heard: company.heard, hasOthers, now, wall })

  function isOver(): boolean {
    const { leaving, me } = circle()
    if (lettingGo.begun()) return true
    if (leaving.removed.has(me)) lettingGo.unheard('removed')
    else if (absence.isTooLong()) lettingGo.unheard('away')
    else if (lettingGo.isOver(circle())) void lettingGo.together(circle())
    return lettingGo.begun()
  }

  return {
    lettingGo,
    isOver,
    look() {
      absence.look()
      return isOver()
    },
    mayBeOver: () => mayBeOver(circle(), absence.aloneForMs()),
    hear(from, message) {
      lettingGo.onMessage(from, message)
      isOver()
    },
    warn(event) {
      const { piece, me, seats } = circle()
      const isHeld = piece.at === 'held' && piece.holder === me && seats.length > 1
      if (!isHeld || lettingGo.begun()) return
      void speaking.rest() // while the browser asks, the page stands still and could not close the microphone
      event.preventDefault()
    },
    part() {
      lettingGo.atOnce()
      company.broadcast({ kind: 'goodbye' })
    },
  }
}
