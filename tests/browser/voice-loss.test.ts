import { setTimeout as observe } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Networks, openNetworks, WORLD_ADDRESS, whyNoNetworks } from './harness/networks.ts'
import type { Person } from './harness/person.ts'
import { receptionSince } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { installTerms } from './harness/terms-in-page.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { makePlain } from './room/plain-listener.ts'
import { bringTape, likeness, startTape, takeTape } from './room/tape.ts'

/** Of all that leaves the speaker's home, percent. */
const LOSSES = [0, 5, 10, 20] as const
const WINDOWS = 6
const WINDOW_MS = 4_000
/** Until the listeners have told the speaker what they lose, which they do every few seconds, and Opus has heard it. */
const SETTLE_MS = 7_000
/** What may be made up of a voice as we send it, by loss: two packets in a row are lost now and then. */
const MOST_CONCEALED = { 0: 0.01, 5: 0.02, 10: 0.03, 20: 0.08 } as const
/** How like it stays to what was spoken, loudness by loudness. */
const LEAST_LIKENESS = { 0: 0.9, 5: 0.9, 10: 0.9, 20: 0.85 } as const
/** Two medians of the same thing differ by so much. */
const CHANCE = 0.02

/** Listeners in one home, to whom the same voice is sent at the same moment. */
const WAYS = [
  { name: 'Ben', way: 'as we send it', without: {} },
  { name: 'Cem', way: 'each packet once', without: { copies: true } },
  { name: 'Dee', way: 'once, uncorrected', without: { copies: true, correction: true } },
] as const

interface Figures {
  readonly lost: number
  readonly concealed: number
  readonly likeness: number
  readonly kbps: number
  readonly corrected: number
}

const obstacle = whyNoNetworks()
if (obstacle !== null) process.stdout.write(`Left out, voices over lossy networks: ${obstacle}\n`)

describe.runIf(obstacle === null)('one voice, sent three ways at once', () => {
  const gathering = createGathering()
  let networks: Networks
  let house: RoomHouse
  let ana: Person
  let listeners: Person[]

  beforeAll(async () => {
    networks = await openNetworks()
    const { urls, secret } = await networks.openRelay()
    const at = { namespace: networks.world, address: WORLD_ADDRESS }
    house = await openRoomHouse({ at, env: { STUN_PORT: '3478', TURN_URLS: urls, TURN_SECRET: secret } })
    const [home1, home2] = networks.homes
    const trustedOrigin = house.url
    ana = await gathering.invite('Ana', { speaks: true, namespace: home1.namespace, trustedOrigin })
    const elsewhere = { namespace: home2.namespace, trustedOrigin }
    listeners = await Promise.all(WAYS.map(({ name }) => gathering.invite(name, elsewhere)))
    for (const [at, person] of listeners.entries()) await makePlain(person, WAYS[at]?.without ?? {})
    for (const person of [ana, ...listeners]) await bringTape(person)
    await ana.page.evaluateOnNewDocument(installTerms)
    const link = await gathering.open(ana, house)
    for (const person of listeners) await comeIn(person, link, 'Just listening')
    await allSee([ana, ...listeners])
    await ana.press('Speak')
    for (const person of [ana, ...listeners]) await startTape(person)
  })

  afterAll(async () => {
    await gathering.close()
    await house?.close()
    await networks?.close()
  })

  /** How each of them heard Ana in one window. */
  async function hearOneWindow(): Promise<Figures[]> {
    const everyone = [ana, ...listeners]
    await Promise.all(everyone.map(takeTape)) // forgets what was before
    const before = await Promise.all(listeners.map(person => person.probe.receptions()))
    await observe(WINDOW_MS)
    const after = await Promise.all(listeners.map(person => person.probe.receptions()))
    const [spoken, ...heard] = await Promise.all(everyone.map(takeTape))
    return heard.map((tape, at) => {
      const { lost, packets, corrected, bytes, concealed, samples } = receptionSince(
        before[at] ?? [],
        after[at] ?? [],
      )
      return {
        lost: lost / (lost + packets),
        concealed: concealed / samples,
        likeness: spoken === undefined ? 0 : likeness(spoken, tape),
        kbps: (bytes * 8) / WINDOW_MS,
        corrected: corrected / (lost + packets),
      }
    })
  }

  it('[W145] lossy networks: the voice stays whole, and wholer than without our care', async () => {
    const sent = async () => {
      const terms = await ana.page.evaluate(() => listeningRoomTerms.read())
      return terms.length === WAYS.length ? terms : null
    }
    const ways = (await until(sent, 'Ana is connected with all')).map(({ codecs }) => {
      const opus = codecs.find(one => one.mimeType === 'audio/opus')?.sdpFmtpLine ?? ''
      return `${codecs[0]?.mimeType} ${/useinbandfec=\d/.exec(opus)}`
    })
    const [shipped, once, plain] = ['red useinbandfec=1', 'opus useinbandfec=1', 'opus useinbandfec=0']
    expect(ways.sort()).toEqual([plain, once, shipped].map(way => `audio/${way}`))
    for (const loss of LOSSES) {
      networks.homes[0].loseOutgoing(loss)
      await observe(SETTLE_MS)
      const windows: Figures[][] = []
      while (windows.length < WINDOWS) windows.push(await hearOneWindow())
      const [ours, , bare] = WAYS.map(({ way }, at) => {
        const all = windows.map(window => window[at] as Figures)
        const half = (key: keyof Figures) => median(all.map(one => one[key]))
        const mean = (key: keyof Figures) => all.reduce((sum, one) => sum + one[key], 0) / WINDOWS
        tell(`lost at ${loss} %, ${way}`, percent(mean('lost')))
        tell(`corrected at ${loss} %, ${way}`, percent(mean('corrected')))
        tell(`made up at ${loss} %, ${way}`, percent(half('concealed')))
        tell(`likeness at ${loss} %, ${way}`, half('likeness').toFixed(3))
        tell(`kbit/s at ${loss} %, ${way}`, half('kbps').toFixed(1))
        return { lost: mean('lost'), concealed: half('concealed'), likeness: half('likeness') }
      })
      if (ours === undefined || bare === undefined) continue
      expect.soft(ours.concealed, `${loss} %`).toBeLessThanOrEqual(MOST_CONCEALED[loss])
      expect.soft(ours.likeness, `${loss} %`).toBeGreaterThanOrEqual(LEAST_LIKENESS[loss])
      expect
        .soft(ours.concealed, `${loss} %`)
        .toBeLessThanOrEqual(Math.max(bare.concealed / 2, MOST_CONCEALED[0]))
      expect.soft(ours.likeness, `${loss} %`).toBeGreaterThanOrEqual(bare.likeness - CHANCE)
      // What is lost is lost, and whoever does without our care has it made up.
      for (const { lost } of [ours, bare]) expect.soft(lost).toBeGreaterThanOrEqual(loss / 200)
      expect.soft(bare.concealed, `${loss} %`).toBeGreaterThanOrEqual(loss / 200)
    }
  }, 400_000)
})

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function tell(what: string, figure: string): void {
  console.info(`[W145] ${what}: ${figure}`)
}
