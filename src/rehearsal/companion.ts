import { agreementsVersion, DEFAULT_AGREEMENTS } from '../domain/agreements.ts'
import type { Circle } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { createVisitor, type Entry } from '../net/visitor.ts'
import type { Room } from '../room.ts'
import { type ImaginedSeat, type Surroundings, takeImaginedSeat } from './imagined-seat.ts'
import type { Bent } from './manner.ts'
import { createMind } from './mind.ts'
import type { Voice } from './mouth.ts'

export interface CompanionOptions extends Surroundings {
  readonly room: Room
  readonly name: string
  readonly bent: Bent | null
  /** Whoever rehearses. */
  readonly host: ParticipantId
  readonly voice: Voice
  /** They are here no more: not let in, asked to leave, or the circle has ended. */
  onGone(): void
}

/** One imagined person, from the door to the end. */
export interface Companion {
  readonly id: ParticipantId
  /** What they see of the circle; null while they are not in it. */
  circle(): Circle | null
  /** Once a second. */
  tick(): void
  close(): void
}

/** Comes to the door, goes in, and takes part until the circle is over. */
export function createCompanion(options: CompanionOptions): Companion {
  const { room, name, bent, host, after, random } = options
  const visitor = createVisitor((to, signal) => room.signalling.send(to, signal))
  let seat: ImaginedSeat | null = null
  let closed = false

  const agreedTo = () => agreementsVersion(visitor.company.get().welcome?.agreements ?? DEFAULT_AGREEMENTS)

  /** Whoever reads agreements that have just changed agrees to those as well; nobody opens a circle of their own. */
  async function comeIn(): Promise<void> {
    while (!closed) {
      const consent = agreedTo()
      const entry = await visitor.enter(name, consent, () => {})
      if (closed || entry === null) return
      if (entry.as === 'guest') return sit(consent, entry)
      if (entry.as === 'refused' && entry.reason !== 'changed') return gone()
    }
  }

  async function sit(consent: string, entry: Entry & { readonly as: 'guest' }): Promise<void> {
    const sat = await takeImaginedSeat({
      ...options,
      arrived: { name, way: 'voice', consent, hidesAddress: false, entry },
      createMind: body => createMind({ ...body, bent, host, after, random }),
      onKnock() {}, // for whoever rehearses to answer, and to practise
      onSign() {}, // what is said to them alone they take in silence
      onGone: gone,
    })
    visitor.close()
    if (closed) sat.close()
    else seat = sat
  }

  function gone(): void {
    if (closed) return
    close()
    options.onGone()
  }

  function close(): void {
    if (closed) return
    closed = true
    visitor.close()
    seat?.close()
    room.close()
  }

  room.listen(visitor)
  comeIn().catch(gone)

  return {
    id: room.identity.id,
    circle: () => seat?.circle() ?? null,
    tick: () => seat?.tick(),
    close,
  }
}
