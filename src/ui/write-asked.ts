/** The holder would rather write than speak in this turn. */
export class WriteAsked extends Event {
  static readonly type = 'write-asked'

  constructor() {
    super(WriteAsked.type, { bubbles: true, composed: true })
  }
}
