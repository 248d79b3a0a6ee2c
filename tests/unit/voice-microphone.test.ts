import { describe, expect, test } from 'vitest'
import { samplesToLevel } from '../../src/voice/level-meter.ts'
import { createMicrophone, type MicrophoneDevices } from '../../src/voice/microphone.ts'
import { createClock, FakeTrack, turns } from './voice-fakes.ts'

/** A device that answers with these, one after another: a track, no track, or the name of an error. */
function createRoom(answers: readonly (FakeTrack | null | string)[], isSecure = true) {
  const clock = createClock()
  const asked: MediaStreamConstraints[] = []
  const log: string[] = []
  const meters: string[] = []
  const session = { type: 'auto' }
  const devices: MicrophoneDevices = {
    async getUserMedia(constraints) {
      const answer = answers[asked.length] ?? null
      asked.push(constraints)
      await turns()
      if (typeof answer === 'string') throw new DOMException('no', answer)
      return { getAudioTracks: () => (answer === null ? [] : [answer]) }
    },
  }
  const microphone = createMicrophone({
    devices: isSecure ? devices : undefined,
    onStopped: reason => log.push(reason),
    onStarted: () => log.push('started'),
    session,
    createMeter(track) {
      meters.push(track.id)
      return { level: () => 0.5, close: () => meters.pop() }
    },
    after: clock.after,
  })
  return { microphone, clock, asked, log, meters, session }
}

describe('[V19] what comes of asking for the microphone', () => {
  test.each([
    [new FakeTrack(), 'ready'],
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'missing'],
    ['OverconstrainedError', 'missing'],
    [null, 'missing'],
  ])('[V19] %s: %s', async (answer, outcome) => {
    const { microphone } = createRoom([answer])
    expect(await microphone.acquire()).toBe(outcome)
    expect(microphone.track() !== null).toBe(outcome === 'ready')
  })

  test('[V19] a page without a secure origin has none', async () => {
    expect(await createRoom([], false).microphone.acquire()).toBe('missing')
  })

  test('[V19] one channel is asked for, with echo, noise and gain taken care of', async () => {
    const { microphone, asked } = createRoom([new FakeTrack()])
    await microphone.acquire()
    const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 }
    expect(asked).toEqual([{ audio }])
  })
})

test('[V20] the track is disabled, but for the level meter at arrival', async () => {
  const track = new FakeTrack()
  const { microphone, meters } = createRoom([track])
  await microphone.acquire()
  expect([track.enabled, microphone.level()]).toEqual([false, 0])
  microphone.listen(true)
  expect([track.enabled, microphone.level(), meters]).toEqual([true, 0.5, ['microphone']])
  microphone.listen(false)
  expect([track.enabled, microphone.level(), meters]).toEqual([false, 0, []])
})

test('[V20] whoever listens before the microphone is there sees its level when it comes', async () => {
  const track = new FakeTrack()
  const { microphone } = createRoom([track])
  microphone.listen(true)
  await microphone.acquire()
  expect([track.enabled, microphone.level()]).toEqual([true, 0.5])
})

test('[V20] silence is 0, an ordinary voice lies between, and a shout is 1', () => {
  const sine = (peak: number) => Float32Array.from({ length: 480 }, (_, i) => peak * Math.sin(i / 7))
  expect(samplesToLevel(new Float32Array(480))).toBe(0)
  expect(samplesToLevel(sine(0.1))).toBeGreaterThan(0.2)
  expect(samplesToLevel(sine(0.1))).toBeLessThan(0.8)
  expect(samplesToLevel(sine(1))).toBe(1)
  expect(samplesToLevel(new Float32Array(0))).toBe(0)
})

test('[V21] a microphone that has ended is told, and mended in place', async () => {
  const [first, second] = [new FakeTrack('first'), new FakeTrack('second')]
  const { microphone, log } = createRoom([first, second])
  await microphone.acquire()
  first.happen('ended')
  expect([log, microphone.track()]).toEqual([['started', 'ended'], null])
  expect(await microphone.acquire()).toBe('ready')
  expect(microphone.track()).toBe(second)
  expect(log).toEqual(['started', 'ended', 'started'])
})

