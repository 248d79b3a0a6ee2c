import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../../src/domain/agreements.ts'
import type { ParticipantId } from '../../../src/domain/claim.ts'

/*
 * One sample of everything that the wire knows, and of what it refuses, for the published test vectors.
 */

const VERSION = agreementsVersion(DEFAULT_AGREEMENTS)
const ID = 'a'.repeat(43)
const OTHER = 'b'.repeat(43)
const candidate = { candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0 }
const offer = { type: 'offer', sdp: 'v=0\r\n' }

export const SIGNAL_SAMPLES = {
  read: [
    { kind: 'hello', seated: true },
    {
      kind: 'welcome',
      title: 'Tuesday',
      agreements: [
        { kind: 'default', key: 'confidentiality@1' },
        { kind: 'own', text: 'Slowly.' },
      ],
      placesLeft: 15,
      door: 'ask',
    },
    { kind: 'knock', name: 'Ana', consent: VERSION, waits: true },
    { kind: 'waiting' },
    { kind: 'admitted', seat: 3, consent: VERSION },
    { kind: 'admitted', seat: 4, consent: VERSION, others: ['a proof', 'another'] },
    ...['full', 'changed', 'not-yet', 'closed'].map(reason => ({ kind: 'refused', reason })),
    { kind: 'dial-me', has: null },
    { kind: 'dial-me', has: 2 },
    { kind: 'signal', attempt: 1, signals: [offer, { type: 'candidate', candidate }] },
    { kind: 'signal', attempt: 2, signals: [{ type: 'answer', sdp: 'v=0\r\n' }] },
    { kind: 'signal', attempt: 3, signals: [{ type: 'renegotiate', renegotiate: true }] },
  ],
  malformed: [
    null,
    'hello',
    { kind: 'hello' },
    { kind: 'wave' },
    { kind: 'welcome', title: '', agreements: [], placesLeft: 15, door: 'open' },
    {
      kind: 'welcome',
      title: '',
      agreements: [{ kind: 'default', key: 'mine@1' }],
      placesLeft: 1,
      door: 'open',
    },
    { kind: 'knock', name: ' ', consent: VERSION, waits: false },
    { kind: 'knock', name: 'Ana', consent: 'yes', waits: false },
    { kind: 'admitted', seat: -1, consent: VERSION },
    { kind: 'admitted', seat: 4, consent: VERSION, others: 'a proof' },
    { kind: 'admitted', seat: 4, consent: VERSION, others: ['a proof', 3] },
    { kind: 'admitted', seat: 4, consent: VERSION, others: ['p'.repeat(201)] },
    { kind: 'admitted', seat: 4, consent: VERSION, others: Array(25).fill('a proof') },
    { kind: 'refused', reason: 'no' },
    { kind: 'dial-me', has: 0 },
    { kind: 'signal', attempt: 0, signals: [offer] },
    { kind: 'signal', attempt: 1, signals: Array(17).fill(offer) },
    { kind: 'signal', attempt: 1, signals: [offer, { type: 'candidate' }] },
  ],
}

