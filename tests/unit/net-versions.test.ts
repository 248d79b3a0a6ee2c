import { describe, expect, it } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { isJustReloaded } from '../../src/fresh-page.ts'
import type { Paces } from '../../src/net/paces.ts'
import { createRoomKeys, type RoomKeys } from '../../src/net/room-link.ts'
import { seal, sealedVersion, sealMark, unseal } from '../../src/net/seal.ts'
import { createVersionWatch, type OtherVersion } from '../../src/net/version-watch.ts'
import { createVisitor } from '../../src/net/visitor.ts'
import { type Signal, WIRE_VERSION } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const SECRET = 'V1StGXR8_Z5jdHi6B-myTa'
const OLDER = WIRE_VERSION - 1
const NEWER = WIRE_VERSION + 1

/** A device of this version. */
function watchIn(keys: RoomKeys, sits = false) {
  const posted: string[] = []
  const heard: OtherVersion[] = []
  let nowMs = 0
  const { take, sent, ignored, close } = createVersionWatch({
    keys,
    post(frame) {
      sent(frame)
      posted.push(frame)
    },
    sits: () => sits,
    onOtherVersion: other => heard.push(other),
    now: () => nowMs,
  })
  return {
    posted,
    heard,
    ignored,
    close,
    wait(ms: number) {
      nowMs += ms
    },
    /** Says something of this version, and hears it come back. */
    async say(): Promise<string> {
      const frame = await seal(keys, '["a hello"]')
      sent(frame)
      expect(take(frame)).toBeNull()
      return frame
    },
    /** Hears these; whether it took each of them for itself. Resolves when they have been dealt with. */
    async hear(...frames: readonly unknown[]): Promise<readonly boolean[]> {
      const taken = frames.map(take)
      await Promise.all(taken)
      return taken.map(one => one !== null)
    },
  }
}

const hello = (keys: RoomKeys, version: number) => seal(keys, '["a hello of another time"]', version)
/** A note by somebody of that version, in answer to a frame. */
const note = (keys: RoomKeys, version: unknown, answers: string, sits: unknown = false) =>
  seal(keys, JSON.stringify({ version, sits, to: sealMark(answers) }), 0)

