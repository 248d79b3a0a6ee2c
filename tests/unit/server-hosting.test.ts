import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseEnvironment } from '../../src/server/environment.ts'

const HOME = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(HOME, path), 'utf8')
const hosting = (name: string) => read(`src/server/hosting/${name}`)
const known = [...read('src/server/environment.ts').matchAll(/^ \* ([A-Z][A-Z_]+) /gm)].map(
  ([, name]) => name,
)

describe('the container file', () => {
  const lines = hosting('Containerfile')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  const words = (what: string) =>
    lines.filter(line => line.startsWith(`${what} `)).map(line => line.slice(what.length + 1))
  const lastStage = lines.slice(lines.findLastIndex(line => line.startsWith('FROM ')))

  test('[S41] has only steps that are known here', () => {
    const steps = new Set(lines.map(line => line.split(' ')[0]))
    expect([...steps].toSorted()).toEqual(
      ['CMD', 'COPY', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'RUN', 'USER', 'WORKDIR'].toSorted(),
    )
  })

  test('[S41] stands on named versions, from a registry that is named as well', () => {
    for (const image of words('FROM')) expect(image).toMatch(/^[a-z.]+\/[a-z/]+:\d+[\w.-]*( AS \w+)?$/)
  })

  test('[S41] runs as somebody who may do nothing, and takes over only what was built', () => {
    const user = lastStage.findIndex(line => line.startsWith('USER '))
    expect(lastStage[user]).toBe('USER node')
    expect(lastStage.slice(user).filter(line => /^(COPY|RUN|ADD|USER) /.test(line))).toHaveLength(1)
    for (const line of lastStage.filter(one => one.startsWith('COPY')))
      expect(line).toMatch(/^COPY --from=build \/room\//)
  })

  test('[S41] copies what is there, and starts what npm start starts', () => {
    for (const copy of words('COPY').filter(one => !one.startsWith('--from')))
      for (const source of copy.split(' ').slice(0, -1))
        expect(existsSync(join(HOME, source)), source).toBe(true)
    const { scripts } = JSON.parse(read('package.json'))
    expect(scripts.start).toContain(JSON.parse(words('CMD')[0] ?? '[]').join(' '))
    const { port, stunPort } = parseEnvironment({})
    expect(words('EXPOSE')).toEqual([`${port}/tcp ${stunPort}/udp`])
    expect(words('HEALTHCHECK')[0]).toContain('/healthz')
  })
})

describe('the compose file', () => {
  const compose = hosting('compose.yaml')

  test('[S42] sets only what the room knows, and gives room and relay one secret that is not in the file', () => {
    const room = /^ {2}room:\n(.*?)^ {2}\w+:$/ms.exec(compose)?.[1] ?? ''
    const set = [...room.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name]) => name)
    expect(set.length).toBeGreaterThan(3)
    expect(set.filter(name => !known.includes(name))).toEqual([])
    const secrets = [...compose.matchAll(/(?:TURN_SECRET: "|static-auth-secret=)(\S+?)[:}]/g)]
    expect(secrets.map(([, value]) => value)).toEqual([`$\{TURN_SECRET`, `$\{TURN_SECRET`])
  })

  test('[S42] the relay takes passes only, leads into no private network, and writes nothing down', () => {
    const words = ['--use-auth-secret', '--no-cli', '--no-multicast-peers']
    for (const flag of [...words, '--log-file=/dev/null', '--simple-log', '--no-stdout-log'])
      expect(compose).toContain(`- ${flag}\n`)
    for (const network of [
      '10.0.0.0',
      '127.0.0.0',
      '169.254.0.0',
      '172.16.0.0',
      '192.168.0.0',
      '::1',
      'fc00::',
    ])
      expect(compose).toContain(`--denied-peer-ip=${network}`)
  })

  test('[S42] only proxy and relay are open to the outside, and every image has a version', () => {
    expect(compose.match(/^ {4}ports:/gm)).toHaveLength(1)
    for (const [, image] of compose.matchAll(/image: (\S+)/g)) expect(image).toMatch(/:\d/)
    expect(hosting('Caddyfile')).toContain('reverse_proxy room:4000')
    expect(hosting('Caddyfile')).not.toMatch(/^\s*log\b/m)
  })
})

test('[S43] the unit for systemd runs as nobody in particular, sees nothing, and is ended with patience', () => {
  const unit = hosting('listening-room.service')
  for (const line of ['DynamicUser=yes', 'NoNewPrivileges=yes', 'ProtectSystem=strict', 'ProtectHome=yes'])
    expect(unit).toContain(`\n${line}\n`)
  expect(unit).toMatch(/\nExecStart=.*node dist\/server\/main\.js\n/)
  expect(unit).toContain('\nKillSignal=SIGTERM\n')
  expect(unit).not.toMatch(/^User=root/m)
})

const analyze = ['verify', join(HOME, 'src/server/hosting/listening-room.service')]
const hasSystemd = spawnSync('systemd-analyze', ['--version']).error === undefined
if (!hasSystemd) console.info('[S43] is left out in part: this machine has no systemd-analyze.')

test.skipIf(!hasSystemd)('[S43] the unit is one that systemd itself finds nothing wrong with', () => {
  const { stdout, stderr } = spawnSync('systemd-analyze', analyze, { encoding: 'utf8' })
  // It may have words for other units of this machine.
  const words = `${stdout}${stderr}`.split('\n').filter(line => line.includes('listening-room'))
  expect(words).toEqual([])
})
