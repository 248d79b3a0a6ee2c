/*
 *   setHeard(heard, drain) ──▶ who is audible ──▶ mute everyone else ──▶ unmute those
 *
 *   heard nobody   whoever was audible until now and may drain rings on until it has run out, once
 *   heard anybody  every drain ends in the same task: never two voices
 */
import type { ParticipantId } from '../domain/claim.ts'
import { ROOM_CAPACITY } from '../domain/door.ts'
import { watchDrain } from './drain.ts'
import { type Inflow, inflowIn } from './rtp-stats.ts'
import { createAudioElement, type Speaker } from './speaker.ts'
import { type After, afterMs } from './timer.ts'

/** The receiving half of a voice line. */
export interface EarLine {
  readonly id: ParticipantId
  readonly receiver: {
    readonly track: MediaStreamTrack
    getStats(): Promise<ReadonlyMap<string, unknown>>
  }
}

export interface EarsOptions {
  /** The browser will not play before somebody taps (true), or plays again (false). Called on change only. */
  onBlocked(isBlocked: boolean): void
  readonly createSpeaker?: () => Speaker
  readonly after?: After
}

/** What this device plays: one element per line, everyone muted who may not be heard. */
export interface Ears {
  /** Makes and plays the elements. Call inside the entering click, before any await: Safari allows it only there. */
  unlock(): void
  /** Takes a line in. A line of the same participant that was here before is no longer played. */
  addLine(line: EarLine): void
  removeLine(id: ParticipantId): void
  /**
   * Exactly `heard` are played. Of `drain`, those who were audible until now ring on until nothing more of them comes, at
   * most MAX_DRAIN_MS, and only while `heard` is empty.
   */
  setHeard(heard: ReadonlySet<ParticipantId>, drain: ReadonlySet<ParticipantId>): void
  /** Whom this person does not want to hear, whoever they are and whatever they hold; nobody else is told. */
  setQuieted(quieted: ReadonlySet<ParticipantId>): void
  /** How loud one person is here, 0 to 1; it stays with them when their line is replaced. */
  setVolume(id: ParticipantId, volume: number): void
  /** Where everybody sounds from now on; resolves with whether that worked, otherwise nothing has changed for most. */
  setOutput(deviceId: string): Promise<boolean>
  /** Stepped out: nobody is played. */
  setResting(isResting: boolean): void
  /** Plays again what the browser has blocked. Call inside a tap. */
  retry(): void
  /**
   * Looks once what really comes out, and plays again what an interruption has paused, or what stands still although its
   * packets arrive. Call it about once a second: what has played is what went on since the look before.
   */
  look(isArriving: boolean): void
  /** Whether at the last look this voice was coming out of this device: not muted, not paused, and going on. */
  isPlaying(id: ParticipantId): boolean
  close(): void
}

/** Builds the ears of this device; silent until `setHeard`. */
export function createEars(options: EarsOptions): Ears {
  return new EarsOfThisDevice(options)
}

interface Ear {
  readonly id: ParticipantId
  readonly receiver: EarLine['receiver']
  readonly speaker: Speaker
  /** How much had been played at the last look, s. */
  playedSeconds: number
  /** Looks in a row at which it should have been heard, and stood still without being paused. */
  stillLooks: number
  isPlaying: boolean
}

/** So many looks at an element that stands still although it plays, before it is paused and played again. */
const LOOKS_AT_STILL = 3
/** Elements to unlock: one for everybody else in a full room. */
const SPEAKERS = ROOM_CAPACITY - 1

class EarsOfThisDevice implements Ears {
  readonly #onBlocked: (isBlocked: boolean) => void
  readonly #createSpeaker: () => Speaker
  readonly #after: After
  readonly #ears = new Map<ParticipantId, Ear>()
  readonly #spare: Speaker[] = []
  readonly #drains = new Map<ParticipantId, () => void>()
  readonly #blocked = new Set<Speaker>()
  #heard: ReadonlySet<ParticipantId> = new Set()
  #quieted: ReadonlySet<ParticipantId> = new Set()
  readonly #volumes = new Map<ParticipantId, number>()
  #output = ''
  #isResting = false
  #isClosed = false

  constructor({ onBlocked, createSpeaker = createAudioElement, after = afterMs }: EarsOptions) {
    this.#onBlocked = onBlocked
    this.#createSpeaker = createSpeaker
    this.#after = after
  }

