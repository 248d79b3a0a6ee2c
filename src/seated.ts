import { createAbsence } from './absence.ts'
import type { Arrived } from './arrival.ts'
import { createAttention } from './attention.ts'
import { createCompany } from './company.ts'
import { createCircleDoc } from './doc/circle-doc.ts'
import { createCircleStore } from './doc/circle-store.ts'
import { mayBeOver } from './domain/absence.ts'
import type { Circle } from './domain/circle.ts'
import { openingKey } from './domain/microphone.ts'
import { awaited } from './domain/piece.ts'
import { RETURN_BY_ITSELF_AFTER_MS, silentForMs } from './domain/presence.ts'
import { createStore } from './domain/store.ts'
import { createEarshot } from './earshot.ts'
import { createHand, type Hand } from './hand.ts'
import { createKnocks } from './knocks.ts'
import { createLettingGo, type Farewell, type LettingGo } from './letting-go.ts'
import { createTicker } from './net/ticker.ts'
import { createNews } from './news.ts'
import { createQuietSigns } from './quiet-signs.ts'
import { createRollCall } from './roll-call.ts'
import type { Room } from './room.ts'
import type { Speaking } from './speaking.ts'
import './ui/listening-circle.ts'
import type { Request, Screen } from './ui/screen.ts'

/*
 * One person, seated: what they ask becomes claims, claims become the document, and every device's
 * document becomes one new snapshot, which the screen renders and the voice follows.
 */

export interface SeatedOptions {
  readonly room: Room
  readonly arrived: Arrived
  show(screen: Screen): void
  /** The circle is over for this device, and everything here is gone. */
  onGone(farewell: Farewell): void
}

export interface Seated {
  onRequest(request: Request): void
}

