import type { Circle } from './domain/circle.ts'
import { createStore, type Store } from './domain/store.ts'
import { type Tiding, tidings } from './domain/tidings.ts'

/** How long a tiding stands, ms: long enough to be read twice. */
const STANDS_FOR_MS = 12_000
/** Whoever has just sat down learns how things are, not what has happened, ms. */
const ARRIVING_MS = 4_000
/** Most that stand at once; more would push the circle off a phone. */
const MAX_STANDING = 2

/** What was done for the whole circle just now. */
export interface News {
  readonly standing: Store<readonly Tiding[]>
  follow(circle: Circle): void
  /** Lets go of what has stood long enough. */
  tend(): void
}

/** Builds the news of one device; `now` is its monotone clock, ms. */
export function createNews(now: () => number): News {
  const standing = createStore<readonly Tiding[]>([])
  let told: readonly { readonly tiding: Tiding; readonly atMs: number }[] = []
  let before: Circle | null = null
  let satAtMs = Number.POSITIVE_INFINITY

  function keep(next: typeof told): void {
    if (next.length === told.length && next.every((one, at) => one === told[at])) return
    told = next
    standing.set(told.map(one => one.tiding))
  }

  return {
    standing,
    follow(circle) {
      const atMs = now()
      if (circle.mySeat !== null) satAtMs = Math.min(satAtMs, atMs)
      const isArriving = before === null || atMs - satAtMs < ARRIVING_MS
      const fresh = before === null || isArriving ? [] : tidings(before, circle)
      before = circle
      const standing = told.filter(
        one => !fresh.some(({ kind }) => kind === 'guardian' && kind === one.tiding.kind),
      )
      keep([...standing, ...fresh.map(tiding => ({ tiding, atMs }))].slice(-MAX_STANDING))
    },
    tend: () => keep(told.filter(one => now() - one.atMs < STANDS_FOR_MS)),
  }
}
