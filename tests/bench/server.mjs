// Our server, all its limits on, beside y-webrtc's bin/server.js: the same load from the same process, one after the
// other and the order swapped each time.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const ROUNDS = 5
const SECONDS = 3
const IDLE_SOCKETS = 10_000
/** How many sockets shout at once; in rooms of each size. */
const SHOUTING = 480
const BARS = { 2: 1, 8: 1.2, 16: 1.2 }
const LOAD = fileURLToPath(new URL('server-load.mjs', import.meta.url))
const OURS = 'dist/server/main.js'
const THEIRS = 'node_modules/y-webrtc/bin/server.js'

export async function measureServer() {
  if (!existsSync(OURS)) await once(spawn('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }), 'exit')
  const rows = []
  for (const size of [2, 8, 16]) {
    const shouts = await inTurns(server => shout(server, { size, perSecond: null }))
    const [ours, theirs] = shouts.map(results => median(results.map(result => result.perSecond)))
    const [ourCost, theirCost] = shouts.map(results => median(results.map(result => result.cpuUs)))
    rows.push(fanOutRow(size, ours, theirs), costRow(size, ourCost, theirCost))
    const half = theirs / size / 2
    const talks = await inTurns(server => shout(server, { size, perSecond: half }))
    const [ourP99, theirP99] = talks.map(results => median(results.map(result => result.p99Ms)))
    rows.push(delayRow(size, half * size, ourP99, theirP99))
  }
  const idle = await inTurns(server => shout(server, { size: 8, idle: IDLE_SOCKETS }), 3)
  const [ours, theirs] = idle.map(results => median(results.map(result => result.bytesEach)))
  rows.push({
    what: `memory of each of ${IDLE_SOCKETS} idle sockets`,
    ours: `${(ours / 1024).toFixed(1)} KiB`,
    theirs: `${(theirs / 1024).toFixed(1)} KiB`,
    bar: null,
  })
  return rows
}

function fanOutRow(size, ours, theirs) {
  const ratio = ours / theirs
  return {
    what: `copies delivered a second, rooms of ${size}`,
    ours: `${Math.round(ours)} (${ratio.toFixed(2)} ×)`,
    theirs: `${Math.round(theirs)}`,
    bar: `≥ ${BARS[size]} ×: ${ratio >= BARS[size] ? 'met' : 'not met'}`,
  }
}

function costRow(size, ours, theirs) {
  const cost = us => `${us.toFixed(1)} µs`
  return {
    what: `processor time for each copy, rooms of ${size}`,
    ours: cost(ours),
    theirs: cost(theirs),
    bar: null,
  }
}

function delayRow(size, perSecond, ours, theirs) {
  const delay = ms => `${ms.toFixed(1)} ms`
  const what = `p99 at ${Math.round(perSecond)} copies a second, rooms of ${size}`
  return { what, ours: delay(ours), theirs: delay(theirs), bar: null }
}

/** Measures both in each round and swaps who comes first: `[results of ours, results of theirs]`. */
async function inTurns(measure, rounds = ROUNDS) {
  const results = [[], []]
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0])
      results[which].push(await measure([OURS, THEIRS][which]))
  }
  return results
}

/** One server of its own, one load of its own; what came of it. */
async function shout(script, wishes) {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), STUN_PORT: 'off', TRUST_PROXY: '1' }
  const server = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(server.stdout, 'data')
  const task = { port, sockets: SHOUTING, seconds: SECONDS, ...wishes }
  const load = spawn(process.execPath, [LOAD, JSON.stringify(task)], { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    return await conduct(load, server.pid)
  } finally {
    load.kill('SIGKILL')
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
}

// The load says `begin` and `end`; between the two the server's own processor time and memory are read.
async function conduct(load, pid) {
  let printed = ''
  let before = { cpuUs: 0, bytes: residentBytes(pid) }
  for await (const part of load.stdout) {
    printed += part
    for (const line of printed.split('\n').slice(0, -1)) {
      if (line === 'begin') before = { ...before, cpuUs: processorUs(pid) }
      else return withCosts(JSON.parse(line), before, pid)
    }
    printed = printed.slice(printed.lastIndexOf('\n') + 1)
  }
  throw new Error('The load ended without a word.')
}

function withCosts(result, before, pid) {
  const cpuUs = (processorUs(pid) - before.cpuUs) / result.copies
  const bytesEach = (residentBytes(pid) - before.bytes) / result.sockets
  return { ...result, cpuUs, bytesEach }
}

function processorUs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return ticks * 10_000 // a hundred a second, on every Linux
}

function residentBytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
