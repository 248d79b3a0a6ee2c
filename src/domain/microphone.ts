import type { Circle } from './circle.ts'

/** This device's own microphone, as its person should know it. */
export type Microphone =
  | { readonly state: 'none' }
  | { readonly state: 'refused' }
  | { readonly state: 'resting' }
  | { readonly state: 'open' }
  | { readonly state: 'stopped' }

/**
 * Whether my microphone may be open now. `pressedFor` is the key of the piece that its person pressed for,
 * here and for this opening; nothing that is received can set it. Everything else only ever closes.
 */
export function mayOpenMicrophone(circle: Circle, pressedFor: string | null): boolean {
  return (
    pressedFor !== null &&
    circle.piece.key === pressedFor &&
    circle.speakers.has(circle.me) &&
    circle.settled &&
    !circle.cutOff &&
    circle.mySeat?.state === 'present'
  )
}
