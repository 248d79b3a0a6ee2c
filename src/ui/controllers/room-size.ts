import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Room } from '../seat-places.ts'

/** Knows how much room a part of an element has, and how large its person's text is; asks for an update on change. */
export class RoomSize implements ReactiveController {
  /** In px; null until the part has been laid out. */
  room: Room | null = null
  readonly #host: ReactiveControllerHost
  readonly #part: () => Element | null
  #observer: ResizeObserver | null = null
  #observed: Element | null = null

  /** `part` finds what is measured, once the host has drawn it. */
  constructor(host: ReactiveControllerHost, part: () => Element | null) {
    this.#host = host
    this.#part = part
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure())
    this.#observe()
  }

  hostUpdated(): void {
    this.#observe()
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observer = null
    this.#observed = null
  }

  #observe(): void {
    const part = this.#part()
    if (part === null || part === this.#observed) return
    this.#observed = part
    this.#observer?.observe(part)
  }

  #measure(): void {
    if (this.#observed === null) return
    const { clientWidth: width, clientHeight: height } = this.#observed
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const was = this.room
    if (was?.width === width && was.height === height && was.rem === rem) return
    this.room = { width, height, rem }
    this.#host.requestUpdate()
  }
}