export const CONTROL_SAMPLES = {
  read: [
    { kind: 'beat', words: [[ID, 7, 0, 'origin/1.0', [], '', false]] },
    {
      kind: 'beat',
      words: [
        [ID, 8, 0, `0.1.take.${ID}/2.0`, [OTHER], '0123456789abcdef', true],
        [OTHER, 3, 950, 'origin/1.0', [], '', false],
      ],
    },
    ...['heart', 'cannot-hear', 'need-someone'].map(kind => ({ kind: 'sign', sign: { kind } })),
    { kind: 'sign', sign: { kind: 'line', text: 'I am here.' } },
    ...['shall-rest', 'still-here', 'reached', 'unreached'].map(kind => ({
      kind: 'sign',
      sign: { kind, turn: `0.1.take.${ID}` },
    })),
    { kind: 'put-off', id: ID },
    { kind: 'ending' },
    { kind: 'let-go', of: [ID, OTHER] },
    { kind: 'let-go-heard', count: 2 },
    { kind: 'goodbye' },
    { kind: 'carry', hops: 2, frame: 'AAAA.BBBB' },
  ],
  beats: beatSamples(),
  malformed: [
    [],
    { kind: 'wave' },
    { kind: 'beat', words: [[ID, 7, 0, 'origin', [], '']] },
    { kind: 'beat', words: [['ana', 7, 0, 'origin', [], '', false]] },
    { kind: 'beat', words: [[ID, 7, 0, 'origin', [], 'ABCDEF', false]] },
    { kind: 'beat', words: Array(65).fill([ID, 7, 0, 'origin', [], '', false]) },
    // of a place at which stands no word before
    ...[1, 2, -1, 0.5, '0', null, [0]].map(place => ({
      kind: 'beat',
      words: [
        [ID, 7, 0, 'origin', [], '', false],
        [OTHER, 3, 950, place],
      ],
    })),
    { kind: 'beat', words: [[ID, 7, 0, 0]] },
    {
      kind: 'beat',
      words: [
        [ID, 7, 0, 'origin', [], '', false],
        [OTHER, 3, 950, 0, 0],
      ],
    },
    { kind: 'sign', sign: { kind: 'line', text: '' } },
    { kind: 'put-off', id: 'ana' },
    { kind: 'let-go', of: [1] },
    { kind: 'let-go-heard', count: -1 },
    { kind: 'carry', hops: 4, frame: '' },
  ],
}

/** Beats in which some see the same: as text, and what it means; `written`: whether the room itself would say it so. */
function beatSamples() {
  const [ana, ben, cem, dan] = [...'abcd'].map(sign => sign.repeat(43))
  const held = [`0.1.take.${ana}/4.0`, [], '0123456789abcdef', true]
  const without = [`0.1.take.${ana}/4.0`, [dan, cem], '0123456789abcdef', false]
  const withoutToo = [`0.1.take.${ana}/4.0`, [cem, dan], '0123456789abcdef', false]
  const beat = (what: string, written: boolean, said: readonly unknown[], words: readonly unknown[]) => ({
    what,
    written,
    text: JSON.stringify({ kind: 'beat', words: said }),
    words,
  })
  return [
    beat(
      'all see the same',
      true,
      [
        [ana, 8, 0, ...held],
        [ben, 3, 950, 0],
        [cem, 12, 41, 0],
      ],
      [
        [ana, 8, 0, ...held],
        [ben, 3, 950, ...held],
        [cem, 12, 41, ...held],
      ],
    ),
    beat(
      'two see one thing and two another',
      true,
      [
        [ana, 8, 0, ...held],
        [ben, 3, 950, ...without],
        [cem, 12, 41, 1],
        [dan, 0, 4999, 0],
      ],
      [
        [ana, 8, 0, ...held],
        [ben, 3, 950, ...without],
        [cem, 12, 41, ...without],
        [dan, 0, 4999, ...held],
      ],
    ),
    beat(
      'the same people, lost in another order, are not the same',
      true,
      [
        [ana, 8, 0, ...without],
        [ben, 3, 950, ...withoutToo],
      ],
      [
        [ana, 8, 0, ...without],
        [ben, 3, 950, ...withoutToo],
      ],
    ),
    beat(
      'the place of a word that names a place itself',
      false,
      [
        [ana, 8, 0, ...without],
        [ben, 3, 950, ...held],
        [cem, 12, 41, 1],
        [dan, 0, 4999, 2],
      ],
      [
        [ana, 8, 0, ...without],
        [ben, 3, 950, ...held],
        [cem, 12, 41, ...held],
        [dan, 0, 4999, ...held],
      ],
    ),
    beat(
      'said in full although it is the same',
      false,
      [
        [ana, 8, 0, ...held],
        [ben, 3, 950, ...held],
      ],
      [
        [ana, 8, 0, ...held],
        [ben, 3, 950, ...held],
      ],
    ),
  ]
}

interface Sample {
  readonly place: string
  readonly era?: number
  readonly epoch: number
  readonly body: object
}

