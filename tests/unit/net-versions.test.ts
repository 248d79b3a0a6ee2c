import { describe, expect, it } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { createRoomKeys, type RoomKeys } from '../../src/net/room-link.ts'
import { seal, sealedVersion, unseal } from '../../src/net/seal.ts'
import { createVersionWatch } from '../../src/net/version-watch.ts'
import { createVisitor, type Paces } from '../../src/net/visitor.ts'
import { type Signal, WIRE_VERSION } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const SECRET = 'V1StGXR8_Z5jdHi6B-myTa'
const OLDER = WIRE_VERSION - 1
const NEWER = WIRE_VERSION + 1

/** A device of this version. */
function watchIn(keys: RoomKeys) {
  const posted: string[] = []
  const heard: boolean[] = []
  let nowMs = 0
  const { take, ignored, close } = createVersionWatch({
    keys,
    post: frame => posted.push(frame),
    onOtherVersion: isNewer => heard.push(isNewer),
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
    /** Hears these; whether it took each of them for itself. Resolves when they have been dealt with. */
    async hear(...frames: readonly unknown[]): Promise<readonly boolean[]> {
      const taken = frames.map(take)
      await Promise.all(taken)
      return taken.map(one => one !== null)
    },
  }
}

const hello = (keys: RoomKeys, version: number) => seal(keys, '["a hello of another time"]', version)
const note = (keys: RoomKeys, version: unknown) => seal(keys, JSON.stringify(version), 0)

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

  it('[S49] each learns of the other, and which is newer: from a frame, or from the note that answers it', async () => {
    const keys = await createRoomKeys(SECRET)
    for (const [version, isNewer] of [
      [OLDER, false],
      [NEWER, true],
    ] as const) {
      for (const frame of [await hello(keys, version), await note(keys, version)]) {
        const { hear, heard, ignored } = watchIn(keys)
        expect(await hear(frame)).toEqual([true])
        expect(heard).toEqual([isNewer])
        expect(ignored()).toBe(0)
      }
    }
  })

  it('[S49] a frame is answered with a note of mine, a note never, and a flood hardly', async () => {
    const keys = await createRoomKeys(SECRET)
    const { hear, posted, heard, wait } = watchIn(keys)
    await hear(await note(keys, NEWER))
    expect(heard).toEqual([true])
    expect(posted).toEqual([])
    const frame = await hello(keys, NEWER)
    await hear(...Array.from({ length: 40 }, () => frame))
    expect(posted).toHaveLength(3)
    expect(await unseal(keys, posted[0], 0)).toBe(WIRE_VERSION)
    wait(1_000)
    await hear(frame)
    expect(posted).toHaveLength(4)
  })

  it('[S49] what is of my version is left to others; my own note, come back, says nothing', async () => {
    const keys = await createRoomKeys(SECRET)
    const { hear, posted, heard, ignored } = watchIn(keys)
    const others = [await seal(keys, '[]'), 'junk', null, 7, {}]
    expect(await hear(...others)).toEqual(others.map(() => false))
    expect(await hear(await note(keys, WIRE_VERSION))).toEqual([true])
    expect([heard, posted, ignored()]).toEqual([[], [], 0])
  })

  it('[S49] whoever has not got the link makes nobody reload', async () => {
    const keys = await createRoomKeys(SECRET)
    const foreign = await createRoomKeys('a-secret-of-another-room')
    const { hear, posted, heard, ignored } = watchIn(keys)
    const forged = [
      await hello(foreign, NEWER),
      await note(foreign, NEWER),
      `${NEWER}.AAAA.AAAA`,
      '0..',
      await seal(keys, 'not json', NEWER),
      ...(await Promise.all([0, -1, 1.5, '6', null, {}, 1e300].map(one => note(keys, one)))),
    ]
    expect(await hear(...forged)).toEqual(forged.map(() => true))
    expect([heard, posted]).toEqual([[], []])
    expect(ignored()).toBe(forged.length)
  })

  it('[S49] of a flood only so much is looked at, and after closing nothing', async () => {
    const keys = await createRoomKeys(SECRET)
    const { hear, heard, ignored } = watchIn(keys)
    const frame = await hello(keys, OLDER)
    await hear(...Array.from({ length: 60 }, () => frame))
    expect(heard).toHaveLength(50)
    expect(ignored()).toBe(10)
    const other = watchIn(keys)
    const hearing = other.hear(frame)
    other.close()
    await Promise.all([hearing, other.hear(frame)])
    expect([other.heard, other.posted]).toEqual([[], []])
  })
})

