import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BarePage, connectBarePages, openBarePage } from './harness/bare-page.ts'
import { Person } from './harness/person.ts'
import { audiblePitches, isPitch, packetsGrown } from './harness/probe.ts'
import { until } from './harness/until.ts'

const PITCH = { ana: 330, ben: 550, fay: 770 }

describe('the harness', () => {
  let page: BarePage
  let ana: Person
  let ben: Person
  let fay: Person

  beforeAll(async () => {
    page = await openBarePage()
    ;[ana, ben, fay] = await Promise.all([
      Person.arrive('Ana', { toneHz: PITCH.ana, microphone: 'granted' }),
      Person.arrive('Ben', { toneHz: PITCH.ben }),
      Person.arrive('Fay', { toneHz: PITCH.fay, browser: 'firefox' }),
    ])
    for (const person of [ana, ben, fay]) {
      await person.open(page.url)
      await person.fill('What may we call you?', person.name)
      await person.choose('Just listening')
      await person.press('Come in')
      await person.sees(`${person.name} is in`)
    }
  })

  afterAll(async () => {
    await Promise.all([ana?.close(), ben?.close(), fay?.close()])
    page?.close()
  })

  it('[H8] sees and presses through shadow roots in both browsers, with real presses', async () => {
    for (const person of [ana, ben, fay]) {
      expect(await person.reads()).toMatch(/^Welcome .*is in/)
      expect(await person.reads()).not.toContain('without a press')
      expect(await person.controls()).toContain('button "Not yet" (disabled)')
      expect(await person.canPress('Not yet')).toBe(false)
      expect(await person.canPress('Never')).toBe(false)
      expect(await person.canPress(/^come in$/i)).toBe(true)
    }
  })

  it('[H8] hears each voice at its own pitch, across two Chromium processes and a Firefox', async () => {
    await connectBarePages(ana, ben)
    await connectBarePages(ben, fay)
    await connectBarePages(fay, ana)
    const heardBy = [
      { person: ana, pitches: [PITCH.ben, PITCH.fay] },
      { person: ben, pitches: [PITCH.ana, PITCH.fay] },
      { person: fay, pitches: [PITCH.ana, PITCH.ben] },
    ]
    for (const { person, pitches } of heardBy) {
      let heard: number[] = []
      await until(
        async () => {
          heard = audiblePitches(await person.sounds())
          return (
            heard.length === pitches.length && pitches.every((hz, index) => isPitch(heard[index] ?? null, hz))
          )
        },
        () => `${person.name} hears ${pitches}, but [${heard}]`,
      )
    }
  })

  it('[H8] counts packets, connections and fingerprints without being noticed', async () => {
    for (const person of [ana, ben, fay]) {
      const before = await person.probe.outboundAudio()
      await until(async () => packetsGrown(before, await person.probe.outboundAudio()) > 20, 'packets go out')
      expect(await person.probe.connections()).toMatchObject({
        opened: 2,
        connected: 2,
        closed: 0,
        iceServers: [],
      })
      const inbound = await person.probe.inboundAudio()
      expect(inbound.map(one => one.fingerprint)).toEqual(
        inbound.map(() => expect.stringMatching(/^([0-9A-F]{2}:){31}/)),
      )
      expect(await person.probe.audioElements()).toMatchObject([
        { audible: true, attached: false },
        { audible: true },
      ])
      expect(await person.probe.localTracks()).toMatchObject([{ state: 'live', enabled: true }])
      expect(
        await person.page.evaluate(() =>
          Object.values(window.lines).every(one => one instanceof RTCPeerConnection),
        ),
      ).toBe(true)
      expect(person.traffic.hosts()).toEqual([`localhost:${page.port}`])
      expect(person.complaints).toEqual([])
    }
    expect(ana.traffic.bytesReceived()).toBeGreaterThan(1000)
  })

  it('[H8] tells silence from sound: a track that is switched off is no pitch', async () => {
    const mute = (person: Person, enabled: boolean) =>
      person.page.evaluate(on => {
        for (const track of window.voice.getTracks()) track.enabled = on
      }, enabled)
    await mute(ana, false)
    await ben.hearsOnly(PITCH.fay)
    await mute(fay, false)
    await ben.hearsNothing()
    await mute(fay, true)
    await ben.hearsOnly(PITCH.fay)
  })

  it('[H8] freezes a network, unplugs a microphone, kills a tab that can come back', async () => {
    ben.freezeNetwork()
    let last = -1
    await until(
      async () => {
        const before = last
        last = (await ana.probe.inboundAudio())[0]?.packetsReceived ?? -1
        return last === before
      },
      'the frozen are silent',
      { everyMs: 200 },
    )
    ben.thawNetwork()
    await ana.setMicrophonePermission('denied')
    await ana.sees('unplugged')
    await ben.killRenderer()
    await ben.open(page.url)
    await ben.sees('resting')
    await fay.killRenderer()
    await fay.open(page.url)
    await fay.sees('resting')
  })
})
