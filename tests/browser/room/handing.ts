import type { Person } from '../harness/person.ts'

/** Hands the piece to the next, or to somebody chosen. */
export async function offer(giver: Person, receiver: Person): Promise<void> {
  if (await giver.canPress(`Pass to ${receiver.name}`)) return giver.press(`Pass to ${receiver.name}`)
  await giver.press('More')
  await giver.press('Pass to someone else')
  await giver.press(receiver.name)
}

/** Hands the piece on and has it taken: the receiver speaks from then on. */
export async function handOver(giver: Person, receiver: Person): Promise<void> {
  await offer(giver, receiver)
  await receiver.press('Take it')
}
