import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { createStore, keep, type Store } from './domain/store.ts'
import type { Sign } from './net/wire.ts'
import type { After } from './voice/timer.ts'

/*
 * How far a voice reaches, as the devices of those who listen say it: to the holder alone, over their own link, and
 * written nowhere.
 *
 *   listener: once a second ── "it comes out here" ──▶ holder: a light at that seat
 *             once ─────────── "it does not any more" ──▶ no light at once
 *             nothing for FRESH_MS ───────────────────▶ no light
 */

/** A device says it every second; without a word for so long its light goes, ms. Lost within 3 s, whatever was cut. */
const FRESH_MS = 2_500
/** How long a seat may be without a light before its name is said, ms: most find back by themselves. */
const TOLD_AFTER_MS = 10_000
/** How long all lights must stand before it is said that the voice reaches everyone, ms: nothing said flickers. */
const STEADY_MS = 2_000

/** What the holder, and nobody else, sees of their voice while their microphone is open. */
export interface Reached {
  /** Where it comes out of a device just now. It does not mean that anybody listens. */
  readonly lit: readonly ParticipantId[]
  /** Where it has not come out for a while. */
  readonly told: readonly ParticipantId[]
  /** Everybody's light has been standing for a moment, and nobody is lost. */
  readonly isWhole: boolean
}

export interface ReachOptions {
  /** Tells one person's device. */
  tell(to: ParticipantId, sign: Sign): void
  /** Local monotone clock, ms. */
  now(): number
  readonly after: After
}

export interface Reach {
  /** Null while this device's own voice is not out, or nobody is there to hear it. */
  readonly state: Store<Reached | null>
  /** Follows the circle and the own microphone, and looks how it stands: at each change, and once a second. */
  look(circle: Circle, isMicrophoneOpen: boolean): void
  /** Tells the holder that their voice comes out here, or does not any more; null while nobody is to be heard. Once a second. */
  report(circle: Circle, comesOut: boolean | null): void
  hear(from: ParticipantId, sign: Sign): void
}

/** Builds the reach of one seated person. */
export function createReach({ tell, now, after }: ReachOptions): Reach {
  const state = createStore<Reached | null>(null)
  const lights = new Map<ParticipantId, () => void>()
  const darkSince = new Map<ParticipantId, number>()
  let turn = ''
  let listeners: readonly ParticipantId[] = []
  let isAnyoneLost = false
  let wholeSince: number | null = null
  /** The turn of which this device said last that its voice comes out here. */
  let saidOf = ''

  function douse(id: ParticipantId): void {
    lights.get(id)?.()
    lights.delete(id)
  }

  /** A turn, or an opening of the microphone, begins in the dark and without a reproach. */
  function begin(key: string): void {
    turn = key
    for (const id of [...lights.keys()]) douse(id)
    darkSince.clear()
    wholeSince = null
  }

  function show(): void {
    if (turn === '' || listeners.length === 0) {
      if (state.get() !== null) state.set(null)
      return
    }
    const lit = listeners.filter(id => lights.has(id))
    for (const id of listeners) {
      if (lights.has(id)) darkSince.delete(id)
      else if (!darkSince.has(id)) darkSince.set(id, now())
    }
    wholeSince = isAnyoneLost || lit.length < listeners.length ? null : (wholeSince ?? now())
    const told = listeners.filter(id => now() - (darkSince.get(id) ?? now()) >= TOLD_AFTER_MS)
    keep(state, { lit, told, isWhole: wholeSince !== null && now() - wholeSince >= STEADY_MS })
  }

  return {
    state,
    look(circle, isMicrophoneOpen) {
      const { piece, me, seats } = circle
      const isOut = piece.at === 'held' && piece.holder === me && isMicrophoneOpen
      const key = isOut ? piece.key : ''
      if (key !== turn) begin(key)
      isAnyoneLost = seats.some(seat => seat.state === 'lost')
      listeners = seats.filter(seat => !seat.isMe && seat.state === 'present').map(seat => seat.id)
      show()
    },
    report({ piece, me, mySeat }, comesOut) {
      if (comesOut === null || piece.at !== 'held' || piece.holder === me || mySeat?.state !== 'present')
        return
      const { key: turn, holder } = piece
      const hasLight = saidOf === turn
      saidOf = comesOut ? turn : ''
      if (comesOut) tell(holder, { kind: 'reached', turn })
      else if (hasLight) tell(holder, { kind: 'unreached', turn }) // without a light there is none to take away
    },
    hear(from, sign) {
      if ((sign.kind !== 'reached' && sign.kind !== 'unreached') || sign.turn !== turn) return
      douse(from)
      const fade = () => {
        lights.delete(from)
        show()
      }
      if (sign.kind === 'reached') lights.set(from, after(FRESH_MS, fade))
      show()
    },
  }
}