test('[V21] one that the system mutes is told after 2 s, and told again when it is given back', async () => {
  const track = new FakeTrack()
  const { microphone, log, clock } = createRoom([track])
  await microphone.acquire()
  track.happen('mute')
  clock.advance(1999)
  expect(log).toEqual(['started'])
  clock.advance(1)
  expect(log).toEqual(['started', 'muted'])
  track.happen('unmute')
  expect(log).toEqual(['started', 'muted', 'started'])
})

test('[V21] a passing mute is not worth a word', async () => {
  const track = new FakeTrack()
  const { microphone, log, clock } = createRoom([track])
  await microphone.acquire()
  track.happen('mute')
  clock.advance(1500)
  track.happen('unmute')
  clock.advance(5000)
  expect(log).toEqual(['started'])
})

test('[V21] a muted one is let go before another is asked for, and says nothing more', async () => {
  const [first, second] = [new FakeTrack('first'), new FakeTrack('second')]
  const { microphone, log, clock } = createRoom([first, second])
  await microphone.acquire()
  first.happen('mute')
  expect(await microphone.acquire()).toBe('ready')
  clock.advance(5000)
  first.happen('unmute')
  first.happen('ended')
  expect([microphone.track(), log]).toEqual([second, ['started', 'started']])
})

test('[V22] there is one capture, however often it is asked for', async () => {
  const track = new FakeTrack()
  const { microphone, asked } = createRoom([track, new FakeTrack('second')])
  expect(await Promise.all([microphone.acquire(), microphone.acquire()])).toEqual(['ready', 'ready'])
  expect(await microphone.acquire()).toBe('ready')
  expect([asked.length, microphone.track()]).toEqual([1, track])
})

test('[V22] who leaves while the browser asks leaves no microphone running', async () => {
  const track = new FakeTrack()
  const { microphone } = createRoom([track])
  const acquired = microphone.acquire()
  microphone.close()
  microphone.close()
  expect(await acquired).toBe('released')
  expect([track.readyState, microphone.track()]).toEqual(['ended', null])
  expect(await microphone.acquire()).toBe('missing')
})

test('[V22] closing stops the capture and the meter, and waits for nothing', async () => {
  const track = new FakeTrack()
  const { microphone, meters, clock } = createRoom([track])
  await microphone.acquire()
  microphone.listen(true)
  track.happen('mute')
  microphone.close()
  expect([track.readyState, track.enabled, meters, clock.waiting()]).toEqual(['ended', false, [], 0])
})

test('[V48] another microphone, or none of the treatment, is asked for by its person, and takes the place of the first', async () => {
  const [first, second] = [new FakeTrack('first'), new FakeTrack('second')]
  const { microphone, asked } = createRoom([first, second])
  await microphone.acquire()
  microphone.wish({ deviceId: 'desk', isNatural: true })
  expect(await microphone.acquire()).toBe('ready')
  expect(microphone.track()).toBe(first) // a wish alone takes nobody's voice
  expect(await microphone.acquire(true)).toBe('ready')
  expect([microphone.track(), first.readyState]).toEqual([second, 'ended'])
  expect(asked[1]?.audio).toEqual({
    echoCancellation: false,
    noiseSuppression: false,
    autoGainControl: false,
    channelCount: 1,
    deviceId: { exact: 'desk' },
  })
})

test('[V49] listening again keeps the meter and wakes the track', async () => {
  const track = new FakeTrack()
  const { microphone, meters } = createRoom([track])
  await microphone.acquire()
  microphone.listen(true)
  track.enabled = false // as a gate that is closed does
  microphone.listen(true)
  expect([track.enabled, meters]).toEqual([true, ['microphone']])
})

test('[V48] a chosen microphone that has been pulled gives way to the system’s own', async () => {
  const { microphone, asked } = createRoom(['OverconstrainedError', new FakeTrack()])
  microphone.wish({ deviceId: 'desk', isNatural: true })
  expect(await microphone.acquire()).toBe('ready')
  expect(asked.length).toBe(2)
  expect(microphone.wished()).toEqual({ deviceId: '', isNatural: true })
})

