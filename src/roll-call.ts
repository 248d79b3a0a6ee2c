import type { Company } from './company.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { deriveWholeness } from './domain/roster.ts'
import { createStore, keep, type Store } from './domain/store.ts'
import type { CircleWords } from './ui/screen.ts'

export interface RollCallOptions {
  circle(): Circle
  readonly company: Pick<Company, 'presence' | 'connected'>
  readonly topic: string
  /** Local monotone clock, ms. */
  now(): number
  /** Reckons the words; fetched when somebody asks for the first time. */
  readonly reckon?: (ids: readonly ParticipantId[], topic: string) => Promise<readonly string[]>
}

/** The words of the circle, while somebody looks at them and everyone is linked to everyone. */
export interface RollCall {
  readonly state: Store<CircleWords>
  open(isOpen: boolean): void
  /** Looks again: when the circle, what others say of it, or a link has changed. */
  look(): void
}

/** Words that belong to one roster; null when they could not be fetched. */
interface Reckoned {
  readonly roster: string
  readonly words: readonly string[] | null
}

/** Starts folded. What is reckoned slowly is shown only if the roster is still the one it was reckoned for. */
export function createRollCall({
  circle,
  company,
  topic,
  now,
  reckon = fetchAndReckon,
}: RollCallOptions): RollCall {
  const state = createStore<CircleWords>({ at: 'folded' })
  let isOpen = false
  let reckoned: Reckoned | null = null
  let underWay = ''

  function begin(roster: string, ids: readonly ParticipantId[]): void {
    underWay = roster
    const settle = (words: Reckoned['words']) => {
      if (underWay !== roster) return // somebody came or went meanwhile
      underWay = ''
      reckoned = { roster, words }
      look()
    }
    reckon(ids, topic).then(settle, () => settle(null)) // the list was not fetched: the person reads so
  }

  function see(): CircleWords {
    if (!isOpen) return { at: 'folded' }
    const roll = circle()
    const wholeness = deriveWholeness(roll, company.presence.get(), company.connected(), now())
    if (wholeness.at !== 'whole') return wholeness
    const { roster } = roll
    if (reckoned?.roster === roster)
      return reckoned.words === null ? { at: 'unreachable' } : { at: 'whole', words: reckoned.words }
    if (underWay !== roster) begin(roster, wholeness.ids)
    return { at: 'reckoning' }
  }

  const look = () => keep(state, see())

  return {
    state,
    look,
    open(open) {
      isOpen = open
      if (open && reckoned?.words === null) reckoned = null // asked again: try again
      look()
    },
  }
}

async function fetchAndReckon(ids: readonly ParticipantId[], topic: string): Promise<readonly string[]> {
  const { idsToWords } = await import('./spoken-words.ts')
  return idsToWords(ids, topic)
}
