import { bytesToWords } from './domain/circle-words.ts'
import type { ParticipantId } from './domain/claim.ts'
import { WORD_LIST } from './domain/word-list.ts'
import { rosterToBytes } from './net/roster-digest.ts'

/** The six words of a circle of exactly these people, in the room of this topic. */
export async function idsToWords(ids: readonly ParticipantId[], topic: string): Promise<readonly string[]> {
  return bytesToWords(await rosterToBytes(ids, topic), WORD_LIST)
}
