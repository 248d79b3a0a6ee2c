import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BUILD_TIMEOUT_MS } from '../unit/server-process.ts'
import { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { REFUSED, tryScripts } from './room/foreign-scripts.ts'
import { allSee, comeIn, createGathering, introduce, sitDown } from './room/gathering.ts'
import { buildNextVersion, openStaticHost, type StaticHost } from './room/static-host.ts'

const ANA_HZ = 330
const BEN_HZ = 440

const gathering = createGathering()
let host: StaticHost
let house: RoomHouse

beforeAll(async () => {
  host = await openStaticHost()
  house = await openRoomHouse({ env: { ORIGINS: host.origin } })
})
afterEach(() => gathering.close())
afterAll(async () => {
  await house?.close()
  await host?.close()
})

/** Where people are introduced: our server, on another origin. */
function introductions() {
  return { signalling: `ws://localhost:${house.port}/signal` }
}

async function openRoomAt(person: Person): Promise<string> {
  await person.open(host.url)
  await person.press('Open a room')
  await person.sees('I agree to these')
  return person.page.url()
}

describe('the page in a folder of a static host', () => {
  it('[W130] two meet there by a server elsewhere and hear each other; every file is found, the policy is kept', async () => {
    const name = 'The listeners of Ulm'
    host.configure({
      ...introductions(),
      name,
      contact: 'mailto:us@room.example',
      legal: 'javascript:alert(1)',
    })
    const ana = await gathering.invite('Ana', { toneHz: ANA_HZ })
    const ben = await gathering.invite('Ben', { browser: 'firefox', toneHz: BEN_HZ })
    const link = await openRoomAt(ana)
    expect(link.startsWith(`${host.url}#`)).toBe(true)
    await sitDown(ana)
    await comeIn(ben, link)
    await allSee([ana, ben])
    await ana.press('Speak')
    await ben.hearsOnly(ANA_HZ)
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await ana.hearsOnly(BEN_HZ)
    const hosts = [new URL(host.url).host, `localhost:${house.port}`].sort()
    expect(ana.traffic.hosts()).toEqual(hosts)
    const { iceServers } = await ana.probe.connections()
    expect(iceServers).toEqual([expect.stringMatching(/^stun:localhost:\d+$/)])
    await ben.press('More')
    await ben.press('Leave at once')
    const blank = `${host.url}blank.html`
    await until(() => ben.page.evaluate(url => location.href === url, blank), 'Ben is away on a blank page')
    for (const person of [ana, ben]) {
      expect(person.violations).toEqual([])
      expect(person.complaints).toEqual([])
    }
  })

  it('[W130] it says who hosts it, with links that are links', async () => {
    host.configure({ name: 'Us <b>all', contact: 'mailto:us@room.example', legal: 'javascript:alert(1)' })
    const ana = await gathering.invite('Ana')
    await ana.open(host.url)
    await ana.sees('Hosted by Us <b>all')
    await ana.sees('Contact')
    expect(await ana.reads()).not.toContain('Legal notice')
    const ours = ['link "Holding a circle"', 'link "Is it safe?"']
    expect((await ana.controls()).filter(one => one.startsWith('link'))).toEqual([...ours, 'link "Contact"'])
  })

  it('[W130] the circle that ends there says so on a fresh page of the same folder', async () => {
    host.configure(introductions())
    const ana = await gathering.invite('Ana', { toneHz: ANA_HZ })
    const ben = await gathering.invite('Ben', { toneHz: BEN_HZ })
    const link = await openRoomAt(ana)
    await sitDown(ana)
    await comeIn(ben, link)
    await allSee([ana, ben])
    await ana.press('More')
    await ana.press('End the circle together')
    for (const person of [ana, ben]) await person.press('I’m ready to let this go')
    for (const person of [ana, ben]) {
      await person.sees('It is gone. Go gently.')
      await person.sees('Both have let go.')
      await until(() => person.page.url() === host.url, `${person.name}'s address knows the folder alone`)
    }
  })

  it('[W131] without a config.json it says that there is no server, and with one that is away that it keeps trying', async () => {
    const ana = await gathering.invite('Ana')
    host.configure(null)
    await openRoomAt(ana)
    await ana.sees('No server was found here by which people could meet.')
    host.configure({ signalling: 'ws://localhost:1/signal' })
    await ana.page.reload()
    await ana.sees('The room cannot be reached just now. It keeps trying.')
    expect(ana.violations).toEqual([])
  })

  it.each(['chromium', 'firefox'] as const)(
    '[W132] in %s its own policy lets no script of anybody else in, and no other page shows it inside',
    async browser => {
      host.configure(introductions())
      host.add('frame.html', '<iframe src="./index.html"></iframe>')
      const mal = await Person.arrive('Mal', { browser })
      await mal.open(`${host.url}frame.html`)
      const framed = await until(() => mal.page.frames()[1] ?? null, 'the page is shown inside another')
      const reads = () => framed.evaluate(() => listeningRoomFinder.text())
      await until(async () => (await reads()).includes('shown inside another one'), 'it says so')
      expect(await reads()).not.toContain('Open a room')
      await mal.open(host.url)
      await mal.sees('Open a room')
      expect(await tryScripts(mal)).toEqual(REFUSED)
      await mal.page.evaluate(() => {
        const script = document.createElement('link')
        script.rel = 'stylesheet'
        script.href = 'http://elsewhere.example/a.css'
        document.head.append(script)
      })
      await until(() => mal.violations.some(one => one.startsWith('style-src')), 'nor a style of others')
      await expect(mal.close()).rejects.toThrow('broke its policy')
    },
  )
})

describe('two versions of the page in one room', () => {
  let next: string
  beforeAll(() => {
    next = buildNextVersion()
  }, BUILD_TIMEOUT_MS)

  it('[W133] at the door both are told, no second circle is opened, and a reload brings them together', async () => {
    host.configure(introductions())
    const ana = await gathering.invite('Ana', { toneHz: ANA_HZ })
    const ben = await gathering.invite('Ben', { toneHz: BEN_HZ })
    const link = await openRoomAt(ana)
    await ana.sees('Nobody is here now.')
    host.deploy(next)
    await ben.open(link)
    await ana.sees('Please reload before we begin.')
    await ben.sees('Someone here has an older page.')
    await introduce(ana, 'Just listening')
    await ana.press('Sit down')
    await ana.sees('Please reload before we begin.')
    await ana.press('Reload')
    await ana.seesNoMore('Please reload')
    await ben.seesNoMore('older page')
    await sitDown(ana)
    await sitDown(ben, 'Just listening')
    await allSee([ana, ben])
    await ana.press('Speak')
    await ben.hearsOnly(ANA_HZ)
  })

  it('[W133][W186] who sits already reads that somebody waits with a newer page; who waits may go in, and they meet there', async () => {
    host.deploy(`${import.meta.dirname}/../../dist/client`)
    host.configure(introductions())
    const ana = await gathering.invite('Ana', { toneHz: ANA_HZ })
    const ben = await gathering.invite('Ben', { toneHz: BEN_HZ })
    const link = await openRoomAt(ana)
    await sitDown(ana)
    host.deploy(next)
    await ben.open(link)
    await ben.sees('Someone here has an older page.')
    await ana.sees('Please reload before we begin. Someone has come with a newer page.')
    await ben.open('about:blank')
    await ana.seesNoMore('Please reload', { withinMs: 30_000 })
    await ben.open(link)
    await introduce(ben, 'Just listening')
    await ben.press('Sit down')
    await ben.press('Go in without them')
    await ben.sees('You are going in without those who have another page.')
    await sitDown(ben, 'Just listening')
    await ana.page.reload()
    await sitDown(ana)
    await allSee([ana, ben])
  })
})
