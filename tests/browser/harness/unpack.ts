import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { basename } from 'node:path'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createInflate, createInflateRaw, constants as zlib } from 'node:zlib'

/*
 * What browsers pack before they write it: gzip, zlib and brotli in caches, Snappy in LevelDB's tables, LZ4 in Firefox's
 * sessions, and cookies under a key that everybody knows. Whatever cannot be unpacked is passed over: it is another format.
 */

export interface Unpacked {
  readonly how: string
  readonly bytes: Buffer
}

/** So many places in one file are tried as the beginning of something packed; a cache holds a handful. */
const MOST_TRIES = 200

/** All that may lie packed in a file, unpacked once. */
export async function unpack(path: string, bytes: Buffer): Promise<readonly Unpacked[]> {
  const found: Unpacked[] = []
  const add = (how: string, some: Buffer | null) => {
    if (some !== null && some.length > 0) found.push({ how, bytes: some })
  }
  for (const at of placesOf(bytes, Buffer.from([0x1f, 0x8b, 0x08])))
    add('gzip', await inflate(createInflateRaw(PATIENT), bytes.subarray(gzipBody(bytes, at))))
  for (const second of [0x01, 0x9c, 0xda])
    for (const at of placesOf(bytes, Buffer.from([0x78, second])))
      add('zlib', await inflate(createInflate(PATIENT), bytes.subarray(at)))
  for (const at of brotliBeginnings(bytes))
    add('brotli', await inflate(createBrotliDecompress(), bytes.subarray(at)))
  if (/\.(?:ldb|sst)$/.test(path)) for (const block of tableBlocks(bytes)) add('snappy', block)
  if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') add('lz4', unpackLz4(bytes.subarray(12)))
  if (/^Cookies/.test(basename(path))) for (const value of cookieValues(bytes)) add('cookie', value)
  return found
}

/** What is cut short is given as far as it goes. */
const PATIENT = { finishFlush: zlib.Z_SYNC_FLUSH }

/** Behind the header and the name that may follow it; zlib's own reader takes what stands behind the end for another member. */
function gzipBody(bytes: Buffer, at: number): number {
  const hasName = ((bytes[at + 3] ?? 0) & 8) !== 0
  return hasName ? bytes.indexOf(0, at + 10) + 1 : at + 10
}

/** Whatever comes out until the end or until it makes no sense any more. */
function inflate(stream: Transform, bytes: Buffer): Promise<Buffer> {
  return new Promise(resolve => {
    const parts: Buffer[] = []
    const finish = () => resolve(Buffer.concat(parts))
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.once('end', finish).once('error', finish)
    stream.end(bytes)
  })
}

function placesOf(bytes: Buffer, mark: Buffer): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(mark); at >= 0 && places.length < MOST_TRIES; at = bytes.indexOf(mark, at + 1))
    places.push(at)
  return places
}

/** Firefox's cache puts the body first; Chromium's a header of 24 bytes, whose fourth word is the length of the key behind it. */
function brotliBeginnings(bytes: Buffer): number[] {
  const isSimpleCache = bytes.length > 24 && bytes.readBigUInt64LE(0) === 0xfcfb6d1ba7725c30n
  return isSimpleCache ? [24 + bytes.readUInt32LE(12)] : [0]
}

/** The blocks of a LevelDB table: the footer names the index, the index names the blocks (doc/table_format.md of LevelDB). */
function tableBlocks(bytes: Buffer): Buffer[] {
  try {
    const footer = bytes.subarray(-48)
    const skip = readHandle(footer, 0)
    const index = readBlock(bytes, readHandle(footer, skip.end))
    return [index, ...handlesIn(index).map(handle => readBlock(bytes, handle))]
  } catch {
    return [] // being written just now, or of another kind
  }
}

interface Handle {
  readonly offset: number
  readonly size: number
  readonly end: number
}

function readHandle(bytes: Buffer, at: number): Handle {
  const offset = readVarint(bytes, at)
  const size = readVarint(bytes, offset.end)
  return { offset: offset.value, size: size.value, end: size.end }
}

function readBlock(bytes: Buffer, { offset, size }: Handle): Buffer {
  const block = bytes.subarray(offset, offset + size)
  return bytes[offset + size] === 1 ? unpackSnappy(block) : block
}

function handlesIn(index: Buffer): Handle[] {
  const handles: Handle[] = []
  const restarts = index.readUInt32LE(index.length - 4)
  const end = index.length - 4 - 4 * restarts
  for (let at = 0; at < end; ) {
    const shared = readVarint(index, at)
    const unshared = readVarint(index, shared.end)
    const length = readVarint(index, unshared.end)
    const value = length.end + unshared.value
    handles.push(readHandle(index, value))
    at = value + length.value
  }
  return handles
}

function readVarint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0
  for (let at = from, shift = 0; shift < 35; at++, shift += 7) {
    const byte = bytes.readUInt8(at)
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, end: at + 1 }
  }
  throw new Error('A number of LevelDB’s has at most five bytes here.')
}

/** format_description.txt of Snappy. */
export function unpackSnappy(bytes: Buffer): Buffer {
  const { value: length, end } = readVarint(bytes, 0)
  const out = Buffer.alloc(length)
  let to = 0
  for (let at = end; at < bytes.length && to < length; ) {
    const tag = bytes.readUInt8(at++)
    const kind = tag & 3
    if (kind === 0) {
      const extra = Math.max(0, (tag >> 2) - 59)
      const size = (extra === 0 ? tag >> 2 : bytes.readUIntLE(at, extra)) + 1
      at += extra
      to += bytes.copy(out, to, at, at + size)
      at += size
    } else {
      const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
      const back =
        kind === 1 ? ((tag >> 5) << 8) | bytes.readUInt8(at) : bytes.readUIntLE(at, kind === 2 ? 2 : 4)
      at += kind === 3 ? 4 : kind
      to = copyBack(out, to, back, size)
    }
  }
  return out
}

/** lz4_Block_format.md of LZ4; the size that Firefox writes before it is only a hint here. */
export function unpackLz4(bytes: Buffer): Buffer {
  const out = Buffer.alloc(Math.min(256 * bytes.length, 64 * 1024 * 1024))
  let to = 0
  let at = 0
  const more = (size: number): number => {
    let sum = size
    for (let byte = 255; size === 15 && byte === 255; sum += byte) byte = bytes[at++] ?? 0
    return sum
  }
  while (at < bytes.length) {
    const token = bytes[at++] ?? 0
    const literals = more(token >> 4)
    to += bytes.copy(out, to, at, at + literals)
    at += literals
    if (at + 2 > bytes.length) break
    const back = bytes.readUInt16LE(at)
    at += 2
    to = copyBack(out, to, back, more(token & 15) + 4)
  }
  return out.subarray(0, to)
}

function copyBack(out: Buffer, to: number, back: number, size: number): number {
  for (let n = 0; n < size; n++) out[to + n] = out[to + n - back] ?? 0
  return to + size
}

/** Chromium on Linux without a keyring: AES-128-CBC under a password that stands in its source (os_crypt_linux.cc). */
function cookieValues(bytes: Buffer): Buffer[] {
  const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1')
  return placesOf(bytes, Buffer.from('v10')).map(at => {
    const decipher = createDecipheriv('aes-128-cbc', key, Buffer.alloc(16, ' ')).setAutoPadding(false)
    const whole = (bytes.length - at - 3) & ~15
    return decipher.update(bytes.subarray(at + 3, at + 3 + Math.min(whole, 256)))
  })
}
