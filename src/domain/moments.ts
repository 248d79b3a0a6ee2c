/** When this device first saw each thing that still stands, in ms of its monotone clock, by the thing's key. */
export type Moments = ReadonlyMap<string, number>

/** The same moments for what still stands, and now for what is new. */
export function remember(moments: Moments, keys: Iterable<string>, nowMs: number): Moments {
  return new Map([...keys].map(key => [key, moments.get(key) ?? nowMs]))
}

/** How long this device has seen it stand, ms; 0 when it has only just seen it. */
export function standsForMs(moments: Moments, key: string, nowMs: number): number {
  return nowMs - (moments.get(key) ?? nowMs)
}
