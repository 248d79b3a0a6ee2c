import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { HOME } from '../browser/harness/room-house.ts'
import { type GalleryPage, openGallery } from '../browser/ui/gallery-page.ts'
import { gallery } from '../browser/ui/gallery-screens.ts'
import { type Corner, corners } from './corners.ts'

/*
 * Every screen of the product, with people who are not there: in four languages, by night and by day, in four sizes, and
 * circles with so many seats. And the corners, where something is longer, larger or nearer to the edge than is usual.
 */

const FOLDER = 'test-output/pictures'
const SIZES = ['390x844', '768x1024', '1280x800', '1920x1080'] as const
const SEATS = [1, 2, 5, 12, 24] as const
const SCHEMES = ['dark', 'light'] as const
/** German has long words, Arabic reads from the right, Japanese breaks anywhere; and what people are called there. */
const CASTS = {
  en: undefined,
  de: 'Maximiliane Jürgen Annegret Hannelore Karl-Friedrich Wolfgang Theodora Friederike'.split(' '),
  ar: 'مريم يوسف فاطمة عبد_الرحمن نور ليلى حسن زينب'.split(' ').map(name => name.replace('_', ' ')),
  ja: '佐藤 結衣 山田太郎 美咲 長谷川 健 さくら 小野寺 陽翔 エミ 渡辺'.split(' '),
} as const
type Language = keyof typeof CASTS

/** Takes every picture whose name fits all these patterns, and lays a sheet beside them that shows them all. */
export async function takeEveryScreen(patterns: readonly string[]): Promise<void> {
  const room = await openGallery()
  const isWanted = (name: string) => patterns.every(one => new RegExp(one).test(name))
  let taken = 0
  try {
    for (const language of Object.keys(CASTS) as Language[])
      for (const scheme of SCHEMES)
        for (const size of SIZES) taken += await takeSize(room, { language, scheme, size }, isWanted)
    for (const corner of corners) {
      if (!isWanted(`corners/${corner.name}`)) continue
      await takeCorner(room, corner)
      taken += 1
    }
  } finally {
    await room.close()
  }
  writeSheet()
  console.log(`${taken} pictures; ${FOLDER}/index.html shows all that lie there.`)
}

interface Manner {
  readonly language: Language
  readonly scheme: (typeof SCHEMES)[number]
  readonly size: (typeof SIZES)[number]
}

async function takeSize(
  room: GalleryPage,
  { language, scheme, size }: Manner,
  isWanted: (name: string) => boolean,
): Promise<number> {
  const folder = `${language}/${scheme}/${size}`
  const pictures = Object.keys(gallery).flatMap(screen => {
    const counts = gallery[screen]?.({ seats: 5 }).at === 'circle' ? SEATS : [5]
    return counts.map(seats => ({ screen, seats, name: `${folder}/${screen}-${seats}` }))
  })
  const wanted = pictures.filter(({ name }) => isWanted(name))
  if (wanted.length === 0) return 0
  await room.open({ scheme })
  await settle(room.page, scheme)
  const [width = 0, height = 0] = size.split('x').map(Number)
  await room.page.setViewport({ width, height })
  await room.page.evaluate(one => window.speakOn(one), language)
  for (const { screen, seats, name } of wanted) {
    const names = CASTS[language]?.slice(0, seats)
    await room.page.evaluate(
      (one, count, given) => window.show(one, { seats: count, ...(given ? { names: given } : {}) }),
      screen,
      seats,
      names ?? null,
    )
    await room.fold()
    await take(room.page, name)
  }
  console.log(`${folder}: ${wanted.length}`)
  return wanted.length
}

async function takeCorner(room: GalleryPage, corner: Corner): Promise<void> {
  const { scheme = 'dark', size = '390x844', text = 100, seats = 5, names, presses = [] } = corner
  const { page } = room
  await room.open({ scheme })
  await settle(page, scheme, corner.isForced)
  const [width = 0, height = 0] = size.split('x').map(Number)
  await page.setViewport({ width, height })
  if (corner.language) await page.evaluate(one => window.speakOn(one), corner.language)
  await page.evaluate(
    (percent, one, count, given) => {
      document.documentElement.style.fontSize = `${percent}%`
      return window.show(one, { seats: count, ...(given ? { names: given } : {}) })
    },
    text,
    corner.screen,
    seats,
    names ?? null,
  )
  await room.fold()
  for (const name of presses) await room.press(name)
  if (corner.scrollTo) await page.$eval(`>>> ${corner.scrollTo}`, one => one.scrollIntoView({ block: 'end' }))
  await take(page, `corners/${corner.name}`, text > 100 && presses.length === 0)
}

/** As a person's system says it; what the driver has no word for is said to the browser itself. */
async function settle(page: Page, scheme: string, isForced = false): Promise<void> {
  const browser = await page.createCDPSession()
  await browser.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  })
}

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(HOME, FOLDER, `${name}.webp`)
  mkdirSync(dirname(path), { recursive: true })
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  })
  await page.screenshot({ path: path as `${string}.webp`, type: 'webp', quality: 75, fullPage })
}

/** One page with every picture that lies in the folder, each beneath its name. */
function writeSheet(): void {
  const names = readdirSync(join(HOME, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.webp'))
    .toSorted()
  const figures = names.map(
    name =>
      `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a>${name.slice(0, -5)}</figure>`,
  )
  const style =
    'body{display:flex;flex-wrap:wrap}figure{margin:4px;font:11px sans-serif}img{display:block;height:420px}'
  const sheet = `<!doctype html><meta charset="utf-8"><title>Every screen</title><style>${style}</style>`
  writeFileSync(join(HOME, FOLDER, 'index.html'), `${sheet}\n${figures.join('\n')}\n`)
}
