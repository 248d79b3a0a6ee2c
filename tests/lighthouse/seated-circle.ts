import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Person } from '../browser/harness/person.ts'
import { HOME, type RoomHouse } from '../browser/harness/room-house.ts'
import { allSee, comeIn, createGathering } from '../browser/room/gathering.ts'
import { handOver } from '../browser/room/handing.ts'

/*
 * A seated circle cannot be reached by an address, so two people sit down in one, and the judge looks over the shoulder of
 * the first: at the circle as it stands, and at a while in which the piece goes over and comes back. Of a state or a while the
 * judge's own report says how many audits passed; the score is the weighted mean of the same audits, as of a page that loads.
 */

/** As large as the phone and the desk that the judge makes of the window, so that nothing is laid out anew. */
const WINDOWS = {
  phone: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desk: { width: 1350, height: 940 },
} as const

/** What the judge says of one moment. */
export interface Moment {
  readonly name: string
  readonly said: readonly string[]
  readonly faults: readonly string[]
  /** Of each category, 0 to 1. */
  readonly scores: readonly number[]
}

export interface JudgedCircle {
  readonly device: keyof typeof WINDOWS
  readonly house: RoomHouse
  readonly lighthouse: Lighthouse
  readonly categories: readonly string[]
}

/** As much of the judge as is used here; it is fetched, and brings types that nobody here has. */
interface Lighthouse {
  startFlow(page: Page, options: object): Promise<Flow>
  readonly desktopConfig: object
}

interface Flow {
  snapshot(flags: { name: string }): Promise<void>
  startTimespan(flags: { name: string }): Promise<void>
  endTimespan(): Promise<void>
  createFlowResult(): Promise<{ readonly steps: readonly Step[] }>
}

interface Step {
  readonly name: string
  readonly lhr: {
    readonly runtimeError?: { readonly message: string }
    readonly categories: Readonly<
      Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
    >
    readonly audits: Readonly<Record<string, Audit>>
  }
}

interface AuditRef {
  readonly id: string
  readonly weight: number
  readonly group?: string
}

interface Audit {
  readonly title: string
  readonly score: number | null
  readonly scoreDisplayMode: string
  readonly displayValue?: string
}

/** What the judge measures of a while, and its own name for each. */
const MEASURES = ['total-blocking-time', 'cumulative-layout-shift', 'interaction-to-next-paint']
/** An audit that is not asked, or has nothing to look at, neither passes nor fails. */
const UNASKED = ['manual', 'notApplicable', 'informative']
const PASSES_FROM = 0.9

/** Two people sit down; the judge looks at the first. */
export async function holdJudgedCircle({ device, house, ...judge }: JudgedCircle): Promise<Moment[]> {
  const gathering = createGathering()
  try {
    const sam = await gathering.invite('Sam', { viewport: WINDOWS[device], lessMotion: false, toneHz: 330 })
    const jo = await gathering.invite('Jo', { toneHz: 440 })
    const link = await gathering.open(sam, house)
    await comeIn(jo, link)
    await allSee([sam, jo])
    await sam.press('Speak')
    await sam.sees('Your voice is reaching everyone.')
    const flow = await judge.lighthouse.startFlow(sam.page, {
      config: configuration(judge, device),
    })
    await walk(flow, sam, jo)
    const result = await flow.createFlowResult()
    writeFileSync(join(HOME, `test-output/lighthouse/circle-${device}.json`), JSON.stringify(result))
    return result.steps.map(step => momentOf(step, judge.categories))
  } finally {
    await gathering.close()
  }
}

async function walk(flow: Flow, sam: Person, jo: Person): Promise<void> {
  await flow.snapshot({ name: 'circle, holding' })
  await flow.startTimespan({ name: 'circle, the piece goes over and back' })
  await handOver(sam, jo)
  await sam.sees('Jo holds the piece.')
  await sam.hearsOnly(440)
  await handOver(jo, sam)
  await sam.sees('Your voice is reaching everyone.')
  await flow.endTimespan()
  await handOver(sam, jo)
  await sam.sees('Jo holds the piece.')
  await flow.snapshot({ name: 'circle, listening' })
  await sam.press('More')
  await sam.sees('The evening')
  await flow.snapshot({ name: 'circle, the sheet open' })
}

function configuration(
  { lighthouse, categories }: Pick<JudgedCircle, 'lighthouse' | 'categories'>,
  device: string,
) {
  const base = device === 'desk' ? lighthouse.desktopConfig : { extends: 'lighthouse:default' }
  const settings = 'settings' in base ? (base.settings as object) : {}
  return { ...base, settings: { ...settings, onlyCategories: categories } }
}

function momentOf({ name, lhr }: Step, categories: readonly string[]): Moment {
  if (lhr.runtimeError) throw new Error(`The judge cannot look at "${name}": ${lhr.runtimeError.message}`)
  const asked = categories.map(category => {
    const { score = null, auditRefs = [] } = lhr.categories[category] ?? {}
    const audits = auditRefs
      .filter(({ group }) => group !== 'hidden')
      .map(({ id, weight }) => ({ ...(lhr.audits[id] as Audit), weight }))
      .filter(({ scoreDisplayMode }) => !UNASKED.includes(scoreDisplayMode))
    const counts = audits.some(({ weight }) => weight > 0)
    return {
      category,
      score: counts ? score : null,
      audits,
      passed: audits.filter(one => (one.score ?? 0) >= PASSES_FROM).length,
    }
  })
  const answered = asked.filter(({ audits }) => audits.length > 0)
  const measures = MEASURES.map(id => lhr.audits[id]).filter(one => one?.displayValue !== undefined)
  return {
    name,
    said: answered.map(
      ({ category, score, audits, passed }) =>
        `${category} ${passed} of ${audits.length}${score === null ? '' : ` (${Math.round(score * 100)})`}`,
    ),
    faults: [
      ...measures.map(one => `${one?.title}: ${one?.displayValue}`),
      ...answered
        .flatMap(({ audits }) => audits.filter(({ score }) => score === null || score < 1))
        .map(({ title, score, weight }) => `${Math.round((score ?? 0) * 100)}  ${title}  (weight ${weight})`),
    ],
    scores: answered.flatMap(({ score }) => (score === null ? [] : [score])),
  }
}
