import { Person, type PersonWishes } from '../harness/person.ts'
import type { RoomHouse } from '../harness/room-house.ts'
import { until } from '../harness/until.ts'

export type Way = 'With my voice' | 'In writing' | 'Just listening'

/** People who close their browsers when the test is over, whatever happened. */
export interface Gathering {
  readonly people: readonly Person[]
  /**
   * A person with a browser of their own. It draws less motion unless somebody wishes it: several browsers that draw
   * without a graphics card keep two processors busy with breathing lights alone.
   */
  invite(name: string, wishes?: PersonWishes): Promise<Person>
  /** Opens a new room, sits down in it and returns its link. */
  open(person: Person, house: RoomHouse): Promise<string>
  close(): Promise<void>
}

export function createGathering(): Gathering {
  const people: Person[] = []
  return {
    people,
    async invite(name, wishes) {
      const person = await Person.arrive(name, { lessMotion: true, ...wishes })
      people.push(person)
      return person
    },
    async open(person, house) {
      await person.open('about:blank')
      await person.open(house.url)
      await person.press('Open a room')
      await person.sees('I agree to these')
      const link = person.page.url()
      await sitDown(person)
      return link
    },
    async close() {
      await Promise.all(people.splice(0).map(person => person.close()))
    },
  }
}

/** Follows the link and goes through the three screens of the arrival. */
export async function comeIn(person: Person, link: string, way: Way = 'With my voice'): Promise<void> {
  await person.open('about:blank') // a link followed inside the same page only changes its fragment
  await person.open(link)
  await sitDown(person, way)
}

/** From the agreements to the seat. */
export async function sitDown(person: Person, way: Way = 'With my voice'): Promise<void> {
  await introduce(person, way)
  await person.press('Sit down')
  await person.sees('Nothing is expected of you')
  await person.press('All right')
}

/** From the agreements to the door. */
export async function introduce(
  person: Person,
  way: Way = 'With my voice',
  name = person.name,
): Promise<void> {
  await person.press('I agree to these')
  await person.fill('What may we call you?', name)
  await person.choose(way)
  await person.press('Continue')
}

/** Waits until everyone sees everyone, and is connected to everyone directly. */
export async function allSee(people: readonly Person[]): Promise<void> {
  for (const person of people) {
    for (const other of people) await person.sees(other.name)
    await person.seesNoMore('coming back…')
    await until(
      async () => (await person.probe.connections()).connected >= people.length - 1,
      `${person.name} is connected to all ${people.length - 1} others`,
    )
  }
}
