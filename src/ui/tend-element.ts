import { html, LitElement, nothing } from 'lit'
import type { SceneChange } from '../domain/scene.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { sheetStyles } from './styles/sheet.ts'
import { textStyles } from './styles/text.ts'

/** One part of the sheet: sees the circle's screen, and sends up what is asked for. */
export abstract class TendElement extends LitElement {
  static override styles = [textStyles, buttonStyles, fieldStyles, sheetStyles]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen

  /** A wide button that asks for something at once. */
  protected press(request: Request, label: unknown, isWaiting = false) {
    const press = () => {
      if (!isWaiting) ask(this, request)
    }
    return html`<button
      type="button"
      class="wide"
      aria-disabled=${isWaiting ? 'true' : 'false'}
      @click=${press}
    >
      ${label}
    </button>`
  }

  /** Sets one thing of the scene. */
  protected set(change: SceneChange): void {
    ask(this, { kind: 'set', change })
  }

  protected quiet(text: string | null) {
    return text === null ? nothing : html`<p class="quiet">${text}</p>`
  }
}
