/*
 * Several people of the second client in a process of their own, so that they neither starve a test nor are starved:
 *
 *   fork('guests.mjs', [server, link, secondsOfATurn, name, name…])
 *
 * They sit down one after the other, speak when they hold the piece, and say yes once somebody has asked to end. Each tells
 * the parent { name, kind, … } of all that happens to them; told 'enough', whoever speaks hands the piece on.
 */
import process from 'node:process'
import { noise, sit } from './sit.mjs'

const LOOK_EVERY = 100
const PACKETS_A_SECOND = 50
const [server, link, secondsOfATurn, ...names] = process.argv.slice(2)
const ms = Number(secondsOfATurn) * 1000
let enough = 0

process.on('message', word => word === 'enough' && enough++)
process.on('disconnect', leave)
await Promise.all(await inTurn(names, sitDown))
process.off('disconnect', leave) // from here on nothing may keep this process but what was not wiped
process.disconnect()

function leave() {
  process.exit()
}

/** @returns {Promise<Promise<void>[]>} how it ends for each, once all are seated */
async function inTurn(all, does) {
  const ends = []
  for (const one of all) ends.push((await does(one)).done)
  return ends
}

async function sitDown(name) {
  const tell = (kind, more = {}) => process.connected && process.send({ name, kind, ...more })
  const began = performance.now()
  const sitting = await sit({
    server,
    link,
    name,
    hold: async piece => {
      tell('speaks')
      await piece.say(untilEnough(noise(ms)))
      tell('has spoken', { packets: sitting.voice.packetsSent })
    },
    onChange: one => one.circle.ready.size > 0 && one.ready(),
    log: text => tell('says', { text }),
  })
  tell('seated', { ms: performance.now() - began })
  const last = { up: 0, seconds: 0 }
  const watch = setInterval(() => tellChanges(sitting, last, tell), LOOK_EVERY)
  const done = sitting.done.then(how => {
    clearInterval(watch)
    tell('done', how)
  })
  return { done }
}

/** Tells how many links stand and how many packets of a voice have come in, whenever that has changed by much. */
function tellChanges(sitting, last, tell) {
  const { up, packetsHeard } = sitting.counts()
  if (up !== last.up) tell('linked', { up })
  const seconds = Math.floor(packetsHeard / PACKETS_A_SECOND)
  if (seconds !== last.seconds) tell('hears', { seconds })
  Object.assign(last, { up, seconds })
}

function* untilEnough(frames) {
  const before = enough
  for (const frame of frames) {
    if (enough > before) return
    yield frame
  }
}
