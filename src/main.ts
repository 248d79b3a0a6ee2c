import './ui/styles/page.css'
import type { ListeningRoom } from './ui/listening-room.ts'
import './ui/listening-room.ts'
import { type Arrival, createArrival } from './arrival.ts'
import { UNSAID } from './domain/imprint.ts'
import { clearAddress, isServed } from './fresh-page.ts'
import { isInsideApp } from './inside-app.ts'
import { createLastPage } from './last-page.ts'
import type { Farewell } from './letting-go.ts'
import { fetchConfiguration } from './net/configuration.ts'
import { createRoomFragment, parseFragment } from './net/room-link.ts'
import { createPageChoices } from './page-choices.ts'
import type { Rehearsal } from './rehearsal/rehearsal.ts'
import { openRoom, type Room } from './room.ts'
import { holdRoom, type RoomHold } from './room-hold.ts'
import { admitOwnScripts } from './script-policy.ts'
import type { Seated } from './seated.ts'
import { createSpeaking, type Speaking } from './speaking.ts'
import { speakOf } from './ui/language.ts'
import type { Notice } from './ui/notice.ts'
import { type Request, RoomRequest, type Screen } from './ui/screen.ts'
import { createGateWorker } from './voice/gate-worker.ts'
import { chooseGateMode } from './voice/voice-check.ts'
import { awaitServer } from './way-back.ts'

/*
 * A person asks (ui request) → main dispatches an intent → doc writes one transaction → net carries it →
 * every doc observes → one new snapshot → ui renders, and voice follows.
 */

if (import.meta.env.PROD) admitOwnScripts(document.baseURI)
const element = document.querySelector<ListeningRoom>('listening-room')
if (element === null) throw new Error('index.html holds one <listening-room>.')

const configuration = fetchConfiguration(location.href)
let present: Arrival | Seated | null = null
let hold: RoomHold | null = null
let rehearsal: Rehearsal | null = null
let isGoingIn = false
let lastLink = '' // for whoever left and wants to come back; in memory only
const gone = new AbortController()
const choices = createPageChoices({
  onSpoken: () => element.redraw(),
  hostLanguage: async () => (await configuration).language,
})
const lastPage = createLastPage(show, globalThis, choices)

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
      show({ at: 'home', imprint: UNSAID })
      return nameHost()
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

/** Says on the home page who hosts it, as soon as that is known; by then its person may have gone on. */
async function nameHost(): Promise<void> {
  const { imprint, ignored } = await configuration
  // For whoever hosts it: nobody else can mend the file.
  if (ignored > 0) console.warn(`config.json: ${ignored} left out. "npm run doctor" says what and why.`)
  if (element?.screen?.at === 'home') show({ at: 'home', imprint })
}

async function enterRoom(secret: string, anyway = false): Promise<void> {
  if (!navigator.onLine && !(await isServed())) return noWay()
  const room = await openRoom(secret, location.href, configuration)
  if (!anyway) hold = await holdRoom(room.keys.topic, navigator.locks)
  if (!anyway && hold === null) {
    room.close()
    comeInAnyway = () => enterRoom(secret, true)
    return notice('open-elsewhere')
  }
  arriveIn(room, chooseGateMode({ createWorker: createGateWorker }).then(createSpeaking), onGone)
}

/** A room like any other, but with imagined people in it. It has no link, and nothing of it is in the address bar. */
async function rehearse(): Promise<void> {
  const [{ fetchRehearsal }] = await Promise.all([
    import('./seated.ts'),
    speakOf('circle'), // their names are in it
  ])
  const opened = await (await fetchRehearsal()).rehearseInThisPage()
  const isAtHome = element?.screen?.at === 'home' && parseFragment(location.hash).kind === 'none'
  if (element === null || !isAtHome) return opened.close() // pressed twice, or a room is being opened
  rehearsal = opened
  opened.mayKnock.subscribe(mayKnock => {
    element.rehearsal = { mayKnock }
  })
  element.rehearsal = { mayKnock: false }
  // Its lines are silenced like Chromium's own, whatever this browser's are like.
  arriveIn(opened.room, Promise.resolve(createSpeaking('encoding')), onRehearsed, opened.begin)
}

