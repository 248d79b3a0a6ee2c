import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { findCommand } from './browser-places.mjs'
import { signal } from './processes.ts'

/*
 * Networks of their own, in namespaces of the Linux kernel, so that nothing is opened outside them:
 *
 *   home 1 ── router 1 ──┐                          ┌── router 2 ── home 2
 *   192.168.1.2          ├── the world ─────────────┤           192.168.2.2
 *             203.0.113.11   203.0.113.1             203.0.113.12
 *
 * Both routers are symmetric: each new pair of addresses leaves by another port, drawn at random, and what nobody has
 * asked for does not come in. No two browsers behind such routers can meet directly.
 */

/** Documentation addresses (RFC 5737): public to a browser, and nobody's. */
export const WORLD_ADDRESS = '203.0.113.1'
const TURN_PORT = 3479
/** How long coturn may take to say that it listens. */
const OPENING_MS = 10_000

export interface Home {
  /** The namespace for the device. */
  readonly namespace: string
  readonly address: string
  /** The address under which the world sees it. */
  readonly publicAddress: string
  /** How many UDP packets its router has passed between the device and anything but the world's own address. */
  strayPackets(): number
  /** Of what leaves, this share is lost; 0 for none. */
  loseOutgoing(percent: number): void
  /** Nothing but TCP gets through, either way. */
  blockUdp(on: boolean): void
}

export interface Networks {
  /** The namespace of the world, where servers stand. */
  readonly world: string
  readonly homes: readonly [Home, Home]
  /** Starts coturn in the world, and says where it is. */
  openRelay(): Promise<Relay>
  /** Takes down whatever there is of it; safe to call twice. */
  close(): Promise<void>
}

export interface Relay {
  readonly urls: string
  readonly secret: string
}

/** Why there can be no networks here, in one clear line; null when there can. */
export function whyNoNetworks(): string | null {
  if (process.platform !== 'linux') return 'Network namespaces need Linux.'
  if (process.getuid?.() !== 0) return 'Network namespaces need root.'
  const missing = ['ip', 'nft', 'turnserver'].filter(command => findCommand(command) === null)
  if (missing.length > 0)
    return `Network namespaces need ${missing.join(', ')} (Debian: iproute2, nftables, coturn).`
  const name = `lr-${randomBytes(3).toString('hex')}`
  try {
    run('ip', 'netns', 'add', name)
    run('ip', 'netns', 'del', name)
    return null
  } catch {
    return 'This machine does not allow network namespaces, though we are root.'
  }
}

/** Lays the networks. Close them also when the test has failed. */
export async function openNetworks(): Promise<Networks> {
  const prefix = `lr-${randomBytes(3).toString('hex')}`
  const spaces = ['world', 'router1', 'router2', 'home1', 'home2'].map(name => `${prefix}-${name}`)
  const world = `${prefix}-world`
  let relay: ChildProcess | null = null
  let isClosed = false

  const takeDown = () => {
    if (isClosed) return
    isClosed = true
    relay?.kill('SIGKILL')
    for (const space of spaces) endSpace(space)
  }
  process.once('exit', takeDown)
  try {
    for (const space of spaces) {
      run('ip', 'netns', 'add', space)
      inside(space, 'ip', 'link', 'set', 'lo', 'up')
    }
    inside(world, 'ip', 'link', 'add', 'street', 'type', 'bridge')
    inside(world, 'ip', 'addr', 'add', `${WORLD_ADDRESS}/24`, 'dev', 'street')
    inside(world, 'ip', 'link', 'set', 'street', 'up')
    // What is sent to addresses behind routers is lost out there. Told that there is no way, coturn would hold up the rest.
    inside(world, 'ip', 'link', 'add', 'elsewhere', 'type', 'bridge')
    inside(world, 'ip', 'link', 'set', 'elsewhere', 'arp', 'off', 'up')
    inside(world, 'ip', 'route', 'add', 'default', 'dev', 'elsewhere', 'src', WORLD_ADDRESS)
    const homes = [layHome(prefix, 1), layHome(prefix, 2)] as const
    return {
      world,
      homes,
      async openRelay() {
        const secret = randomBytes(12).toString('hex')
        relay = await startRelay(world, secret)
        const at = `${WORLD_ADDRESS}:${TURN_PORT}`
        return { urls: `turn:${at},turn:${at}?transport=tcp`, secret }
      },
      async close() {
        process.off('exit', takeDown)
        takeDown()
      },
    }
  } catch (error) {
    takeDown()
    throw error
  }
}

