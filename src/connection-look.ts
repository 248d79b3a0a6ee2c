import { type ConnectionCheck, connectionFinding } from './domain/connection-check.ts'
import { createStore, type Store } from './domain/store.ts'

/** A look at what may be wrong with the connection, before the seat and in it. */
export interface ConnectionLook {
  /** What the last look has found; null until one is asked for. */
  readonly state: Store<ConnectionCheck | null>
  /** Looks, once at a time. Its means come from the server: when they do not, that is the answer. */
  look(): Promise<void>
}

export interface ConnectionLookOptions {
  /** The introducing server is known to be out of reach. */
  isCut(): boolean
  /** Who helps on the way; null when the server cannot say. Null itself where there is no connection to look at. */
  readonly askHelp: (() => Promise<readonly RTCIceServer[] | null>) | null
}

/** Builds it; nothing is looked at before somebody asks. */
export function createConnectionLook(options: ConnectionLookOptions): ConnectionLook {
  const { isCut, askHelp } = options
  const state = createStore<ConnectionCheck | null>(null)

  return {
    state,
    async look() {
      if (state.get() === 'checking') return
      if (askHelp === null) return state.set('rehearsal')
      const askServer = async () => (isCut() ? null : askHelp())
      state.set('checking')
      const evidence = import('./net/connection-check.ts').then(means => means.checkConnection({ askServer }))
      state.set(await evidence.then(connectionFinding, () => 'no-server' as const))
    },
  }
}
