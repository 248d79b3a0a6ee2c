import { describe, expect, it } from 'vitest'
import { connectionFinding } from '../../src/domain/connection-check.ts'
import { checkConnection, type Gathered, type GatherWishes } from '../../src/net/connection-check.ts'
import { asideWords } from '../../src/ui/ready-aside-words.ts'

const STUN = { urls: 'stun:room.example:3478' }
const TURN = { urls: 'turn:relay.example', username: 'u', credential: 'c' }
const ANSWERED: Gathered = { answered: true, finished: true, failed: false }
const SILENT: Gathered = { answered: false, finished: false, failed: false }

interface World {
  readonly helpers: readonly RTCIceServer[] | null
  readonly direct?: Gathered
  readonly relay?: Gathered
}

/** What is found in a world, and for what the browser was asked on the way. */
async function look({ helpers, direct = SILENT, relay = SILENT }: World) {
  const asked: GatherWishes[] = []
  const evidence = await checkConnection({
    askServer: async () => helpers,
    gather: async wishes => {
      asked.push(wishes)
      return wishes.wanted === 'relay' ? relay : direct
    },
  })
  return { finding: connectionFinding(evidence), asked }
}

describe('a look at the connection', () => {
  it('[N60] names the one cause', async () => {
    const both = [STUN, TURN]
    const worlds: readonly (readonly [string, World])[] = [
      ['no-server', { helpers: null, direct: ANSWERED, relay: ANSWERED }],
      ['no-relay', { helpers: [STUN], direct: ANSWERED }],
      ['no-way', { helpers: [STUN] }],
      ['well', { helpers: both, direct: ANSWERED, relay: ANSWERED }],
      ['relay-silent', { helpers: both, direct: ANSWERED }],
      ['only-relay', { helpers: both, relay: ANSWERED }],
      ['no-way-relay-silent', { helpers: both }],
      ['untried', { helpers: [] }],
      ['untried-relay', { helpers: [TURN], relay: ANSWERED }],
      ['untried-relay-silent', { helpers: [TURN], direct: ANSWERED }],
    ]
    for (const [finding, world] of worlds) expect((await look(world)).finding).toBe(finding)
    expect(worlds.map(([finding]) => finding).toSorted()).toEqual(Object.keys(asideWords.findings).toSorted())
  })

  it('[N60] a look that has ended well without a second address counts as an answer; one that failed does not', async () => {
    const ended = { answered: false, finished: true, failed: false }
    expect((await look({ helpers: [STUN], direct: ended })).finding).toBe('no-relay')
    expect((await look({ helpers: [STUN], direct: { ...ended, failed: true } })).finding).toBe('no-way')
    expect((await look({ helpers: [STUN, TURN], direct: ANSWERED, relay: ended })).finding).toBe(
      'relay-silent',
    )
  })

  it('[N60] where nobody tells a device its address, nothing is tried, and nothing claimed about the network', async () => {
    const { finding, asked } = await look({ helpers: [], direct: ANSWERED })
    expect([finding, asked]).toEqual(['untried', []])
    expect(asideWords.findings.untried).not.toContain('well')
  })

  it('[N60] the relay is asked by itself, so that one silent helper does not speak for the other', async () => {
    const { asked } = await look({ helpers: [STUN, TURN] })
    expect(asked).toEqual([
      { iceServers: [STUN], wanted: 'srflx' },
      { iceServers: [TURN], wanted: 'relay' },
    ])
  })
})
