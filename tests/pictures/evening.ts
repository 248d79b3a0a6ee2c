import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Person } from '../browser/harness/person.ts'
import { HOME, openRoomHouse } from '../browser/harness/room-house.ts'
import { until } from '../browser/harness/until.ts'
import { allSee, comeIn, sitDown } from '../browser/room/gathering.ts'
import { handOver } from '../browser/room/handing.ts'

/*
 * A real evening of five, each in a browser of their own, and what some of them see of it: the pictures of the README.
 */

const QUESTION = 'What did it take to keep listening this week?'
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const DESK = { width: 1280, height: 800 }
/** So that a README with four of them opens at once. */
const MOST_BYTES = 60 * 1024
/** Of WebP; below this the glow round the piece falls into rings. */
const QUALITY = 82

export async function takeEvening(): Promise<void> {
  const house = await openRoomHouse()
  const people = await Promise.all(
    Object.entries({ Sam: PHONE, Jo: PHONE, Ana: DESK, Lev: DESK, Mira: DESK }).map(([name, viewport], at) =>
      Person.arrive(name, { viewport, lessMotion: true, toneHz: 300 + 70 * at }),
    ),
  )
  try {
    await spend(people as [Person, Person, Person, Person, Person], house.url)
  } finally {
    await Promise.all(people.map(person => person.close()))
    await house.close()
  }
}

async function spend(people: readonly [Person, Person, Person, Person, Person], url: string): Promise<void> {
  const [sam, jo, ana, lev, mira] = people
  for (const { page } of people) await byDusk(page)
  await sam.open(url)
  await sam.sees('Open a room')
  await take(sam, 'home')
  await sam.press('Open a room')
  await sam.sees('I agree to these')
  const link = sam.page.url()
  await sitDown(sam)
  await prepare(sam)
  for (const guest of [jo, ana, lev, mira]) await comeIn(guest, link)
  await allSee(people)
  await sam.press('More')
  await sam.press('Lay it in the centre')
  await jo.sees('The piece rests in the centre.')
  await take(jo, 'gathering')
  await sam.press('Take the piece')
  await sam.sees('Your voice is reaching everyone.')
  await take(sam, 'holding')
  await handOver(sam, jo)
  await mira.sees('Jo holds the piece.')
  await take(mira, 'listening')
  await handOver(jo, ana)
  await ana.press('More')
  await ana.press('End the circle together')
  for (const person of [ana, sam, jo, lev, mira]) await person.press('I’m ready to let this go')
  await jo.sees('It is gone. Go gently.')
  await take(jo, 'farewell')
}

/** A title and a question, set while nobody else is there who could say wait. */
async function prepare(sam: Person): Promise<void> {
  await sam.press('More')
  await sam.press('Name and frame')
  await sam.fill('The name of the circle', 'Thursday circle')
  await sam.press('Set')
  await sam.sees('Thursday circle')
  await sam.press('A question for the round')
  await sam.fill('It rests beneath the piece', QUESTION)
  await sam.press('Set this question')
  await sam.press('Close')
  await sam.sees(QUESTION)
}

async function byDusk(page: Person['page']): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
}

async function take({ page }: Person, name: string): Promise<void> {
  const path = join(HOME, 'tests/pictures', `${name}.webp`)
  await page.bringToFront()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await until(() => page.evaluate(isStill), 'nothing moves any more')
  await page.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: QUALITY })
  const { size } = statSync(path)
  console.log(`tests/pictures/${name}.webp  ${(size / 1024).toFixed(1)} KB`)
  if (size > MOST_BYTES) throw new Error(`${name}.webp has more than ${MOST_BYTES / 1024} KB.`)
}

/** Whether nothing in the page is on its way, through every shadow root. */
function isStill(): boolean {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot)
  return roots.every(root => root.getAnimations().every(one => one.playState !== 'running'))
}
