import type { ParticipantId } from '../domain/claim.ts'
import type { OtherPage } from '../domain/other-page.ts'
import { createStore, type Store } from '../domain/store.ts'
import type { Acquaintance } from './identity.ts'
import { PACES } from './paces.ts'
import type { OtherVersion } from './version-watch.ts'
import type { RefusalReason, Signal, Welcome } from './wire.ts'

/*
 * The newcomer's side of the door: say hello, read the welcome, and, once consented, knock at one after
 * the other of those who answered. If the door asks, knock again and again at all of them until somebody
 * has answered. If nobody is there, the one who enters opens the circle; but beside one of another version of this page
 * only after a reload, and beside one that has begun only if they wish to.
 */

export interface Company {
  readonly state: 'looking' | 'someone' | 'nobody' | 'unreachable' | OtherPage
  /** The latest welcome: the title and agreements as they stand inside. */
  readonly welcome: Welcome | null
  /** Those of another version sit in a circle, which a reload here will not reach: one may go in without them. */
  readonly mayGoApart: boolean
}

export type Entry =
  | { readonly as: 'opener' }
  | {
      readonly as: 'guest'
      readonly host: Acquaintance
      readonly seat: number
      /** Proofs of those who are here, as the host says. */
      readonly others: readonly string[]
    }
  /**
   * 'gone': whoever was inside while this newcomer waited is not there any more. 'other-version': whoever is here has
   * another version of this page; going in would open a second circle in this room, or one that a reload spares.
   */
  | { readonly as: 'refused'; readonly reason: RefusalReason | 'gone' | 'other-version' }

export interface Visitor {
  readonly company: Store<Company>
  onSignal(from: Acquaintance, signal: Signal): void
  onReach(reached: boolean): void
  onOtherVersion(other: OtherVersion): void
  /**
   * Goes in; `onWaiting` is called once the door asks. Resolves once let in, refused, or sure that nobody is there,
   * with null once turned back; never rejects.
   */
  enter(name: string, consent: string, onWaiting: () => void): Promise<Entry | null>
  /** Gives up going in: the knock is not repeated any more. */
  turnBack(): void
  /** Asks once more how things stand inside. */
  lookAgain(): void
  /** Will go in though those who are here have another version of this page. */
  goApart(): void
  close(): void
}

/** What came of one knock: an answer, a request to wait, or nothing. */
type Answer = Entry | 'waiting' | null

