import { describe, expect, it } from 'vitest'
import { createForetold } from '../../src/net/foretold.ts'
import { openTab } from './cast/tab.ts'

/** A newcomer whose host has named two people, with a clock of their own. */
async function newcomer() {
  const [ana, ben, cem] = (await Promise.all([openTab(), openTab(), openTab()])).map(tab => tab.identity)
  if (ana === undefined || ben === undefined || cem === undefined) throw new Error('Three have come.')
  const clock = { ms: 0 }
  const foretold = createForetold(() => clock.ms)
  for (const who of [ben, cem]) foretold.add(who)
  return { ana, ben, cem, clock, foretold }
}

describe('[N93] whom the host named with the yes', () => {
  it('is met at once, for as long as nothing of the circle has come', async () => {
    const { ana, ben, cem, clock, foretold } = await newcomer()
    expect(foretold.look([ana.proof], true)).toEqual([ben, cem])
    clock.ms = 60_000 // the host's line is slow
    expect(foretold.look([ana.proof], true)).toEqual([ben, cem])
    expect([ana, ben, cem].map(({ id }) => foretold.has(id))).toEqual([false, true, true])
  })

  it('is the circle’s own as soon as it tells of them, and let go if it does not', async () => {
    const { ana, ben, cem, clock, foretold } = await newcomer()
    foretold.look([ana.proof], true)
    expect(foretold.look([ana.proof, ben.proof], false)).toEqual([cem])
    expect(foretold.look([ana.proof], false), 'Ben has left since: that stands').toEqual([cem])
    clock.ms = 4_900
    expect(foretold.look([ana.proof], false)).toEqual([cem])
    clock.ms = 5_000
    expect(foretold.look([ana.proof], false)).toEqual([])
    expect(foretold.look([ana.proof], true), 'and is not met again').toEqual([])
  })
})
