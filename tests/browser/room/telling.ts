import { type Canaries, createCanary } from '../harness/canaries.ts'
import type { Person } from '../harness/person.ts'

/** All that can be said in a circle beside a name. */
export const TOLD = ['title', 'agreement', 'prompt', 'line', 'draft'] as const

export type Told = Readonly<Record<(typeof TOLD)[number], string>>

/** Words that occur nowhere else. */
export function createTold(): Told {
  return Object.fromEntries(TOLD.map(what => [what, createCanary()])) as Told
}

/** Says what everybody reads; the one who opened the circle is its guardian. */
export async function tellEverything(person: Person, told: Told): Promise<void> {
  await person.press('More')
  await person.press('Name and frame')
  await person.fill('The name of the circle', told.title)
  await person.press('Set')
  await person.press('A question for the round')
  await person.fill('It rests beneath the piece', told.prompt)
  await person.press('Set this question')
  await person.press('What we agreed')
  await person.fill('One more agreement', told.agreement)
  await person.press('Add it')
  await person.press('Close')
}

/** Writes a line instead of speaking, and half of another. */
export async function writes(person: Person, told: Told): Promise<void> {
  await person.press('More')
  await person.press('Write instead of speaking')
  await person.fill('Write, and others read it', told.line)
  await person.press('Say it')
  await person.fill('Write, and others read it', told.draft)
}

/** The part of a link that nobody else has; as a canary. */
export function secretOf(link: string): Canaries {
  return { secret: new URL(link).hash.slice(1, 23) }
}
