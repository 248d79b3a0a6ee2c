import type { Arrived } from './arrival.ts'
import { createAttention } from './attention.ts'
import { createCompany } from './company.ts'
import { createConnectionLook } from './connection-look.ts'
import { createCircleDoc } from './doc/circle-doc.ts'
import { createCircleStore } from './doc/circle-store.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { awaited } from './domain/piece.ts'
import { RETURN_BY_ITSELF_AFTER_MS, silentForMs } from './domain/presence.ts'
import { createStore, keep } from './domain/store.ts'
import { createEarshot } from './earshot.ts'
import { carryOut } from './errand.ts'
import { createHand } from './hand.ts'
import { createKnocks } from './knocks.ts'
import type { Farewell } from './letting-go.ts'
import { createTicker } from './net/ticker.ts'
import type { Sign } from './net/wire.ts'
import { createNews } from './news.ts'
import { createParting } from './parting.ts'
import { createQuietSigns } from './quiet-signs.ts'
import { createReach } from './reach.ts'
import { createRollCall } from './roll-call.ts'
import type { Room } from './room.ts'
import { createSenses } from './senses.ts'
import { createSoundDesk } from './sound-desk.ts'
import './ui/listening-circle.ts'
import type { CircleScreen, Request, Screen } from './ui/screen.ts'
import { browserVigilDevice, createVigil } from './vigil.ts'
import { afterMs } from './voice/timer.ts'

/*
 * One person, seated: what they ask becomes claims, claims become the document, and every device's
 * document becomes one new snapshot, which the screen renders and the voice follows.
 */

/** Whoever stands at the door with a newer page says hello every ten seconds at least (net/visitor.ts), ms. */
const NEWER_PAGE_FOR_MS = 15_000

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

/** What waits folded comes after the circle; but the ways out stand in it, and nobody sits before it is here. */
export const fetchSheet = () => import('./ui/tend-sheet.ts')

