import * as Y from 'yjs'
import type { ParticipantId } from '../domain/claim.ts'

/*
 * A page: the circle's document as two devices share it over one link.
 *
 * No update of one link ever enters another. What a page says is verified first (circle-doc.ts), and what is verified
 * is written into every other page by this device itself. So whatever is wrong with a page was done by the one person
 * at its other end, and a page that is thrown away takes everything with it that was not true.
 */

/** The two maps of a page. */
export type MapName = 'proofs' | 'claims'
const MAP_NAMES: readonly string[] = ['proofs', 'claims'] satisfies MapName[]

/** The page beyond what I wrote into it, bytes, encoded: more than any evening leaves behind. */
const MAX_STRANGE_BYTES = 256 * 1024
/** A page is measured each time it has grown by so much, bytes. */
const MEASURED_EVERY_BYTES = 64 * 1024
/** Updates that wait for others, bytes: as a link comes up a few may come before what they build on. */
const MAX_WAITING_BYTES = 16 * 1024
/** Whatever is not mine is written at most this often, ms: neither a war over an entry nor a flood goes round. */
const PACE_MS = 250
/** What was written together is passed on together, ms. */
const GATHERED_MS = 10
/** So much is judged before it is told: a whole page in a few heaps, and no heap that takes long. */
const HEAP = 16
/** Authors whom I make known on one page: all that a ledger keeps, and no more when somebody brings new ones for ever. */
const MOST_MADE_KNOWN = 96
/** And of those whom nobody has let in, so that a flood of them leaves room for the others. */
const MOST_STRANGERS = 32
/** A register, a slot and an id. */
const MAX_KEY_LENGTH = 160
/** A clock beyond any evening; more overflows the arithmetic of others. */
const MAX_CLOCK = 2 ** 31

export interface PageOptions {
  /** Something was changed by the other end. Changes are told one after the other, each when the last has been judged. */
  judge(map: MapName, key: string): Promise<void>
  /** A heap of what came together has been judged. */
  onJudged(): void
  /** What I know to be true there; undefined when nothing. */
  truth(map: MapName, key: string): unknown
  /** Everything of it, bytes. */
  truthBytes(): number
  /** Whom the circle, as I see it, has let in. */
  letIn(): ReadonlySet<ParticipantId>
  /** The other end did what no honest device does; `weight` says how bad it is. */
  onFault(weight: number): void
  /** Of two who both have news to pass on the first writes it at once; the second only if it is still missing then. */
  readonly isFirst: boolean
}

/** What the network needs of a page. */
export interface SharedPage {
  readonly ydoc: Y.Doc
  /** Whether an update has the shape of a page; anything else is not to be applied. */
  reads(update: Uint8Array): boolean
  close(): void
}

export interface Page extends SharedPage {
  get(map: MapName, key: string): unknown
  keys(map: MapName): Iterable<string>
  /** Writes at once what is true there. */
  write(...places: readonly (readonly [map: MapName, key: string])[]): void
  /** Writes it soon. */
  owe(map: MapName, key: string): void
  fault(weight: number): void
}

/** A fault that ends every patience: nobody comes here by accident. */
const HOPELESS = 1_000

