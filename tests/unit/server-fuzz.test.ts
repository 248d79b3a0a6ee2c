import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Violation } from '../../src/server/counters.ts'
import { openRelay, type Visitor, visit } from './server-visitor.ts'

/*
 * Random lives against a model: a visitor comes, says some harmless things, perhaps one that is not allowed,
 * and some more that must go unread. The model says what the relay's counters must then hold, exactly.
 */

const TOPICS = ['a', 'b', 'c', 'd', 'e', 'f']
const MAX_TOPICS = 4
const LIVES = 1000
const MIN_FRAMES = 20_000

type Deed =
  | { readonly do: 'ping' }
  | { readonly do: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }
  | { readonly do: 'publish'; readonly topic: string; readonly data: unknown }

type Misdeed = { readonly what: string | Uint8Array; readonly violation: Violation }

interface Tally {
  frames: number
  published: number
  violations: Record<Violation, number>
}

const topic = fc.constantFrom(...TOPICS)
const topics = fc.array(topic, { maxLength: 3 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('ping' as const) }),
  fc.record({ do: fc.constantFrom('subscribe' as const, 'unsubscribe' as const), topics }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('publish' as const), topic, data: fc.jsonValue() }) },
)
const malformed = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.string({ maxLength: 8 }).map(text => JSON.stringify({ type: text, topics: ['a'] })),
    fc.jsonValue().map(value => JSON.stringify({ type: 'subscribe', topics: { value } })),
    fc.string({ minLength: 129 }).map(text => JSON.stringify({ type: 'publish', topic: text })),
    fc.integer({ min: 1, max: 30 }).map(end => '{"type":"publish","topic":"a"}'.slice(0, -end)),
  )
  .filter(text => text !== '{"type":"ping"}')
const misdeed: fc.Arbitrary<Misdeed> = fc.oneof(
  malformed.map(what => ({ what, violation: 'malformed' as const })),
  fc.uint8Array().map(what => ({ what, violation: 'binary' as const })),
  fc.string({ minLength: 7, maxLength: 128 }).map(name => ({
    what: JSON.stringify({ type: 'publish', topic: name }),
    violation: 'not subscribed' as const,
  })),
  fc.constant({
    what: JSON.stringify({ type: 'subscribe', topics: ['1', '2', '3', '4', '5'] }),
    violation: 'too many topics' as const,
  }),
)
const life = fc.record({
  before: fc.array(deed, { minLength: 20, maxLength: 60 }),
  misdeed: fc.option(misdeed, { freq: 4 }),
  after: fc.array(fc.oneof(deed, misdeed), { maxLength: 5 }),
})

test('[S19] 20,000 random frames: exactly the guilty are closed, and whoever keeps to the rules is served', {
  timeout: 30_000,
}, async () => {
  // The witness speaks once in every life, faster than anybody would.
  const relay = await openRelay({ limits: { messagesBurst: 2 * LIVES } })
  const tally: Tally = {
    frames: 0,
    published: 0,
    violations: {
      malformed: 0,
      binary: 0,
      rate: 0,
      'too many topics': 0,
      'topic full': 0,
      'not subscribed': 0,
    },
  }
  const witness = await visit(relay.port)
  witness.subscribe('witness')
  let lives = 0
  await fc.assert(
    fc.asyncProperty(life, async ({ before, misdeed: sin, after }) => {
      lives++
      const visitor = await visit(relay.port)
      const mine = new Set<string>()
      for (const one of before) act(visitor, one, mine, tally)
      if (sin === null) await visitor.settled()
      else {
        tally.violations[sin.violation]++
        visitor.say(sin.what)
        for (const one of after) visitor.say('do' in one ? deedToMessage(one) : one.what)
        tally.frames += 1 + after.length
        expect(await visitor.closed).toEqual({ code: 1008, reason: sin.violation })
      }
      visitor.socket.terminate()
      witness.publish('witness', lives)
      expect(await witness.next()).toMatchObject({ data: lives })
    }),
    { numRuns: LIVES, endOnFailure: true },
  )
  await witness.settled()
  expect(relay.counters).toMatchObject({
    accepted: lives + 1,
    published: tally.published + lives,
    violations: tally.violations,
    broken: 0,
    slow: 0,
    silent: 0,
    refused: 0,
  })
  // Not vacuous: enough was said, and every kind of misdeed was among it.
  expect(tally.frames).toBeGreaterThan(MIN_FRAMES)
  for (const kind of ['malformed', 'binary', 'not subscribed', 'too many topics'] as const) {
    expect(tally.violations[kind]).toBeGreaterThan(10)
  }
  await relay.close()
  expect(relay.counters.open).toBe(0)
})

/** Does what is allowed at this moment and leaves out what is not. */
function act(visitor: Visitor, one: Deed, mine: Set<string>, tally: Tally): void {
  if (one.do === 'publish' && !mine.has(one.topic)) return
  if (one.do === 'subscribe' && new Set([...mine, ...one.topics]).size > MAX_TOPICS) return
  if (one.do === 'subscribe') for (const name of one.topics) mine.add(name)
  if (one.do === 'unsubscribe') for (const name of one.topics) mine.delete(name)
  if (one.do === 'publish') tally.published++
  tally.frames++
  visitor.say(deedToMessage(one))
}

function deedToMessage({ do: type, ...rest }: Deed): object {
  return { type, ...rest }
}
