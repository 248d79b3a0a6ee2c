import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asideWords } from '../../src/ui/ready-aside-words.ts'
import { soundWords } from '../../src/ui/sound-words.ts'
import { tending } from '../../src/ui/tending-words.ts'
import { words } from '../../src/ui/words.ts'
import { OFFER_TONE } from '../../src/voice/bell-tones.ts'
import type { Person } from './harness/person.ts'
import { audiblePitches, isPitch, packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering, introduce } from './room/gathering.ts'
import { offer } from './room/handing.ts'
import { bringFaults, kept, leak, lights, sinks, treatment, unplug, watched } from './room/loudspeaker.ts'

/** For so long a microphone gives nothing but zeros before its person is told, ms; of the ten looks the first may come at once. */
const ZEROS_MS = 9_000

/** On four lines together, fifteen seconds of a voice that says nothing: half as much again as zeros may last. */
const HUSHED_PACKETS = 4 * 15 * 50

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let cem: Person
let link: string

const sound = () => ana.press(tending.sound.title)

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben, cem] = await Promise.all([
    // Two microphones that sing the same.
    gathering.invite('Ana', { toneHz: 330, args: ['--use-fake-device-for-media-stream=device-count=2'] }),
    gathering.invite('Ben', { microphone: 'none' }),
    gathering.invite('Cem', { toneHz: 0 }),
  ])
  for (const person of [ana, ben, cem]) await bringFaults(person)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('an evening of microphones', () => {
  it('[W159] before the seat a sound tries the loudspeaker, by the way of the voices', async () => {
    link = await gathering.open(ana, house)
    await ben.open(link)
    await introduce(ben)
    await ben.press(asideWords.title)
    await ben.press(soundWords.playSound)
    const plays = async () =>
      (await ben.probe.audioElements()).filter(one => one.audible && one.tracks.length > 0).length
    await until(async () => (await plays()) === 1, 'it sounds')
    await until(async () => (await plays()) === 0, 'it is over')
  })

  it('[W97] one that is missing: a clear sentence, a seat to listen in, and a way to look for it again', async () => {
    await ben.sees(words.ready.microphone.none)
    await ben.press('Sit down')
    await ben.press('All right')
    await comeIn(cem, link)
    await allSee([ana, ben, cem])
    await ana.press('Speak')
    await ben.hearsOnly(330)
    await ana.sees(words.circle.reaching)
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await ben.press(words.dock.turnOn)
    await ben.sees('You hold the piece.')
  })

  it('[W163] beside a seat the screen stays awake; the piece that comes is said by a sound and a touch, and not where these are off', async () => {
    for (const person of [ana, ben, cem]) expect((await watched(person)).locks).toBe(1)
    const chimes = async () =>
      (await cem.sounds()).some(one => one.from === 'graph' && isPitch(one.hz, OFFER_TONE.hz))
    await cem.press('More')
    await cem.press(tending.time.title)
    await cem.press(tending.sound.vibrate)
    await cem.press(tending.close)
    await offer(ben, cem)
    await until(chimes, 'a soft sound at Cem')
    expect((await watched(cem)).touches).toBe(0)
    expect((await watched(ben)).touches).toBe(1) // a moment ago, when it came to him
  })

  it('[W99] one that gives nothing but zeros is told to its person alone, after ten seconds; a resting one is not', async () => {
    await cem.press('Take it')
    const opened = performance.now()
    await cem.sees(words.circle.reaching) // its zeros arrive everywhere: nobody else has anything to mend
    expect(await cem.reads()).not.toContain(words.footer.noSignal)
    await cem.sees(words.footer.noSignal, { withinMs: 20_000 })
    expect(performance.now() - opened).toBeGreaterThan(ZEROS_MS)
    for (const person of [ana, ben]) expect(await person.reads()).not.toContain(words.footer.noSignal)
    await cem.press(words.dock.rest)
    await cem.seesNoMore(words.footer.noSignal)
    await cem.press(words.dock.speak)
    await cem.sees(words.footer.noSignal, { withinMs: 20_000 })
    await cem.press(words.dock.tryAgain)
    await until(
      async () => (await cem.probe.localTracks()).map(one => one.state).join() === 'ended,live',
      'another capture takes the place of the first',
    )
    await cem.sees(words.circle.resting) // until its person presses
    await cem.press('Pass to Ana')
  })

  it('[W98][W211] one that is swapped while its person speaks, and then left as it sounds: they are heard on, and nothing is negotiated', async () => {
    await ana.press('Take it')
    await ben.hearsOnly(330)
    const before = await kept(ana)
    const careful = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
    expect(await treatment(ana)).toMatchObject(careful)
    await ana.press('More')
    await sound()
    const choice = await until(() => ana.page.$('>>> sound-check >>> select'), 'there is a choice')
    const other = await choice.$$eval('option', all => all.map(one => one.value).at(-1) ?? '')
    await choice.select(other)
    await until(
      async () => (await ana.probe.localTracks()).filter(one => one.state === 'ended').length === 1,
      'the first one is let go',
    )
    await ana.choose(soundWords.natural)
    await until(async () => (await treatment(ana)).noiseSuppression === false, 'it sounds as it sounds')
    expect(await treatment(ana)).toMatchObject({ echoCancellation: false, autoGainControl: false })
    await ana.press(tending.close)
    await ana.sees(words.circle.reaching)
    await ben.hearsOnly(330)
    const track = (await ana.probe.localTracks()).at(-1)
    expect(track).toMatchObject({ state: 'live', enabled: true })
    expect((await kept(ana)).negotiations).toBe(before.negotiations)
  })

  it('[W160] a loudspeaker that is chosen, pulled and plugged in again: the voices follow it, and are never lost', async () => {
    await cem.press('More')
    await cem.press(tending.sound.title)
    const choice = await until(
      async () => (await cem.page.$$('>>> sound-check >>> select')).at(-1),
      'there is a choice',
    )
    const chosen = await choice.$$eval('option', all => all.map(one => one.value).at(-1) ?? '')
    await choice.select(chosen)
    expect(chosen).not.toBe('')
    const sound = (at: string, what: string) => until(async () => (await sinks(cem)).join() === at, what)
    await sound(chosen, 'all voices sound there')
    await unplug(cem, chosen)
    await sound('', 'they sound by the system’s own')
    await cem.hearsOnly(330)
    await unplug(cem, null)
    await sound(chosen, 'they sound there again')
    await cem.hearsOnly(330)
    await cem.press(tending.close)
    await ana.press(words.dock.rest)
  })

  it('[W100] whoever hears themselves is heard by nobody else, and nothing of it is kept', async () => {
    const before = await ana.probe.outboundAudio()
    await ana.press('More')
    await sound()
    await ana.press(soundWords.hearMyself)
    await ana.sees(soundWords.listening)
    await ana.sees(soundWords.playing)
    await until(
      async () => audiblePitches(await ana.sounds()).some(hz => isPitch(hz, 330)),
      'Ana hears herself',
    )
    await ana.seesNoMore(soundWords.playing)
    await ana.hearsNothing()
    await ben.hearsNothing()
    await ana.press(tending.close)
    await until(
      async () => (await ana.probe.localTracks()).every(one => !one.enabled),
      'her microphone rests',
    )
    expect(packetsGrown(before, await ana.probe.outboundAudio())).toBe(0)
    expect(await kept(ana)).toMatchObject({ recorders: 0, blobAddresses: 0 })
  })

  it('[W104] whoever holds the piece is asked before the tab closes, and may stay', async () => {
    const asked: string[] = []
    ana.page.on('dialog', dialog => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await ana.page.close({ runBeforeUnload: true })
    await until(() => asked.length > 0, 'the browser asks')
    expect(asked).toEqual(['beforeunload'])
    await ben.sees('Ana holds the piece.')
    await ana.press('Speak')
    await ben.hearsOnly(330)
  })

  it('[W101] a gate that is forced open trips the watchdog within two seconds, and its person reads it', async () => {
    await ana.press(words.dock.rest)
    await ben.hearsNothing()
    expect(await lights(ana)).toBe(0)
    const started = performance.now()
    await leak(ana)
    await ana.sees(words.footer.leakStopped, { withinMs: 2_000 })
    console.info(`[W101] the watchdog barks after ${Math.round(performance.now() - started)} ms`)
    const after = await ana.probe.outboundAudio()
    await until(
      async () => (await ana.probe.localTracks()).every(one => one.state === 'ended'),
      'the microphone is stopped',
    )
    await ben.hearsNothing()
    expect(packetsGrown(after, await ana.probe.outboundAudio())).toBeLessThan(50)
  })

  it('[W161] whoever came to listen turns on a microphone in the midst of it, and is heard; nothing is negotiated', async () => {
    const dua = await gathering.invite('Dua', { toneHz: 550 })
    await bringFaults(dua)
    await comeIn(dua, link, 'Just listening')
    await allSee([ana, ben, cem, dua])
    const before = await kept(dua)
    expect(await dua.probe.microphoneRequests()).toBe(0)
    await dua.press('More')
    await dua.press(words.dock.turnOn)
    await until(async () => (await dua.probe.localTracks()).length === 1, 'there is a microphone')
    expect(await dua.probe.outboundAudioPackets()).toBe(0)
    await offer(ana, dua)
    await dua.press('Take it')
    for (const person of [ana, ben, cem]) await person.hearsOnly(550)
    expect((await kept(dua)).negotiations).toBe(before.negotiations)
    expect(dua.complaints).toEqual([])
  })

  it('[W212] whoever holds the piece and says nothing is told nothing: a quiet room is no broken microphone', async () => {
    const [dua] = gathering.people.slice(-1) as [Person]
    const eli = await gathering.invite('Eli', { isHushed: true })
    await comeIn(eli, link)
    await allSee([ana, ben, cem, dua, eli])
    await offer(dua, eli)
    await eli.press('Take it')
    await eli.sees(words.circle.reaching)
    const before = await eli.probe.outboundAudio()
    const silent = async () => packetsGrown(before, await eli.probe.outboundAudio())
    await until(async () => (await silent()) > HUSHED_PACKETS, 'a long silence', { withinMs: 40_000 })
    expect(await eli.reads()).not.toContain(words.footer.noSignal)
    expect(eli.complaints).toEqual([])
  })

  it('[W109] nobody’s page complained', () => {
    for (const person of [ana, ben, cem]) expect(person.complaints).toEqual([])
  })
})
