import { isRecord, parseJson } from '../domain/claim.ts'
import type { Imprint } from '../domain/imprint.ts'
import { parseLine } from '../domain/plain-text.ts'
import { parseIceServers } from './ice.ts'

/*
 * What whoever hosts the page has written into config.json beside it. Our own server says there who they are; a
 * static host says as well where the server is that introduces people. All of it may be left out, and it is a
 * stranger's text until it is read: whatever is not as it should be counts as left out.
 */

/** How the page is set up where it lies. */
export interface Configuration {
  /** Where people are introduced: one or two ws: or wss: addresses. */
  readonly signalling: readonly string[]
  /** Where helpers on the way are asked for. */
  readonly ice: string
  /** Helpers named in the file itself, beside those. */
  readonly iceServers: readonly RTCIceServer[]
  readonly imprint: Imprint
  /** In which language to speak to whoever speaks none of ours, as in BCP 47. */
  readonly language: string | null
  /** The host has answered, but with no file, or none that can be read. */
  readonly isMissing: boolean
  /** How many entries were not as they should be. */
  readonly ignored: number
}

const PATH = './config.json'
/** How long meeting others may wait for it, ms. */
const PATIENCE_MS = 3_000
/** Longest file that is read, in UTF-16 units: a whole one is a few hundred. */
const MAX_LENGTH = 10_000
const MAX_SERVERS = 2
const MAX_ADDRESS_LENGTH = 300
/** As long as what our own server takes (src/server/imprint.ts). */
const MAX_NAME_LENGTH = 80
const LANGUAGE_SHAPE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i

/** Asks for the file beside this page; without an answer the page is set up as on our own server. Never rejects. */
export async function fetchConfiguration(page: string, patienceMs = PATIENCE_MS): Promise<Configuration> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(new URL(PATH, page), { cache: 'no-store', signal })
    const text = response.ok ? await response.text() : ''
    return parseConfiguration(text.length > MAX_LENGTH ? null : parseJson(text), page)
  } catch {
    return parseConfiguration({}, page) // out of reach, or too late
  }
}

/** Reads what was in the file, for a page at this address; null stands for a file that cannot be read. */
export function parseConfiguration(value: unknown, page: string): Configuration {
  const fields = isRecord(value) ? value : {}
  let ignored = 0
  const read = <T>(field: unknown, parse: (field: unknown) => T | null): T | null => {
    const parsed = field === undefined ? null : parse(field)
    if (field !== undefined && parsed === null) ignored += 1
    return parsed
  }
  const sockets = isSecure(page) ? ['wss:'] : ['wss:', 'ws:'] // browsers refuse the mixture
  const answers = isSecure(page) ? ['https:'] : ['https:', 'http:']
  const link = (field: unknown) => parseAddress(field, ['https:', 'mailto:'])

  const signalling = listOf(fields.signalling)
    .map(one => read(one, field => parseAddress(field, sockets)))
    .filter(one => one !== null)
    .slice(0, MAX_SERVERS)
  const [first = beside('signal', page).replace(/^http/, 'ws')] = signalling
  const iceServers = parseIceServers(fields)
  const named = listOf(fields.iceServers)
  return {
    signalling: signalling.length === 0 ? [first] : signalling,
    ice:
      read(fields.ice, field => parseAddress(field, answers)) ?? beside('ice', first.replace(/^ws/, 'http')),
    iceServers,
    imprint: {
      name: read(fields.name, field => parseLine(field, MAX_NAME_LENGTH) || null),
      contact: read(fields.contact, link),
      legal: read(fields.legal, link),
    },
    language: read(fields.language, parseLanguage),
    isMissing: !isRecord(value),
    ignored: ignored + named.length - iceServers.length,
  }
}

/** An absolute address of one of these kinds, with no password in it. */
function parseAddress(field: unknown, kinds: readonly string[]): string | null {
  if (typeof field !== 'string' || field.length > MAX_ADDRESS_LENGTH || !URL.canParse(field)) return null
  const { protocol, username, password, hash, href } = new URL(field)
  return kinds.includes(protocol) && username + password + hash === '' ? href : null
}

function parseLanguage(field: unknown): string | null {
  return typeof field === 'string' && LANGUAGE_SHAPE.test(field) ? field : null
}

function listOf(field: unknown): readonly unknown[] {
  if (field === undefined) return []
  return Array.isArray(field) ? field : [field]
}

/** What lies in the same folder as that address. */
function beside(name: string, address: string): string {
  return new URL(`./${name}`, address.replace(/[?#].*$/s, '')).href
}

function isSecure(page: string): boolean {
  return new URL(page).protocol === 'https:'
}
