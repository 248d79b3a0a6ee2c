import type { Person } from '../harness/person.ts'

/** Those who sit in a circle with somebody, whoever moves them: people at browsers of their own, or the imagined. */
export interface Others {
  /** They are handed the piece, and take it. */
  take(name: string): Promise<void>
  /** Of all voices that of the holder is heard, and no other. */
  isHeard(name: string): Promise<void>
  /** Each says yes to the end. */
  letGo(): Promise<void>
}

/**
 * From the seat to the fresh page, as the one walks it who opened the room: they speak, hand the piece on, listen, ask to
 * end and read the receipts.
 */
export async function walkThroughAnEvening(
  opener: Person,
  next: string,
  others: Others,
  receipts: string,
): Promise<void> {
  await opener.sees('You hold the piece. Your microphone is resting.')
  await opener.press('Speak')
  await opener.sees('Your microphone is open.')
  await opener.press(`Pass to ${next}`)
  await others.take(next)
  await opener.sees(`${next} holds the piece.`)
  await others.isHeard(next)
  await opener.press('More')
  await opener.press('End the circle together')
  await opener.press('I’m ready to let this go')
  await others.letGo()
  await opener.sees('It is gone. Go gently.')
  await opener.sees(receipts)
}