test('[V58] a choice made while the browser asks is asked for next; what came meanwhile is let go', async () => {
  const [first, second] = [new FakeTrack('first'), new FakeTrack('second')]
  const { microphone, asked } = createRoom([first, second])
  const acquired = microphone.acquire()
  microphone.wish({ deviceId: 'desk', isNatural: true })
  expect([await acquired, await microphone.acquire()]).toEqual(['ready', 'ready'])
  expect([microphone.track(), first.readyState, asked.length]).toEqual([second, 'ended', 2])
  expect(asked[1]?.audio).toMatchObject({ echoCancellation: false, deviceId: { exact: 'desk' } })
})

test('[V58] nor does a pulled microphone undo it', async () => {
  const { microphone, asked } = createRoom(['OverconstrainedError', new FakeTrack()])
  microphone.wish({ deviceId: 'pulled', isNatural: false })
  const acquired = microphone.acquire()
  microphone.wish({ deviceId: 'desk', isNatural: false })
  expect(await acquired).toBe('ready')
  expect(asked[1]?.audio).toMatchObject({ deviceId: { exact: 'desk' } })
  expect(microphone.wished().deviceId).toBe('desk')
})

test('[V58] who has refused is not asked again, and nobody is who has left', async () => {
  const refusing = createRoom(['NotAllowedError', new FakeTrack()])
  const refused = refusing.microphone.acquire()
  refusing.microphone.wish({ deviceId: '', isNatural: true })
  expect([await refused, refusing.asked.length]).toEqual(['refused', 1])
  const left = createRoom([new FakeTrack(), new FakeTrack()])
  const acquired = left.microphone.acquire()
  left.microphone.wish({ deviceId: '', isNatural: true })
  left.microphone.close()
  expect([await acquired, left.asked.length]).toEqual(['released', 1])
})

test('[V70] a microphone that is released is captured no more, nor metered, and can be asked for anew', async () => {
  const [first, second] = [new FakeTrack('first'), new FakeTrack('second')]
  const { microphone, log, meters, clock } = createRoom([first, second])
  await microphone.acquire()
  microphone.listen(true)
  first.happen('mute')
  microphone.release()
  expect([first.readyState, first.enabled, microphone.track(), meters]).toEqual(['ended', false, null, []])
  clock.advance(5000)
  expect(log).toEqual(['started'])
  expect(await microphone.acquire()).toBe('ready')
  expect([microphone.track(), second.enabled]).toEqual([second, false])
})

test('[V70] a yes that comes after the release is let go, and takes nothing from the next one', async () => {
  const [late, wanted] = [new FakeTrack('late'), new FakeTrack('wanted')]
  const { microphone, log } = createRoom([late, wanted])
  const first = microphone.acquire()
  microphone.release()
  expect(await microphone.acquire()).toBe('ready')
  expect(await first).toBe('released')
  expect([late.readyState, microphone.track(), log]).toEqual(['ended', wanted, ['started']])
  expect(await microphone.acquire()).toBe('ready')
  expect(microphone.track()).toBe(wanted)
})

test('[V70] nor is a no of then a no of now', async () => {
  const wanted = new FakeTrack()
  const { microphone } = createRoom(['NotAllowedError', wanted])
  const first = microphone.acquire()
  microphone.release()
  expect([await first, await microphone.acquire(), microphone.track()]).toEqual(['released', 'ready', wanted])
})

test('[V76] as long as a microphone is captured the device is told that this page speaks and listens, and no longer', async () => {
  const { microphone, session } = createRoom([new FakeTrack('one'), 'NotAllowedError', new FakeTrack('two')])
  expect(session.type).toBe('auto')
  await microphone.acquire()
  expect(session.type).toBe('play-and-record')
  microphone.release()
  expect(session.type).toBe('auto')
  await microphone.acquire()
  expect(session.type).toBe('auto') // refused
  await microphone.acquire()
  expect(session.type).toBe('play-and-record')
  microphone.close()
  expect(session.type).toBe('auto')
})

test('[V76] nor is it told so any longer when the capture has ended, or another one takes no place of the first', async () => {
  const [one, two] = [new FakeTrack('one'), new FakeTrack('two')]
  const { microphone, session } = createRoom([one, two, 'NotAllowedError'])
  await microphone.acquire()
  one.happen('ended')
  expect(session.type).toBe('auto')
  await microphone.acquire()
  expect(session.type).toBe('play-and-record')
  await microphone.acquire(true)
  expect(session.type).toBe('auto')
})
