import type { Attention } from './attention.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { tendsSilence } from './domain/may.ts'
import { parseLine } from './domain/plain-text.ts'
import { MAX_WORDING_LENGTH } from './domain/scene.ts'
import { createStore, type Store } from './domain/store.ts'
import type { ControlMessage, Sign } from './net/wire.ts'
import type { QuietWord, Request } from './ui/screen.ts'

/*
 * Signs that pass quietly. None is a claim and none is written down: a hand on the heart goes to everyone and fades,
 * the rest goes over one link to one person, and is gone when that person folds it.
 */

/** How long a hand on the heart is seen, ms. */
const HEART_MS = 8_000

export interface QuietSignsOptions {
  circle(): Circle
  readonly attention: Attention
  send(to: ParticipantId, message: ControlMessage): void
  broadcast(message: ControlMessage): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface QuietSeen {
  readonly hearts: readonly ParticipantId[]
  readonly words: readonly QuietWord[]
}

export interface QuietSigns {
  readonly seen: Store<QuietSeen>
  /** Carries out a request that is a sign; false for any other. */
  ask(request: Request): boolean
  /** What is no quiet sign, as how far a voice reaches (reach.ts), does nothing here. */
  hear(from: ParticipantId, sign: Sign): void
  /** Lets hearts fade. */
  tend(): void
}

/** Builds the quiet signs of one seated person. */
export function createQuietSigns({ circle, attention, send, broadcast, now }: QuietSignsOptions): QuietSigns {
  const seen = createStore<QuietSeen>({ hearts: [], words: [] })
  const hearts = new Map<ParticipantId, number>()
  const words = new Map<string, QuietWord>()
  let neededAtMs: number | null = null // an answer is heard only by whoever asked for one

  const show = () => seen.set({ hearts: [...hearts.keys()], words: [...words.values()] })

  /** One word of a kind from one person at a time: whoever repeats it is not louder. */
  function keep(from: ParticipantId, word: QuietWord['word']): void {
    const key = `${word.kind} ${from}`
    words.set(key, { key, from, word })
    show()
  }

  function beat(from: ParticipantId): void {
    if (hearts.has(from)) return // one at a time; it fades before another is seen
    hearts.set(from, now())
    show()
  }

  /** Sends a sign to one person; nothing without anybody to send it to. */
  function tell(to: ParticipantId | null, sign: Sign): void {
    if (to !== null && to !== circle().me) send(to, { kind: 'sign', sign })
  }

  return {
    seen,
    ask(request) {
      const { me, guardian, piece } = circle()
      switch (request.kind) {
        case 'heart':
          if (!hearts.has(me)) broadcast({ kind: 'sign', sign: { kind: 'heart' } })
          beat(me)
          return true
        case 'cannot-hear':
          tell(listenedTo(circle()), { kind: 'cannot-hear' })
          return true
        case 'need-someone':
          neededAtMs = now()
          tell(guardian.id, { kind: 'need-someone' })
          return true
        case 'answer': {
          const text = parseLine(request.text, MAX_WORDING_LENGTH)
          if (text !== null && text !== '') tell(request.to, { kind: 'line', text })
          if (words.delete(`need-someone ${request.to}`)) show()
          return true
        }
        case 'ask-rest':
          if (piece.at !== 'held' || circle().may.rest !== 'ask') return true
          attention.asked()
          tell(piece.holder, { kind: 'shall-rest', turn: piece.key })
          return true
        case 'still-here':
          for (const { key, from, word } of [...words.values()]) {
            if (word.kind !== 'shall-rest') continue
            words.delete(key)
            tell(from, { kind: 'still-here', turn: piece.key })
          }
          show()
          return true
        case 'fold':
          words.delete(request.key)
          show()
          return true
        default:
          return false
      }
    },
    hear(from, sign) {
      const now_ = circle()
      const { me, guardian, piece, seats } = now_
      const seat = seats.find(one => one.id === from)
      if (seat === undefined || (seat.state === 'out' && sign.kind !== 'need-someone')) return
      const iHold = piece.at === 'held' && piece.holder === me
      switch (sign.kind) {
        case 'heart':
          return beat(from)
        case 'cannot-hear':
          return listenedTo(now_) === me ? keep(from, { kind: 'cannot-hear' }) : undefined
        case 'need-someone':
          return guardian.id === me ? keep(from, { kind: 'need-someone' }) : undefined
        case 'line':
          if (neededAtMs === null || guardian.id !== from) return
          return keep(from, { kind: 'line', text: sign.text })
        case 'shall-rest': {
          const mayAsk = tendsSilence(guardian, me, from)
          return iHold && mayAsk && sign.turn === piece.key ? keep(from, { kind: 'shall-rest' }) : undefined
        }
        case 'still-here':
          if (piece.at === 'held' && piece.holder === from && piece.key === sign.turn) attention.answered()
      }
    },
    tend() {
      const { piece, me } = circle()
      const before = hearts.size + words.size
      for (const [id, atMs] of hearts) if (now() - atMs >= HEART_MS) hearts.delete(id)
      const iHold = piece.at === 'held' && piece.holder === me
      for (const [key, { word }] of words) if (word.kind === 'shall-rest' && !iHold) words.delete(key)
      if (hearts.size + words.size !== before) show()
    },
  }
}

/** Whom everybody listens to now: the holder, or the guardian while the piece lies in the centre. */
function listenedTo({ piece, guardian }: Circle): ParticipantId | null {
  return piece.at === 'held' ? piece.holder : guardian.id
}