/** Sits down: opens the document, joins the others, tends the door. Resolves when the seat is taken. */
export async function sitDown({ room, arrived, show, onGone }: SeatedOptions): Promise<Seated> {
  const { speaking } = arrived
  const { me } = room.notary
  const now = () => performance.now()
  const doc = createCircleDoc(room.notary, room.keys.topic)
  const hand = createHand({ doc, speaking, circle: () => store.circle.get() })
  const company = await createCompany({
    room,
    doc,
    arrived,
    now,
    circle: () => store.circle.get(),
    admit: who => hand.admit(who),
    mayBeOver: () => mayBeOver(store.circle.get(), absence.aloneForMs()),
    onKnock: (who, knock) => knocks.hear(who, knock),
    onLine(line) {
      speaking.addLine(line)
      render()
    },
    onLineGone: speaking.removeLine,
    onShutOut: () => render(),
    onMessage(from, message) {
      if (message.kind === 'sign') signs.hear(from, message.sign)
      else if (message.kind === 'put-off') knocks.hearPutOff(from, message.id)
      else {
        lettingGo.onMessage(from, message)
        endIfOver(store.circle.get())
      }
    },
  })
  const attention = createAttention(now)
  const store = createCircleStore(doc, {
    me,
    presence: company.presence,
    listening: () => attention.listening(speaking.heardAtMs()),
    now,
  })
  const news = createNews(now)
  const earshot = createEarshot(now)
  const signs = createQuietSigns({
    circle: () => store.circle.get(),
    attention,
    send: company.send,
    broadcast: company.broadcast,
    now,
  })
  const knocks = createKnocks({
    circle: () => store.circle.get(),
    ...company.door,
    broadcast: company.broadcast,
    now,
  })
  const rollCall = createRollCall({ circle: () => store.circle.get(), company, topic: room.keys.topic, now })
  const ticker = createTicker(tick, woke)
  const lettingGo = createLettingGo({ room, doc, hand, company, store, ticker, speaking, now, onGone })
  const absence = createAbsence({
    heard: company.heard,
    hasOthers: () => store.circle.get().expected.length > 0,
    now,
    wall: Date.now,
  })
  const introducerAway = createStore(false)
  const leaving = new AbortController()

  function tick(): void {
    absence.look()
    if (absence.isTooLong()) {
      lettingGo.unheard('away')
      return
    }
    company.tend()
    speaking.listen()
    signs.tend()
    knocks.tend()
    news.tend()
    store.refresh()
    earshot.look(store.circle.get(), company.connected())
    rollCall.look()
    endIfOver(store.circle.get())
    void hand.tidy()
    if (mayReturnByItself(store.circle.get())) void hand.write({ kind: 'return' })
  }

  function mayReturnByItself({ piece, mayReturn }: Circle): boolean {
    const gone = awaited(piece)
    if (!mayReturn || gone === null) return false
    return silentForMs(company.presence.get(), gone, now()) >= RETURN_BY_ITSELF_AFTER_MS
  }

  /** The device slept: whatever was open rests, and every link is looked at now. */
  function woke(): void {
    void speaking.rest()
    attend()
  }

  function attend(): void {
    room.signalling.hurry()
    company.hurry()
    tick()
  }

  /** The page goes: what was signed ahead is written, and nobody waits for a word from here. */
  function part(): void {
    lettingGo.atOnce()
    company.broadcast({ kind: 'goodbye' })
  }

  function follow(circle: Circle): void {
    if (lettingGo.begun()) return
    if (circle.leaving.removed.has(me)) {
      lettingGo.unheard('removed')
      return
    }
    company.follow(circle)
    speaking.follow(circle)
    attention.follow(circle)
    news.follow(circle)
    earshot.look(circle, company.connected())
    knocks.follow(circle)
    rollCall.look()
    endIfOver(circle)
    if (lettingGo.begun()) return
    void lettingGo.prepare(circle)
    render()
  }

  function endIfOver(circle: Circle): void {
    if (!lettingGo.begun() && lettingGo.isOver(circle)) void lettingGo.together(circle)
  }

  function render(): void {
    if (lettingGo.begun()) return
    show({
      at: 'circle',
      circle: store.circle.get(),
      ...speaking.state.get(),
      hearts: signs.seen.get().hearts,
      quietWords: signs.seen.get().words,
      tidings: news.standing.get(),
      knocker: knocks.shown.get(),
      connected: company.connected().length,
      beyondEarshot: earshot.beyond.get(),
      unmet: company.unmet(),
      ignored: company.ignored(),
      shutOut: company.shutOut(),
      link: room.link,
      introducerAway: introducerAway.get(),
      circleWords: rollCall.state.get(),
    })
  }

  store.circle.subscribe(follow)
  speaking.state.subscribe(render)
  introducerAway.subscribe(render)
  news.standing.subscribe(render)
  earshot.beyond.subscribe(render)
  signs.seen.subscribe(render)
  knocks.shown.subscribe(render)
  company.presence.subscribe(rollCall.look)
  rollCall.state.subscribe(render)
  room.listen({
    onSignal: company.onSignal,
    onReach(reached) {
      introducerAway.set(!reached)
      if (reached) company.greet()
    },
  })
  const { entry, name, way } = arrived
  const seat = entry.as === 'guest' ? entry.seat : 0
  await hand.takeSeat({ name, way, seat, here: 'in', consent: arrived.consent })
  if (entry.as === 'opener') {
    await hand.write({ kind: 'take' })
    await hand.write({ kind: 'take-guardian' })
  } else {
    store.addRoot(entry.host.id)
    await hand.admit(entry.host) // so that whoever I let in later knows of everyone through me
  }
  follow(store.circle.get())
  const { signal } = leaving
  document.addEventListener('freeze', () => void speaking.rest(), { signal }) // a page that stands still cannot close it later
  addEventListener('online', attend, { signal })
  addEventListener('pageshow', attend, { signal })
  document.addEventListener('visibilitychange', attend, { signal })
  addEventListener('pagehide', part, { signal })

  return {
    onRequest(request) {
      if (request.kind === 'leave' || request.kind === 'vanish') leaving.abort()
      if (request.kind === 'circle-words') rollCall.open(request.isOpen)
      if (!signs.ask(request) && !knocks.ask(request))
        carryOut(request, { hand, speaking, lettingGo, circle: store.circle.get() })
    },
  }
}

interface Means {
  readonly hand: Hand
  readonly speaking: Speaking
  readonly lettingGo: LettingGo
  readonly circle: Circle
}

/** What a seated person's request does; what can only be asked elsewhere does nothing here. */
function carryOut(request: Request, { hand, speaking, lettingGo, circle }: Means): void {
  switch (request.kind) {
    case 'open-microphone':
      speaking.press(openingKey(circle))
      return
    case 'rest-microphone':
      void speaking.rest()
      return
    case 'mend-microphone':
      void speaking.acquire()
      return
    case 'hear':
      speaking.hear()
      return
    case 'read-aloud':
      speaking.readAloud(request.on)
      return
    case 'quiet-voice':
      speaking.quiet(request.id, request.on)
      return
    case 'bell-volume':
      speaking.setBellVolume(request.volume)
      return
    case 'leave':
      void hand.press(request).finally(() => lettingGo.alone())
      return
    case 'vanish':
      setTimeout(lettingGo.vanish().cut) // what was said goes out first
      return
    case 'open-room':
    case 'heart':
    case 'cannot-hear':
    case 'need-someone':
    case 'answer':
    case 'ask-rest':
    case 'still-here':
    case 'fold':
    case 'let-in':
    case 'put-off':
    case 'circle-words':
    case 'agree':
    case 'go-home':
    case 'come-in-anyway':
    case 'read-again':
    case 'turn-back':
    case 'introduce':
    case 'enter':
    case 'hide-address':
    case 'check-connection':
      return
    default:
      void hand.press(request)
  }
}
