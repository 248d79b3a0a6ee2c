/*
 *   set(open, to) ──▶ track.enabled, in the same task
 *                └──▶ per line: the wish as it stands now ──▶ valve ──▶ is it still the wish? ──▶ done, or again
 *
 * Every line follows the newest wish by itself, one step at a time: a wish that was overtaken is never begun.
 */
import type { ParticipantId } from '../domain/claim.ts'
import { createEncodingValve } from './encoding-valve.ts'
import { type After, afterMs } from './timer.ts'
import { attachScriptTransform, createTransformValve } from './transform-valve.ts'
import type { Valve, ValveSender } from './valve.ts'

/** How a line is stopped: by its encoding (Chromium) or by dropping encoded frames (Firefox). See voice-check.ts. */
export type GateMode = 'encoding' | 'transform'

/** The sending half of a voice line. */
export interface GateLine {
  readonly id: ParticipantId
  readonly sender: ValveSender
}

export interface MicGateOptions {
  readonly mode: GateMode
  createWorker(): Worker
  readonly after?: After
}

/** The one way by which a voice leaves this device. */
export interface MicGate {
  /** Takes a line in, open when the wish says so. A line of the same participant that was here before is shut. */
  addLine(line: GateLine): void
  /** Shuts a participant's line and lets it go. */
  removeLine(id: ParticipantId): void
  /** The microphone, or another one in its place: lines that are open go on with it. Sets `enabled` on it. */
  setTrack(track: MediaStreamTrack | null): void
  /**
   * Opens towards exactly the people in `to`, or towards nobody. Closing disables the track before this returns.
   * Resolves when this wish, or a newer one, stands on all lines, or after PATIENCE_MS; never rejects.
   */
  set(isOpen: boolean, to: ReadonlySet<ParticipantId>): Promise<void>
  /** Steps that a closing connection refused or never answered, since the beginning. */
  failures(): number
  /** Shuts everything for good. */
  close(): void
}

/** The gate in one of its two modes. */
export function createMicGate({ mode, createWorker, after = afterMs }: MicGateOptions): MicGate {
  const createValve = (onFailure: () => void) =>
    mode === 'encoding'
      ? createEncodingValve()
      : createTransformValve({ createWorker, attach: attachScriptTransform, onFailure })
  return createMicGateOver(createValve, after)
}

/** The gate over any valve. */
export function createMicGateOver(createValve: (onFailure: () => void) => Valve, after: After): MicGate {
  return new Gate(createValve, after)
}

/**
 * The longest that `set` waits for one line, in ms. A step takes 8 to 19 ms; but one that is under way when its
 * connection closes is never answered (W3C webrtc-pc: "if the connection is closed, abort these steps"), and a
 * hand-over must not hang on it. The track is disabled long before.
 */
export const PATIENCE_MS = 1000

interface Line {
  readonly id: ParticipantId
  readonly sender: ValveSender
  isLeaving: boolean
  /** The track that is heard on this line, null when it is shut, undefined while that is not known. */
  stands: MediaStreamTrack | null | undefined
  /** The number of the wish that was last carried out. */
  settledWish: number
  settling: Promise<void> | null
  /** It has not answered within PATIENCE_MS: nobody waits for it until it does. */
  isStuck: boolean
}

const NOBODY: ReadonlySet<ParticipantId> = new Set()

class Gate implements MicGate {
  readonly #valve: Valve
  readonly #after: After
  readonly #lines = new Set<Line>()
  #track: MediaStreamTrack | null = null
  #isOpen = false
  #to = NOBODY
  #wish = 0
  #failures = 0
  #isClosed = false

