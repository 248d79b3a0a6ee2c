import type { ConnectionFinding } from '../domain/connection-check.ts'
import { type Message, spoken, text } from './message.ts'

export const asideMessages = {
  hide: text,
  hidingFails: text,
  title: text,
  check: text,
  checkAgain: text,
  checking: text,
  rehearsal: text,
  findings: {
    'no-server': text,
    'no-way': text,
    'no-way-relay-silent': text,
    'only-relay': text,
    untried: text,
    'untried-relay': text,
    'untried-relay-silent': text,
    'relay-silent': text,
    'no-relay': text,
    well: text,
  } satisfies Record<ConnectionFinding, Message>,
  microphone: { refused: text, none: text, stopped: text },
}

/** What the screen before the seat says aside: for whoever wants to hide, and when something is not right. */
export const asideWords = spoken('aside', asideMessages)
