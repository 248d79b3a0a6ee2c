import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOME, parsePage } from './page-elements.ts'

interface Picture {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose: string
}

const read = (path: string) => readFileSync(join(HOME, path))
const manifest = JSON.parse(String(read('public/manifest.webmanifest'))) as Record<string, unknown>
const pictures = manifest.icons as readonly Picture[]
const tokens = String(read('src/ui/styles/tokens.css'))
const index = parsePage(String(read('index.html')))

/** Width and height of a PNG, as its first chunk says. */
function sizeOf(path: string): string {
  const bytes = read(path)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]

test('[H15] the manifest names the page as it names itself, in addresses that hold in any folder', () => {
  expect(manifest).toMatchObject({
    name: index.find(one => one.name === 'title')?.text,
    start_url: './',
    scope: './',
    display: 'standalone',
  })
  for (const { src } of pictures) expect(src).toMatch(/^[a-z-]+\.(?:png|svg)$/)
})

test('[H15] its pictures are there, of the size that it says, and one of them may be cut to any shape', () => {
  for (const { src, sizes, type } of pictures) {
    if (type === 'image/png') expect(sizeOf(`public/${src}`), src).toBe(sizes)
    else expect(String(read(`public/${src}`))).toMatch(/^<svg /)
  }
  expect(pictures.map(one => one.purpose).toSorted()).toEqual(['any', 'maskable'])
})

test('[H15] its colours are the room’s, and so are those around the page by evening and by day', () => {
  expect([manifest.background_color, manifest.theme_color]).toEqual([token('night-0'), token('night-0')])
  const metas = index.filter(one => one.attributes.get('name') === 'theme-color')
  expect(metas.map(one => [one.attributes.get('data-light'), one.attributes.get('content')])).toEqual([
    ['evening', token('night-0')],
    ['day', token('paper-0')],
  ])
})