describe('two versions of the page', () => {
  it('[S49] what is sealed says its version, and cannot be opened as another', async () => {
    const keys = await createRoomKeys(SECRET)
    const sealed = await hello(keys, NEWER)
    expect(sealedVersion(sealed)).toBe(NEWER)
    expect(await unseal(keys, sealed)).toBeNull()
    expect(await unseal(keys, sealed, NEWER)).toEqual(['a hello of another time'])
    const renamed = sealed.replace(/^\d+/, String(WIRE_VERSION))
    expect(sealedVersion(renamed)).toBe(WIRE_VERSION)
    expect(await unseal(keys, renamed)).toBeNull()
    for (const other of ['', '.', '05.a.b', '-1.a.b', '1234567.a.b', 'a.b', 'x5.a.b', 5, null, {}])
      expect(sealedVersion(other)).toBeNull()
  })

  it('[S49] each learns of the other, which is newer, and whether they sit: from the note that answers them', async () => {
    const keys = await createRoomKeys(SECRET)
    for (const version of [OLDER, NEWER])
      for (const sits of [true, false]) {
        const { say, hear, heard, posted, ignored } = watchIn(keys)
        const mine = await say()
        expect(await hear(await note(keys, version, mine, sits))).toEqual([true])
        expect(heard).toEqual([{ isNewer: version === NEWER, sits }])
        expect(posted).toHaveLength(1) // so that they learn of me as well
        expect(ignored()).toBe(0)
      }
  })

  it('[S49] a hello is answered with a note, that with one more, and then no more is said', async () => {
    const keys = await createRoomKeys(SECRET)
    const seated = watchIn(keys, true)
    const theirs = await hello(keys, NEWER)
    await seated.hear(theirs, theirs) // two servers bring the same twice
    expect(seated.heard).toEqual([]) // it may be one of yesterday
    expect(seated.posted).toHaveLength(1)
    const [first = ''] = seated.posted
    expect(await unseal(keys, first, 0)).toEqual({ version: WIRE_VERSION, sits: true, to: sealMark(theirs) })
    await seated.hear(await note(keys, NEWER, first))
    expect(seated.heard).toEqual([{ isNewer: true, sits: false }])
    expect(seated.posted).toHaveLength(1)
  })

  it('[S49] what is of my version is left to others; my own note, come back, says nothing', async () => {
    const keys = await createRoomKeys(SECRET)
    const { say, hear, posted, heard, ignored } = watchIn(keys)
    const mine = await say()
    const others = [await seal(keys, '[]'), 'junk', null, 7, {}]
    expect(await hear(...others)).toEqual(others.map(() => false))
    expect(await hear(await note(keys, WIRE_VERSION, mine))).toEqual([true])
    expect([heard, posted, ignored()]).toEqual([[], [], 0])
  })

  it('[S49] whoever has not got the link makes nobody reload', async () => {
    const keys = await createRoomKeys(SECRET)
    const foreign = await createRoomKeys('a-secret-of-another-room')
    const { say, hear, posted, heard, ignored } = watchIn(keys)
    const mine = await say()
    const forged = [
      await hello(foreign, NEWER),
      await note(foreign, NEWER, mine),
      `${NEWER}.AAAA.AAAA`,
      '0..',
      await seal(keys, 'not json', NEWER),
      await seal(keys, JSON.stringify(NEWER), 0),
      await note(keys, NEWER, mine, 'yes'),
      ...(await Promise.all([0, -1, 1.5, '6', null, {}, 1e300].map(one => note(keys, one, mine)))),
    ]
    expect(await hear(...forged)).toEqual(forged.map(() => true))
    expect([heard, posted]).toEqual([[], []])
    expect(ignored()).toBe(forged.length)
  })

  it('[S54] what was kept from another time, or said to somebody else, is not believed', async () => {
    const keys = await createRoomKeys(SECRET)
    const before = watchIn(keys)
    const [frame, kept] = [await hello(keys, NEWER), await note(keys, NEWER, await before.say(), true)]
    await before.hear(frame, kept)
    expect(before.heard).toEqual([{ isNewer: true, sits: true }])
    const toMyNote = await note(keys, NEWER, before.posted[0] ?? '', true)
    // Another day in the same room: whoever listened then plays all of it again.
    const { say, hear, heard, posted, wait, ignored } = watchIn(keys)
    const mine = await say()
    expect(await hear(frame, kept, toMyNote)).toEqual([true, true, true])
    expect(heard).toEqual([])
    expect(posted).toHaveLength(1) // the old hello is answered, and nobody is there to answer that
    const late = await note(keys, NEWER, mine, true)
    wait(15_001)
    await hear(late)
    expect(heard).toEqual([])
    expect(ignored()).toBe(0)
  })

  it('[S49] a flood is hardly answered, and only so much of it is looked at', async () => {
    const keys = await createRoomKeys(SECRET)
    const { say, hear, posted, heard, ignored, wait } = watchIn(keys)
    const frames = await Promise.all(Array.from({ length: 100 }, () => hello(keys, OLDER)))
    await hear(...frames)
    expect(posted).toHaveLength(6)
    wait(1_000)
    await hear(await hello(keys, OLDER))
    expect(posted).toHaveLength(7)
    wait(10_000)
    const mine = await say()
    await hear(...(await Promise.all(Array.from({ length: 300 }, () => note(keys, OLDER, mine)))))
    expect(heard).toHaveLength(200)
    expect(posted).toHaveLength(7 + 24)
    expect(ignored()).toBe(100)
  })

  it('[S49] after closing nothing is heard or said', async () => {
    const keys = await createRoomKeys(SECRET)
    const { say, hear, heard, posted, close } = watchIn(keys)
    const answer = await note(keys, OLDER, await say())
    const hearing = hear(answer, await hello(keys, OLDER))
    close()
    await Promise.all([hearing, hear(answer)])
    expect([heard, posted]).toEqual([[], []])
  })

  it('[S55] a page has just been reloaded for ten minutes, and one that was opened never', () => {
    const tab = (type: string, now: number) => ({
      performance: { getEntriesByType: () => [{ type }], now: () => now } as unknown as Performance,
    })
    expect(isJustReloaded(tab('reload', 1_000))).toBe(true)
    expect(isJustReloaded(tab('reload', 11 * 60_000))).toBe(false)
    expect(isJustReloaded(tab('navigate', 1_000))).toBe(false)
  })
})

const QUICK: Paces = {
  lookingMs: 10,
  knockMs: 200,
  knownMs: 200,
  knockAgainMs: 100,
  unheardMs: 500,
  lookAgainMs: 10,
  lookSeldomMs: 40,
}
const WELCOME: Signal = {
  kind: 'welcome',
  title: '',
  agreements: DEFAULT_AGREEMENTS,
  placesLeft: 3,
  door: 'open',
}
const AT_DOOR = { newer: { isNewer: true, sits: false }, older: { isNewer: false, sits: false } }
const SEATED = { newer: { isNewer: true, sits: true }, older: { isNewer: false, sits: true } }
const HELD = { as: 'refused', reason: 'other-version' }

