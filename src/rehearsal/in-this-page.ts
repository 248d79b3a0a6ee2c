import { createTicker } from '../net/ticker.ts'
import '../ui/rehearsal-line.ts'
import { rehearsalWords } from '../ui/rehearsal-words.ts'
import { afterMs } from '../voice/timer.ts'
import { openImaginedVoices } from './imagined-voices.ts'
import { openRehearsal, type Rehearsal } from './rehearsal.ts'

/** Opens a rehearsal in this page, with its clocks, its chance and its loudspeaker. Fetched when somebody asks for it. */
export async function rehearseInThisPage(): Promise<Rehearsal> {
  const voices = openImaginedVoices(Math.random)
  const rehearsal = await openRehearsal({
    names: rehearsalWords.names,
    newcomer: rehearsalWords.newcomer,
    voiceOf: voices.voiceOf,
    after: afterMs,
    now: () => performance.now(),
    wall: Date.now,
    random: Math.random,
    tick: onTick => createTicker(onTick, () => {}), // after a sleep the links find each other by themselves
  })
  return {
    ...rehearsal,
    close() {
      rehearsal.close()
      voices.close()
    },
  }
}