/** Stands at the door until closed; `isReloaded` says whether this page has just been loaded anew. */
export function createVisitor(
  send: (to: ParticipantId | null, signal: Signal) => void,
  paces = PACES,
  isReloaded: () => boolean = () => false,
): Visitor {
  const company = createStore<Company>({ state: 'looking', welcome: null, mayGoApart: false })
  const hosts = new Map<ParticipantId, Acquaintance>()
  let answer: ((from: Acquaintance, signal: Signal) => void) | null = null
  let giveUp: (() => void) | null = null
  let visit = 0 // grows when this person turns back
  let reached = false
  let other: OtherVersion | null = null // all of another version that were heard since the last look
  let isApart = false
  let lookMs = paces.lookAgainMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  function see(state: Company['state'], welcome: Welcome | null): void {
    const isOther = state === 'still-older' || state === 'await-reload'
    company.set({ state, welcome, mayGoApart: isOther && other?.sits === true })
  }

  function look(): void {
    if (!reached) {
      see('unreachable', company.get().welcome)
      return // looked again as soon as the server is in reach
    }
    other = null
    send(null, { kind: 'hello', seated: false })
    clearTimeout(timer)
    timer = setTimeout(conclude, paces.lookingMs)
  }

  /** Nobody of my version has answered in time. */
  function conclude(): void {
    if (hosts.size > 0) return
    see(otherPage() ?? 'nobody', null)
    clearTimeout(timer)
    if (other === null) return
    timer = setTimeout(look, lookMs)
    lookMs = Math.min(lookMs * 1.5, paces.lookSeldomMs)
  }

  function otherPage(): OtherPage | null {
    if (other === null || isApart) return other && 'apart'
    if (!other.isNewer) return 'await-reload'
    return isReloaded() ? 'still-older' : 'reload'
  }

  /** What a reload may mend is not begun beside; nor is a circle beside another, unless its person has said so. */
  function isHeld(): boolean {
    const page = otherPage()
    return page === 'reload' || (page !== null && page !== 'apart' && other?.sits === true)
  }

  /** Waits for whatever `read` makes of an answer, until `overdue` says that none comes. */
  function hear(
    read: (from: Acquaintance, signal: Signal) => Answer,
    begin: (finish: (answer: Answer) => void) => () => void,
  ): Promise<Answer> {
    return new Promise(resolve => {
      const finish = (what: Answer) => {
        end()
        answer = null
        giveUp = null
        resolve(what)
      }
      answer = (from, signal) => {
        const what = read(from, signal)
        if (what !== null) finish(what)
      }
      giveUp = () => finish(null)
      const end = begin(finish)
    })
  }

  /** Knocks at one person. */
  function ask(host: Acquaintance, name: string, consent: string, withinMs = paces.knockMs): Promise<Answer> {
    return hear(
      (from, signal) => (from.id === host.id ? readAnswer(from, signal) : null),
      finish => {
        const late = setTimeout(() => finish(null), withinMs)
        send(host.id, { kind: 'knock', name, consent, waits: false })
        return () => clearTimeout(late)
      },
    )
  }

  /** Knocks at all, again and again, until somebody has decided; null when nobody hears it any more. */
  function wait(name: string, consent: string): Promise<Answer> {
    let heardAtMs = performance.now()
    return hear(
      (from, signal) => {
        const what = readAnswer(from, signal)
        if (what !== null) heardAtMs = performance.now()
        return what === 'waiting' ? null : what
      },
      finish => {
        const knock = () => {
          if (performance.now() - heardAtMs > paces.unheardMs) finish(null)
          else if (reached) send(null, { kind: 'knock', name, consent, waits: true })
        }
        const again = setInterval(knock, paces.knockAgainMs)
        send(null, { kind: 'knock', name, consent, waits: true })
        return () => clearInterval(again)
      },
    )
  }

  /** Knocks at whoever answered while the agreements were read: most likely they are still there, and know how it stands now. */
  async function askKnown(name: string, consent: string): Promise<Answer> {
    const [host] = hosts.values()
    return host === undefined || !reached ? null : ask(host, name, consent, paces.knownMs)
  }

  /** Knocks at one after the other of those who answered the hello; null when none of them does. */
  async function askEach(name: string, consent: string, mine: number): Promise<Answer> {
    for (const host of [...hosts.values()]) {
      const what = await ask(host, name, consent)
      if (what !== null || mine !== visit) return what
      hosts.delete(host.id)
    }
    return null
  }

  /** Asks again who is there; resolves when somebody answers, or when nobody has. */
  function lookAgain(): Promise<void> {
    hosts.clear()
    see('looking', company.get().welcome)
    look()
    return new Promise(resolve => {
      const unsubscribe = company.subscribe(({ state }) => {
        if (state === 'looking' || state === 'unreachable') return
        unsubscribe()
        resolve()
      })
    })
  }

  return {
    company,
    onSignal(from, signal) {
      if (closed) return
      if (signal.kind === 'welcome') {
        hosts.set(from.id, from)
        see('someone', signal)
      } else {
        answer?.(from, signal)
      }
    },
    onReach(isReached) {
      if (closed) return
      reached = isReached
      clearTimeout(timer)
      if (reached && company.get().state === 'unreachable') see('looking', company.get().welcome)
      look()
    },
    onOtherVersion({ isNewer, sits }) {
      if (closed) return
      other = { isNewer: isNewer || other?.isNewer === true, sits: sits || other?.sits === true }
      if (company.get().state === 'nobody') conclude()
    },
    async enter(name, consent, onWaiting) {
      const mine = ++visit
      let hasWaited = false
      for (let what = await askKnown(name, consent); ; what = null) {
        if (mine !== visit) return null
        if (what === null) {
          await lookAgain() // whoever answered earlier may have gone, and the room may have filled or emptied
          if (mine !== visit) return null
          if (hosts.size === 0 && isHeld()) return { as: 'refused', reason: 'other-version' }
          if (hosts.size === 0) return hasWaited ? { as: 'refused', reason: 'gone' } : { as: 'opener' }
          what = await askEach(name, consent, mine)
        }
        if (what === 'waiting' && mine === visit) {
          hasWaited = true
          onWaiting()
          what = await wait(name, consent)
        }
        if (mine !== visit) return null
        if (what === null || what === 'waiting') continue
        if (what.as === 'refused' && what.reason === 'changed') await lookAgain() // so that they read what stands
        return what
      }
    },
    turnBack() {
      visit += 1
      giveUp?.()
    },
    lookAgain: () => void lookAgain(),
    goApart() {
      isApart = true
      if (company.get().mayGoApart) see('apart', null)
    },
    close() {
      closed = true
      visit += 1
      giveUp?.()
      clearTimeout(timer)
      hosts.clear()
    },
  }
}

function readAnswer(host: Acquaintance, signal: Signal): Answer {
  switch (signal.kind) {
    case 'admitted':
      return { as: 'guest', host, seat: signal.seat, others: signal.others ?? [] }
    case 'refused':
      return { as: 'refused', reason: signal.reason }
    case 'waiting':
      return 'waiting'
    default:
      return null
  }
}
