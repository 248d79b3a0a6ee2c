import './ui/styles/page.css'
import type { ListeningRoom } from './ui/listening-room.ts'
import './ui/listening-room.ts'
import { type Arrival, createArrival } from './arrival.ts'
import { clearAddress } from './fresh-page.ts'
import { createLastPage } from './last-page.ts'
import type { Farewell } from './letting-go.ts'
import { createRoomFragment, parseFragment } from './net/room-link.ts'
import { createPageLanguage } from './page-language.ts'
import { openRoom } from './room.ts'
import { admitOwnScripts } from './script-policy.ts'
import type { Seated } from './seated.ts'
import { createSpeaking } from './speaking.ts'
import { speakOf } from './ui/language.ts'
import { type Notice, type Request, RoomRequest, type Screen } from './ui/screen.ts'
import { createGateWorker } from './voice/gate-worker.ts'
import { chooseGateMode } from './voice/voice-check.ts'

/*
 * A person asks (ui request) → main dispatches an intent → doc writes one transaction → net carries it →
 * every doc observes → one new snapshot → ui renders, and voice follows.
 */

if (import.meta.env.PROD) admitOwnScripts(document.baseURI)
const element = document.querySelector<ListeningRoom>('listening-room')
if (element === null) throw new Error('index.html holds one <listening-room>.')

let present: Arrival | Seated | null = null
let lastLink = '' // for whoever left and wants to come back; in memory only
const language = createPageLanguage(() => element.redraw())
const lastPage = createLastPage(show, globalThis, language.carry)

function show(screen: Screen): void {
  if (element !== null) element.screen = screen
}

function notice(kind: Notice): void {
  show({ at: 'notice', notice: kind })
}

/** Looks at the address bar and opens what it leads to. */
async function open(): Promise<void> {
  const obstacle = findObstacle()
  if (obstacle !== null) return notice(obstacle)
  const fragment = parseFragment(location.hash)
  switch (fragment.kind) {
    case 'none':
      return show({ at: 'home' })
    case 'broken':
      return notice('broken-link')
    case 'let-go':
      clearAddress()
      return show({ at: 'farewell', devices: fragment.devices, letGo: fragment.letGo })
    case 'away':
      clearAddress()
      return notice('long-away')
    case 'removed':
      clearAddress()
      return notice('removed')
    case 'room':
      lastLink = location.hash
      return enterRoom(fragment.secret)
  }
}

async function enterRoom(secret: string, anyway = false): Promise<void> {
  const room = await openRoom(secret, location.href)
  if (!anyway && !(await holdAlone(room.keys.topic))) {
    room.close()
    comeInAnyway = () => enterRoom(secret, true)
    return notice('open-elsewhere')
  }
  const speaking = chooseGateMode({ createWorker: createGateWorker }).then(createSpeaking)
  const inside = Promise.all([import('./seated.ts'), speakOf('circle')]) // fetched while the agreements are read
  const arrival = createArrival({
    room,
    speaking,
    show,
    onArrived(arrived) {
      const sitting = inside.then(([{ sitDown }]) => sitDown({ room, arrived, show, onGone }))
      sitting.then(seated => {
        present = seated
      }, cannotGoOn)
    },
  })
  present = arrival
  inside.catch(() => {
    arrival.close()
    present = null
    notice('not-whole')
  })
}
let comeInAnyway = () => open()

/** Whatever the browser refused, its person gets a sentence and a way on; the error stays for whoever looks for it. */
function cannotGoOn(error: unknown): void {
  notice('unsupported')
  reportError(error)
}

/** After the wipe: nothing here knows the circle any more. */
async function onGone(farewell: Farewell): Promise<void> {
  present = null
  comeInAnyway = () => open()
  if (farewell.kind !== 'left') lastLink = ''
  await lastPage.tell(farewell)
}

/** A quick exit: the screen is blank at once, and nothing here outlives it. */
function vanish(request: Request): void {
  element?.remove()
  present?.onRequest(request)
  present = null
  lastLink = ''
  void lastPage.vanish()
}

/** True when no other tab of this browser holds the room; then this one does, until it closes. */
function holdAlone(topic: string): Promise<boolean> {
  return new Promise(resolve => {
    // The browser refuses names that begin with '-', as one topic in 64 does.
    const held = navigator.locks.request(`room ${topic}`, { ifAvailable: true }, lock => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise<void>(() => {}) // the browser lets go when the page does
    })
    held.catch(() => resolve(true)) // where site data is blocked so are locks, and nothing is shared between tabs
  })
}

/** What would make a room impossible here, before anything is tried. */
function findObstacle(): Notice | null {
  if (!isSecureContext) return 'insecure'
  const needed = ['RTCPeerConnection', 'BroadcastChannel', 'WebSocket', 'Worker']
  return needed.every(name => name in globalThis) && 'locks' in navigator ? null : 'unsupported'
}

function onRequest(request: Request): void {
  switch (request.kind) {
    case 'open-room':
      clearAddress(createRoomFragment())
      open().catch(cannotGoOn)
      return
    case 'choose-language':
      void language.choose(request.language)
      return
    case 'go-home':
      clearAddress(language.carry(''))
      location.reload()
      return
    case 'vanish':
      vanish(request)
      return
    case 'come-in-anyway':
      comeInAnyway().catch(cannotGoOn)
      return
    case 'read-again':
      if (present === null) comeBack()
      else present.onRequest(request)
      return
    default:
      present?.onRequest(request)
  }
}

function comeBack(): void {
  clearAddress(language.carry(lastLink.replace(/^#/, '')))
  location.reload()
}

element.addEventListener(RoomRequest.type, event => {
  if (event instanceof RoomRequest) onRequest(event.request)
})
addEventListener('hashchange', () => location.reload())
addEventListener('pageshow', event => {
  if (event.persisted) location.reload() // a page from the browser's shelf has dead connections: start afresh
})
language.start().then(
  () => open().catch(cannotGoOn),
  () => {
    // Not even words have arrived, so these stand here.
    element.replaceWith('The room has not arrived whole. Please load this page again.')
  },
)
