import { afterEach, describe, expect, it } from 'vitest'
import { type Arrived, createArrival, QUESTION_PATIENCE_MS } from '../../src/arrival.ts'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { Microphone } from '../../src/domain/microphone.ts'
import { createStore } from '../../src/domain/store.ts'
import type { Acquaintance } from '../../src/net/identity.ts'
import type { Signal } from '../../src/net/wire.ts'
import type { SignalListener } from '../../src/room.ts'
import type { Speaking } from '../../src/speaking.ts'
import type { Screen } from '../../src/ui/screen.ts'
import { createClock, idOf, turns } from './voice-fakes.ts'

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

const HOST = { id: idOf('H') } as Acquaintance

/** A microphone that waits for its person's answer to the browser, and remembers whether it is captured. */
function createVoice() {
  const state = createStore({ microphone: { state: 'none' } as Microphone })
  const answers: ((isAllowed: boolean) => void)[] = []
  const voice = { isCaptured: false, asked: 0, isChecked: false }
  let era = 0
  let asking: Promise<void> | null = null
  function ask(): Promise<void> {
    const mine = era
    voice.asked += 1
    return new Promise(resolve => {
      answers.push(isAllowed => {
        if (mine === era) {
          voice.isCaptured = isAllowed
          state.set({ microphone: { state: isAllowed ? 'resting' : 'refused' } })
          asking = null
        }
        resolve()
      })
    })
  }
  const speaking: Partial<Speaking> = {
    state: state as never,
    acquire: () => {
      asking ??= ask()
      return asking
    },
    release() {
      era += 1
      asking = null
      voice.isCaptured = false
      state.set({ microphone: { state: 'none' } })
    },
    level: () => 0,
    check(on) {
      voice.isChecked = on
    },
    unlock() {},
    close() {
      era += 1
      voice.isCaptured = false
    },
  }
  const answer = async (isAllowed: boolean) => {
    answers.shift()?.(isAllowed)
    await turns()
  }
  return Object.assign(voice, { speaking: speaking as Speaking, answer })
}

/** Somebody before the three screens; what is inside answers as a test says. */
function newcomer() {
  const voice = createVoice()
  const clock = createClock()
  const sent: Signal[] = []
  const arrivals: Arrived[] = []
  let screen: Screen | null = null
  let listener: SignalListener | null = null
  const arrival = createArrival({
    room: {
      link: 'https://room.example/#secret',
      signalling: { send: (_to: unknown, signal: Signal) => void sent.push(signal) },
      iceServers: Promise.resolve([]),
      configuration: Promise.resolve({ isMissing: false }),
      askHelp: async () => [],
      listen(next: SignalListener) {
        listener = next
      },
      close() {},
    } as never,
    speaking: Promise.resolve(voice.speaking),
    isInsideApp: false,
    after: clock.after,
    show(next) {
      screen = next
    },
    onArrived: arrived => arrivals.push(arrived),
  })
  endings.push(() => arrival.close())
  const ask = async (...requests: Parameters<typeof arrival.onRequest>) => {
    arrival.onRequest(...requests)
    await turns()
  }
  const hear = async (signal: object) => {
    listener?.onSignal(HOST, signal as Signal)
    await turns()
  }
  return {
    voice,
    clock,
    arrival,
    arrivals,
    ask,
    hear,
    sees: () => screen,
    reaches: (isReached: boolean) => listener?.onReach(isReached),
    async introduce(way: 'voice' | 'listening') {
      await ask({ kind: 'introduce', name: 'Ana', way })
    },
    /** A door that asks, and a knock at it. */
    async knock() {
      listener?.onReach(true)
      await ask({ kind: 'enter' })
      await hear({ kind: 'welcome', title: '', agreements: DEFAULT_AGREEMENTS, placesLeft: 9, door: 'ask' })
      await hear({ kind: 'waiting' })
    },
  }
}

