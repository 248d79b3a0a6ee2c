// Goes through the steps of src/server/hosting/Containerfile without a container engine, in empty folders, and asks the
// room that comes of it for its health: `node tests/container.mjs`. Takes a minute or two; it installs everything anew.

import { execSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const FILE = join(HOME, 'src/server/hosting/Containerfile')
/** The user `nobody` of every Linux. */
const NOBODY = 65_534

const root = mkdtempSync(join(tmpdir(), 'listening-room-container-'))
chmodSync(root, 0o755) // for nobody to look into
/** Folders by name of their stage; the last stage has none. */
const stages = new Map()
let here = ''
let command = []

try {
  for (const line of readFileSync(FILE, 'utf8').split('\n')) follow(line)
  await askForHealth()
  console.log('The room that the Containerfile builds is well.')
} finally {
  rmSync(root, { recursive: true })
}

function follow(line) {
  const [what, ...words] = line.split(' ')
  if (what === 'FROM') begin(words.at(-1) === words[0] ? 'last' : words.at(-1))
  if (what === 'COPY') copy(words)
  if (what === 'RUN') execSync(words.join(' '), { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
  if (what === 'CMD') command = JSON.parse(words.join(' '))
}

function begin(stage) {
  here = join(root, stage)
  stages.set(stage, here)
  mkdirSync(here)
}

function copy(words) {
  const stage = /^--from=(.*)$/.exec(words[0])?.[1]
  const [sources, target] = [words.slice(stage === undefined ? 0 : 1, -1), words.at(-1)]
  for (const source of sources) {
    const from =
      stage === undefined ? join(HOME, source) : join(stages.get(stage), source.replace('/room/', ''))
    cpSync(from, join(here, target.endsWith('/') ? join(target, basename(source)) : target), {
      recursive: true,
    })
  }
}

async function askForHealth() {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const env = { PATH: process.env.PATH, PORT: '0', STUN_PORT: 'off' }
  const room = spawn(command[0], command.slice(1), {
    cwd: here,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  })
  const exited = once(room, 'exit')
  let printed = ''
  for await (const part of room.stdout) {
    printed += part
    if (/localhost:\d+/.test(printed)) break
  }
  const port = /localhost:(\d+)/.exec(printed)?.[1]
  for (const path of ['/healthz', '/']) {
    const response = await fetch(`http://localhost:${port}${path}`)
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`)
  }
  room.kill('SIGTERM')
  const [code] = await exited
  if (code !== 0) throw new Error(`It ended with ${code}.`)
}
