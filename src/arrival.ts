import { agreementsVersion, DEFAULT_AGREEMENTS } from './domain/agreements.ts'
import { connectionFinding } from './domain/connection-check.ts'
import type { Way } from './domain/seating.ts'
import { isInsideApp } from './inside-app.ts'
import { hasRelay } from './net/ice.ts'
import { createVisitor, type Entry } from './net/visitor.ts'
import type { Room } from './room.ts'
import { createSoundDesk } from './sound-desk.ts'
import { LEVEL_EVERY_MS, type Speaking } from './speaking.ts'
import type { Notice, ReadyScreen, Request, Screen } from './ui/screen.ts'

/** How long the door may keep silent before the screen says that it still tries, ms. */
const WAITING_AFTER_MS = 4_000

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
  show(screen: Screen): void
  onArrived(arrived: Arrived): void
}

export interface Arrival {
  onRequest(request: Request): void
  close(): void
}

type Step = 'welcome' | 'you' | 'ready'

/** Welcome, You, Ready: nobody is connected to anybody before the end of it. */
export function createArrival({ room, show, onArrived, ...options }: ArrivalOptions): Arrival {
  const visitor = createVisitor((to, signal) => room.signalling.send(to, signal))
  let speaking: Speaking | null = null
  let step: Step = 'welcome'
  let name = ''
  let way: Way = 'voice'
  let asking = false
  let entering: ReadyScreen['step'] = 'here'
  let hidesAddress: ReadyScreen['hidesAddress'] = null
  let check: ReadyScreen['check'] = null
  let agreedTo = ''
  let changed = false
  let turnedAway: Notice | null = null
  let isUnconfigured = false
  let closed = false
  let levelTimer: ReturnType<typeof setInterval> | undefined

  // The level of the whole screen goes on when the desk is closed.
  const desk = createSoundDesk(
    () => speaking,
    () => speaking?.check(!closed),
  )

  const standing = () => {
    const { welcome } = visitor.company.get()
    const { title = '', agreements = DEFAULT_AGREEMENTS, door = 'open' } = welcome ?? {}
    return { title, agreements, door }
  }

  const companyNow = () => {
    const { state } = visitor.company.get()
    return state === 'unreachable' && isUnconfigured ? 'no-server' : state
  }

  function render(): void {
    if (closed) return
    if (turnedAway !== null) {
      show({ at: 'notice', notice: turnedAway })
    } else if (step === 'welcome') {
      show({ at: 'welcome', ...standing(), company: companyNow(), link: room.link, changed })
    } else if (step === 'you') {
      show({ at: 'you', name, way, asking })
    } else if (speaking !== null) {
      const { microphone } = speaking.state.get()
      const level = microphone.state === 'resting' ? speaking.level() : null
      const sound = desk.state.get()
      const elsewhere = isInsideApp(navigator) ? room.link : null
      show({ at: 'ready', way, microphone, level, step: entering, hidesAddress, check, sound, elsewhere })
    }
  }

  async function introduce(newName: string, newWay: Way): Promise<void> {
    name = newName
    way = newWay
    speaking ??= await options.speaking
    if (way === 'voice' && speaking.state.get().microphone.state !== 'resting')
      await askForMicrophone(speaking)
    if (closed) return
    step = 'ready'
    speaking.check(true)
    levelTimer ??= setInterval(render, LEVEL_EVERY_MS)
    render()
  }

  async function askForMicrophone(from: Speaking): Promise<void> {
    asking = true
    render()
    await from.acquire()
    asking = false
    if (!closed && step === 'ready') from.check(true)
    render()
  }

  async function enter(): Promise<void> {
    if (entering !== 'here' || speaking === null) return
    speaking.unlock()
    entering = 'entering'
    render()
    const waiting = setTimeout(() => {
      entering = 'waiting'
      render()
    }, WAITING_AFTER_MS)
    const entry = await visitor.enter(name, agreedTo, () => {
      clearTimeout(waiting)
      entering = 'knocking'
      render()
    })
    clearTimeout(waiting)
    if (closed || entry === null) return
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
    render()
  }

  /** Looks what is wrong with the connection. Its means come from the server: when they do not, that is the answer. */
  async function checkConnection(): Promise<void> {
    check = 'checking'
    render()
    const askServer = async () => (visitor.company.get().state === 'unreachable' ? null : room.askHelp())
    const evidence = import('./net/connection-check.ts').then(means => means.checkConnection({ askServer }))
    check = await evidence.then(connectionFinding, () => 'no-server' as const)
    render()
  }

  /** Back to the agreements: they have changed, or there was no way in and perhaps there is one now. */
  function readAgain(reason: Refusal | null): void {
    visitor.turnBack()
    entering = 'here'
    changed = reason === 'changed'
    turnedAway = reason === 'full' || reason === 'closed' ? reason : null
    step = 'welcome'
    desk.close()
    clearInterval(levelTimer)
    levelTimer = undefined
    speaking?.check(false)
    render()
  }

  function close(): void {
    closed = true
    desk.close()
    clearInterval(levelTimer)
    speaking?.check(false)
    visitor.close()
  }

  desk.state.subscribe(render)
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
      switch (request.kind) {
        case 'agree':
          agreedTo = agreementsVersion(standing().agreements)
          changed = false
          step = 'you'
          render()
          return
        case 'introduce':
          if (!asking) void introduce(request.name, request.way)
          return
        case 'mend-microphone':
          way = 'voice'
          if (!asking && speaking !== null) void askForMicrophone(speaking)
          return
        case 'enter':
          turnedAway = null
          void enter()
          return
        case 'hide-address':
          if (hidesAddress !== null && entering === 'here') hidesAddress = request.on
          render()
          return
        case 'check-connection':
          if (check !== 'checking') void checkConnection()
          return
        case 'read-again':
        case 'turn-back':
          readAgain(null)
          visitor.lookAgain()
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
