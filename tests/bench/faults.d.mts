import type { Row } from './figures.ts'

export const FAULTS: Readonly<Record<string, readonly string[]>>
export function measureFaults(): Promise<readonly Row[]>
export function printedToRows(printed: string, rules: readonly string[]): readonly Row[]
