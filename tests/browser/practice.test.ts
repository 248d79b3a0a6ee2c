import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { audiblePitches, isPitch, packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let cem: Person
let fay: Person
let everyone: Person[]

beforeAll(async () => {
  house = await openRoomHouse()
  everyone = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Cem', { toneHz: 550 }),
    gathering.invite('Fay', { toneHz: 770, browser: 'firefox' }),
  ])
  ;[ana, ben, cem, fay] = everyone as [Person, Person, Person, Person]
  const link = await gathering.open(ana, house)
  for (const guest of [ben, cem, fay]) await comeIn(guest, link)
  await allSee(everyone)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

const others = (person: Person) => everyone.filter(one => one !== person)

/** Opens one practice in the sheet, does what is to be done there, and closes the sheet. */
async function tends(person: Person, practice: string, ...presses: readonly string[]): Promise<void> {
  await person.press('More')
  await person.press(practice)
  for (const press of presses) await person.press(press)
  await person.press('Close')
}

/** Somebody takes the piece from the centre, and everyone hears them. */
async function takes(person: Person, hz: number): Promise<void> {
  await person.press('Take the piece')
  await Promise.all(others(person).map(one => one.hearsOnly(hz)))
}

async function accepts(person: Person, hz: number): Promise<void> {
  await person.press('Take it')
  await Promise.all(others(person).map(one => one.hearsOnly(hz)))
}

/** Chooses in a native list, as a keyboard does. */
async function selects(person: Person, label: string, value: string): Promise<void> {
  const done = await person.page.evaluate(
    (text, wanted) => {
      const roots: (Document | ShadowRoot)[] = [document]
      for (const root of roots) {
        for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot)
      }
      const lists = roots.flatMap(root => [...root.querySelectorAll('select')])
      const list = lists.find(one => one.labels[0]?.textContent?.includes(text))
      if (!list) return false
      list.value = wanted
      list.dispatchEvent(new Event('change', { bubbles: true }))
      return true
    },
    label,
    value,
  )
  expect(done, `${person.name} finds the list "${label}"`).toBe(true)
}

/** Notes when this page last sent a packet of sound, and when somebody last pressed there, in ms since 1970. */
async function keepTime(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    const now = () => performance.timeOrigin + performance.now()
    const times = { packets: 0, sentAtMs: 0, pressedAtMs: 0 }
    Object.assign(globalThis, { times })
    addEventListener('click', () => Object.assign(times, { pressedAtMs: now() }), true)
    const look = async () => {
      const packets = (await listeningRoomProbe.outbound()).reduce((sum, line) => sum + line.packetsSent, 0)
      if (packets > times.packets) times.sentAtMs = now()
      times.packets = packets
      setTimeout(look, 20)
    }
    void look()
  })
}

/** Counts the tones that this page begins from now on; a bell is made of several. */
async function countTones(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    const { start } = OscillatorNode.prototype
    Object.assign(globalThis, { tones: 0 })
    OscillatorNode.prototype.start = function (...when) {
      Object.assign(globalThis, { tones: (globalThis as unknown as { tones: number }).tones + 1 })
      start.apply(this, when)
    }
  })
}

function tonesOf(person: Person): Promise<number> {
  return person.page.evaluate(() => (globalThis as unknown as { tones: number }).tones)
}

function timesOf(person: Person): Promise<{ sentAtMs: number; pressedAtMs: number; nowMs: number }> {
  return person.page.evaluate(() => {
    const { times } = globalThis as unknown as { times: { sentAtMs: number; pressedAtMs: number } }
    return { ...times, nowMs: performance.timeOrigin + performance.now() }
  })
}

