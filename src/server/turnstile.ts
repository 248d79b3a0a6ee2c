/** Counts who is inside, in all and from each address. Keeps no address after the last one from it has gone. */
export interface Turnstile {
  /** Lets one in and returns its way out, to be called once; or says what is full. */
  enter(address: string): (() => void) | 'address-full' | 'all-full'
  readonly inside: number
}

/** Builds an empty turnstile. */
export function createTurnstile(maxInAll: number, maxPerAddress: number): Turnstile {
  const perAddress = new Map<string, number>()
  let inside = 0
  const move = (address: string, step: 1 | -1) => {
    inside += step
    const count = (perAddress.get(address) ?? 0) + step
    if (count === 0) perAddress.delete(address)
    else perAddress.set(address, count)
  }
  return {
    enter(address) {
      if (inside >= maxInAll) return 'all-full'
      if ((perAddress.get(address) ?? 0) >= maxPerAddress) return 'address-full'
      move(address, 1)
      return () => move(address, -1)
    },
    get inside() {
      return inside
    },
  }
}
