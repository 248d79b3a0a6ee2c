import { expect, test } from 'vitest'
import { createSignalCare } from '../../src/voice/signal-care.ts'
import { listSoundDevices } from '../../src/voice/sound-devices.ts'
import { FakeTrack } from './voice-fakes.ts'

function seat() {
  const told: boolean[] = []
  const watched: string[] = []
  const room = { zeros: true }
  const care = createSignalCare({
    onDead: isDead => told.push(isDead),
    createWatch(track) {
      watched.push(track.id)
      return { look: () => room.zeros, close: () => watched.splice(watched.indexOf(track.id), 1) }
    },
  })
  const pass = (seconds: number, zeros: boolean) => {
    room.zeros = zeros
    for (let second = 0; second < seconds; second++) care.look()
  }
  return { care, told, watched, pass }
}

test('[V47] ten seconds of nothing but zeros are told once, and taken back with the first sample of sound', () => {
  const { care, told, pass } = seat()
  care.follow(new FakeTrack())
  pass(9, true)
  pass(1, false)
  pass(9, true)
  expect(told).toEqual([])
  pass(5, true)
  expect(told).toEqual([true])
  pass(1, false)
  expect(told).toEqual([true, false])
})

test('[V47] a resting microphone is not listened to, and another one begins anew', () => {
  const { care, told, watched, pass } = seat()
  pass(20, true)
  const [first, second] = [new FakeTrack('first'), new FakeTrack('second')]
  care.follow(first)
  care.follow(first)
  expect(watched).toEqual(['first'])
  pass(10, true)
  care.follow(second)
  expect([watched, told]).toEqual([['second'], [true, false]])
  care.follow(null)
  expect(watched).toEqual([])
  pass(20, true)
  care.close()
  expect(told).toEqual([true, false])
})

test('[V48] devices are listed once each, without the browser’s aliases; where there is no list there is nothing', async () => {
  const one = (kind: MediaDeviceKind, deviceId: string, label = '') => ({
    kind,
    deviceId,
    label,
    groupId: '',
    toJSON: () => ({}),
  })
  const devices = {
    enumerateDevices: async () => [
      one('audioinput', 'default', 'Default'),
      one('audioinput', 'a', 'Desk'),
      one('audioinput', ''),
      one('videoinput', 'v'),
      one('audiooutput', 'communications'),
      one('audiooutput', 'b', 'Headphones'),
    ],
  }
  expect(await listSoundDevices(devices)).toEqual({
    inputs: [{ id: 'a', label: 'Desk' }],
    outputs: [{ id: 'b', label: 'Headphones' }],
  })
  const broken = { enumerateDevices: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
  for (const none of [undefined, broken])
    expect(await listSoundDevices(none)).toEqual({ inputs: [], outputs: [] })
})
