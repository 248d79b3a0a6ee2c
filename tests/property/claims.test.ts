import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAgreements } from '../../src/domain/agreements.ts'
import {
  claimToText,
  compareClaims,
  greatestClaim,
  MAX_EPOCH,
  parseClaim,
  parseJson,
  parseParticipantId,
} from '../../src/domain/claim.ts'
import { parseAdmissions } from '../../src/domain/door.ts'
import { parseReadiness } from '../../src/domain/ending.ts'
import {
  awaited,
  derivePiece,
  type Piece,
  type PieceClaim,
  type PieceMove,
  parsePieceMove,
  pieceClaim,
  pieceRank,
} from '../../src/domain/piece.ts'
import { parseWord } from '../../src/domain/presence.ts'
import { parsePerson } from '../../src/domain/seating.ts'
import { idOf } from './circle-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const IDS = ['ana', 'ben', 'cleo', 'dov'].map(name => idOf(name))
const ANA = idOf('ana')
const FAIR_EPOCHS = 4_000

const id = fc.constantFrom(...IDS)
const move: fc.Arbitrary<PieceMove> = fc.oneof(
  fc.record({ kind: fc.constantFrom('take', 'accept', 'lay', 'withdraw', 'return') }),
  fc.record({ kind: fc.constantFrom('offer', 'onward'), to: id }),
  fc.record({ kind: fc.constant('carry' as const), to: id, past: id }),
)
const claim: fc.Arbitrary<PieceClaim> = fc.record({
  by: id,
  era: fc.nat(2),
  epoch: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(MAX_EPOCH - 1, MAX_EPOCH)),
  body: move,
})
const claims = fc.array(claim, { maxLength: 8 })
const standing = fc.record({
  era: fc.nat(3),
  settled: fc.boolean(),
  mayReturn: fc.boolean(),
  mayCarry: fc.boolean(),
})

/** Draws every run; counts how often a property looked at what it is about. */
function always<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => boolean, leastShare = 0): void {
  let seen = 0
  fc.assert(
    fc.property(arbitrary, value => {
      if (property(value)) seen++
    }),
    { numRuns: RUNS },
  )
  expect(seen, 'the run was not vacuous').toBeGreaterThanOrEqual(RUNS * leastShare)
}

/** Somebody who knows some claims and wishes for a move: most often one for whom the piece waits, or who gave it. */
const situation = fc
  .tuple(claims, id, fc.nat(3), move, standing)
  .map(([known, someone, whose, wish, how]) => {
    const piece = derivePiece(known)
    const concerned = whose < 2 ? awaited(piece) : whose === 2 && piece.at === 'offered' ? piece.giver : null
    return { known, piece, me: concerned ?? someone, wish, how }
  })

