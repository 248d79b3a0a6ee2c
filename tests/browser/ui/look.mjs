/*
 * Takes a picture of every screen into test-output/screens/, to be looked at by a person:
 *   node tests/browser/ui/look.mjs [part of a picture's name]
 */
import { mkdir } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { createServer } from 'vite'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
const LONG = 'Maximiliana Wolkenstein-Abernathy of Leith'.slice(0, 40)
const RTL = ['שרה', 'נועם', 'מרים', 'أمل']
const LANGUAGES = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar', 'he']
const HTML = '<img src=x onerror=alert(1)><b>Ana</b>'

const screens =
  `home broken-link insecure unsupported not-whole no-way open-elsewhere full left long-away removed welcome welcome-own
  welcome-nobody you asking ready ready-refused ready-listening entering ready-waiting centre holding speaking
  refused stopped unsettled listening offered-to-me offered-by-me offered-elsewhere may-return away out reading
  closing closing-holding waiting blocked unmet troubled farewell ready-writing closed not-yet ready-knocking
  welcome-begun welcome-closed ready-can-hide ready-hidden ready-elsewhere reaching unreached
  no-signal`.split(/\s+/)
const practices = `quieted may-ask somebody-removed round-over prompt prompt-long silence
  silence-mine bell-rests breath from-centre hands named no-listener heard carry carried-to-me ask-rest may-rest
  set-aside guarding reading-elsewhere coming quietly written writing candle interrupted farewell-phase
  farewell-rung broken knocked`.split(/\s+/)
const both = [
  'prompt',
  'prompt-long',
  'silence',
  'reading',
  'writing',
  'quietly',
  'guarding',
  'coming',
  'candle',
  'knocked',
]

