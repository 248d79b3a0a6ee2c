import type { ConnectionFinding } from '../domain/connection-check.ts'
import type { Microphone } from '../domain/microphone.ts'

const elsewhere = 'Another network, or a phone’s own connection, often helps.'

const findings: Readonly<Record<ConnectionFinding, string>> = {
  'no-server':
    'The server that introduces people does not answer. Without it nobody finds the room; it may help to try again in a while.',
  'no-way': `This network lets no direct connections through, and this room has no relay. ${elsewhere}`,
  'no-way-relay-silent': `This network lets no direct connections through, and this room’s relay does not answer. ${elsewhere}`,
  'only-relay':
    'This network lets no direct connections through. This room’s relay carries your connections instead.',
  untried:
    'The server answers. Whether this network lets direct connections through cannot be looked at here, and this room has no relay.',
  'untried-relay':
    'The server answers, and so does this room’s relay, which carries your connections where nothing else does.',
  'untried-relay-silent': `This room’s relay does not answer just now, and whether this network lets direct connections through cannot be looked at here. ${elsewhere}`,
  'relay-silent':
    'Your connection is well. This room’s relay, which some networks need, does not answer just now.',
  'no-relay':
    'Your connection is well. Some pairs of networks need a relay between them, and this room has none.',
  well: 'Your connection is well, and so is this room’s relay.',
}

const microphone: Readonly<Partial<Record<Microphone['state'], string>>> = {
  refused: 'The sign beside this page’s address lets you allow the microphone.',
  none: 'If a microphone is plugged in, another program may be using it.',
  stopped: 'Another program may have taken the microphone, or it was unplugged.',
}

/** What the screen before the seat says aside: for whoever wants to hide, and when something is not right. */
export const asideWords = {
  hide: 'Others here could tell roughly where you connect from. Hide that; it may sound a little slower.',
  hidingFails: 'While you hide where you connect from, nobody can reach you without the relay.',
  title: 'Something is not right',
  check: 'Check the connection',
  checkAgain: 'Check it again',
  checking: 'Looking. This takes a few seconds.',
  findings,
  microphone,
}
