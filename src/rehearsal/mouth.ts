import type { Circle } from '../domain/circle.ts'
import { listenersOf, mayOpenMicrophone, standingPress } from '../domain/microphone.ts'
import { createEncodingValve } from '../voice/encoding-valve.ts'
import { createMicGateOver, type GateLine } from '../voice/mic-gate.ts'
import type { After } from '../voice/timer.ts'

/** What an imagined person speaks with: a track in place of a microphone's, and whatever sounds in it. */
export interface Voice {
  readonly track: MediaStreamTrack
  /** Begins to sound, or falls silent. */
  sound(on: boolean): void
}

/** The mouth of an imagined person, under the very rules of a microphone: it opens by their own press alone. */
export interface Mouth {
  isOpen(): boolean
  press(key: string | null): void
  rest(): Promise<void>
  addLine(line: GateLine): void
  removeLine(id: GateLine['id']): void
  follow(circle: Circle): void
  close(): void
}

/** Builds it, closed. */
export function createMouth(voice: Voice, after: After): Mouth {
  const gate = createMicGateOver(createEncodingValve, after)
  let pressedFor: string | null = null
  let circle: Circle | null = null
  let open = false
  let closed = false
  gate.setTrack(voice.track)

  function drive(): Promise<void> {
    const wasOpen = open
    open = !closed && circle !== null && mayOpenMicrophone(circle, pressedFor)
    if (open !== wasOpen) voice.sound(open)
    return gate.set(open, open && circle !== null ? listenersOf(circle) : new Set())
  }

  return {
    isOpen: () => open,
    press(key) {
      pressedFor = standingPress(circle, key)
      void drive()
    },
    rest() {
      pressedFor = null
      return drive()
    },
    addLine: line => gate.addLine(line),
    removeLine: id => gate.removeLine(id),
    follow(next) {
      circle = next
      pressedFor = standingPress(next, pressedFor)
      void drive()
    },
    close() {
      if (closed) return
      closed = true
      pressedFor = null
      void drive()
      gate.close()
    },
  }
}
