import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Two touches within this time, ms, are a double tap; as long as for a mouse, which most systems count so and tell. */
const WITHIN_MS = 500
/** How far apart they may lie, px: half a control of the least size. */
const NEAR_PX = 22

/** What was met, where and when. What has gone from the screen is not held for it. */
interface Tap {
  readonly met: WeakRef<EventTarget>
  readonly x: number
  readonly y: number
  readonly atMs: number
}

/** Inside its host the second of two quick taps presses no button that has come under the finger only after the first. */
export class SecondTap implements ReactiveController {
  readonly #host: EventTarget
  #listening = new AbortController()
  #first: Tap | null = null

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#listening = new AbortController()
    this.#host.addEventListener('click', this.#meet, { capture: true, signal: this.#listening.signal })
  }

  hostDisconnected(): void {
    this.#listening.abort()
    this.#first = null
  }

  readonly #meet = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.detail === 0) return // pressed by a key
    const first = this.#first
    const met = pressed(event)
    const { clientX: x, clientY: y, timeStamp: atMs } = event
    this.#first = met === null ? null : { met: new WeakRef(met), x, y, atMs }
    if (first === null || met === null || first.met.deref() === met || !isSecond(event, first)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}

/** The button, or what else moves things when it is pressed: a fold, and the room beside an open sheet. */
function pressed(event: Event): EventTarget | null {
  const path = event.composedPath()
  const [target] = path
  const control = path.find(one => one instanceof Element && one.matches('button, summary'))
  return control ?? (target instanceof HTMLDialogElement ? target : null)
}

function isSecond(event: MouseEvent, first: Tap): boolean {
  if (Math.hypot(event.clientX - first.x, event.clientY - first.y) > NEAR_PX) return false
  const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse'
  return event.detail > 1 || (!isMouse && event.timeStamp - first.atMs < WITHIN_MS)
}
