/** How much one socket, one address and one topic may ask of the relay. */
export interface Limits {
  readonly maxPayloadBytes: number
  readonly maxTopicsPerSocket: number
  /** In UTF-16 units. */
  readonly maxTopicLength: number
  readonly messagesPerSecond: number
  readonly messagesBurst: number
  readonly bytesPerSecond: number
  readonly bytesBurst: number
  readonly maxSocketsPerTopic: number
  readonly maxSocketsPerAddress: number
  readonly maxSockets: number
  readonly maxBufferedBytes: number
  /** Questions for helpers on the way (`/ice`), per address. */
  readonly icePerSecond: number
  readonly iceBurst: number
  readonly maxIceAddresses: number
  /** Connections of any kind, before they are anything else. */
  readonly maxConnections: number
  readonly maxConnectionsPerAddress: number
  /** How long a request may take to be said. */
  readonly requestTimeoutMs: number
  /** How long a connection may stand still before it is one of the relay's. */
  readonly idleTimeoutMs: number
  /** Answers of the STUN responder: per address, and in all. */
  readonly stunPerSecond: number
  readonly stunBurst: number
  readonly stunPerSecondInAll: number
  readonly maxStunAddresses: number
  readonly pingIntervalMs: number
  readonly closeGraceMs: number
}

export const DEFAULT_LIMITS: Limits = {
  // A sealed session description with audio and video lines takes 4 to 8 KiB; eight times that is no signal.
  maxPayloadBytes: 64 * 1024,
  // A page is in one room; the rest is for a client that is moving from one to another.
  maxTopicsPerSocket: 4,
  // A topic is a hash: 43 characters in base64url, 64 in hex. Twice that leaves stock clients their room names.
  maxTopicLength: 128,
  // Joining a full room of 24 means 23 descriptions and some ten candidates for each: about 250 frames at once.
  messagesBurst: 400,
  // A circle at rest sends next to nothing; this still lets that whole join repeat every three seconds.
  messagesPerSecond: 100,
  // That same join is about 320 KiB of sealed signals; three of them in a row.
  bytesBurst: 1024 * 1024,
  // Three times 320 KiB in four seconds, in step with the frames.
  bytesPerSecond: 256 * 1024,
  // The hard cap of a room is 24, and each may briefly have an old socket beside the new one.
  maxSocketsPerTopic: 64,
  // A school or a conference behind one address: ten full rooms.
  maxSocketsPerAddress: 256,
  // Some 20 KiB of memory each, so at most 200 MB on a small machine.
  maxSockets: 10_000,
  // Sixteen of the largest frames unread: whoever is this far behind is gone, or means harm.
  maxBufferedBytes: 1024 * 1024,
  // A page asks once when it is opened and once for a check of its connection: ten full rooms behind one address
  // arrive at once, as with the sockets.
  iceBurst: 256,
  // That allowance is whole again after some four minutes, and no address is remembered for longer.
  icePerSecond: 1,
  // Some 200 bytes each, so at most 2 MB.
  maxIceAddresses: 10_000,
  // Every socket of the relay, and as many again that load a page.
  maxConnections: 20_000,
  // A browser opens up to six to load the page; ten full rooms behind one address, all at once.
  maxConnectionsPerAddress: 2_048,
  // A request here is one small GET; whoever takes longer to say it keeps a place from others.
  requestTimeoutMs: 10_000,
  // Longer than any pause in loading a page of 120 KB, even by a mobile connection in a tunnel.
  idleTimeoutMs: 30_000,
  // A browser asks some three times for each of its addresses and connections; a room of 24 behind one address.
  stunBurst: 600,
  // A quiet circle asks next to nothing; this lets that room begin anew every six seconds.
  stunPerSecond: 100,
  // Some 100 KB/s of answers at most, whoever the questions pretend to come from.
  stunPerSecondInAll: 2_000,
  // Some 200 bytes each, so at most 2 MB.
  maxStunAddresses: 10_000,
  // Below the 30 s after which home routers and proxies begin to forget a quiet connection.
  pingIntervalMs: 25_000,
  // Long enough for a closing handshake around the world, short enough that a refusal is one.
  closeGraceMs: 2_000,
}
