import { createConnectionLook } from './connection-look.ts'
import { agreementsVersion, DEFAULT_AGREEMENTS } from './domain/agreements.ts'
import type { Way } from './domain/seating.ts'
import { isJustReloaded } from './fresh-page.ts'
import { hasRelay } from './net/ice.ts'
import { createVisitor, type Entry } from './net/visitor.ts'
import type { Room } from './room.ts'
import { createSoundDesk } from './sound-desk.ts'
import type { Speaking } from './speaking.ts'
import type { Notice } from './ui/notice.ts'
import type { ReadyScreen, Request, Screen, YouScreen } from './ui/screen.ts'
import { LEVEL_EVERY_MS } from './voice/level-meter.ts'
import { type After, afterMs } from './voice/timer.ts'

/** How long the door may keep silent before the screen says that it still tries, ms. */
const WAITING_AFTER_MS = 4_000
/** How long the browser's question may stand before its person may go on without an answer, ms: time to read and press. */
export const QUESTION_PATIENCE_MS = 20_000

/** Why somebody was not let in. */
type Refusal = Extract<Entry, { as: 'refused' }>['reason']

/** What somebody brings into the circle from the three screens of the arrival. */
export interface Arrived {
  readonly name: string
  readonly way: Way
  /** The version of the agreements that they have read and agreed to. */
  readonly consent: string
  /** They are reached by way of the relay alone; forgotten with this page. */
  readonly hidesAddress: boolean
  readonly entry: Exclude<Entry, { as: 'refused' }>
  readonly speaking: Speaking
}

export interface ArrivalOptions {
  readonly room: Room
  /** Ready a moment after the page, when the browser has been tried; the agreements are read meanwhile. */
  readonly speaking: Promise<Speaking>
  /** This page is shown by another app, which may keep the microphone to itself. */
  readonly isInsideApp: boolean
  readonly after?: After
  show(screen: Screen): void
  onArrived(arrived: Arrived): void
}

export interface Arrival {
  onRequest(request: Request): void
  close(): void
}

type Step = 'welcome' | 'you' | 'ready'

