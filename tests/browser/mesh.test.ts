import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const gathering = createGathering()
const houses: RoomHouse[] = []
let house: RoomHouse

beforeAll(async () => {
  house = await openRoomHouse()
  houses.push(house)
})
afterEach(() => gathering.close())
afterAll(() => Promise.all(houses.map(one => one.close())))

interface InPage {
  readonly kept: RTCPeerConnection[]
  restarts: number
}

/** Keeps hold of the page's connections, so that a test can take one away. */
async function keepConnections(person: Person): Promise<void> {
  await person.page.evaluateOnNewDocument(() => {
    const kept: RTCPeerConnection[] = []
    const { createDataChannel } = RTCPeerConnection.prototype
    RTCPeerConnection.prototype.createDataChannel = function (...args) {
      if (!kept.includes(this)) kept.push(this)
      return createDataChannel.apply(this, args)
    }
    Object.assign(globalThis, { kept, restarts: 0 })
    const { restartIce } = RTCPeerConnection.prototype
    RTCPeerConnection.prototype.restartIce = function () {
      ;(globalThis as unknown as InPage).restarts += 1
      restartIce.call(this)
    }
  })
}

/** Takes one living connection away, without a word to the page's own code. */
async function loseOneLink(person: Person): Promise<void> {
  await person.page.evaluate(() =>
    (globalThis as unknown as InPage).kept.find(one => one.connectionState === 'connected')?.close(),
  )
}

describe('links that hold', () => {
  it('[N34] with the server gone a lost link is mended over the others, and the voice comes back', async () => {
    const [ana, ben, cem] = await Promise.all([
      gathering.invite('Ana', { toneHz: 330 }),
      gathering.invite('Ben', { toneHz: 440 }),
      gathering.invite('Cem', { toneHz: 550, browser: 'firefox' }),
    ])
    await keepConnections(ana)
    const link = await gathering.open(ana, house)
    await comeIn(ben, link)
    await comeIn(cem, link)
    await allSee([ana, ben, cem])
    await house.kill()
    for (let time = 0; time < 2; time++) {
      const before = (await ana.probe.connections()).opened
      const startedAt = performance.now()
      await loseOneLink(ana)
      await until(
        async () => {
          const { opened, connected } = await ana.probe.connections()
          return opened > before && connected === 2
        },
        'Ana has two links again',
        { withinMs: 20_000 },
      )
      console.info(
        `[N34] the server gone and a link lost: mended after ${Math.round(performance.now() - startedAt)} ms`,
      )
    }
    await ana.press('Speak')
    await Promise.all([ben, cem].map(one => one.hearsOnly(330)))
    expect([...ana.complaints, ...ben.complaints].filter(text => !text.includes('WebSocket'))).toEqual([])
    await house.restart()
  })

  it('[N21] a network that was away for some seconds is found again by the same link, by way of a restart', async () => {
    const [ana, ben] = await Promise.all([
      gathering.invite('Ana', { toneHz: 330 }),
      gathering.invite('Ben', { toneHz: 440 }),
    ])
    const people = [ana, ben]
    for (const person of people) await keepConnections(person)
    await comeIn(ben, await gathering.open(ana, house))
    await allSee(people)
    const opened = async () =>
      (await Promise.all(people.map(one => one.probe.connections()))).map(one => one.opened)
    const before = await opened()
    ben.freezeNetwork()
    await ana.sees('coming back…', { withinMs: 12_000 })
    const restarts = async () =>
      (
        await Promise.all(
          people.map(one => one.page.evaluate(() => (globalThis as unknown as InPage).restarts)),
        )
      ).reduce((sum, one) => sum + one, 0)
    await until(async () => (await restarts()) > 0, 'whoever dialled has restarted the link')
    ben.thawNetwork()
    const thawedAt = performance.now()
    await ana.seesNoMore('coming back…')
    await ben.seesNoMore('coming back…')
    console.info(
      `[N21] a network away for some seconds: nobody is missed after ${Math.round(performance.now() - thawedAt)} ms`,
    )
    await ana.press('Speak')
    await ben.hearsOnly(330)
    expect(await opened()).toEqual(before)
  })

  it('[N35] whoever answers a question about leaving with “stay” is still there', async () => {
    const [ana, ben] = await Promise.all([
      gathering.invite('Ana', { toneHz: 330 }),
      gathering.invite('Ben', { toneHz: 440 }),
    ])
    await comeIn(ben, await gathering.open(ana, house))
    await allSee([ana, ben])
    for (const person of [ana, ben])
      await person.page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await ana.sees('Ben holds the piece.')
  })

  it('[N36] a second server introduces people when the first is gone, and the page may speak to no other', async () => {
    const second = await openRoomHouse()
    const also = `${second.url.replace('http', 'ws')}/signal`
    const first = await openRoomHouse({ env: { SIGNAL_ALSO: also } })
    houses.push(first, second)
    const foreign = new WebSocketServer({ port: 0 })
    const [ana, ben] = await Promise.all([
      gathering.invite('Ana', { toneHz: 330 }),
      gathering.invite('Ben', { toneHz: 440 }),
    ])
    const link = await gathering.open(ana, first)
    await ben.open(link)
    await ben.sees('Someone is here.')
    await ben.page.waitForNetworkIdle() // the circle is fetched while he reads
    await first.kill()
    await ben.press('I agree to these')
    await ben.fill('What may we call you?', 'Ben')
    await ben.choose('Just listening')
    await ben.press('Continue')
    await ben.press('Sit down')
    await ben.sees('Nothing is expected of you', { withinMs: 20_000 })
    await ben.press('All right')
    await allSee([ana, ben])
    // On this machine: the policy that the page carries itself would let it through, that of its server does not.
    const { port } = foreign.address() as { port: number }
    const isRefused = await ana.page.evaluate(
      url =>
        new Promise(resolve => {
          document.addEventListener('securitypolicyviolation', () => resolve(true))
          new WebSocket(url).onopen = () => resolve(false)
        }),
      `ws://localhost:${port}/`,
    )
    expect(isRefused).toBe(true)
    await until(async () => ana.violations.length > 0, 'the harness has seen the violation')
    const told = ana.violations.splice(0).map(one => one.split(' ').slice(0, 2).join(' ')) // and where it was tried
    expect(told).toEqual([`connect-src ws://localhost:${port}/`])
    foreign.close()
  })
})
