/*
 *   choose(headphones) ──▶ sounds there ──▶ pulled ──▶ sounds by the system's own ──▶ plugged in ──▶ sounds there again
 */
import { type DeviceList, listSoundDevices } from './sound-devices.ts'

export interface OutputCareOptions {
  /** It says when a device comes or goes; undefined on a page without a secure origin. */
  readonly devices: (DeviceList & EventTarget) | undefined
  /** Moves all sound there, to the system's own with ''; resolves with whether that worked. */
  move(deviceId: string): Promise<boolean>
}

/**
 * Keeps the sound where its person wants it. A page that was told to sound by a device which is pulled falls silent and
 * does not notice: its elements play on, into nothing (W3C Audio Output Devices, "Sink no longer available").
 */
export interface OutputCare {
  /** Resolves when the sound has moved there, or cannot. */
  choose(deviceId: string): Promise<void>
  /** Where it sounds now; the system's own with ''. */
  current(): string
  close(): void
}

/** Builds it; until somebody chooses, the system's own sounds. */
export function createOutputCare({ devices, move }: OutputCareOptions): OutputCare {
  const ending = new AbortController()
  let chosen = ''
  let current = ''
  let turn = Promise.resolve()

  async function moveTo(deviceId: string): Promise<void> {
    if (ending.signal.aborted || deviceId === current) return
    if (await move(deviceId)) current = deviceId
  }

  async function look(): Promise<void> {
    if (chosen === '') return
    const { outputs } = await listSoundDevices(devices)
    if (outputs.length === 0) return // not told, which says nothing
    const isThere = outputs.some(({ id }) => id === chosen)
    await moveTo(isThere ? chosen : '')
  }

  /** One after the other: of two moves at once nobody could say which has won. */
  function inTurn(step: () => Promise<void>): Promise<void> {
    turn = turn.then(step)
    return turn
  }

  devices?.addEventListener('devicechange', () => void inTurn(look), { signal: ending.signal })
  return {
    choose(deviceId) {
      return inTurn(async () => {
        await moveTo(deviceId)
        if (current === deviceId) chosen = deviceId
      })
    },
    current: () => current,
    close: () => ending.abort(),
  }
}
