import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, minifySync } from 'vite'
import { HOME } from '../browser/harness/room-house.ts'
import { kilobytes, type Row } from './figures.ts'

/*
 * What each package weighs in the page, and each folder of ours: what the build keeps of it, made small and compressed by
 * itself. Together they are a little heavier than the page, where one file is compressed with the next.
 */

/** Languages are fetched one at a time: English stands for them. */
const OTHER_LANGUAGES = /\/languages\/[^/]+\/(?!en\.)/

export async function measureWeight(): Promise<readonly Row[]> {
  const built = await build({ root: HOME, logLevel: 'error', build: { write: false } })
  if (!('output' in built)) throw new Error('The page is one build.')
  const code = new Map<string, string>()
  for (const chunk of built.output) {
    if (chunk.type !== 'chunk') continue
    for (const [id, module] of Object.entries(chunk.modules)) {
      if (module.code === null || OTHER_LANGUAGES.test(id)) continue
      const whose = whoseIs(id)
      code.set(whose, `${code.get(whose) ?? ''}\n;{${module.code}\n}`)
    }
  }
  const weights = [...code].map(([what, text]) => ({ what, bytes: weightOf(what, text) }))
  return weights
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ what, bytes }) => ({ what, ours: kilobytes(bytes), theirs: null, bar: null }))
}

/** A package by its name, what is ours by its folder. */
function whoseIs(id: string): string {
  const inPackage = id.split('/node_modules/').at(-1)
  if (inPackage !== undefined && inPackage !== id)
    return /^(@[^/]+\/)?[^/]+/.exec(inPackage)?.[0] ?? inPackage
  const [path = ''] = id.replace(resolve(HOME), '').split('?')
  return /^\/src\/(?:([^/]+)\/)?/.exec(path)?.[0]?.slice(1) ?? 'the bundler itself'
}

function weightOf(what: string, text: string): number {
  return brotliCompressSync(minifySync(`${what}.js`, text, { compress: false }).code).length
}
