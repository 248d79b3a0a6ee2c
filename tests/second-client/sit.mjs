/*
 * A second client for listening circles: it joins, holds the piece, hands it on, says yes to the ending, and wipes. It was
 * written from public/protocol.html and its test vectors alone, by somebody who had never read the room's code; that is its
 * worth, so nothing in it may ever be taken from there. No screen, no microphone: its voice is noise.
 *
 *   protocol/   what the page defines and the vectors test; nothing in it waits or talks
 *   room/       what happens in time: server, letters, links, heartbeats, turn, ending
 *   guests.mjs  several people in a process of their own, for tests and measurements
 *
 * Not done: what is written in a turn, the guardian's moves, announcements, asides and removals, withdrawing, going onward
 * and carrying past somebody are read and reckoned, never written. A page that is too large is not given up, and to be
 * left behind for half an hour does not wipe.
 */

import { makeIdentity } from './protocol/identity.mjs'
import { readLink } from './protocol/link.mjs'
import { makeCertificate } from './room/certificate.mjs'
import { askOthers, enter } from './room/entering.mjs'
import { askForHelp, IntroducingServers } from './room/introducing-server.mjs'
import { Post } from './room/post.mjs'
import { isForLinks, Sitting } from './room/sitting.mjs'
import { silence } from './room/voice.mjs'

export { wordsOf } from './protocol/agreements.mjs'
export { noise, silence } from './room/voice.mjs'

const MOST_EARLY = 256

const DEFAULTS = {
  way: 'voice',
  hold: piece => piece.say(silence(2000)),
  agree: async () => true,
  onKnock: () => false,
  onChange: () => {},
  onSign: () => {},
  log: () => {},
}

/**
 * Sits down in the circle of a link; resolves once seated.
 * @param {{ server: string, link: string, name: string, way?: string, hold?: (piece) => Promise<void>,
 *   agree?: (agreements, title) => Promise<boolean>, onKnock?: (who) => boolean | Promise<boolean>,
 *   onChange?: (sitting) => void, onSign?: (from: string, sign) => void, log?: (text: string) => void }} given
 * @returns {Promise<Sitting>} with `done`, a promise of how it ended
 */
export const sit = async given => {
  const options = { ...DEFAULTS, ...given }
  const room = readLink(options.link)
  if (!room) throw new Error('a broken link')
  const [{ certificate, fingerprint }, { addresses, iceServers }] = await Promise.all([
    makeCertificate(),
    askForHelp(options.server),
  ])
  const identity = makeIdentity(fingerprint)
  const post = new Post(room, identity)
  let sitting = null
  // links may be dialled in the very moment in which one is let in
  const early = []
  const stopKeeping = post.onLetter(
    letter => isForLinks(letter.signal) && early.push(letter) > MOST_EARLY && early.shift(),
  )
  await new Promise(resolve => {
    post.useServers(
      new IntroducingServers(addresses, room.topic, {
        onData: sealed => post.takePublished(sealed),
        onOpen: () => {
          resolve()
          sitting?.serverIsBack()
        },
      }),
    )
  })
  let entry
  try {
    entry = await enter({ post, name: options.name, agree: options.agree, log: options.log })
  } catch (error) {
    post.close()
    throw error
  }
  stopKeeping()
  options.log(entry.host ? `let in by ${entry.host.id.slice(0, 6)}, seat ${entry.seat}` : 'opens the circle')
  sitting = new Sitting({ room, identity, certificate, iceServers, post, entry, options })
  for (const letter of early.splice(0)) sitting.takeLetter(letter)
  if (entry.host)
    askOthers({
      post,
      name: options.name,
      consent: entry.consent,
      isSeated: () => sitting.isSeated || !sitting.isOpen,
      link: author => sitting.linkToHelper(author),
    })
  while (!sitting.isSeated && sitting.isOpen) await new Promise(resolve => setTimeout(resolve, 20))
  options.log('seated')
  sitting.serverIsBack()
  return sitting
}
