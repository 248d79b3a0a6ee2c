/** What is needed of the browser's locks, which all tabs of one origin share. */
export type Locks = Pick<LockManager, 'request'>

/** One tab's hold on a room. */
export interface RoomHold {
  /** Another tab may come in from now on. Safe to call twice; the browser does it when the page goes. */
  letGo(): void
}

/** Holds a room for this tab alone; null when another tab of this browser holds it. Never rejects. */
export function holdRoom(topic: string, locks: Locks): Promise<RoomHold | null> {
  return new Promise(resolve => {
    // The browser refuses names that begin with '-', as one topic in 64 does.
    const held = locks.request(`room ${topic}`, { ifAvailable: true }, lock => {
      if (lock === null) return resolve(null)
      return new Promise<void>(letGo => resolve({ letGo }))
    })
    held.catch(() => resolve({ letGo() {} })) // where site data is blocked so are locks, and nothing is shared between tabs
  })
}
