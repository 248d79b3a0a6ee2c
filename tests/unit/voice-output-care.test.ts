import { expect, test } from 'vitest'
import { createOutputCare } from '../../src/voice/output-care.ts'
import { turns } from './voice-fakes.ts'

/** A device with a loudspeaker of its own, and whatever is plugged in. */
function createRoom() {
  const plugged = new Set(['headphones', 'desk'])
  const moves: string[] = []
  const output = (deviceId: string) => ({ kind: 'audiooutput', deviceId, label: deviceId }) as MediaDeviceInfo
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => ['default', ...plugged].map(output),
  })
  const care = createOutputCare({
    devices,
    async move(deviceId) {
      for (let turn = 0; turn < (deviceId === 'desk' ? 3 : 1); turn++) await turns()
      if (deviceId !== '' && !plugged.has(deviceId)) return false
      moves.push(deviceId)
      return true
    },
  })
  async function change(deviceId: string, isPlugged: boolean): Promise<void> {
    if (isPlugged) plugged.add(deviceId)
    else plugged.delete(deviceId)
    devices.dispatchEvent(new Event('devicechange'))
    for (let turn = 0; turn < 4; turn++) await turns()
  }
  return { care, moves, change, devices }
}

test('[V74] a chosen loudspeaker that is pulled gives way to the system’s own, and sounds again when it is back', async () => {
  const { care, moves, change } = createRoom()
  await care.choose('headphones')
  await change('headphones', false)
  expect(care.current()).toBe('')
  await change('desk', false)
  await care.choose('desk') // too late: it is not there any more
  expect(moves).toEqual(['headphones', ''])
  await change('headphones', true)
  expect(care.current()).toBe('headphones')
  expect(moves).toEqual(['headphones', '', 'headphones'])
})

test('[V74] whoever has chosen nothing, or the system’s own again, is moved nowhere', async () => {
  const { care, moves, change } = createRoom()
  await change('headphones', false)
  expect(moves).toEqual([])
  await change('headphones', true)
  await care.choose('headphones')
  await care.choose('')
  await change('headphones', false)
  await change('headphones', true)
  expect(moves).toEqual(['headphones', ''])
})

test('[V74] one that cannot be moved to was not chosen, and of two choices at once the later stands', async () => {
  const { care, moves, change } = createRoom()
  await care.choose('gone')
  expect([care.current(), moves]).toEqual(['', []])
  await Promise.all([care.choose('desk'), care.choose('headphones')])
  expect(care.current()).toBe('headphones')
  await change('desk', false)
  expect(care.current()).toBe('headphones')
})

test('[V74] a browser that tells of no loudspeaker at all has not told that one was pulled', async () => {
  const { care, devices } = createRoom()
  await care.choose('headphones')
  devices.enumerateDevices = async () => []
  devices.dispatchEvent(new Event('devicechange'))
  for (let turn = 0; turn < 4; turn++) await turns()
  expect(care.current()).toBe('headphones')
})

test('[V74] once it is closed nothing moves any more', async () => {
  const { care, moves, change } = createRoom()
  await care.choose('headphones')
  care.close()
  await change('headphones', false)
  expect(moves).toEqual(['headphones'])
})