describe('a microphone before the seat', () => {
  it('[V71] whoever comes back and only listens has none captured, and nothing of one is looked at', async () => {
    const { voice, ask, introduce, sees } = newcomer()
    await ask({ kind: 'agree' })
    await introduce('voice')
    await voice.answer(true)
    expect([voice.isCaptured, voice.isChecked]).toEqual([true, true])
    await ask({ kind: 'turn-back' })
    expect([voice.isCaptured, sees()?.at]).toEqual([false, 'welcome'])
    await ask({ kind: 'agree' })
    await introduce('listening')
    expect(sees()).toMatchObject({ at: 'ready', way: 'listening', microphone: { state: 'none' } })
    expect([voice.isCaptured, voice.isChecked, voice.asked]).toEqual([false, false, 1])
  })

  it('[V71] nor is one under a notice that somebody was not let in; who goes on waiting has it again', async () => {
    for (const reason of ['not-yet', 'closed', 'full'] as const) {
      const one = newcomer()
      await one.ask({ kind: 'agree' })
      await one.introduce('voice')
      await one.voice.answer(true)
      await one.knock()
      await one.hear({ kind: 'refused', reason })
      expect(one.sees()).toMatchObject({ at: 'notice', notice: reason })
      expect(one.voice.isCaptured, reason).toBe(false)
      if (reason !== 'not-yet') continue
      await one.ask({ kind: 'enter' })
      await one.voice.answer(true)
      expect(one.voice.isCaptured).toBe(true)
    }
  })
})

describe('the question of the browser', () => {
  it('[U146] holds up nobody who only listens, and a yes that comes late is let go', async () => {
    const { voice, ask, introduce, sees } = newcomer()
    await ask({ kind: 'agree' })
    await introduce('voice')
    expect(sees()).toMatchObject({ at: 'you', asking: 'yes' })
    await introduce('listening')
    expect(sees()).toMatchObject({ at: 'ready', way: 'listening' })
    await voice.answer(true)
    expect([voice.isCaptured, voice.isChecked]).toEqual([false, false])
    expect(sees()).toMatchObject({ at: 'ready', microphone: { state: 'none' }, isAsking: false })
  })

  it('[U146] holds up whoever wants to be heard for twenty seconds; then they go on, and a late yes still counts', async () => {
    const { voice, clock, ask, introduce, sees } = newcomer()
    await ask({ kind: 'agree' })
    await introduce('voice')
    clock.advance(QUESTION_PATIENCE_MS - 1)
    await introduce('voice')
    expect(sees()).toMatchObject({ at: 'you', asking: 'yes' })
    clock.advance(1)
    expect(sees()).toMatchObject({ at: 'you', asking: 'long' })
    await introduce('voice')
    expect(sees()).toMatchObject({ at: 'ready', isAsking: true, microphone: { state: 'none' } })
    expect(voice.asked).toBe(1)
    await voice.answer(true)
    expect(sees()).toMatchObject({ at: 'ready', isAsking: false, microphone: { state: 'resting' } })
    expect(voice.isChecked).toBe(true)
  })

  it('[U146] an answer that came in time leaves no clock behind', async () => {
    const { voice, clock, ask, introduce, sees } = newcomer()
    await ask({ kind: 'agree' })
    await introduce('voice')
    await voice.answer(false)
    expect(sees()).toMatchObject({ at: 'ready', isAsking: false, microphone: { state: 'refused' } })
    expect(clock.waiting()).toBe(0)
  })

  it('[U146] whoever turns back while it stands is not taken on by its answer', async () => {
    const { voice, ask, introduce, sees } = newcomer()
    await ask({ kind: 'agree' })
    await introduce('voice')
    await ask({ kind: 'turn-back' })
    await voice.answer(true)
    expect([sees()?.at, voice.isCaptured]).toEqual(['welcome', false])
  })
})

describe('sitting down', () => {
  it('[U235] whoever is let in turns back no more, and keeps their microphone', async () => {
    const { voice, ask, introduce, arrival } = newcomer()
    await ask({ kind: 'agree' })
    await introduce('voice')
    await voice.answer(true)
    arrival.close()
    await ask({ kind: 'turn-back' })
    expect(voice.isCaptured).toBe(true)
  })

  it('[U147] with the server away says so, and there is a way back that waits for nothing', async () => {
    const { ask, introduce, sees, reaches, arrivals } = newcomer()
    reaches(true)
    await ask({ kind: 'agree' })
    await introduce('listening')
    reaches(false)
    await ask({ kind: 'enter' })
    expect(sees()).toMatchObject({ at: 'ready', step: 'unreachable' })
    await ask({ kind: 'turn-back' })
    expect(sees()).toMatchObject({ at: 'welcome', company: 'unreachable' })
    await ask({ kind: 'agree' })
    await introduce('listening')
    expect(sees()).toMatchObject({ at: 'ready', step: 'here' })
    expect(arrivals).toEqual([])
  })
})
