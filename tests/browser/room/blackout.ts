import { setTimeout as pause } from 'node:timers/promises'
import type { Person } from '../harness/person.ts'

/** Nothing goes out of this person's device or comes in for so long; resolves when the network is back. */
export async function blackout(person: Person, lengthMs: number): Promise<void> {
  person.freezeNetwork()
  await pause(lengthMs) // the fault itself has this length; nothing is being waited for
  person.thawNetwork()
}

/** How long this person takes from now until they hear this voice and no other, ms. */
export async function msUntilHeard(person: Person, hz: number): Promise<number> {
  const start = performance.now()
  await person.hearsOnly(hz, { withinMs: 30_000 }) // far longer than allowed, to be able to tell how long it was
  return performance.now() - start
}
