/** One microphone or loudspeaker, as the browser names it. */
export interface SoundDevice {
  readonly id: string
  /** Empty until the person has allowed the microphone. */
  readonly label: string
}

export interface SoundDevices {
  readonly inputs: readonly SoundDevice[]
  readonly outputs: readonly SoundDevice[]
}

/** What is needed of `navigator.mediaDevices`. */
export type DeviceList = Pick<MediaDevices, 'enumerateDevices'>

/** Lists what there is to choose from; the browser's aliases of the same device are left out. Never rejects. */
export async function listSoundDevices(devices: DeviceList | undefined): Promise<SoundDevices> {
  const [found] = await Promise.allSettled([devices?.enumerateDevices()])
  const all = found.status === 'fulfilled' ? (found.value ?? []) : []
  const ofKind = (kind: MediaDeviceKind) =>
    all
      .filter(one => one.kind === kind && !['', 'default', 'communications'].includes(one.deviceId))
      .map(({ deviceId, label }) => ({ id: deviceId, label }))
  return { inputs: ofKind('audioinput'), outputs: ofKind('audiooutput') }
}
