import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Two touches within this time, ms, are a double tap; as long as for a mouse, which most systems count so and tell. */
const WITHIN_MS = 500
/** And within this of a mouse: whoever had theirs count slow ones as double may press two buttons one after another. */
const BY_MOUSE_MS = 1_000
/** How far apart they may lie, px: half a control of the least size. */
const NEAR_PX = 22

/** What was met, what it said, where and when. What has gone from the screen is not held for it. */
interface Tap {
  readonly met: WeakRef<EventTarget>
  /** The same button with other words does something else. */
  readonly says: string
  readonly x: number
  readonly y: number
  readonly atMs: number
}

/** Inside its host the second of two quick taps presses no button that has come under the finger only after the first. */
export class SecondTap implements ReactiveController {
  readonly #host: EventTarget
  #listening = new AbortController()
  #first: Tap | null = null
  #forgetting = 0

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
    this.#forget()
  }

  readonly #meet = (event: Event): void => {
    if (!(event instanceof MouseEvent) || isByKey(event)) return
    const first = this.#first
    const met = pressed(event)
    if (met === null) return
    const says = wordsOf(met)
    if (first !== null && isSecond(event, first) && (first.met.deref() !== met || first.says !== says)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      return // and so is a third kept from it
    }
    const { clientX: x, clientY: y, timeStamp: atMs } = event
    this.#forget()
    this.#first = { met: new WeakRef(met), says, x, y, atMs }
    this.#forgetting = window.setTimeout(this.#forget, BY_MOUSE_MS)
  }

  // There may be a name in its words, and no name outlasts the room.
  readonly #forget = (): void => {
    clearTimeout(this.#forgetting)
    this.#first = null
  }
}

const PRESSED =
  'button, summary, a[href], select, label, input:is([type=range], [type=checkbox], [type=radio])'

/** The control, or what else moves things when it is pressed: a fold, and the room beside an open sheet. */
function pressed(event: Event): Element | null {
  const path = event.composedPath()
  const [target] = path
  const control = path.find(one => one instanceof Element && one.matches(PRESSED))
  // The browser clicks what a label is for after the label, and this is one tap.
  if (control instanceof HTMLLabelElement) return control.control ?? control
  if (control instanceof Element) return control
  return target instanceof HTMLDialogElement ? target : null
}

function wordsOf(control: Element): string {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null
  return control.getAttribute('aria-label') ?? (label ?? control).textContent
}

/** A press by a key, or by a program. Firefox counts one as a tap at no place, by nothing that points. */
function isByKey(event: MouseEvent): boolean {
  if (event.detail === 0 || (event instanceof PointerEvent && event.pointerId === -1)) return true
  return [event.screenX, event.screenY, event.clientX, event.clientY].every(px => px === 0)
}

function isSecond(event: MouseEvent, first: Tap): boolean {
  if (Math.hypot(event.clientX - first.x, event.clientY - first.y) > NEAR_PX) return false
  const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse'
  const passedMs = event.timeStamp - first.atMs
  return passedMs < WITHIN_MS ? event.detail > 1 || !isMouse : passedMs < BY_MOUSE_MS && event.detail > 1
}
