import { describe, expect, it } from 'vitest'
import { createRoomKeys, type RoomKeys } from '../../src/net/room-link.ts'
import { seal, sealedVersion, unseal } from '../../src/net/seal.ts'
import { createVersionWatch } from '../../src/net/version-watch.ts'
import { WIRE_VERSION } from '../../src/net/wire.ts'

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
