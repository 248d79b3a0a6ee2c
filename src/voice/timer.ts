/** Calls back once, after `ms`; returns what calls it off, safe to call twice. An argument, so that tests own time. */
export type After = (ms: number, onTime: () => void) => () => void

/** The page's own timer. */
export const afterMs: After = (ms, onTime) => {
  const timer = setTimeout(onTime, ms)
  return () => clearTimeout(timer)
}