  unlock(): void {
    if (this.#isClosed) return
    while (this.#ears.size + this.#spare.length < SPEAKERS) this.#spare.push(this.#createMuted())
    for (const speaker of this.#spare) this.#play(speaker)
    this.retry()
  }

  addLine({ id, receiver }: EarLine): void {
    if (this.#isClosed || this.#ears.get(id)?.receiver === receiver) return
    this.removeLine(id)
    const speaker = this.#spare.pop() ?? this.#createMuted()
    this.#ears.set(id, { id, receiver, speaker, playedSeconds: 0, stillLooks: 0, isPlaying: false })
    speaker.volume = this.#volumes.get(id) ?? 1
    speaker.setTrack(receiver.track)
    this.#play(speaker)
    this.#apply()
  }

  removeLine(id: ParticipantId): void {
    const ear = this.#ears.get(id)
    if (ear === undefined) return
    this.#ears.delete(id)
    this.#endDrain(id)
    ear.speaker.muted = true
    ear.speaker.setTrack(null)
    this.#spare.push(ear.speaker) // it keeps its leave to play, which a new one might not get
    this.#setBlocked(ear.speaker, false)
  }

  setHeard(heard: ReadonlySet<ParticipantId>, drain: ReadonlySet<ParticipantId>): void {
    const untilNow = [...this.#ears.values()].filter(ear => this.#isAudible(ear.id))
    const mayDrain = (id: ParticipantId) => heard.size === 0 && drain.has(id)
    this.#heard = new Set(heard)
    for (const id of [...this.#drains.keys()]) if (!mayDrain(id)) this.#endDrain(id)
    for (const ear of untilNow) if (mayDrain(ear.id) && !this.#drains.has(ear.id)) this.#startDrain(ear)
    this.#apply()
  }

  setQuieted(quieted: ReadonlySet<ParticipantId>): void {
    this.#quieted = new Set(quieted)
    for (const id of quieted) this.#endDrain(id)
    this.#apply()
  }

  setVolume(id: ParticipantId, volume: number): void {
    this.#volumes.set(id, volume)
    const ear = this.#ears.get(id)
    if (ear !== undefined) ear.speaker.volume = volume
  }

  async setOutput(deviceId: string): Promise<boolean> {
    const all = [...this.#spare, ...[...this.#ears.values()].map(ear => ear.speaker)]
    const moved = await Promise.allSettled(all.map(speaker => speaker.setOutput(deviceId)))
    const isMoved = moved.every(({ status }) => status === 'fulfilled')
    if (isMoved) this.#output = deviceId
    return isMoved
  }

  setResting(isResting: boolean): void {
    this.#isResting = isResting
    if (isResting) for (const id of [...this.#drains.keys()]) this.#endDrain(id)
    this.#apply()
  }

  retry(): void {
    for (const { speaker } of this.#ears.values()) this.#play(speaker)
  }

  look(isArriving: boolean): void {
    for (const ear of this.#ears.values()) {
      const { speaker } = ear
      const playedSeconds = speaker.playedSeconds()
      const goesOn = playedSeconds > ear.playedSeconds
      ear.playedSeconds = playedSeconds
      ear.isPlaying = goesOn && !speaker.muted && !speaker.isPaused() && speaker.volume > 0
      const isStuck = isArriving && this.#isAudible(ear.id) && !goesOn && !speaker.isPaused()
      ear.stillLooks = isStuck ? ear.stillLooks + 1 : 0
      if (ear.stillLooks % LOOKS_AT_STILL === 0 && isStuck) speaker.pause() // Safari: only this wakes it
      if (this.#isAudible(ear.id) && speaker.isPaused()) this.#play(speaker) // a call, or a cable that was pulled
    }
  }

  isPlaying(id: ParticipantId): boolean {
    return this.#ears.get(id)?.isPlaying ?? false
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    for (const id of [...this.#ears.keys()]) this.removeLine(id)
    for (const speaker of this.#spare) speaker.pause()
    this.#spare.length = 0
  }

  #isAudible(id: ParticipantId): boolean {
    return !this.#isResting && !this.#quieted.has(id) && (this.#heard.has(id) || this.#drains.has(id))
  }

  // Mutes before it unmutes, so that not even within this task two voices play.
  #apply(): void {
    for (const { id, speaker } of this.#ears.values()) if (!this.#isAudible(id)) speaker.muted = true
    for (const ear of this.#ears.values()) {
      if (!this.#isAudible(ear.id) || !ear.speaker.muted) continue
      ear.speaker.muted = false
      this.#play(ear.speaker) // an interruption (a call, a sleeping tab) may have paused it
    }
  }

  #startDrain(ear: Ear): void {
    const onRunOut = () => {
      this.#endDrain(ear.id)
      this.#apply()
    }
    this.#drains.set(ear.id, watchDrain({ read: () => readInflow(ear), onRunOut, after: this.#after }))
  }

  #endDrain(id: ParticipantId): void {
    this.#drains.get(id)?.()
    this.#drains.delete(id)
  }

  #createMuted(): Speaker {
    const speaker = this.#createSpeaker()
    speaker.muted = true
    if (this.#output !== '') void this.#follow(speaker)
    return speaker
  }

  async #follow(speaker: Speaker): Promise<void> {
    await Promise.allSettled([speaker.setOutput(this.#output)]) // one that was pulled since: the system's own plays it
  }

  #play(speaker: Speaker): void {
    speaker.play().then(
      () => this.#setBlocked(speaker, false),
      error => {
        const isRefused = error instanceof Error && error.name === 'NotAllowedError'
        if (isRefused && this.#isInUse(speaker)) this.#setBlocked(speaker, true)
        // anything else is an AbortError: a new track took the place of the one that was about to play
      },
    )
  }

  #isInUse(speaker: Speaker): boolean {
    return [...this.#ears.values()].some(ear => ear.speaker === speaker)
  }

  #setBlocked(speaker: Speaker, isBlocked: boolean): void {
    const wasBlocked = this.#blocked.size > 0
    if (isBlocked) this.#blocked.add(speaker)
    else this.#blocked.delete(speaker)
    if (this.#blocked.size > 0 !== wasBlocked) this.#onBlocked(!wasBlocked)
  }
}

async function readInflow({ receiver }: Ear): Promise<Inflow | null> {
  try {
    return inflowIn(await receiver.getStats())
  } catch {
    return null // the connection has closed: nothing is known of its buffer
  }
}