/** Opens an empty page. */
export function createPage(options: PageOptions): Page {
  const ydoc = new Y.Doc()
  const maps = { proofs: ydoc.getMap<unknown>('proofs'), claims: ydoc.getMap<unknown>('claims') }
  const changed = new Set<string>() // 'map key', each once, however often it changes before it is judged
  const due = new Set<string>() // what is written next
  const owed = new Set<string>() // what becomes due then: the second's debts, of which the first has paid most by that time
  const hands = new Map<string, number>() // place → the client that writes there for me
  const mine = new Set([ydoc.clientID])
  let madeKnown = 0
  let pace: ReturnType<typeof setTimeout> | null = null
  let grownBytes = 0
  let judging = false
  let beingJudged: string | null = null
  let closed = false

  async function judgeAll(): Promise<void> {
    if (judging) return
    judging = true
    try {
      while (changed.size > 0) await judgeHeap()
    } finally {
      judging = false // also when somebody who was told trips: what is left is judged with what comes next
    }
  }

  async function judgeHeap(): Promise<void> {
    for (const place of [...changed].slice(0, HEAP)) {
      changed.delete(place)
      beingJudged = place
      await options.judge(...placeToPair(place)) // also of a page that has closed meanwhile: it was said
    }
    beingJudged = null
    options.onJudged()
  }

  function write(places: Iterable<readonly [MapName, string]>): void {
    if (closed) return
    const { clientID } = ydoc
    ydoc.transact(() => {
      for (const [map, key] of places) {
        const value = options.truth(map, key)
        if (value === undefined || !makeKnown(authorOf(key)) || isSame(maps[map].get(key), value)) continue
        set(map, key, value)
      }
    }, ydoc) // the origin of what I write myself
    ydoc.clientID = clientID
  }

  function set(map: MapName, key: string, value: unknown): void {
    ydoc.clientID = handFor(`${map} ${key}`)
    maps[map].set(key, value)
  }

  /**
   * Writes an author's proof, where it is missing, before anything of theirs. Somebody inside can invent authors without
   * end: I, who pass them on, would be given up for the size of the page.
   */
  function makeKnown(author: ParticipantId): boolean {
    if (maps.proofs.has(author)) return true
    const most = options.letIn().has(author) ? MOST_MADE_KNOWN : MOST_STRANGERS
    if (madeKnown >= most) return false
    madeKnown++
    set('proofs', author, options.truth('proofs', author))
    return true
  }

  /**
   * Of every value that was overwritten yjs keeps a note, and folds such notes into one where one client has written one
   * after the other in one place. So each place is written by a client of its own: with one client for all of them a page
   * would grow with every hand-over.
   */
  function handFor(place: string): number {
    const known = hands.get(place)
    if (known !== undefined) return known
    const hand = newClient()
    hands.set(place, hand)
    mine.add(hand)
    return hand
  }

  /** A number that nobody has written under here. */
  function newClient(): number {
    for (;;) {
      const [client = 0] = crypto.getRandomValues(new Uint32Array(1))
      if (Y.getState(ydoc.store, client) === 0) return client
    }
  }

  function payDebts(): void {
    pace = null
    if (due.size + owed.size === 0 || closed) return
    // What has come and is not judged yet may be newer than what I know: it is looked at again the next time.
    const places = [...due].filter(place => place !== beingJudged && !changed.has(place))
    for (const place of places) due.delete(place)
    write(places.map(placeToPair))
    for (const place of owed) due.add(place)
    owed.clear()
    pace = setTimeout(payDebts, PACE_MS)
  }

  for (const name of ['proofs', 'claims'] as const) {
    maps[name].observe((event, transaction) => {
      if (transaction.origin === ydoc) return
      for (const key of event.keysChanged) changed.add(`${name} ${key}`)
      void judgeAll()
    })
  }
  ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === ydoc) return
    grownBytes += update.byteLength
    if (grownBytes < MEASURED_EVERY_BYTES) return
    grownBytes = 0
    if (Y.encodeStateAsUpdate(ydoc).byteLength > MAX_STRANGE_BYTES + options.truthBytes())
      options.onFault(HOPELESS)
  })

  return {
    ydoc,
    get: (map, key) => maps[map].get(key),
    keys: map => [...maps[map].keys()],
    reads: update => !closed && isReadable(update, ydoc, mine),
    fault: options.onFault,
    write: (...places) => write(places),
    owe(map, key) {
      if (closed) return
      // Who is new to a page may have no way to its other end yet, and would be waited for.
      const isSoon = options.isFirst || !maps.proofs.has(authorOf(key))
      ;(isSoon ? due : owed).add(`${map} ${key}`)
      pace ??= setTimeout(payDebts, isSoon ? GATHERED_MS : PACE_MS)
    },
    close() {
      if (closed) return
      closed = true
      if (pace !== null) clearTimeout(pace)
      due.clear()
      owed.clear()
      ydoc.destroy()
    },
  }
}

/** Whether everything in an update is an entry of one of the two maps, and nobody writes as one of my own clients. */
function isReadable(update: Uint8Array, ydoc: Y.Doc, mine: ReadonlySet<number>): boolean {
  const { pendingStructs, pendingDs } = ydoc.store
  if ((pendingStructs?.update.byteLength ?? 0) + (pendingDs?.byteLength ?? 0) > MAX_WAITING_BYTES)
    return false
  const limitOf = (client: number) => (mine.has(client) ? Y.getState(ydoc.store, client) : MAX_CLOCK)
  try {
    return Y.decodeUpdate(update).structs.every(
      struct =>
        struct.id.clock + struct.length <= limitOf(struct.id.client) &&
        (!(struct instanceof Y.Item) || isEntry(struct)),
    )
  } catch {
    return false // a stranger's bytes: the guard of the link counts them
  }
}

function isEntry({ content, parent, parentSub, origin, rightOrigin }: Y.Item): boolean {
  if (!(content instanceof Y.ContentDeleted || (content instanceof Y.ContentAny && content.arr.length === 1)))
    return false
  // What overwrites an entry names the one before it, and no place.
  if (origin !== null || rightOrigin !== null) return parent === null && parentSub === null
  const name: unknown = parent
  if (typeof name !== 'string' || !MAP_NAMES.includes(name)) return false
  return parentSub !== null && parentSub.length <= MAX_KEY_LENGTH
}

/** Whose entry it is: a key of `proofs` is an id, and one of `claims` ends with it. */
function authorOf(key: string): ParticipantId {
  return key.slice(key.lastIndexOf(' ') + 1) as ParticipantId
}

function placeToPair(place: string): [MapName, string] {
  const map = place.startsWith('proofs ') ? 'proofs' : 'claims'
  return [map, place.slice(map.length + 1)]
}

/** Whether two values of an entry are the same: a proof, or a text with its signature. */
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((one, at) => one === b[at])
}