/** Fetched from here, since it is made of what is here: so the circle stays one file of the build. */
export const fetchRehearsal = () => import('./rehearsal/in-this-page.ts')

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
    mayBeOver: () => parting.mayBeOver(),
    onKnock: (who, knock) => knocks.hear(who, knock),
    onHost(who) {
      doc.introduce(who.id, who.proof)
      store.addDetour(who.id) // never vouched for: whoever is inside is known to my host
    },
    onLine(line) {
      speaking.addLine(line)
      render()
    },
    onLineGone: speaking.removeLine,
    onShutOut: () => render(),
    onMessage(from, message) {
      if (message.kind === 'sign') hear(from, message.sign)
      else if (message.kind === 'put-off') knocks.hearPutOff(from, message.id)
      else parting.hear(from, message)
    },
  })
  const attention = createAttention(now, () => store.refresh())
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
  const reach = createReach({
    tell: (to, sign) => company.send(to, { kind: 'sign', sign }),
    now,
    after: afterMs,
  })
  const vigil = createVigil({ chime: () => speaking.chime(), device: browserVigilDevice() })
  const desk = createSoundDesk(
    () => speaking,
    () => speaking.check(false),
  )
  const knocks = createKnocks({
    circle: () => store.circle.get(),
    ...company.door,
    broadcast: company.broadcast,
    now,
  })
  const rollCall = createRollCall({ circle: () => store.circle.get(), company, topic: room.keys.topic, now })
  const ticker = createTicker(tick, woke)
  const leaving = new AbortController()
  const parting = createParting({
    room,
    doc,
    hand,
    company,
    store,
    ticker,
    speaking: createSenses({ speaking, desk, vigil }),
    now,
    wall: Date.now,
    unlisten: () => leaving.abort(),
    onGone,
  })
  const { lettingGo } = parting
  const introducerAway = createStore(false)
  const connection = createConnectionLook({ isCut: introducerAway.get, askHelp: room.askHelp })
  const newerPage = createStore(false)
  let newerPageAtMs = 0
  const lines = createStore<CircleScreen['lines']>({})
  const links = createStore<readonly unknown[]>([]) // what the company tells only when asked

  function hear(from: ParticipantId, sign: Sign): void {
    signs.hear(from, sign)
    reach.hear(from, sign)
  }

  async function listen(): Promise<void> {
    await speaking.listen()
    if (lettingGo.begun()) return
    store.refresh() // whoever is heard now is not silent
    reach.report(store.circle.get(), speaking.comesOut())
  }

  /** Only while somebody looks at the details. */
  async function lookAtLines(): Promise<void> {
    if (rollCall.state.get().at !== 'folded') lines.set(await speaking.report())
  }

  function lookReach(): void {
    reach.look(store.circle.get(), speaking.state.get().microphone.state === 'open')
  }

  function tick(): void {
    const isOver = parting.look()
    company.tend() // the links are needed for the last words
    if (isOver) return
    void listen()
    void lookAtLines()
    lookReach()
    signs.tend()
    knocks.tend()
    news.tend()
    store.refresh()
    earshot.look(store.circle.get(), company.connected())
    rollCall.look()
    keep(links, [company.connected().length, company.unmet(), company.ignored()])
    if (now() - newerPageAtMs > NEWER_PAGE_FOR_MS) newerPage.set(false)
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
    void vigil.awake()
    room.signalling.hurry()
    company.hurry()
    tick()
  }

  function follow(circle: Circle): void {
    if (parting.isOver()) return
    speaking.follow(circle) // first of all: who is heard, and who not any more
    company.follow(circle)
    vigil.follow(circle)
    lookReach()
    attention.follow(circle)
    news.follow(circle)
    earshot.look(circle, company.connected())
    knocks.follow(circle)
    rollCall.look()
    void lettingGo.prepare(circle)
    render()
  }

  function render(): void {
    if (lettingGo.begun()) return
    show({
      at: 'circle',
      circle: store.circle.get(),
      ...speaking.state.get(),
      packetsSent: speaking.packetsSent(),
      hearts: signs.seen.get().hearts,
      quietWords: signs.seen.get().words,
      tidings: news.standing.get(),
      knocker: knocks.shown.get(),
      connected: company.connected().length,
      beyondEarshot: earshot.beyond.get(),
      reached: reach.state.get(),
      nudges: vigil.nudges.get(),
      sound: desk.state.get(),
      check: connection.state.get(),
      lines: lines.get(),
      unmet: company.unmet(),
      ignored: company.ignored(),
      shutOut: company.shutOut(),
      link: room.link,
      introducerAway: introducerAway.get(),
      newerPage: newerPage.get(),
      circleWords: rollCall.state.get(),
    })
  }

  store.circle.subscribe(follow)
  for (const look of [lookReach, render]) speaking.state.subscribe(look)
  const sounding = [reach.state, vigil.nudges, desk.state, earshot.beyond, signs.seen, knocks.shown]
  const linking = [lines, links, introducerAway, connection.state, newerPage, rollCall.state]
  for (const one of [...sounding, ...linking, news.standing]) one.subscribe(render)
  company.presence.subscribe(rollCall.look)
  room.listen({
    onSignal: company.onSignal,
    onReach(reached) {
      introducerAway.set(!reached)
      if (reached) company.greet()
    },
    sits: true,
    onOtherVersion({ isNewer }) {
      if (!isNewer) return // they read it themselves
      newerPageAtMs = now()
      newerPage.set(true)
    },
  })
  const { entry, name, way } = arrived
  const seat = entry.as === 'guest' ? entry.seat : 0
  if (entry.as === 'guest') store.addRoot(entry.host.id) // before my own seat: at no moment do I sit there alone
  await hand.takeSeat({ name, way, seat, here: 'in', consent: arrived.consent })
  if (entry.as === 'opener') {
    await hand.write({ kind: 'take' })
    await hand.write({ kind: 'take-guardian' })
  } else await hand.admit(entry.host) // so that whoever I let in later knows of everyone through me
  follow(store.circle.get())
  const { signal } = leaving
  document.addEventListener('freeze', () => void speaking.rest(), { signal }) // a page that stands still cannot close it later
  for (const back of ['online', 'pageshow']) addEventListener(back, attend, { signal })
  document.addEventListener('visibilitychange', attend, { signal })
  addEventListener('pagehide', parting.part, { signal })
  addEventListener('beforeunload', parting.warn, { signal })
  void vigil.awake()

  return {
    onRequest(request) {
      void vigil.awake() // Safari refuses it but soon after a press
      if (request.kind === 'vanish') leaving.abort()
      if (request.kind === 'leave') removeEventListener('beforeunload', parting.warn)
      if (request.kind === 'circle-words') rollCall.open(request.isOpen)
      if (request.kind === 'check-connection') void connection.look()
      if (request.kind === 'chime') vigil.set({ chimes: request.on })
      if (request.kind === 'vibrate') vigil.set({ vibrates: request.on })
      if (!signs.ask(request) && !knocks.ask(request) && !desk.ask(request))
        carryOut(request, { hand, speaking, lettingGo, circle: store.circle.get() })
    },
  }
}
