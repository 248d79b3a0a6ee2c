import type { SoundDesk } from './sound-desk.ts'
import type { Speaking } from './speaking.ts'
import type { Vigil } from './vigil.ts'

export interface SensesOptions {
  readonly speaking: Pick<Speaking, 'close' | 'rest'>
  readonly desk: Pick<SoundDesk, 'close'>
  readonly vigil: Pick<Vigil, 'close'>
}

/** All by which this device hears its person, sounds for them, or watches beside them. */
export type Senses = Pick<Speaking, 'close' | 'rest'>

/** Ends them as one: whoever hears themselves in this moment, too, is silent at once. */
export function createSenses({ speaking, desk, vigil }: SensesOptions): Senses {
  return {
    rest: () => speaking.rest(),
    close() {
      desk.close()
      vigil.close()
      speaking.close()
    },
  }
}
