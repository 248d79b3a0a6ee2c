import { describe, expect, it } from 'vitest'
import { createEarshot } from '../../src/earshot.ts'
import { footerNotes } from '../../src/ui/circle-sentence.ts'
import { changed, circleScreen, held, idOf } from '../browser/ui/circle-screen.ts'

const [ANA, BEN] = [idOf(1), idOf(2)]
const sits = circleScreen({ seats: 3, names: ['Me', 'Ana', 'Ben'] }, { circle: { piece: held(1) } })

function deviceWith(connected: { ids: readonly (typeof ANA)[] }, screen = sits) {
  const clock = { ms: 0 }
  const earshot = createEarshot(() => clock.ms)
  const seesFor = (ms: number, circle = screen.circle) => {
    for (const end = clock.ms + ms; clock.ms < end; clock.ms += 1_000) earshot.look(circle, connected.ids)
    earshot.look(circle, connected.ids)
    return earshot.beyond.get()
  }
  return { seesFor }
}

describe('the earshot of one device', () => {
  it('[W46] tells after a few seconds whose voice has no way here, until it has one', () => {
    const connected = { ids: [BEN] }
    const { seesFor } = deviceWith(connected)
    expect(seesFor(3_000)).toEqual([])
    expect(seesFor(1_000)).toEqual([ANA])
    connected.ids = [ANA, BEN]
    expect(seesFor(0)).toEqual([])
    connected.ids = [BEN]
    expect(seesFor(3_000)).toEqual([])
  })

  it('[W46] tells it of whoever came to listen as well: they may have turned on a microphone since', () => {
    const listener = changed(sits, {
      circle: { seats: sits.circle.seats.map(seat => ({ ...seat, way: 'listening' })) },
    })
    expect(deviceWith({ ids: [BEN] }, listener).seesFor(9_000)).toEqual([ANA])
  })

  it('[W46] says nothing of those who are not to be heard, who write, who are lost, nor to those who are out or cut off', () => {
    const unlike = [
      changed(sits, { circle: { speakers: new Set([BEN]) } }),
      changed(sits, { circle: { seats: sits.circle.seats.map(seat => ({ ...seat, way: 'writing' })) } }),
      changed(sits, { circle: { seats: sits.circle.seats.map(seat => ({ ...seat, state: 'lost' })) } }),
      changed(sits, { circle: { mySeat: { ...sits.circle.mySeat, state: 'out' } as never } }),
      changed(sits, { circle: { cutOff: true } }),
    ]
    for (const screen of unlike) expect(deviceWith({ ids: [BEN] }, screen).seesFor(9_000)).toEqual([])
    expect(deviceWith({ ids: [BEN] }).seesFor(9_000)).toEqual([ANA])
  })

  it('[W46] the sentence is calm, names one person, and stands at the edge', () => {
    expect(footerNotes({ ...sits, beyondEarshot: [ANA] })).toEqual([
      'There is no sound from Ana here yet. The room is looking for a way.',
    ])
  })
})
