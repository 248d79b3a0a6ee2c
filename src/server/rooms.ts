import type { Bus, Subscription } from './bus.ts'

/** Why a member may not do what it asked for. */
export type RoomViolation = 'too many topics' | 'topic full' | 'not subscribed'

export interface RoomsOptions<Member> {
  readonly bus: Bus
  readonly maxTopicsPerMember: number
  readonly maxMembersPerTopic: number
  /** Called for everything that comes over the bus to those of this process who are in the room. */
  readonly onPayload: (payload: Buffer, members: ReadonlySet<Member>) => void
  readonly addressOf: (member: Member) => string
  /** Called for a member that must give up its place in a full room; it has to leave within the call. */
  readonly onCrowdedOut: (member: Member) => void
}

/** Who is subscribed to what, in this process. A room exists while somebody is in it. */
export interface Rooms<Member> {
  /**
   * Joining a room twice is joining it once. A promise resolves when nothing said elsewhere will be missed: only
   * then may the member be heard, or the answer to its first word could pass it by.
   */
  join(member: Member, topics: readonly string[]): RoomViolation | Promise<void> | null
  /** Leaving a room that one is not in is nothing. */
  leave(member: Member, topics: readonly string[]): void
  leaveAll(member: Member): void
  /** Passes a parsed publish on to everyone in the room, the sender included. */
  publish(member: Member, topic: string, payload: Buffer): RoomViolation | null
}

/** Builds a house without rooms. */
export function createRooms<Member>(options: RoomsOptions<Member>): Rooms<Member> {
  return new House(options)
}

interface Room<Member> {
  readonly members: Set<Member>
  readonly subscription: Subscription
  /** null when the bus has confirmed the subscription. */
  readiness: Promise<void> | null
}

class House<Member> implements Rooms<Member> {
  readonly #options: RoomsOptions<Member>
  readonly #rooms = new Map<string, Room<Member>>()
  readonly #topicsOf = new Map<Member, Set<string>>()

  constructor(options: RoomsOptions<Member>) {
    this.#options = options
  }

  join(member: Member, topics: readonly string[]): RoomViolation | Promise<void> | null {
    const readiness: Promise<void>[] = []
    const mine = this.#topicsOf.get(member) ?? new Set<string>()
    for (const topic of topics) {
      if (mine.has(topic)) continue
      if (mine.size >= this.#options.maxTopicsPerMember) return 'too many topics'
      const room = this.#rooms.get(topic) ?? this.#open(topic)
      if (!this.#hasPlace(room, member)) return 'topic full'
      room.members.add(member)
      this.#topicsOf.set(member, mine.add(topic))
      if (room.readiness !== null) readiness.push(room.readiness)
    }
    return readiness.length === 0 ? null : Promise.all(readiness).then(() => {})
  }

  leave(member: Member, topics: readonly string[]): void {
    const mine = this.#topicsOf.get(member)
    for (const topic of topics) {
      const room = this.#rooms.get(topic)
      if (room === undefined || !mine?.delete(topic)) continue
      room.members.delete(member)
      if (room.members.size > 0) continue
      room.subscription.unsubscribe()
      this.#rooms.delete(topic)
    }
    if (mine?.size === 0) this.#topicsOf.delete(member)
  }

  leaveAll(member: Member): void {
    this.leave(member, [...(this.#topicsOf.get(member) ?? [])])
  }

  publish(member: Member, topic: string, payload: Buffer): RoomViolation | null {
    const members = this.#rooms.get(topic)?.members
    if (!members?.has(member)) return 'not subscribed'
    this.#options.bus.publish(topic, payload)
    return null
  }

  /**
   * Whoever knows a topic could fill it from one address and so shut it for everybody who comes later. So in a full
   * room the address with most members gives one up, its last, to an address with fewer.
   */
  #hasPlace(room: Room<Member>, newcomer: Member): boolean {
    const { maxMembersPerTopic, addressOf, onCrowdedOut } = this.#options
    if (room.members.size < maxMembersPerTopic) return true
    const crowds = new Map<string, Member[]>()
    for (const member of room.members) {
      const address = addressOf(member)
      crowds.set(address, [...(crowds.get(address) ?? []), member])
    }
    const own = crowds.get(addressOf(newcomer))?.length ?? 0
    const [largest = []] = [...crowds.values()].sort((a, b) => b.length - a.length)
    const last = largest.at(-1)
    if (last === undefined || largest.length <= own + 1) return false
    onCrowdedOut(last)
    return true
  }

  #open(topic: string): Room<Member> {
    const { bus, onPayload } = this.#options
    const members = new Set<Member>()
    const subscription = bus.subscribe(topic, payload => onPayload(payload, members))
    const room: Room<Member> = { members, subscription, readiness: subscription.ready }
    void room.readiness?.then(() => {
      room.readiness = null
    })
    this.#rooms.set(topic, room)
    return room
  }
}
