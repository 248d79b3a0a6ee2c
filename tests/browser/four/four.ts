/*
 * Four seats of one circle in one window, for whoever works on the room: `npm run four`. Each seat is a page with an
 * origin of its own, so that they share neither storage nor locks and meet over the network as devices do. They come
 * one after the other, so that the first opens the room.
 */
import { createRoomFragment } from '../../../src/net/room-link.ts'

const NAMES = ['Ana', 'Ben', 'Cem', 'Dua']
const way = new URLSearchParams(location.search).has('voice') ? 'voice' : 'listening'
const fragment = createRoomFragment()
const coming = NAMES.map(seatOf)

/** A page for this person; browsers find every name under localhost on this very machine. */
function seatOf(name: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  const query = new URLSearchParams({ name, way })
  frame.title = name
  frame.allow = 'microphone; autoplay; speaker-selection; screen-wake-lock'
  frame.dataset.src = `//${name.toLowerCase()}.localhost:${location.port}/seat?${query}#${fragment}`
  return frame
}

function next(): void {
  const frame = coming.shift()
  if (frame?.dataset.src !== undefined) frame.src = frame.dataset.src
}

document.body.append(...coming)
addEventListener('message', ({ data }) => {
  if (data === 'seated') next()
})
next()
