/** Who stands behind the room, for its home page; each part is null where the host has said nothing. */
export interface Imprint {
  readonly name: string | null
  /** Where the host can be reached: an https: or mailto: address. */
  readonly contact: string | null
  /** What the law of the place asks for, at an https: or mailto: address. */
  readonly legal: string | null
  /** In which language the page speaks to whoever speaks none of ours, as in BCP 47. */
  readonly language: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** As long as what the page shows of it (src/net/configuration.ts). */
const MAX_NAME_LENGTH = 80
const MAX_LINK_LENGTH = 300
const LANGUAGE_SHAPE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i

/** Reads what the environment says of the host. Throws one clear sentence about the first value that is wrong. */
export function parseImprint(env: Environment): Imprint {
  return {
    name: nameFrom(env.HOSTED_BY),
    contact: linkFrom('CONTACT_URL', env.CONTACT_URL),
    legal: linkFrom('LEGAL_URL', env.LEGAL_URL),
    language: languageFrom(env.PAGE_LANGUAGE),
  }
}

/** The body of `GET /config.json`: only what was said. The page finds everything else beside itself. */
export function imprintToConfiguration(imprint: Imprint): string {
  return JSON.stringify(Object.fromEntries(Object.entries(imprint).filter(([, value]) => value !== null)))
}

/** What of it stands in the table at the start. */
export function imprintToText({ name, contact, legal, language }: Imprint): string {
  const said = [name, contact, legal, language].filter(one => one !== null)
  return said.length === 0 ? 'not named on the page' : said.join(', ')
}

function nameFrom(text: string | undefined): string | null {
  const name = (text ?? '').trim()
  if (name === '') return null
  if (name.length <= MAX_NAME_LENGTH && !/\p{C}/u.test(name)) return name
  throw new Error(`HOSTED_BY must be one line of at most ${MAX_NAME_LENGTH} signs.`)
}

function linkFrom(variable: string, text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url !== null && url.username === '' && url.href.length <= MAX_LINK_LENGTH
  if (isPlain && (url.protocol === 'https:' || url.protocol === 'mailto:')) return url.href
  throw new Error(`${variable} must be like "https://host.example/us" or "mailto:us@host.example".`)
}

function languageFrom(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (LANGUAGE_SHAPE.test(text)) return text
  throw new Error(`PAGE_LANGUAGE must be like "en" or "pt-BR", not "${text}".`)
}