describe('a newcomer', () => {
  /** Each hello is followed by whatever is true of the room by then. */
  function newcomerIn(onHello: (visitor: ReturnType<typeof createVisitor>) => void, isReloaded = false) {
    const said: Signal[] = []
    const visitor = createVisitor(
      (_, signal) => {
        said.push(signal)
        if (signal.kind === 'hello') queueMicrotask(() => onHello(visitor))
      },
      QUICK,
      () => isReloaded,
    )
    const sees = (state: ReturnType<typeof visitor.company.get>['state']) =>
      new Promise<void>(resolve => {
        const look = () => {
          if (visitor.company.get().state === state) resolve()
        }
        visitor.company.subscribe(look)
        look()
      })
    visitor.onReach(true)
    const enter = () => visitor.enter('Ana', 'a'.repeat(64), () => {})
    return { visitor, said, sees, enter }
  }

  it('[S50] who finds only another version opens no second circle there, and is told which is newer', async () => {
    for (const [other, state] of [
      [SEATED.newer, 'reload'],
      [AT_DOOR.newer, 'reload'],
      [SEATED.older, 'await-reload'],
    ] as const) {
      const { visitor, sees, enter } = newcomerIn(one => one.onOtherVersion(other))
      await sees(state)
      expect(await enter()).toEqual(HELD)
      visitor.close()
    }
  })

  it('[S50] between an older and a newer one they are asked to reload, in whatever order they hear of them', async () => {
    for (const order of [
      [SEATED.newer, AT_DOOR.older],
      [AT_DOOR.older, SEATED.newer],
    ]) {
      const { visitor, sees } = newcomerIn(one => {
        for (const other of order) one.onOtherVersion(other)
      })
      await sees('reload')
      visitor.close()
    }
  })

  it('[S50] they look again by themselves, and find whoever has reloaded, or nobody', async () => {
    const { identity } = await openTab()
    let hellos = 0
    const { visitor, sees } = newcomerIn(one => {
      hellos += 1
      if (hellos === 1) one.onOtherVersion(SEATED.newer)
      else one.onSignal(identity, WELCOME)
    })
    await sees('reload')
    await sees('someone')
    visitor.close()
    let isThere = true
    const other = newcomerIn(one => {
      if (isThere) one.onOtherVersion(SEATED.older)
      isThere = false
    })
    await other.sees('await-reload')
    await other.sees('nobody')
    other.visitor.close()
  })

  it('[S50] they look ever less often, since a forgotten tab does so all evening', async () => {
    const atMs: number[] = []
    await new Promise<void>(resolve => {
      const { visitor } = newcomerIn(one => {
        one.onOtherVersion(SEATED.newer)
        if (atMs.push(performance.now()) < 7) return
        visitor.close()
        resolve()
      })
    })
    const [before = 0, last = 0] = atMs.slice(-2)
    expect(last - before).toBeGreaterThanOrEqual(QUICK.lookingMs + QUICK.lookSeldomMs - 2) // timers round
  })

  it('[S50] beside one of their own version they go in as ever; who comes later is noticed where nobody was', async () => {
    const { identity } = await openTab()
    const { visitor, sees, said, enter } = newcomerIn(one => {
      one.onOtherVersion(SEATED.newer)
      one.onSignal(identity, WELCOME)
    })
    await sees('someone')
    const entering = enter()
    while (!said.some(({ kind }) => kind === 'knock')) await Promise.resolve()
    visitor.onSignal(identity, { kind: 'admitted', seat: 2, consent: 'a'.repeat(64) })
    expect(await entering).toMatchObject({ as: 'guest', seat: 2 })
    visitor.close()
    const alone = newcomerIn(() => {})
    await alone.sees('nobody')
    alone.visitor.onOtherVersion(AT_DOOR.newer)
    await alone.sees('reload')
    alone.visitor.close()
  })

  it('[S55] an older page that only stands at the door keeps nobody out, nor does a newer one after a reload', async () => {
    const older = newcomerIn(one => one.onOtherVersion(AT_DOOR.older))
    await older.sees('await-reload')
    expect(older.visitor.company.get().mayGoApart).toBe(false) // there is nothing to go apart from
    expect(await older.enter()).toEqual({ as: 'opener' })
    older.visitor.close()
    const reloaded = newcomerIn(one => one.onOtherVersion(AT_DOOR.newer), true)
    await reloaded.sees('still-older')
    expect(await reloaded.enter()).toEqual({ as: 'opener' })
    reloaded.visitor.close()
  })

  it('[S55] beside a circle of another version, where no reload helps, they may go in without it: by their own press', async () => {
    for (const [other, isReloaded, state] of [
      [SEATED.older, false, 'await-reload'],
      [SEATED.newer, true, 'still-older'],
    ] as const) {
      const { visitor, sees, enter } = newcomerIn(one => one.onOtherVersion(other), isReloaded)
      await sees(state)
      expect(visitor.company.get().mayGoApart).toBe(true)
      expect(await enter()).toEqual(HELD)
      await sees(state)
      visitor.goApart()
      expect(visitor.company.get()).toMatchObject({ state: 'apart', mayGoApart: false })
      expect(await enter()).toEqual({ as: 'opener' })
      visitor.close()
    }
    const newer = newcomerIn(one => one.onOtherVersion(SEATED.newer))
    await newer.sees('reload')
    expect(newer.visitor.company.get().mayGoApart).toBe(false) // a reload comes first
    newer.visitor.close()
  })
})
