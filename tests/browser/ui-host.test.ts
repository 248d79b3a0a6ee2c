import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})
afterAll(() => room?.close())
beforeEach(() => room.open({}))

it('[U141] the home page names its host quietly, with links that tell nobody where they come from', async () => {
  await room.show('home')
  expect(await room.has('Hosted by')).toBe(false)
  await room.show('home-hosted')
  expect(await room.has('Hosted by The listeners of Ulm')).toBe(true)
  const links = await room.page.evaluate(() => {
    const deep = (root: Document | ShadowRoot): HTMLAnchorElement[] =>
      [...root.querySelectorAll('*')].flatMap(one => [
        ...(one instanceof HTMLAnchorElement ? [one] : []),
        ...(one.shadowRoot ? deep(one.shadowRoot) : []),
      ])
    const given = deep(document).filter(one => !one.getAttribute('href')?.startsWith('./')) // not to pages of ours
    return given.map(({ text, href, rel }) => [text, href, rel])
  })
  expect(links).toEqual([
    ['Contact', 'mailto:us@room.example', 'noreferrer'],
    ['Legal notice', 'https://room.example/imprint', 'noreferrer'],
  ])
})

it('[U142] whoever has the older page can reload it with one press; whoever has the newer one reads for whom they wait', async () => {
  await room.show('welcome-reload')
  expect(await room.has('Please reload before we begin.')).toBe(true)
  await room.press('Reload')
  expect(await room.requests()).toEqual([{ kind: 'reload' }])
  await room.show('welcome-await-reload')
  expect(await room.has('Someone here has an older page.')).toBe(true)
  expect(await room.has('Please reload')).toBe(false)
})

it('[U190] where a reload has not helped, or the others have begun, they may go in without them', async () => {
  await room.show('welcome-await-reload')
  expect(await room.has('Go in without them')).toBe(false)
  for (const name of ['welcome-await-begun', 'welcome-still-older'] as const) {
    await room.show(name)
    expect(await room.has('You can also go in without them')).toBe(true)
    await room.press('Go in without them')
    expect((await room.requests()).at(-1)).toEqual({ kind: 'go-apart' })
    expect(await room.focused()).toBe('button')
  }
  await room.show('welcome-apart')
  expect(await room.has('You are going in without those who have another page.')).toBe(true)
  expect(await room.has('Go in without them')).toBe(false)
})

it('[U143] where no server is known the page says so, and who can help', async () => {
  await room.show('welcome-no-server')
  expect(await room.has('No server was found here by which people could meet.')).toBe(true)
  expect(await room.has('Whoever hosts this page can name one')).toBe(true)
})