describe('claims', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[C1] the greatest claim is the same in any order, with any duplicates, in any grouping', () => {
    const shuffles = fc.tuple(claims, claims).chain(([a, b]) =>
      fc.record({
        a: fc.constant(a),
        b: fc.constant(b),
        shuffled: fc.shuffledSubarray([...a, ...b, ...a], { minLength: a.length * 2 + b.length }),
      }),
    )
    always(
      shuffles,
      ({ a, b, shuffled }) => {
        const together = derivePiece([...a, ...b])
        expect(derivePiece(shuffled)).toEqual(together)
        const parts = [greatestClaim(a, pieceRank), greatestClaim(b, pieceRank)].filter(one => one !== null)
        expect(derivePiece(parts)).toEqual(together)
        return a.length > 1 && b.length > 1
      },
      0.3,
    )
  })

  it('[C2] of two different claims one is greater, and never in a ring', () => {
    always(
      fc.tuple(claim, claim, claim),
      ([a, b, c]) => {
        const compare = (x: PieceClaim, y: PieceClaim) => Math.sign(compareClaims(x, y, pieceRank))
        expect(compare(a, b) + compare(b, a)).toBe(0)
        expect(compare(a, b) === 0).toBe(a.by === b.by && claimToText(a) === claimToText(b))
        if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBe(-1)
        return a.era === b.era && a.epoch === b.epoch && pieceRank(a.body) === pieceRank(b.body)
      },
      0.005,
    )
  })

  it('[C3] a claim comes back from its text as it was', () => {
    always(claim, one => {
      expect(parseClaim(one.by, claimToText(one), parsePieceMove)).toEqual(isSenseless(one) ? null : one)
      return true
    })
  })

  it('[C4] whatever a stranger sends is read or refused, never thrown at', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true })
    always(anything, value => {
      for (const parse of [
        parsePerson,
        parseAdmissions,
        parseReadiness,
        parseAgreements,
        parseParticipantId,
        parseWord,
      ])
        expect(() => parse(value)).not.toThrow()
      expect(() => parsePieceMove(value, ANA)).not.toThrow()
      expect(() => parseClaim(ANA, value, one => one)).not.toThrow()
      return true
    })
    always(fc.string({ unit: 'binary' }), text => {
      expect(() => parseJson(text)).not.toThrow()
      return true
    })
  })

  it('[C4] a valid claim with something changed is refused, or is again a claim within all bounds', () => {
    const damage = fc.record({
      claim,
      path: fc.constantFrom('era', 'epoch', 'kind', 'to', 'text'),
      value: fc.oneof(fc.anything(), fc.integer(), fc.double(), fc.constantFrom('take', 'offer', ...IDS)),
      at: fc.nat(120),
    })
    let refused = 0
    always(damage, ({ claim: one, path, value, at }) => {
      const parsed = parseClaim(one.by, damaged(one, path, value, at), parsePieceMove)
      if (parsed === null) {
        refused++
        return true
      }
      expect(parsed.epoch).toSatisfy(
        (epoch: number) => Number.isInteger(epoch) && epoch >= 1 && epoch <= MAX_EPOCH,
      )
      expect(parsed.era).toSatisfy((era: number) => Number.isInteger(era) && era >= 0 && era <= MAX_EPOCH)
      if ('to' in parsed.body) expect(parseParticipantId(parsed.body.to)).toBe(parsed.body.to)
      const isOffer = 'to' in parsed.body && parsed.body.kind !== 'carry'
      expect(isOffer && 'to' in parsed.body && parsed.body.to === one.by).toBe(false)
      return true
    })
    expect(refused).toBeGreaterThan(RUNS * 0.3)
    expect(refused).toBeLessThan(RUNS)
  })

  it('[C5] a later era beats any epoch', () => {
    always(fc.tuple(claim, claim), ([a, b]) => {
      const late: PieceClaim = { ...a, era: b.era + 1, epoch: 1 }
      expect(compareClaims(late, { ...b, epoch: MAX_EPOCH }, pieceRank)).toBeGreaterThan(0)
      return true
    })
  })

  it('[C6] when several take at once, nobody is preferred over an evening', () => {
    for (const set of [0, 1, 2]) {
      const ids = ['ana', 'ben', 'cleo', 'dov'].map(name => idOf(name, set))
      const wins = new Map(ids.map(one => [one, 0]))
      for (let epoch = 1; epoch <= FAIR_EPOCHS; epoch++) {
        const piece = derivePiece(ids.map(by => ({ by, era: 0, epoch, body: { kind: 'take' } })))
        const winner = awaited(piece)
        if (winner !== null) wins.set(winner, (wins.get(winner) ?? 0) + 1)
      }
      for (const count of wins.values())
        expect(Math.abs(count - FAIR_EPOCHS / 4)).toBeLessThan(FAIR_EPOCHS * 0.05)
    }
  })

  it('[C8] whoever writes writes something greater than all they know, and no epoch runs out for good', () => {
    let renewed = 0
    always(
      situation,
      ({ known, piece, me, wish, how }) => {
        const next = pieceClaim(piece, me, wish, how)
        if (next === null) return false
        expect(greatestClaim([...known, next], pieceRank)).toBe(next)
        expect(parseClaim(me, claimToText(next), parsePieceMove)).toEqual(next)
        if (known.some(one => one.epoch === MAX_EPOCH)) renewed++
        return true
      },
      0.05,
    )
    expect(renewed).toBeGreaterThan(RUNS * 0.01)
  })
})