/** A genuine claim of the first of these people for each register, as `person` the first of all. */
export function claimSamples([ana, ben, cem]: readonly ParticipantId[]): readonly Sample[] {
  const scene = (field: string, value: unknown) => ({
    place: `scene/${field}`,
    epoch: 2,
    body: { field, value },
  })
  const turn = `0.1.take.${ana}`
  return [
    {
      place: 'person',
      epoch: 1,
      body: { name: 'Ana', seat: 0, way: 'voice', here: 'in', consent: VERSION },
    },
    { place: 'admissions', epoch: 1, body: { ids: [ben, cem] } },
    { place: 'piece', epoch: 1, body: { kind: 'take' } },
    { place: 'piece/1', era: 1, epoch: 2, body: { kind: 'offer', to: ben } },
    { place: 'readiness', epoch: 1, body: { ready: true } },
    scene('phase', 'opening'),
    scene('pattern', 'listener'),
    scene('prompt', 'What has grown?'),
    scene('prompts', ['What has grown?', 'What may rest?']),
    scene('title', 'Tuesday'),
    scene('intention', 'To listen.\nAnd to be heard.'),
    scene('closesAround', '21:00'),
    scene('ifBroken', 'We meet by telephone.'),
    scene('quietSeconds', 30),
    scene('breathSeconds', 10),
    scene('candleMinutes', 5),
    scene('order', [ben, ana]),
    scene('door', 'closed'),
    {
      place: 'agreement/x-0',
      epoch: 1,
      body: { slot: 'x-0', place: 4, agreement: { kind: 'own', text: 'We begin on time.' } },
    },
    { place: 'agreement/welcome', epoch: 1, body: { slot: 'welcome', place: 2, agreement: null } },
    { place: 'guardian', epoch: 1, body: { kind: 'take' } },
    {
      place: 'announcement',
      epoch: 1,
      body: { change: { kind: 'scene', change: { field: 'phase', value: 'rounds' } }, after: 2 },
    },
    { place: 'wait', epoch: 1, body: { on: [`coming 1.${ben}`] } },
    { place: 'aside', epoch: 1, body: { seats: [{ id: ben, epoch: 1 }] } },
    { place: 'bell', epoch: 1, body: { kind: 'ring', seconds: 60, lap: 0 } },
    { place: 'turn', epoch: 1, body: { lap: 2, hand: 0, listener: ben } },
    { place: 'writing', epoch: 1, body: { turn, lines: ['I am here.'] } },
    { place: 'candle', epoch: 1, body: { turn, more: 1 } },
    { place: 'removal', epoch: 1, body: { asks: [{ id: cem, among: [ana, ben, cem] }] } },
  ]
}

/** Claims with a genuine signature whose text is out of bounds. */
export function malformedClaims([ana]: readonly ParticipantId[], me: ParticipantId) {
  const text = (body: object, epoch: unknown = 1) => JSON.stringify([0, epoch, body])
  return [
    { place: 'readiness', text: text({ ready: true }, 0) },
    { place: 'readiness', text: text({ ready: true }, 1_000_000_001) },
    { place: 'readiness', text: text({ ready: 1 }) },
    { place: 'readiness', text: '[0,1]' },
    { place: 'person', text: text({ name: 'Ben', seat: 1, way: 'song', here: 'in', consent: VERSION }) },
    { place: 'person', text: text({ name: 'Ben', seat: 1001, way: 'voice', here: 'in', consent: VERSION }) },
    { place: 'piece', text: text({ kind: 'offer', to: me }) },
    { place: 'scene/title', text: text({ field: 'title', value: 'x'.repeat(81) }) },
    { place: 'scene/quietSeconds', text: text({ field: 'quietSeconds', value: 29 }) },
    { place: 'bell', text: text({ kind: 'ring', seconds: 301, lap: 0 }) },
    { place: 'removal', text: text({ asks: [{ id: ana, among: [ana] }] }) },
    { place: 'guardian', text: text({ kind: 'offer', to: me }) },
  ]
}
