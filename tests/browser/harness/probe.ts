import type { Page } from 'puppeteer-core'
import {
  type AudioElementState,
  type Connections,
  type Inbound,
  installProbe,
  type Jitter,
  type LocalTrack,
  type Outbound,
  type Reception,
  type Sound,
  type Ways,
} from './probe-in-page.ts'

export type { AudioElementState, Connections, Inbound, Jitter, LocalTrack, Outbound, Reception, Sound, Ways }

/** Reads from outside what the probe in a page has watched. */
export interface Probe {
  connections(): Promise<Connections>
  /** Sound packets sent, for each line of each living connection. */
  outboundAudio(): Promise<Outbound[]>
  /** Sound packets received, for each living connection. */
  inboundAudio(): Promise<Inbound[]>
  /** How this page may be reached and reaches others. */
  ways(): Promise<Ways>
  /** How each voice has come in; see `receptionSince`. */
  receptions(): Promise<Reception[]>
  /** How long sound has waited in the jitter buffers; of two looks the difference is what counts. */
  jitter(): Promise<Jitter>
  /** Sum of all sound packets sent. To watch growth use `packetsGrown`: a connection that closes leaves this sum. */
  outboundAudioPackets(): Promise<number>
  /**
   * Every sound in the page. The first look at a track attaches an analyser that needs a sixth of a second to fill, so ask
   * within `until`. Works once the person has pressed something in the page, as browsers want it.
   */
  sounds(pitches?: readonly number[]): Promise<Sound[]>
  /** What the page plays that came over no connection: the imagined voices of a rehearsal. */
  playedHere(): Promise<Sound[]>
  audioElements(): Promise<AudioElementState[]>
  /** Every track that the page ever got from a microphone, and its clones. */
  localTracks(): Promise<LocalTrack[]>
  microphoneRequests(): Promise<number>
  /** Lets every voice wait for so long in the jitter buffers of this page, ms, as on a network that stumbles. Chromium. */
  delay(ms: number): Promise<void>
  /** Stops listening, so that the probe costs nothing and holds on to nothing. */
  deafen(): Promise<void>
}

/** Puts the probe into every document that this page will open, before any of its code. */
export async function createProbe(page: Page): Promise<Probe> {
  await page.evaluateOnNewDocument(installProbe)
  const outboundAudio = () => page.evaluate(() => listeningRoomProbe.outbound())
  return {
    connections: () => page.evaluate(() => listeningRoomProbe.connections()),
    outboundAudio,
    inboundAudio: () => page.evaluate(() => listeningRoomProbe.inbound()),
    ways: () => page.evaluate(() => listeningRoomProbe.ways()),
    receptions: () => page.evaluate(() => listeningRoomProbe.receptions()),
    jitter: () => page.evaluate(() => listeningRoomProbe.jitter()),
    outboundAudioPackets: async () =>
      (await outboundAudio()).reduce((sum, line) => sum + line.packetsSent, 0),
    sounds: (pitches = []) => page.evaluate(asked => listeningRoomProbe.sounds(asked), pitches),
    playedHere: () => page.evaluate(() => listeningRoomProbe.playedHere()),
    audioElements: () => page.evaluate(() => listeningRoomProbe.audioElements()),
    localTracks: () => page.evaluate(() => listeningRoomProbe.localTracks()),
    microphoneRequests: () => page.evaluate(() => listeningRoomProbe.microphoneRequests()),
    delay: ms => page.evaluate(asked => listeningRoomProbe.delay(asked), ms),
    deafen: () => page.evaluate(() => listeningRoomProbe.deafen()),
  }
}

/** How many sound packets left between two looks; lines that closed between them count as unchanged. */
export function packetsGrown(before: readonly Outbound[], after: readonly Outbound[]): number {
  const sent = new Map(before.map(one => [`${one.connection} ${one.line}`, one.packetsSent]))
  return after.reduce(
    (sum, one) => sum + one.packetsSent - (sent.get(`${one.connection} ${one.line}`) ?? 0),
    0,
  )
}

/** How the one voice came in that sounded between two looks: that of the connection with the most packets. */
export function receptionSince(before: readonly Reception[], after: readonly Reception[]): Reception {
  const grown = after.map(now => {
    const was = before.find(one => one.connection === now.connection)
    const since = (key: keyof Reception) => now[key] - (was?.[key] ?? 0)
    const [packets, lost, corrected] = [since('packets'), since('lost'), since('corrected')]
    const [bytes, concealed, samples] = [since('bytes'), since('concealed'), since('samples')]
    return { connection: now.connection, packets, lost, corrected, bytes, concealed, samples }
  })
  const [most] = grown.sort((one, other) => other.packets - one.packets)
  if (most === undefined) throw new Error('Nobody is connected who could be heard.')
  return most
}

/** The pitches that reach this person's loudspeaker, lowest first, rounded to whole hertz. */
export function audiblePitches(sounds: readonly Sound[]): number[] {
  return sounds
    .flatMap(sound => (sound.audible && sound.hz !== null ? [Math.round(sound.hz)] : []))
    .sort((a, b) => a - b)
}

/** Whether this is that pitch, as exactly as an FFT line allows (12 Hz covers the drift of two sound clocks). */
export function isPitch(hz: number | null, wanted: number): boolean {
  return hz !== null && Math.abs(hz - wanted) <= 12
}