describe('an evening of four, three Chromium and one Firefox', () => {
  it('[W32] a room as it opens shows a listener the circle, one sentence, Bell, Step out and More, and nothing else', async () => {
    await ben.sees('Ana holds the piece.')
    expect(await ben.controls()).toEqual([
      'heading "A listening circle"',
      'button "Tend the circle"',
      'list "The circle, clockwise from you"',
      'group "What you can do"',
      'button "Bell"',
      'button "Step out"',
      'button "More"',
      expect.stringMatching(/^status /),
    ])
  })

  it('[W33] an agreement is added by one, and everyone else is asked again; only the guardian sees for whom it waits', async () => {
    await ana.press('More')
    await ana.press('Lay it in the centre')
    await ben.sees('The piece rests in the centre.')
    await ben.press('More')
    await ben.press('What we agreed')
    await ben.fill('One more agreement', 'We begin and end on time. <i>Really.</i>')
    await ben.press('Add it')
    await ben.press('Close')
    for (const person of [ana, cem, fay]) await person.sees('<i>Really.</i>')
    await ana.press('I agree to these')
    await fay.press('I agree to these')
    await ana.sees('Waiting for Cem.')
    await fay.sees('Waiting until everyone is ready.')
    for (const person of [ben, fay]) {
      expect(await person.reads()).not.toMatch(/Waiting for|reading|not agreed/)
      expect(await person.canPress('Take the piece')).toBe(false)
    }
    await cem.press('I agree to these')
    await ben.sees('The piece rests in the centre.')
  })

  it('[W34] the opening, a round with a question, one who lets it pass, one who is away and comes back at its end', async () => {
    await tends(ana, 'The evening', 'Begin the opening')
    await ana.press('More')
    await ana.press('A question for the round')
    await ana.fill('It rests beneath the piece', 'What did you hear today?')
    await ana.press('Set this question')
    await ana.press('The evening')
    await ana.press('Begin a round')
    await ana.press('Close')
    for (const person of everyone) await person.sees('What did you hear today?')
    await takes(ana, 330)
    await fay.press('Step out')
    await ana.sees('stepped out')
    await ana.press('Pass to Ben')
    await ben.press('Let it pass')
    await cem.press('Take it')
    for (const person of [ana, ben]) await person.hearsOnly(550)
    await fay.hearsNothing()
    await fay.press('Come back')
    await cem.press('Pass to Fay')
    await accepts(fay, 770)
    await fay.press('Lay it in the centre')
    await ana.sees('The piece rests in the centre.')
  })

  it('[W35] another round: an offer without an answer is carried past and comes back at the end', async () => {
    await tends(ana, 'The evening', 'Begin another round')
    await takes(ben, 440)
    await ben.press('Pass to Cem')
    await cem.sees('Ben is handing you the piece.')
    await ana.press('Carry it past for now')
    await fay.sees('The piece comes to you.')
    await cem.sees('The piece went past you for now. It comes back to you.')
    await accepts(fay, 770)
    await fay.press('Pass to Ana')
    await accepts(ana, 330)
    await ana.press('Pass to Cem')
    await accepts(cem, 550)
    await cem.press('Lay it in the centre')
    await ana.sees('The piece rests in the centre.')
  })

  it('[W36] from the centre with raised hands, in the order in which they went up', async () => {
    await ana.press('More')
    await ana.press('The evening')
    await ana.choose(/^From the centre/)
    await ben.sees('Ana let the piece go from the centre.')
    await ana.press('Begin another round')
    await ana.press('Time and quiet')
    await selects(ana, 'A silence lasts', '30')
    await ana.press('Close')
    await takes(ben, 440)
    await cem.press('Raise your hand')
    await fay.sees('hand 1')
    await fay.press('Raise your hand')
    await ben.sees('hand 2')
    await ben.press('Lay it in the centre')
    await cem.sees('The piece rests in the centre.')
    expect(await fay.canPress('Take the piece')).toBe(false)
    await takes(cem, 550)
  })

  it('[W37] a bell in mid-sentence rests the microphone within 300 ms; nothing opens by itself, and the holder goes on', async () => {
    for (const person of [ben, cem]) await keepTime(person)
    await until(async () => (await timesOf(cem)).sentAtMs > 0, 'Cem is heard')
    await countTones(ana)
    await ben.press('Bell')
    await ben.press('Ring the bell')
    // Nothing else is asked of Cem's page meanwhile: reading a whole screen keeps it busy for longer than is measured.
    const { sentAtMs } = await until(async () => {
      const times = await timesOf(cem)
      return times.nowMs - times.sentAtMs > 1_000 ? times : null
    }, 'no packet has left for a second')
    const restedMs = sentAtMs - (await timesOf(ben)).pressedAtMs
    console.info(`bell to the last packet: ${Math.round(restedMs)} ms`)
    expect(restedMs).toBeLessThan(300)
    for (const person of everyone) await person.sees('Half a minute of quiet.')
    await cem.sees('You keep the piece.')
    const strokes = await until(() => tonesOf(ana), 'the bell has rung on Ana’s device')
    for (const person of others(cem)) await person.hearsNothing()
    const before = await Promise.all(everyone.map(person => person.probe.outboundAudio()))
    expect(await cem.controls()).toContain('button "More"')
    expect(await ben.canPress('Bell')).toBe(false)
    await cem.sees('Your microphone is resting.', { withinMs: 45_000 })
    for (const [at, person] of everyone.entries())
      expect(packetsGrown(before[at] ?? [], await person.probe.outboundAudio()), person.name).toBe(0)
    await until(async () => (await tonesOf(ana)) > strokes, 'a second stroke has ended the silence')
    await cem.press('Go on')
    for (const person of others(cem)) await person.hearsOnly(550)
  })

  it('[W38] a turn in writing: each line arrives whole, as text, and is gone with the turn', async () => {
    await cem.press('Lay it in the centre')
    await fay.press('Take the piece')
    await fay.press('More')
    await fay.press('Write instead of speaking')
    await fay.fill('Write, and others read it', 'My grandmother <b>sang</b>.')
    await fay.press('Say it')
    for (const person of everyone) await person.sees('My grandmother <b>sang</b>.')
    await fay.fill('Write, and others read it', 'x'.repeat(1_001))
    await fay.sees('This is longer than one line can be.')
    await fay.press('Say it')
    await fay.fill('Write, and others read it', 'I still hear it.')
    await fay.press('Say it')
    await ana.sees('I still hear it.')
    expect(await ana.reads()).not.toContain('xxx')
    await fay.press('Lay it in the centre')
    for (const person of everyone) await person.seesNoMore('grandmother')
  })

  it('[W39] the closing round, and a farewell in which each opens their own microphone and nobody’s opens by itself', async () => {
    await tends(ana, 'The evening', 'Elsewhere in the evening', 'Begin the closing round')
    await Promise.all(others(ana).map(person => person.sees('Ana began the closing round.')))
    const before = await Promise.all(everyone.map(person => person.probe.outboundAudio()))
    await tends(ana, 'The evening', 'Begin the farewell')
    for (const person of everyone) await person.sees('Each of you may open your own microphone.')
    for (const [at, person] of everyone.entries())
      expect(packetsGrown(before[at] ?? [], await person.probe.outboundAudio()), person.name).toBe(0)
    await ben.press('Open your microphone')
    await ana.hearsOnly(440)
    await fay.press('Open your microphone')
    await until(async () => {
      const [low, high, ...more] = audiblePitches(await ana.sounds())
      return more.length === 0 && isPitch(low ?? null, 440) && isPitch(high ?? null, 770)
    }, 'Ana hears both')
    await ben.hearsOnly(770)
  })

  it('[W40] they let go together, and no page has complained', async () => {
    for (const person of everyone) await person.press('I’m ready to let this go')
    for (const person of everyone) {
      await person.sees('It is gone. Go gently.')
      expect(person.complaints).toEqual([])
    }
  })
})
