/** How many sit in one circle, and to how many links are kept: as the page says, or more where that is measured. */
import process from 'node:process'

const MEASURED = Number(process.env.MEASURED_PEOPLE ?? 0)

export const SEATS = Math.max(16, MEASURED)
export const MOST_PEOPLE = Math.max(24, MEASURED)
