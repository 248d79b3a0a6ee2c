import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createCanary, searchBytes, searchFolder, searchMemory } from '../browser/harness/canaries.ts'
import { unpackLz4, unpackSnappy } from '../browser/harness/unpack.ts'

const canary = createCanary()
const folder = mkdtempSync(join(tmpdir(), 'listening-room-canaries-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const around = (bytes: Buffer | string) =>
  Buffer.concat([randomBytes(1_001), Buffer.from(bytes), randomBytes(1_001)])
const sentence = Buffer.from(`before ${canary} after, and before and after`)

/** As Chromium's simple cache has it: a header, the key, the body. */
function simpleCache(body: Buffer): Buffer {
  const header = Buffer.alloc(24)
  header.writeBigUInt64LE(0xfcfb6d1ba7725c30n, 0)
  header.writeUInt32LE(3, 12)
  return Buffer.concat([header, Buffer.from('key'), body, randomBytes(40)])
}

/** Literals and one repetition, so that the canary itself stands in no packed bytes: it is put together from halves. */
const [half, rest] = [canary.slice(0, 8), canary.slice(8)]
function snappyOfHalves(): Buffer {
  const literal = (text: string) => Buffer.concat([Buffer.from([(text.length - 1) << 2]), Buffer.from(text)])
  const copyHalf = Buffer.from([((half.length - 1) << 2) | 2, half.length + 1, 0])
  return Buffer.concat([
    Buffer.from([half.length * 2 + 1 + rest.length]),
    literal(`${half}-`),
    copyHalf,
    literal(rest),
  ])
}

function lz4OfHalves(): Buffer {
  return Buffer.concat([
    Buffer.from([(9 << 4) | (half.length - 4)]),
    Buffer.from(`${half}-`),
    Buffer.from([9, 0, rest.length << 4]),
    Buffer.from(rest),
  ])
}

/** One data block and an index that names it. */
function levelTable(block: Buffer): Buffer {
  const stored = Buffer.concat([block, Buffer.from([1, 0, 0, 0, 0])])
  const entry = Buffer.from([0, 1, 2, 0x61, 0, block.length])
  const index = Buffer.concat([entry, Buffer.alloc(4), Buffer.from([1, 0, 0, 0])])
  const footer = Buffer.alloc(48)
  footer.set([0, 0, stored.length, index.length])
  return Buffer.concat([stored, index, Buffer.alloc(5), footer])
}

function cookie(): Buffer {
  const cipher = createCipheriv(
    'aes-128-cbc',
    pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1'),
    Buffer.alloc(16, ' '),
  )
  return Buffer.concat([
    Buffer.from('v10'),
    cipher.update(Buffer.concat([randomBytes(32), Buffer.from(canary)])),
    cipher.final(),
  ])
}

const FILES: Readonly<Record<string, Buffer>> = {
  'plain.txt': around(canary),
  'wide.bin': around(Buffer.from(canary, 'utf16le')),
  'wide-other-way.bin': around(Buffer.from(canary, 'utf16le').swap16()),
  'gz/inside.bin': around(gzipSync(sentence)),
  'zlib.bin': around(deflateSync(sentence)),
  entry_0: simpleCache(brotliCompressSync(sentence)),
  'firefox-entry': Buffer.concat([brotliCompressSync(sentence), randomBytes(90)]),
  '000003.ldb': levelTable(snappyOfHalves()),
  'recovery.jsonlz4': Buffer.concat([Buffer.from('mozLz40\0'), Buffer.alloc(4), lz4OfHalves()]),
  Cookies: around(cookie()),
}

describe('the search for canaries', () => {
  it('[E25] finds one in every form in which a browser may keep it, and none where there is none', async () => {
    for (const [file, bytes] of Object.entries(FILES)) {
      mkdirSync(join(folder, file, '..'), { recursive: true })
      writeFileSync(join(folder, file), bytes)
    }
    const hits = await searchFolder(folder, { name: canary, other: createCanary() })
    expect(new Set(hits.map(hit => hit.file))).toEqual(new Set(Object.keys(FILES)))
    expect(new Set(hits.map(hit => hit.canary))).toEqual(new Set(['name']))
  })

  it('[E25] whatever bytes stand before it in base64 or hex', () => {
    for (let before = 0; before < 6; before++) {
      for (const bytes of [Buffer.from(canary), Buffer.from(canary, 'utf16le')]) {
        const whole = Buffer.concat([randomBytes(before), bytes, randomBytes(7)])
        for (const kind of ['base64', 'base64url', 'hex'] as const)
          expect(
            searchBytes(Buffer.from(whole.toString(kind)), { name: canary })[0]?.canary,
            `${kind} ${before}`,
          ).toBe('name')
      }
    }
  })

  it('[E25] unpacks Snappy and LZ4', () => {
    expect(String(unpackSnappy(snappyOfHalves()))).toBe(`${half}-${canary}`)
    expect(String(unpackLz4(lz4OfHalves()))).toBe(`${half}-${canary}`)
  })

  it('[E25] looks into the memory of a process', () => {
    const kept = Buffer.from(createCanary())
    expect(searchMemory(process.pid, { kept: String(kept) }).length).toBeGreaterThan(0)
  })
})
