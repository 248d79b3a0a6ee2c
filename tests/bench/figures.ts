/** A line of the table: what was measured, ours, what it is held against, and the bar. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly theirs: string | null
  readonly bar: string | null
}

/** Says one figure that is held against nothing else. */
export type Say = (what: string, ours: string, bar?: string | null) => void

/** The figure below which this share of all figures lies. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5)
}

/** Half of them, nineteen of twenty, and the longest, in ms. */
export function spread(ms: readonly number[]): string {
  return [0.5, 0.95, 1]
    .map(share => `${Math.round(percentile(ms, share))}`)
    .join(' / ')
    .concat(' ms')
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`
}

/** What a bar says of a ratio. */
export function held(ratio: number, bar: number): string {
  return `≤ ${bar} ×: ${isMet(ratio <= bar)}`
}

/** What a bar says of whatever it is that was measured. */
export function isMet(met: boolean): string {
  return met ? 'met' : 'not met'
}

/** Measures until something does not come in time: a full machine has rows, and the last of them says how far it came. */
export async function asFarAsItGoes(measure: (say: Say) => Promise<void>): Promise<readonly Row[]> {
  const rows: Row[] = []
  const say: Say = (what, ours, bar = null) => rows.push({ what, ours, theirs: null, bar })
  try {
    await measure(say)
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split('\n')
    if (!sentence.startsWith(TOO_LATE)) throw error
    say('and no further', sentence)
  }
  return rows
}

/** How whatever waited in vain begins to say so; see tests/browser/harness/until.ts. */
const TOO_LATE = 'Not within '
