/** What a look at this device's connection has shown. */
export interface ConnectionEvidence {
  /** The introducing server answers. */
  readonly server: boolean
  /** Packets get out and answers come back without a relay; null where nobody on the way is there to answer. */
  readonly direct: boolean | null
  /** The relay answers; null where this room has none. */
  readonly relay: boolean | null
}

/** The one cause that its person is told. */
export type ConnectionFinding =
  /** Nobody new can be met. */
  | 'no-server'
  /** No way in or out but a relay, and there is none. */
  | 'no-way'
  /** The same, and the relay that there is does not answer. */
  | 'no-way-relay-silent'
  /** Only the relay carries. */
  | 'only-relay'
  /** The server answers, and there is nobody else to ask: how this network treats direct connections is not known. */
  | 'untried'
  /** The same, and the relay answers. */
  | 'untried-relay'
  /** The same, and the relay does not. */
  | 'untried-relay-silent'
  /** All is well here, but the relay does not answer whoever may need it. */
  | 'relay-silent'
  /** All is well here; between some networks only a relay would help, and there is none. */
  | 'no-relay'
  | 'well'

/** What a look has found, that it is under way, or that there is nothing to look at: in a rehearsal nobody is connected. */
export type ConnectionCheck = ConnectionFinding | 'checking' | 'rehearsal'

/** Names the cause that helps most: what is nearer to its person first. */
export function connectionFinding({ server, direct, relay }: ConnectionEvidence): ConnectionFinding {
  if (!server) return 'no-server'
  if (direct === null) return relay === null ? 'untried' : relay ? 'untried-relay' : 'untried-relay-silent'
  if (direct) return relay === null ? 'no-relay' : relay ? 'well' : 'relay-silent'
  return relay === null ? 'no-way' : relay ? 'only-relay' : 'no-way-relay-silent'
}