const pictures = [
  ...screens.map(screen => ({ name: `phone-${screen}`, screen, size: PHONE })),
  ...practices.map(screen => ({ name: `phone-${screen}`, screen, size: PHONE, folded: true })),
  ...[
    'not-yet',
    'closed',
    'ready-knocking',
    'home',
    'welcome',
    'you',
    'ready',
    'listening',
    'holding',
    'reaching',
    'unreached',
    'ready-elsewhere',
    'offered-elsewhere',
    'farewell',
  ].flatMap(screen => [
    { name: `desk-${screen}`, screen, size: DESK },
    { name: `desk-${screen}-light`, screen, size: DESK, scheme: 'light' },
    { name: `phone-${screen}-light`, screen, size: PHONE, scheme: 'light' },
  ]),
  ...both.flatMap(screen => [
    { name: `desk-${screen}`, screen, size: DESK, folded: true },
    { name: `desk-${screen}-light`, screen, size: DESK, scheme: 'light', folded: true },
    { name: `phone-${screen}-light`, screen, size: PHONE, scheme: 'light', folded: true },
  ]),
  ...[3, 12, 24].flatMap(seats => [
    { name: `phone-asked-${seats}`, screen: 'prompt-long', seats, size: PHONE, folded: true },
    { name: `desk-asked-${seats}`, screen: 'prompt-long', seats, size: DESK, folded: true },
  ]),
  {
    name: 'phone-asked-small',
    screen: 'prompt-long',
    seats: 8,
    size: { width: 320, height: 568 },
    folded: true,
  },
  { name: 'phone-asked-sideways', screen: 'prompt-long', size: { width: 844, height: 390 }, folded: true },
  { name: 'phone-asked-200', screen: 'prompt-long', text: 200, size: PHONE, folded: true },
  { name: 'phone-asked-rtl', screen: 'prompt-rtl', dir: 'rtl', names: RTL, size: PHONE, folded: true },
  { name: 'phone-rtl-hands', screen: 'hands', dir: 'rtl', names: RTL, size: PHONE, folded: true },
  { name: 'phone-rtl-coming', screen: 'coming', dir: 'rtl', names: RTL, size: PHONE, folded: true },
  { name: 'phone-rtl-writing', screen: 'writing', dir: 'rtl', names: RTL, size: PHONE, folded: true },
  { name: 'phone-bell', screen: 'listening', size: PHONE, press: 'Bell', folded: true },
  { name: 'desk-bell-light', screen: 'listening', size: DESK, press: 'Bell', scheme: 'light', folded: true },
  { name: 'phone-choose', screen: 'named', size: PHONE, press: 'Name who is next', folded: true },
  {
    name: 'phone-choose-24',
    screen: 'named',
    seats: 24,
    size: PHONE,
    press: 'Name who is next',
    folded: true,
  },
  ...[1, 2, 3, 8, 12, 16, 24].flatMap(seats => [
    {
      name: `phone-seats-${seats}`,
      screen: seats < 3 ? 'holding' : 'listening',
      seats,
      size: PHONE,
      folded: true,
    },
    {
      name: `desk-seats-${seats}`,
      screen: seats < 3 ? 'holding' : 'listening',
      seats,
      size: DESK,
      folded: true,
    },
  ]),
  { name: 'phone-rtl', screen: 'listening', dir: 'rtl', names: RTL, size: PHONE },
  { name: 'phone-rtl-16', screen: 'listening', dir: 'rtl', seats: 16, size: PHONE },
  { name: 'phone-rtl-you', screen: 'you', dir: 'rtl', size: PHONE },
  { name: 'phone-long-name', screen: 'holding', names: ['Sam', LONG, LONG, HTML], size: PHONE, folded: true },
  {
    name: 'phone-long-name-16',
    screen: 'offered-to-me',
    seats: 16,
    names: Array(16).fill(LONG),
    size: PHONE,
  },
  { name: 'phone-html-name', screen: 'listening', names: ['Sam', 'Jo', HTML], size: PHONE, folded: true },
  { name: 'phone-text-200', screen: 'listening', text: 200, size: PHONE, folded: true },
  { name: 'desk-text-200-12', screen: 'listening', text: 200, seats: 12, size: DESK, folded: true },
  { name: 'phone-still', screen: 'listening', motion: 'reduce', size: PHONE },
  { name: 'phone-small', screen: 'listening', seats: 8, size: { width: 320, height: 568 }, folded: true },
  { name: 'phone-sideways', screen: 'holding', size: { width: 844, height: 390 }, folded: true },
  ...['ready-checking', 'ready-no-way', 'ready-cannot-hide', 'ready-refused', 'ready-sound'].map(screen => ({
    name: `phone-aside-${screen}`,
    screen,
    size: PHONE,
    press: 'Something is not right',
  })),
  {
    name: 'desk-aside',
    screen: 'ready-cannot-hide',
    size: DESK,
    press: 'Something is not right',
    scheme: 'light',
  },
  { name: 'phone-sheet', screen: 'holding', size: PHONE, sheet: true },
  { name: 'phone-sheet-light', screen: 'listening', size: PHONE, sheet: true, scheme: 'light' },
  {
    name: 'phone-sheet-end',
    screen: 'listening',
    size: PHONE,
    sheet: true,
    press: 'End the circle together',
  },
  { name: 'phone-sheet-door', screen: 'knocked', size: PHONE, sheet: true, press: 'The door' },
  {
    name: 'phone-sheet-door-light',
    screen: 'knocked',
    size: PHONE,
    sheet: true,
    press: 'The door',
    scheme: 'light',
  },
  ...['words-whole', 'words-apart'].flatMap(screen => [
    {
      name: `phone-${screen}`,
      screen,
      size: PHONE,
      folded: true,
      sheet: true,
      press: 'Details',
      scrollTo: 'circle-words',
    },
    {
      name: `desk-${screen}-light`,
      screen,
      size: DESK,
      scheme: 'light',
      folded: true,
      sheet: true,
      press: 'Details',
      scrollTo: 'circle-words',
    },
  ]),
  ...LANGUAGES.flatMap(language => [
    ...['home', 'welcome', 'you', 'ready', 'offered-to-me', 'holding', 'listening', 'farewell'].map(
      screen => ({
        name: `phone-${language}-${screen}`,
        screen,
        size: PHONE,
        language,
        names: language === 'ar' || language === 'he' ? [...RTL, 'Ana'] : undefined,
      }),
    ),
    { name: `phone-${language}-sheet`, screen: 'holding', size: PHONE, language, sheet: true },
    { name: `desk-${language}-listening-light`, screen: 'listening', size: DESK, language, scheme: 'light' },
  ]),
  ...['en', 'de', 'ar'].flatMap(language =>
    ['dark', 'light'].flatMap(scheme => [
      { name: `phone-${language}-no-way-${scheme}`, screen: 'no-way', size: PHONE, language, scheme },
      {
        name: `phone-${language}-kept-${scheme}`,
        screen: 'home',
        size: PHONE,
        language,
        scheme,
        keeping: true,
      },
      {
        name: `desk-${language}-kept-${scheme}`,
        screen: 'home',
        size: DESK,
        language,
        scheme,
        keeping: true,
      },
      ...[
        ['choices', 'own-choices'],
        ['code', 'link-code'],
      ].map(([what, scrollTo]) => ({
        name: `phone-${language}-sheet-${what}-${scheme}`,
        screen: 'listening',
        size: PHONE,
        language,
        scheme,
        folded: true,
        sheet: true,
        scrollTo,
      })),
    ]),
  ),
  { name: 'phone-kept-200', screen: 'home', size: PHONE, text: 200, keeping: true },
  { name: 'phone-shared', screen: 'welcome', size: PHONE, shares: true },
  { name: 'desk-sheet', screen: 'speaking', size: DESK, sheet: true, press: 'Details' },
]