/** From the agreements to the seat, whoever else is in the room. */
function arriveIn(
  room: Room,
  speaking: Promise<Speaking>,
  onGone: (farewell: Farewell) => Promise<void>,
  onSeated: () => void = () => {},
): void {
  const silence = () => void speaking.then(voice => voice.close())
  const inside = Promise.all([import('./seated.ts'), import('./ui/circle-sentence.ts')]).then(
    async ([means, { spokenParts }]) => {
      if (element !== null) element.spoken = spokenParts
      await Promise.all([means.fetchSheet(), speakOf('circle')])
      return means
    },
  ) // fetched while the agreements are read
  const arrival = createArrival({
    room,
    speaking,
    isInsideApp: isInsideApp(navigator),
    show,
    onArrived(arrived) {
      const sitting = inside.then(({ sitDown }) => sitDown({ room, arrived, show, onGone }))
      sitting.then(
        seated => {
          present = seated
          onSeated()
        },
        error => {
          silence()
          cannotGoOn(error)
        },
      )
    },
  })
  present = arrival
  inside.catch(() => {
    arrival.close()
    silence()
    present = null
    isServed().then(served => (served ? notice('not-whole') : noWay()), cannotGoOn)
  })
}

/** Says that no network leads here, and begins anew, with the page of that moment, once one does. */
function noWay(): void {
  if (gone.signal.aborted) return
  notice('no-way')
  awaitServer(() => onRequest({ kind: 'reload' }), gone.signal)
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
  hold?.letGo() // the page may stay and say its farewell, while its person is back by the link in another tab
  comeInAnyway = () => open()
  if (farewell.kind !== 'left') lastLink = ''
  await lastPage.tell(farewell)
}

/** A rehearsal has ended: as a circle does, but there is none that could go on without its person. */
async function onRehearsed(farewell: Farewell): Promise<void> {
  endRehearsal()
  if (farewell.kind === 'left') onRequest({ kind: 'go-home' })
  else await onGone(farewell)
}

function endRehearsal(): void {
  rehearsal?.close()
  rehearsal = null
  if (element !== null) element.rehearsal = null
}

/** A quick exit: the screen is blank at once, and nothing here outlives it. */
function vanish(request: Request): void {
  choices.close()
  gone.abort()
  element?.remove()
  present?.onRequest(request)
  present = null
  rehearsal?.close()
  lastLink = ''
  void lastPage.vanish()
}

/** What would make a room impossible here, before anything is tried. */
function findObstacle(): Notice | null {
  // A static host sends no frame-ancestors. Four seats in one window are a mode of the dev server (vite.config.ts).
  if (self !== top && import.meta.env.MODE !== 'four') return 'framed'
  if (!isSecureContext) return 'insecure'
  const needed = ['RTCPeerConnection', 'BroadcastChannel', 'WebSocket', 'Worker']
  return needed.every(name => name in globalThis) && 'locks' in navigator ? null : 'unsupported'
}

function onRequest(request: Request): void {
  switch (request.kind) {
    case 'open-room':
      void goIn(() => {
        clearAddress(createRoomFragment())
        return open()
      })
      return
    case 'rehearse':
      rehearse().catch(() => notice('not-whole'))
      return
    case 'ask-for-a-knock':
      rehearsal?.knock()
      return
    case 'choose-language':
    case 'choose-theme':
    case 'keep-choices':
      choices.onRequest(request).catch(reportError)
      return
    case 'go-home':
      clearAddress(choices.carry(''))
      location.reload()
      return
    case 'reload':
      clearAddress(choices.carry(location.hash.slice(1)))
      location.reload()
      return
    case 'vanish':
      vanish(request)
      return
    case 'come-in-anyway':
      void goIn(comeInAnyway)
      return
    case 'read-again':
      if (present === null) comeBack()
      else present.onRequest(request)
      return
    default:
      present?.onRequest(request)
  }
}

/** Keys and certificate take a moment: a second press in it leads nowhere. */
async function goIn(way: () => Promise<void>): Promise<void> {
  if (isGoingIn || present !== null) return
  isGoingIn = true
  try {
    await way()
  } catch (error) {
    cannotGoOn(error)
  }
  isGoingIn = false
}

function comeBack(): void {
  clearAddress(choices.carry(lastLink.replace(/^#/, '')))
  location.reload()
}

element.addEventListener(RoomRequest.type, event => {
  if (event instanceof RoomRequest) onRequest(event.request)
})
addEventListener('hashchange', () => location.reload())
addEventListener('pageshow', event => {
  if (event.persisted) location.reload() // a page from the browser's shelf has dead connections: start afresh
})
choices.start().then(
  () => open().catch(cannotGoOn),
  () => {
    // Not even words have arrived, so these stand here.
    element.replaceWith('The room has not arrived whole. Please load this page again.')
  },
)