  constructor(createValve: (onFailure: () => void) => Valve, after: After) {
    this.#after = after
    this.#valve = createValve(() => {
      this.#failures += 1
    })
  }

  addLine({ id, sender }: GateLine): void {
    if (this.#isClosed) return
    let isKnown = false
    for (const line of this.#lines) {
      const isSame = line.id === id && line.sender === sender
      if (isSame) line.isLeaving = false
      else if (line.id === id) line.isLeaving = true
      isKnown ||= isSame
    }
    if (!isKnown) this.#adopt(id, sender)
    void this.#follow()
  }

  removeLine(id: ParticipantId): void {
    for (const line of this.#lines) if (line.id === id) line.isLeaving = true
    void this.#follow()
  }

  setTrack(track: MediaStreamTrack | null): void {
    if (this.#track !== null && this.#track !== track) this.#track.enabled = false
    this.#track = track
    if (track !== null) track.enabled = this.#isOpen
    void this.#follow()
  }

  set(isOpen: boolean, to: ReadonlySet<ParticipantId>): Promise<void> {
    this.#isOpen = isOpen && !this.#isClosed
    this.#to = new Set(to)
    if (this.#track !== null) this.#track.enabled = this.#isOpen // first, and before any await
    return this.#follow()
  }

  failures(): number {
    return this.#failures
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.setTrack(null)
    void this.set(false, NOBODY).then(() => this.#valve.close())
  }

  #adopt(id: ParticipantId, sender: ValveSender): void {
    this.#valve.adopt(sender)
    const line = {
      id,
      sender,
      isLeaving: false,
      stands: undefined,
      settledWish: -1,
      settling: null,
      isStuck: false,
    }
    this.#lines.add(line)
  }

  async #follow(): Promise<void> {
    this.#wish += 1
    await Promise.all([...this.#lines].map(line => this.#drive(line)))
  }

  #drive(line: Line): Promise<void> {
    if (line.settling === null && !line.isLeaving && this.#isDone(line)) return Promise.resolve()
    line.settling ??= this.#settle(line)
    const { settling } = line
    if (line.isStuck) return Promise.resolve()
    return new Promise(resolve => {
      const cancel = this.#after(PATIENCE_MS, () => {
        this.#giveUpOn(line)
        resolve()
      })
      void settling.then(() => {
        cancel()
        resolve()
      })
    })
  }

  #giveUpOn(line: Line): void {
    this.#failures += 1
    line.isStuck = true
    if (line.isLeaving) this.#lines.delete(line)
  }

  async #settle(line: Line): Promise<void> {
    while (line.settledWish !== this.#wish) {
      const wish = this.#wish
      await this.#step(line, this.#wishFor(line))
      line.settledWish = wish
    }
    line.settling = null
    line.isStuck = false
    if (line.isLeaving) this.#lines.delete(line)
  }

  #wishFor(line: Line): MediaStreamTrack | null {
    return this.#isOpen && !line.isLeaving && this.#to.has(line.id) ? this.#track : null
  }

  // A valve may keep a disabled track on its sender between two openings; a line that goes, or a microphone that
  // is taken away, leaves none behind.
  #mustLetGo({ sender, isLeaving }: Line): boolean {
    return sender.track !== null && (isLeaving || this.#track === null)
  }

  #isDone(line: Line): boolean {
    return line.stands === this.#wishFor(line) && !this.#mustLetGo(line)
  }

  async #step(line: Line, wish: MediaStreamTrack | null): Promise<void> {
    if (this.#isDone(line)) return
    line.stands = undefined
    try {
      if (wish === null ? await this.#shut(line) : await this.#open(line, wish)) line.stands = wish
    } catch {
      this.#failures += 1 // expected of a connection that is closing: its sender refuses everything
      if (wish !== null) await this.#shutAfterFailure(line)
    }
  }

  #open(line: Line, track: MediaStreamTrack): Promise<boolean> {
    return this.#valve.open(line.sender, track, () => this.#wishFor(line) === track)
  }

  async #shut(line: Line): Promise<true> {
    await this.#valve.shut(line.sender)
    if (this.#mustLetGo(line)) await line.sender.replaceTrack(null)
    return true
  }

  // An opening that broke off half-way must not stay half open.
  async #shutAfterFailure(line: Line): Promise<void> {
    try {
      await this.#valve.shut(line.sender)
    } catch {
      this.#failures += 1 // the connection is closing, as above
    }
  }
}
