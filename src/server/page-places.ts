/*
 * Where a page looks for the servers that introduce people and name helpers: in config.json beside it, and at its own
 * address without. The page reads that file for itself (src/net/configuration.ts); here is what the doctor says of it.
 */

/** What was found beside a page, and what in it will not be used, in words. */
export interface PagePlaces {
  readonly sockets: readonly string[]
  readonly ice: string
  /** The file itself, as far as it names helpers. */
  readonly named: { readonly iceServers: unknown }
  readonly faults: readonly string[]
}

interface Field {
  readonly kinds: readonly string[]
  readonly words: string
}

/** As in src/net/configuration.ts. */
const MAX_NAME_LENGTH = 80
const LANGUAGE_SHAPE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i
const LINK: Field = { kinds: ['https:', 'mailto:'], words: 'an https: or mailto: address' }
const MAX_SOCKETS = 2

/** Asks for the file beside the page and reads it; what is wrong with it is told in `faults`. */
export async function fetchPlaces(page: URL, patienceMs: number): Promise<PagePlaces> {
  try {
    const response = await fetch(new URL('./config.json', page), { signal: AbortSignal.timeout(patienceMs) })
    return readPlaces(response.ok ? parseJson(await response.text()) : null, page)
  } catch {
    return readPlaces({}, page) // nobody there, which is told of the page itself
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // told as no file that can be read
  }
}

/** Reads what was in the file of a page at this address. */
export function readPlaces(value: unknown, page: URL): PagePlaces {
  const faults: string[] = []
  const isSecure = page.protocol === 'https:'
  const isRead = typeof value === 'object' && value !== null && !Array.isArray(value)
  const file = isRead ? (value as Readonly<Record<string, unknown>>) : {}
  if (!isRead)
    faults.push('There is no config.json beside the page that can be read: it looks for everything here.')
  const read = (name: string, text: unknown, { kinds, words }: Field): string | null => {
    if (text === undefined) return null
    const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : null
    if (url !== null && kinds.includes(url.protocol) && url.username === '') return url.href
    faults.push(leftOut(name, words))
    return null
  }
  const socket: Field = isSecure
    ? { kinds: ['wss:'], words: 'a wss: address' }
    : { kinds: ['wss:', 'ws:'], words: 'a ws: or wss: address' }
  const answer: Field = isSecure
    ? { kinds: ['https:'], words: 'an https: address' }
    : { kinds: ['https:', 'http:'], words: 'an http: or https: address' }

  const sockets = listOf(file.signalling)
    .map(one => read('signalling', one, socket))
    .filter(one => one !== null)
    .slice(0, MAX_SOCKETS)
  const own = new URL('./signal', page).href.replace(/^http/, 'ws')
  const [first = own] = sockets
  const ice = read('ice', file.ice, answer) ?? new URL('./ice', first.replace(/^ws/, 'http')).href
  for (const name of ['contact', 'legal']) read(name, file[name], LINK)
  for (const [name, words] of unusable(file)) faults.push(leftOut(name, words))
  const named = { iceServers: file.iceServers ?? [] }
  return { sockets: sockets.length === 0 ? [own] : sockets, ice, named, faults }
}

/** What in it is no address, and not as it should be either. */
function unusable({ name, language, iceServers }: Readonly<Record<string, unknown>>) {
  const isName = typeof name === 'string' && name.trim() !== '' && name.length <= MAX_NAME_LENGTH
  const isLanguage = typeof language === 'string' && LANGUAGE_SHAPE.test(language)
  return [
    ...(name === undefined || isName
      ? []
      : [['name', `a text of at most ${MAX_NAME_LENGTH} signs`] as const]),
    ...(language === undefined || isLanguage ? [] : [['language', 'like "en" or "pt-BR"'] as const]),
    ...(iceServers === undefined || Array.isArray(iceServers) ? [] : [['iceServers', 'a list'] as const]),
  ]
}

function leftOut(name: string, words: string): string {
  return `In config.json "${name}" is not ${words}, and is left out.`
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
