// Ears with elements and lines to play, none of which makes a sound.
import type { ParticipantId } from '../../src/domain/claim.ts'
import { createEars, type EarLine } from '../../src/voice/ears.ts'
import type { Speaker } from '../../src/voice/speaker.ts'
import { createClock, FakeTrack } from './voice-fakes.ts'

class FakeSpeaker implements Speaker {
  readonly #room: { refusal: string }
  muted = false
  volume = 1
  seconds = 0
  output = ''
  track: MediaStreamTrack | null = null
  plays = 0
  paused = false

  constructor(room: { refusal: string }) {
    this.#room = room
  }

  async play(): Promise<void> {
    this.plays += 1
    if (this.track === null) return new Promise(() => {}) // as a browser does until there is something to play
    if (this.#room.refusal !== '') throw new DOMException('not now', this.#room.refusal)
    this.paused = false
  }

  pause(): void {
    this.paused = true
  }

  isPaused(): boolean {
    return this.paused
  }

  playedSeconds(): number {
    return this.seconds
  }

  async setOutput(deviceId: string): Promise<void> {
    if (deviceId === 'gone') throw new DOMException('not there', 'NotFoundError')
    this.output = deviceId
  }

  setTrack(track: MediaStreamTrack | null): void {
    this.track = track
  }
}

/** A line by which packets come as long as somebody speaks, and sound out of its jitter buffer as long as that gives any. */
export function createLine(id: ParticipantId) {
  const reading = { packets: 0, emitted: 0, isSpeaking: true, isGiving: true, isDead: false }
  const receiver = {
    track: new FakeTrack(id),
    getStats: async (): Promise<ReadonlyMap<string, unknown>> => {
      if (reading.isDead) throw new DOMException('The connection is closed.', 'InvalidStateError')
      if (reading.isSpeaking) reading.packets += 3
      if (reading.isGiving) reading.emitted += 2_880
      const entry = {
        type: 'inbound-rtp',
        kind: 'audio',
        packetsReceived: reading.packets,
        jitterBufferDelay: reading.emitted / 20,
        jitterBufferEmittedCount: reading.emitted,
      }
      return new Map([['IT1', entry]])
    },
  }
  return { id, receiver, reading } satisfies EarLine & { reading: unknown }
}

function createRoom() {
  const clock = createClock()
  const room = { refusal: '' }
  const speakers: FakeSpeaker[] = []
  const blocks: boolean[] = []
  const ears = createEars({
    onBlocked: isBlocked => blocks.push(isBlocked),
    createSpeaker() {
      const speaker = new FakeSpeaker(room)
      speakers.push(speaker)
      return speaker
    },
    after: clock.after,
  })
  const heard = () => speakers.filter(one => one.track !== null && !one.muted).map(one => one.track?.id)
  return { ears, clock, speakers, blocks, heard, room }
}

/** Unlocked ears with a line to each of these. */
export function seat(ids: readonly ParticipantId[]) {
  const room = createRoom()
  const lines = ids.map(createLine)
  room.ears.unlock()
  for (const line of lines) room.ears.addLine(line)
  return { ...room, lines }
}