describe('who may write what', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[P9] whoever has taken or withdrawn and is not acknowledged writes nothing', () => {
    always(
      situation,
      ({ piece, me, wish, how }) => {
        const isWaiting = piece.at === 'held' && piece.holder === me && !how.settled
        if (isWaiting) expect(pieceClaim(piece, me, wish, how)).toBeNull()
        return isWaiting
      },
      0.02,
    )
  })

  it('[P10] only a settled holder or the one it is offered to hands the piece on', () => {
    always(
      situation,
      ({ piece, me, wish, how }) => {
        const next = pieceClaim(piece, me, wish, how)
        if (next === null || (next.body.kind !== 'offer' && next.body.kind !== 'onward')) return false
        expect(how.settled).toBe(true)
        expect(isTheirs(piece, me, next.body.kind)).toBe(true)
        expect(next.body.to).not.toBe(me)
        return true
      },
      0.01,
    )
  })

  it('[P10] only the one it is offered to accepts, only its giver withdraws, only from the centre is it taken', () => {
    always(
      situation,
      ({ piece, me, wish, how }) => {
        const kind = pieceClaim(piece, me, wish, how)?.body.kind
        if (kind === 'accept') expect(piece).toMatchObject({ at: 'offered', to: me })
        if (kind === 'withdraw') expect(piece).toMatchObject({ at: 'offered', giver: me })
        if (kind === 'lay') expect(awaited(piece)).toBe(me)
        if (kind === 'carry') {
          expect(piece.at === 'offered' && piece.to !== me && how.mayCarry).toBe(true)
          if (wish.kind === 'carry') expect(piece).toMatchObject({ to: wish.past })
        }
        if (kind === 'take' && wish.kind === 'take') expect(piece.at).toBe('centre')
        return kind !== undefined
      },
      0.05,
    )
  })

  it('[P10] what a lost person hands on is taken or put back, never accepted or handed on unacknowledged', () => {
    always(
      situation,
      ({ piece, me, wish, how }) => {
        const isFromLost = piece.at === 'offered' && piece.to === me && !how.settled
        if (!isFromLost) return false
        const kind = pieceClaim(piece, me, wish, how)?.body.kind
        expect(['take', 'return', 'withdraw', undefined]).toContain(kind)
        if (kind === 'withdraw') expect(piece.giver).toBe(me)
        return kind !== undefined
      },
      0.01,
    )
  })

  it('[P11] nobody returns a piece that waits for themselves, or without leave', () => {
    always(
      situation,
      ({ piece, me, how }) => {
        const next = pieceClaim(piece, me, { kind: 'return' }, how)
        if (next === null) return false
        expect(how.mayReturn).toBe(true)
        expect(awaited(piece)).not.toBe(me)
        expect(awaited(piece)).not.toBeNull()
        return true
      },
      0.04,
    )
  })
})

/** Offered to oneself, or carried past whoever carries it or gets it. */
function isSenseless({ by, body }: PieceClaim): boolean {
  if (body.kind === 'carry') return body.past === by || body.past === body.to
  return 'to' in body && body.to === by
}

function isTheirs(piece: Piece, me: string, kind: string): boolean {
  if (kind === 'offer') return piece.at === 'held' && piece.holder === me
  return piece.at === 'offered' && piece.to === me
}

function damaged(claim: PieceClaim, path: string, value: unknown, at: number): string {
  const text = claimToText(claim)
  if (path === 'text') return `${text.slice(0, at)}${String.fromCharCode(at)}${text.slice(at + 1)}`
  const body = path === 'kind' || path === 'to' ? { ...claim.body, [path]: value } : claim.body
  const era = path === 'era' ? value : claim.era
  const epoch = path === 'epoch' ? value : claim.epoch
  return JSON.stringify([era, epoch, body], (_, one) => (typeof one === 'bigint' ? String(one) : one))
}