function layHome(prefix: string, at: 1 | 2): Home {
  const [world, router, home] = [`${prefix}-world`, `${prefix}-router${at}`, `${prefix}-home${at}`]
  const publicAddress = `203.0.113.${10 + at}`
  const address = `192.168.${at}.2`
  join(world, `plug${at}`, router, 'wan')
  join(router, 'lan', home, 'eth0')
  inside(world, 'ip', 'link', 'set', `plug${at}`, 'master', 'street', 'up')
  inside(router, 'ip', 'addr', 'add', `${publicAddress}/24`, 'dev', 'wan')
  inside(router, 'ip', 'addr', 'add', `192.168.${at}.1/24`, 'dev', 'lan')
  inside(home, 'ip', 'addr', 'add', `${address}/24`, 'dev', 'eth0')
  for (const [space, link] of [
    [router, 'wan'],
    [router, 'lan'],
    [home, 'eth0'],
  ] as const)
    inside(space, 'ip', 'link', 'set', link, 'up')
  inside(home, 'ip', 'route', 'add', 'default', 'via', `192.168.${at}.1`)
  inside(router, 'sysctl', '-qw', 'net.ipv4.ip_forward=1')
  nft(router, ROUTER)
  return {
    namespace: home,
    address,
    publicAddress,
    strayPackets: () =>
      Number(/packets (\d+)/.exec(inside(router, 'nft', 'list', 'counter', 'inet', 'room', 'stray'))?.[1]),
    loseOutgoing(percent) {
      const rule =
        percent > 0 ? `add rule inet room weather oifname "wan" numgen random mod 100 < ${percent} drop` : ''
      nft(router, `flush chain inet room weather\n${rule}`)
    },
    blockUdp(on) {
      nft(router, `flush chain inet room wall\n${on ? 'add rule inet room wall meta l4proto udp drop' : ''}`)
    },
  }
}

const ROUTER = `
table inet room {
  counter stray {}
  chain weather { type filter hook forward priority -20; policy accept; }
  chain wall { type filter hook forward priority -10; policy accept; }
  # Silent, as home routers are: an answer that nobody is there would reach coturn, and hold up what it sends to others.
  chain door {
    type filter hook input priority 0; policy accept;
    iifname "wan" ct state new drop
  }
  chain forward {
    type filter hook forward priority 0; policy drop;
    meta l4proto udp iifname "lan" ip daddr != ${WORLD_ADDRESS} counter name stray
    iifname "lan" accept
    ct state established,related accept
  }
  chain leave {
    type nat hook postrouting priority srcnat;
    oifname "wan" masquerade random,fully-random
  }
}
`

function startRelay(world: string, secret: string): Promise<ChildProcess> {
  const wishes = [
    '-n',
    '--verbose', // or it would not say that it listens
    `--listening-ip=${WORLD_ADDRESS}`,
    `--listening-port=${TURN_PORT}`,
    `--relay-ip=${WORLD_ADDRESS}`,
    '--use-auth-secret',
    `--static-auth-secret=${secret}`,
    '--realm=room.test',
    '--no-cli',
    '--no-tls',
    '--no-dtls',
    '--log-file=stdout',
    `--pidfile=/tmp/${world}.pid`,
  ]
  const child = spawn('ip', ['netns', 'exec', world, 'turnserver', ...wishes], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (how: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`coturn ${how}. It printed: ${printed}`))
    }
    const timer = setTimeout(() => fail('was not open in time'), OPENING_MS)
    child.once('exit', code => fail(`ended with ${code}`))
    const read = (part: Buffer) => {
      printed = `${printed}${part}`.slice(-20_000)
      if (!/UDP listener opened on/.test(printed) || !/TCP listener opened on/.test(printed)) return
      clearTimeout(timer)
      resolve(child)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
}

function join(near: string, nearName: string, far: string, farName: string): void {
  inside(near, 'ip', 'link', 'add', nearName, 'type', 'veth', 'peer', 'name', farName, 'netns', far)
}

/** A namespace lives as long as a process in it: what was left there is ended first. */
function endSpace(space: string): void {
  try {
    for (const pid of run('ip', 'netns', 'pids', space).split('\n').filter(Boolean))
      signal(Number(pid), 'SIGKILL')
    run('ip', 'netns', 'del', space)
  } catch (error) {
    if (!/No such file/.test(String(error))) throw error // it was never laid
  }
}

function nft(space: string, rules: string): void {
  execFileSync('ip', ['netns', 'exec', space, 'nft', '-f', '-'], { input: rules })
}

function inside(space: string, ...command: string[]): string {
  return run('ip', 'netns', 'exec', space, ...command)
}

function run(command: string, ...words: string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