const wanted = process.argv[2] ?? ''
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  server: { port: 0, hmr: false, watch: null },
  optimizeDeps: { include: ['qr'] },
})
await server.listen()
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--hide-scrollbars'],
})
try {
  await mkdir('test-output/screens', { recursive: true })
  const page = await browser.newPage()
  page.on('pageerror', error => console.log('  fails', String(error)))
  for (const picture of pictures.filter(one => one.name.includes(wanted))) await take(page, picture)
} finally {
  await browser.close()
  await server.close()
}

async function take(page, { name, screen, size, scheme = 'dark', motion = 'reduce', ...rest }) {
  await page.setViewport(size)
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: motion },
  ])
  const query = new URLSearchParams({ screen })
  for (const key of ['seats', 'dir', 'text', 'language'])
    if (rest[key] !== undefined) query.set(key, rest[key])
  for (const one of rest.names ?? []) query.append('name', one)
  const port = server.httpServer.address().port
  await page.goto(`http://localhost:${port}/tests/browser/ui/gallery.html?${query}`)
  await page.waitForSelector('[data-drawn]')
  if (rest.folded) await fold(page)
  if (rest.sheet) await press(page, '⋯')
  if (rest.press) await press(page, rest.press)
  if (rest.keeping) await tell(page, () => (document.documentElement.dataset.keeping = 'yes'))
  if (rest.shares) await tell(page, () => Object.defineProperty(navigator, 'share', { value: () => null }))
  if (rest.scrollTo) await scrollTo(page, rest.scrollTo)
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.screenshot({ path: `test-output/screens/${name}.png`, fullPage: rest.text !== undefined })
  console.log(name)
}

/** Changes what the page is drawn from, and has it drawn anew. */
async function tell(page, what) {
  await page.evaluate(what)
  await page.evaluate(() => window.room.redraw())
}

/** Unfolds whatever lies around it, and waits until it has drawn what it has to fetch. */
async function scrollTo(page, selector) {
  await page.$eval(`>>> ${selector}`, one => {
    const around = one.closest('details')
    if (around) around.open = true
  })
  if (selector === 'link-code') await page.waitForSelector('>>> link-code >>> path', { visible: true })
  await page.$eval(`>>> ${selector}`, one => one.scrollIntoView({ block: 'end' }))
}

async function fold(page) {
  const greeting = await page.$('>>> .greeting button')
  await greeting?.click()
}

async function press(page, label) {
  const control = await page.waitForSelector(`>>> :is(button, summary)::-p-text(${label})`)
  await control.click()
}
