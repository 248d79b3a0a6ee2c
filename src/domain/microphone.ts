import type { Circle } from './circle.ts'
import type { ParticipantId } from './claim.ts'

/** This device's own microphone, as its person should know it. */
export type Microphone =
  | { readonly state: 'none' }
  | { readonly state: 'refused' }
  | { readonly state: 'resting' }
  | { readonly state: 'open' }
  | { readonly state: 'stopped' }

/** What a press opens the microphone for: this piece, or the farewell, and no longer than until the next bell. */
export function openingKey({ piece, scene, bellKey }: Pick<Circle, 'piece' | 'scene' | 'bellKey'>): string {
  return scene.phase === 'farewell' ? `farewell ${scene.lap} ${bellKey}` : `${piece.key} ${bellKey}`
}

/**
 * Whether a press still stands. `pressedFor` is the opening that its person pressed for, here; nothing that is
 * received can set it. A press that does not stand is forgotten: the microphone never opens by itself again.
 */
export function pressStands(circle: Circle, pressedFor: string): boolean {
  return (
    pressedFor === openingKey(circle) &&
    circle.speakers.has(circle.me) &&
    !circle.cutOff &&
    circle.mySeat?.state === 'present'
  )
}

/**
 * What is left of a press in this moment: nothing, when it does not stand. Asked when it is made and at every change
 * of the circle, so that one made too late, as the bell rings or the agreements change, does not open afterwards.
 */
export function standingPress(circle: Circle | null, pressedFor: string | null): string | null {
  return circle !== null && pressedFor !== null && pressStands(circle, pressedFor) ? pressedFor : null
}

/** Whether my microphone may be open now: my press stands, and everyone knows that the piece is mine. */
export function mayOpenMicrophone(circle: Circle, pressedFor: string | null): boolean {
  if (pressedFor === null || !pressStands(circle, pressedFor)) return false
  return circle.settled || circle.scene.phase === 'farewell'
}

/**
 * Whose last word may still be on its way here: whoever gave the piece away, to somebody or to the centre, however often it
 * has been let pass since. In a silence nothing rings on.
 */
export function ringingOn({
  piece,
  givers,
  scene,
}: Pick<Circle, 'piece' | 'givers' | 'scene'>): ReadonlySet<ParticipantId> {
  return scene.isQuiet || piece.at === 'held' ? new Set() : givers
}

/** To whom a voice may go: everyone present, which includes their consent to the agreements as they stand. */
export function listenersOf(circle: Circle): ReadonlySet<ParticipantId> {
  const present = circle.seats.filter(seat => seat.state === 'present' && !seat.isMe)
  return new Set(present.map(seat => seat.id))
}