const QUICK: Paces = {
  lookingMs: 10,
  knockMs: 200,
  knownMs: 200,
  knockAgainMs: 100,
  unheardMs: 500,
  lookAgainMs: 10,
}
const WELCOME: Signal = {
  kind: 'welcome',
  title: '',
  agreements: DEFAULT_AGREEMENTS,
  placesLeft: 3,
  door: 'open',
}

describe('a newcomer', () => {
  /** Each hello is followed by whatever is true of the room by then. */
  function newcomerIn(onHello: (visitor: ReturnType<typeof createVisitor>) => void) {
    const said: Signal[] = []
    const visitor = createVisitor((_, signal) => {
      said.push(signal)
      if (signal.kind === 'hello') queueMicrotask(() => onHello(visitor))
    }, QUICK)
    const sees = (state: ReturnType<typeof visitor.company.get>['state']) =>
      new Promise<void>(resolve => {
        const look = () => {
          if (visitor.company.get().state === state) resolve()
        }
        visitor.company.subscribe(look)
        look()
      })
    visitor.onReach(true)
    return { visitor, said, sees }
  }

  it('[S50] who finds only another version opens no second circle there, and is told which is newer', async () => {
    for (const [isNewer, state] of [
      [true, 'reload'],
      [false, 'await-reload'],
    ] as const) {
      const { visitor, sees } = newcomerIn(one => one.onOtherVersion(isNewer))
      await sees(state)
      expect(await visitor.enter('Ana', 'a'.repeat(64), () => {})).toEqual({
        as: 'refused',
        reason: 'other-version',
      })
      visitor.close()
    }
  })

  it('[S50] between an older and a newer one they are asked to reload, in whatever order they hear of them', async () => {
    for (const order of [
      [true, false],
      [false, true],
    ]) {
      const { visitor, sees } = newcomerIn(one => {
        for (const isNewer of order) one.onOtherVersion(isNewer)
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
      if (hellos === 1) one.onOtherVersion(true)
      else one.onSignal(identity, WELCOME)
    })
    await sees('reload')
    await sees('someone')
    visitor.close()
    let isThere = true
    const other = newcomerIn(one => {
      if (isThere) one.onOtherVersion(false)
      isThere = false
    })
    await other.sees('await-reload')
    await other.sees('nobody')
    other.visitor.close()
  })

  it('[S50] beside one of their own version they go in as ever; who comes later is noticed where nobody was', async () => {
    const { identity } = await openTab()
    const { visitor, sees, said } = newcomerIn(one => {
      one.onOtherVersion(true)
      one.onSignal(identity, WELCOME)
    })
    await sees('someone')
    const entering = visitor.enter('Ana', 'a'.repeat(64), () => {})
    while (!said.some(({ kind }) => kind === 'knock')) await Promise.resolve()
    visitor.onSignal(identity, { kind: 'admitted', seat: 2, consent: 'a'.repeat(64) })
    expect(await entering).toMatchObject({ as: 'guest', seat: 2 })
    visitor.close()
    const alone = newcomerIn(() => {})
    await alone.sees('nobody')
    alone.visitor.onOtherVersion(true)
    await alone.sees('reload')
    alone.visitor.close()
  })
})
