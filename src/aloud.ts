import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import type { BellSound } from './voice/bell-sound.ts'
import type { ReadAloud } from './voice/read-aloud.ts'

export interface AloudOptions {
  readonly bell: Pick<BellSound, 'ring' | 'ringEnd'>
  readonly reader: Pick<ReadAloud, 'read' | 'stop'>
  /** Whether what that person writes is read aloud here. */
  mayRead(id: ParticipantId): boolean
}

/** What this device makes heard of a circle beside the voices: the bell, and written lines. */
export interface Aloud {
  follow(before: Circle | null, now: Circle): void
}

/** Builds it. */
export function createAloud({ bell, reader, mayRead }: AloudOptions): Aloud {
  /** Rings when a silence begins and when it ends; whoever arrives in the middle hears only its end. */
  function ringFor(before: Circle | null, { scene }: Circle): void {
    if (before === null || before.scene.isQuiet === scene.isQuiet) return
    if (scene.isQuiet) bell.ring()
    else bell.ringEnd()
  }

  function readNew(before: Circle | null, { written, piece, me, scene, mySeat }: Circle): void {
    const isSameTurn = before?.piece.key === piece.key
    if (!isSameTurn || scene.isQuiet || mySeat?.state !== 'present') reader.stop()
    const holder = piece.at === 'held' ? piece.holder : null
    if (scene.isQuiet || holder === null || holder === me || !mayRead(holder)) return
    const known = isSameTurn ? before.written.length : 0
    if (written.length > known) reader.read(written.slice(known))
  }

  return {
    follow(before, now) {
      ringFor(before, now)
      readNew(before, now)
    },
  }
}
