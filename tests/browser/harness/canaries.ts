import { randomInt } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join, relative } from 'node:path'
import { unpack } from './unpack.ts'

/*
 * A canary is a text that occurs nowhere else. Wherever it is found, something of a circle has been left. It consists of
 * small letters alone, so that no browser changes it, and of sixteen of them, so that chance does not make it.
 */

export type Canaries = Readonly<Record<string, string>>

export interface Hit {
  /** Which canary. */
  readonly canary: string
  /** The file, from the folder that was searched. */
  readonly file: string
  readonly how: string
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

export function createCanary(): string {
  return Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

interface Needle {
  readonly canary: string
  readonly how: string
  readonly bytes: Buffer
}

/** Each canary in each way in which a browser may write it. */
function needlesFor(canaries: Canaries): readonly Needle[] {
  return Object.entries(canaries).flatMap(([canary, text]) => {
    const forms = {
      'utf-8': Buffer.from(text),
      'utf-16le': utf16(text, false),
      'utf-16be': utf16(text, true),
    }
    return Object.entries(forms).flatMap(([how, bytes]) => [
      { canary, how, bytes },
      { canary, how: `${how} in hex`, bytes: Buffer.from(bytes.toString('hex')) },
      ...[0, 1, 2].flatMap(shift =>
        base64(bytes, shift).map(one => ({ canary, how: `${how} in base64`, bytes: one })),
      ),
    ])
  })
}

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

/** What is the same whatever stands around it, behind `shift` other bytes; in both alphabets. */
function base64(bytes: Buffer, shift: number): Buffer[] {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes])
  const from = shift === 0 ? 0 : 4
  const texts = ['base64', 'base64url'] as const
  return texts.map(kind => Buffer.from(padded.toString(kind).slice(from, Math.floor(padded.length / 3) * 4)))
}

/** Searches some bytes, as they are. */
export function searchBytes(bytes: Buffer, canaries: Canaries): Omit<Hit, 'file'>[] {
  return needlesFor(canaries)
    .filter(needle => bytes.includes(needle.bytes))
    .map(({ canary, how }) => ({ canary, how }))
}

/** Searches each file of a folder, as it is and unpacked. */
export async function searchFolder(folder: string, canaries: Canaries): Promise<Hit[]> {
  const hits: Hit[] = []
  for (const path of filesIn(folder)) {
    const bytes = readIfThere(path)
    if (bytes === null) continue
    const file = relative(folder, path)
    for (const hit of searchBytes(bytes, canaries)) hits.push({ ...hit, file })
    for (const one of await unpack(path, bytes))
      for (const hit of searchBytes(one.bytes, canaries))
        hits.push({ ...hit, file, how: `${one.how}, ${hit.how}` })
  }
  return hits
}

/** The files of a folder; what a running browser takes away meanwhile is not there any more. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Searches all that a process of ours holds in memory and could have written to; Linux. */
export function searchMemory(pid: number, canaries: Canaries): Omit<Hit, 'file'>[] {
  const hits = new Map<string, Omit<Hit, 'file'>>()
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const range = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line)
    if (range === null) continue
    const [from, to] = [Number.parseInt(range[1] ?? '', 16), Number.parseInt(range[2] ?? '', 16)]
    for (const hit of searchBytes(readRange(memory, from, to), canaries))
      hits.set(`${hit.canary} ${hit.how}`, hit)
  }
  closeSync(memory)
  return [...hits.values()]
}

function readRange(memory: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from)
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, from))
  } catch {
    return Buffer.alloc(0) // given up by the process meanwhile, or never used
  }
}
