import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Room } from '../seat-places.ts'

/** Knows how much room an element has, and how large its person's text is; asks for an update on change. */
export class RoomSize implements ReactiveController {
  /** In px; null until the element has been laid out. */
  room: Room | null = null
  readonly #host: ReactiveControllerHost & Element
  #observer: ResizeObserver | null = null

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure())
    this.#observer.observe(this.#host)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observer = null
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#host
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const was = this.room
    if (was?.width === width && was.height === height && was.rem === rem) return
    this.room = { width, height, rem }
    this.#host.requestUpdate()
  }
}
