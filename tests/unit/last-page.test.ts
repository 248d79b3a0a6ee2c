import { describe, expect, it } from 'vitest'
import { wipeLeftovers } from '../../src/fresh-page.ts'
import { createLastPage } from '../../src/last-page.ts'
import { parseFragment } from '../../src/net/room-link.ts'
import type { Screen } from '../../src/ui/screen.ts'
import { tabOf } from './cast/emptied-tab.ts'

/** Of all that is done to a tab: a fresh page in the place of the old one. */
const isFresh = (did: string) => did.startsWith('replace /?#')

describe('the last page', () => {
  it('[E26] a quick exit ends on the blank page, at whatever moment of the farewell it is asked for', async () => {
    for (const hasServer of [true, false]) {
      let isTold = false
      for (let turns = 0; !isTold; turns++) {
        const did: string[] = []
        const shown: Screen[] = []
        const page = createLastPage(screen => shown.push(screen), tabOf(did, { hasServer }))
        const telling = page.tell({ kind: 'ended', devices: 2, letGo: 2 }).then(() => {
          isTold = true
        })
        for (let turn = 0; turn < turns; turn++) await Promise.resolve()
        if (isTold) break
        const isShown = shown.length
        const asked = did.length
        await Promise.all([page.vanish(), telling])
        isTold = did.slice(0, asked).some(isFresh) || isShown > 0
        expect(did.slice(asked).filter(isFresh), `after ${turns} turns`).toEqual([])
        expect(did.at(-1)).toBe(hasServer ? 'replace ./blank.html' : 'replace about:blank')
        expect(shown).toHaveLength(isShown)
        await page.tell({ kind: 'left' })
        expect(shown).toHaveLength(isShown)
      }
    }
  })

  it('[E29] whatever was kept is put back last, in every way but a quick exit', async () => {
    const ways = [
      [
        { kind: 'ended', devices: 2, letGo: 2 },
        ['ask ./blank.html', 'ask /', 'put back', 'replace /?#let-go.2.2~de~day'],
      ],
      [{ kind: 'away' }, ['ask ./blank.html', 'ask /', 'put back', 'replace /?#away~de~day']],
      [{ kind: 'left' }, ['address /', 'put back', 'shown']],
    ] as const
    for (const [farewell, end] of ways) {
      const did: string[] = []
      const choices = {
        carry: (fragment: string) => `${fragment}~de~day`,
        putBack: () => did.push('put back'),
      }
      await createLastPage(() => did.push('shown'), tabOf(did), choices).tell(farewell)
      expect(did.slice(-end.length)).toEqual(end)
      expect(did.indexOf('local')).toBeLessThan(did.indexOf('put back'))
      const cut: string[] = []
      const gone = createLastPage(() => cut.push('shown'), tabOf(cut), {
        ...choices,
        putBack: () => cut.push('put back'),
      })
      await Promise.all([gone.tell(farewell), gone.vanish()])
      expect(cut).not.toContain('put back')
    }
  })

  it('[E29] the worker of this page ends, and no neighbour’s', async () => {
    const did: string[] = []
    await wipeLeftovers(tabOf(did))
    expect(did).toContain('workers')
    expect(did).not.toContain('a neighbour’s worker')
  })

  it('[E27] [E31] whoever was removed starts afresh too, in the place of the old page, on an address that says nothing of the circle', async () => {
    const ways = [
      [{ kind: 'ended', devices: 3, letGo: 2 }, '/?#let-go.3.2', { at: 'farewell', devices: 3, letGo: 2 }],
      [{ kind: 'away' }, '/?#away', { at: 'notice', notice: 'long-away' }],
      [{ kind: 'removed' }, '/?#removed', { at: 'notice', notice: 'removed' }],
    ] as const
    for (const [farewell, address, screen] of ways) {
      const did: string[] = []
      const shown: Screen[] = []
      await createLastPage(one => shown.push(one), tabOf(did)).tell(farewell)
      expect(did.slice(-2)).toEqual(['ask /', `replace ${address}`])
      expect(shown).toEqual([])
      await createLastPage(one => shown.push(one), tabOf([], { hasServer: false })).tell(farewell)
      expect(shown).toMatchObject([screen])
    }
    expect(parseFragment('#removed')).toEqual({ kind: 'removed' })
    expect(parseFragment('#removed.')).toEqual({ kind: 'broken' })
  })
})