/** Welcome, You, Ready: nobody is connected to anybody before the end of it. */
export function createArrival({
  room,
  show,
  onArrived,
  after = afterMs,
  ...options
}: ArrivalOptions): Arrival {
  const visitor = createVisitor((to, signal) => room.signalling.send(to, signal), undefined, isJustReloaded)
  let speaking: Speaking | null = null
  let step: Step = 'welcome'
  let name = ''
  let way: Way = 'voice'
  let asking: YouScreen['asking'] = 'no'
  let question = 0 // grows with each; one that was taken back is not waited for any more
  let introduction = 0
  let entering: ReadyScreen['step'] = 'here'
  let hidesAddress: ReadyScreen['hidesAddress'] = null
  let agreedTo = ''
  let changed = false
  let turnedAway: Notice | null = null
  let isUnconfigured = false
  let closed = false
  let levelTimer: ReturnType<typeof setInterval> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  // The level of the whole screen goes on when the desk is closed.
  const desk = createSoundDesk(
    () => speaking,
    () => speaking?.check(!closed && way === 'voice'),
  )

  const isCut = () => visitor.company.get().state === 'unreachable'
  const connection = createConnectionLook({ isCut, askHelp: room.askHelp })

  const standing = () => {
    const { welcome } = visitor.company.get()
    const { title = '', agreements = DEFAULT_AGREEMENTS, door = 'open' } = welcome ?? {}
    return { title, agreements, door }
  }

  const companyNow = () => {
    const { state, mayGoApart } = visitor.company.get()
    return { company: state === 'unreachable' && isUnconfigured ? 'no-server' : state, mayGoApart } as const
  }

  function render(): void {
    if (closed) return
    if (turnedAway !== null) {
      show({ at: 'notice', notice: turnedAway })
    } else if (step === 'welcome') {
      show({ at: 'welcome', ...standing(), ...companyNow(), link: room.link, changed })
    } else if (step === 'you') {
      show({ at: 'you', name, way, asking })
    } else if (speaking !== null) {
      const { microphone } = speaking.state.get()
      const level = microphone.state === 'resting' ? speaking.level() : null
      const sound = desk.state.get()
      const check = connection.state.get()
      const elsewhere = options.isInsideApp ? room.link : null
      const isAsking = asking !== 'no'
      const step = entryStep()
      show({ at: 'ready', way, microphone, isAsking, level, step, hidesAddress, check, sound, elsewhere })
    }
  }

  function entryStep(): ReadyScreen['step'] {
    return isCut() && (entering === 'entering' || entering === 'waiting') ? 'unreachable' : entering
  }

  async function introduce(newName: string, newWay: Way): Promise<void> {
    name = newName
    way = newWay
    introduction += 1
    const mine = introduction
    speaking ??= await options.speaking
    if (closed || mine !== introduction) return // nobody is asked for a microphone who has gone back meanwhile
    if (way === 'voice') await askForMicrophone(speaking)
    else releaseMicrophone()
    if (closed || mine !== introduction) return
    step = 'ready'
    speaking.check(way === 'voice')
    levelTimer ??= setInterval(render, LEVEL_EVERY_MS)
    render()
  }

  /** Asks unless there is one, or the browser asks already. Whoever has gone on meanwhile finds it when they allow it. */
  async function askForMicrophone(from: Speaking): Promise<void> {
    if (asking !== 'no' || from.state.get().microphone.state === 'resting') return
    question += 1
    const mine = question
    asking = 'yes'
    render()
    const callOff = after(QUESTION_PATIENCE_MS, () => {
      if (mine === question) asking = 'long'
      render()
    })
    await from.acquire()
    callOff()
    if (mine !== question) return
    asking = 'no'
    if (!closed && step === 'ready') from.check(true)
    render()
  }

  /** Nobody's microphone is held for them who wants none, or is not let in; a yes that comes late is let go as well. */
  function releaseMicrophone(): void {
    question += 1
    asking = 'no'
    speaking?.release()
  }

  async function enter(): Promise<void> {
    if (entering !== 'here' || speaking === null) return
    speaking.unlock()
    entering = 'entering'
    render()
    waiting = setTimeout(() => {
      entering = 'waiting'
      render()
    }, WAITING_AFTER_MS)
    const entry = await visitor.enter(name, agreedTo, () => {
      clearTimeout(waiting)
      entering = 'knocking'
      render()
    })
    if (closed || entry === null) return // turned back, and perhaps going in anew
    clearTimeout(waiting)
    entering = 'here'
    if (entry.as !== 'refused') arrived(entry, speaking)
    else if (entry.reason === 'not-yet') turnAway('not-yet')
    else readAgain(entry.reason)
  }

  function arrived(entry: Arrived['entry'], withVoice: Speaking): void {
    const hides = hidesAddress === true
    const brought = { name, way, consent: agreedTo, hidesAddress: hides, entry, speaking: withVoice }
    close()
    onArrived(brought)
  }

  /** Says why this is not the moment; whoever goes on waiting is asked nothing again. */
  function turnAway(reason: Notice): void {
    turnedAway = reason
    releaseMicrophone()
    render()
  }

  async function goOnWaiting(): Promise<void> {
    if (turnedAway !== null && way === 'voice' && speaking !== null) void askForMicrophone(speaking)
    turnedAway = null
    await enter()
  }

  /** Back to the agreements: they have changed, or there was no way in and perhaps there is one now. */
  function readAgain(reason: Refusal | null): void {
    visitor.turnBack()
    entering = 'here'
    changed = reason === 'changed'
    turnedAway = reason === 'full' || reason === 'closed' ? reason : null
    step = 'welcome'
    introduction += 1
    desk.close()
    clearTimeout(waiting)
    clearInterval(levelTimer)
    levelTimer = undefined
    releaseMicrophone()
    render()
  }

  function close(): void {
    closed = true
    desk.close()
    clearTimeout(waiting)
    clearInterval(levelTimer)
    speaking?.check(false)
    visitor.close()
  }

  desk.state.subscribe(render)
  connection.state.subscribe(render)
  visitor.company.subscribe(() => {
    if (step === 'welcome') render()
    else if (agreementsVersion(standing().agreements) !== agreedTo) readAgain('changed')
  })
  void room.iceServers.then(servers => {
    if (hasRelay(servers)) hidesAddress = false
    render()
  })
  void room.configuration.then(({ isMissing }) => {
    isUnconfigured = isMissing
    render()
  })
  room.listen(visitor)
  render()

  return {
    close,
    onRequest(request) {
      if (closed && request.kind !== 'vanish') return // let in, and on the way to the seat
      switch (request.kind) {
        case 'agree':
          agreedTo = agreementsVersion(standing().agreements)
          changed = false
          step = 'you'
          render()
          return
        case 'introduce':
          if (asking !== 'yes' || request.way !== 'voice') void introduce(request.name, request.way)
          return
        case 'mend-microphone':
          way = 'voice'
          if (speaking !== null) void askForMicrophone(speaking)
          return
        case 'enter':
          void goOnWaiting()
          return
        case 'hide-address':
          if (hidesAddress !== null && entering === 'here') hidesAddress = request.on
          render()
          return
        case 'check-connection':
          void connection.look()
          return
        case 'read-again':
        case 'turn-back':
          readAgain(null)
          visitor.lookAgain()
          return
        case 'go-apart':
          visitor.goApart()
          return
        case 'vanish':
          close()
          void options.speaking.then(voice => voice.close())
          room.close()
          return
        default:
          desk.ask(request)
      }
    },
  }
}
