import { describe, expect, it } from 'vitest'
import { explore, type Findings, type SpaceOptions } from './piece-space.ts'

const EPOCHS = 5
/** Sets of ids in which the fair hash prefers different people. */
const ID_SETS = [0, 1, 2, 3]
const SEARCH_TIMEOUT_MS = 600_000
/** SOAK=1 searches as far as a machine goes in minutes. */
const isSoak = process.env.SOAK !== undefined

const MESH = { people: 3, shape: 'mesh', epochs: EPOCHS, mayCrash: [], crashes: 0 } as const
const CHAIN = { ...MESH, shape: 'chain' } as const
const MESH_CRASH = { ...MESH, mayCrash: [0, 1, 2], crashes: 1 } as const
const CHAIN_CRASH = { ...CHAIN, mayCrash: [0, 2], crashes: 1 } as const

describe('every way there is', { timeout: SEARCH_TIMEOUT_MS }, () => {
  it.each(ID_SETS)(
    '[P3] three people, five hand-overs, a mesh: never two open, and all agree in the end (ids %i)',
    set => {
      expectSafe({ ...MESH, set }, 5_000)
    },
  )

  it.each(ID_SETS)('[P3] three people, five hand-overs, a chain (ids %i)', set => {
    expectSafe({ ...CHAIN, set }, 4_000)
  })

  it.each(ID_SETS)('[P4] the same in a mesh in which one crashes (ids %i)', set => {
    expectSafe({ ...MESH_CRASH, set }, 60_000)
  })

  it.each(ID_SETS)('[P4] the same in a chain of which an end crashes (ids %i)', set => {
    expectSafe({ ...CHAIN_CRASH, set }, 25_000)
  })

  it.each([0, 3])(
    '[A48] some hand-overs, one of three or four is removed, and as many more (ids %i)',
    set => {
      expectSafe({ ...MESH, epochs: 6, removal: true, set }, 5_000)
      expectSafe({ ...CHAIN, epochs: 6, removal: true, set }, 5_000)
      expectSafe({ ...MESH, people: 4, epochs: 4, removal: true, set }, 5_000)
    },
  )

  it('[P4] seven hand-overs, and one crashes', () => {
    expectSafe({ ...MESH_CRASH, epochs: 7, set: 0 }, 500_000)
    expectSafe({ ...CHAIN_CRASH, epochs: 7, set: 0 }, 200_000)
  })

  it('[P3] four people, five hand-overs', () => {
    expectSafe({ ...MESH, people: 4, set: 0 }, 200_000)
    expectSafe({ ...CHAIN, people: 4, set: 0 }, 80_000)
  })

  it('[P4] four people of whom one or two crash', () => {
    expectSafe({ ...MESH, people: 4, epochs: 3, mayCrash: [0, 1, 2, 3], crashes: 2, set: 0 }, 200_000)
    expectSafe({ ...CHAIN, people: 4, epochs: 4, mayCrash: [0, 3], crashes: 2, set: 0 }, 400_000)
  })

  it.each([0, 3])(
    '[P3] nobody waits: offers are carried past, and held pieces laid to rest, at any moment (ids %i)',
    set => {
      expectSafe({ ...MESH, impatient: true, set }, 500_000)
      expectSafe({ ...CHAIN, impatient: true, set }, 400_000)
    },
  )

  it('[P4] nobody waits, and one crashes', () => {
    expectSafe({ ...MESH_CRASH, epochs: 4, impatient: true, set: 0 }, 400_000)
    expectSafe({ ...CHAIN_CRASH, epochs: 4, impatient: true, set: 0 }, 200_000)
  })

  it.runIf(isSoak)('[P4] four people, five hand-overs, one crashes; four hand-overs, two crash', () => {
    expectSafe({ ...MESH, people: 4, mayCrash: [0, 1, 2, 3], crashes: 1, set: 0 }, 20_000_000)
    expectSafe({ ...MESH, people: 4, epochs: 4, mayCrash: [0, 1, 2, 3], crashes: 2, set: 0 }, 8_000_000)
  })
})

describe('what the search finds when a rule is left out', { timeout: SEARCH_TIMEOUT_MS }, () => {
  it('[P3] control: taken without acknowledgement, two are open', () => {
    expect(twoOpen(explore({ ...MESH, set: 0, without: 'acknowledgement' }))).toBe(true)
    expect(twoOpen(explore({ ...CHAIN, set: 0, without: 'acknowledgement' }))).toBe(true)
  })

  it('[A48] control: taken in a new era of which not everybody knows, two are open', () => {
    const careless = {
      ...MESH,
      epochs: 6,
      removal: true,
      set: 0,
      without: 'acknowledgement of the era',
    } as const
    expect(twoOpen(explore(careless))).toBe(true)
    expect(twoOpen(explore({ ...careless, shape: 'chain' }))).toBe(true)
  })

  it("[P9] control: handed on while unsettled (the prototype's fault), two are open", () => {
    expect(twoOpen(explore({ ...MESH, set: 0, without: 'silence of the unsettled' }))).toBe(true)
    expect(twoOpen(explore({ ...CHAIN, set: 0, without: 'silence of the unsettled' }))).toBe(true)
  })

  it('[P10] control: handed on by the lost and not acknowledged anew, two are open', () => {
    expect(twoOpen(explore({ ...MESH_CRASH, set: 0, without: 'care with what the lost hand on' }))).toBe(true)
    expect(twoOpen(explore({ ...CHAIN_CRASH, set: 0, without: 'care with what the lost hand on' }))).toBe(
      true,
    )
  })

  it('[P10] control: an accept of what was carried past somebody may not open at once', () => {
    const careless = { ...MESH, impatient: true, set: 0, without: 'care with what was carried past' } as const
    expect(twoOpen(explore(careless))).toBe(true)
    expect(twoOpen(explore({ ...careless, shape: 'chain' }))).toBe(true)
  })
})

/** Nothing forbidden anywhere, and the search has been where it should have been. */
function expectSafe(options: SpaceOptions, leastStates: number): void {
  const found = explore(options)
  expect(found.violation?.join('\n') ?? 'none').toBe('none')
  expect(found.states).toBeGreaterThan(leastStates)
  expect(found.opened).toBeGreaterThan(found.states / 100)
  expect(found.quiescent).toBeGreaterThan(50)
  if (options.crashes > 0) expect(found.crashed).toBeGreaterThan(found.states / 2)
}

function twoOpen({ violation }: Findings): boolean {
  return (violation?.at(-1)?.match(/OPEN/g) ?? []).length === 2
}
