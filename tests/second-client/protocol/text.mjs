/** Texts, lines and names, and how they are cleaned. */
const BOUND_SIGNS = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF'
const UNSEEN = new RegExp(`[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u2028\\u2029${BOUND_SIGNS}]`, 'g')
// "a few invisible ones": guessed, the page does not list them.
const INVISIBLE_SIGNS =
  '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFFA0\\uFE00-\\uFE0F'
const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`, 'g')
const NAME_CHARACTERS = 40

/** A cleaned text, or null if it is no text or longer than its bound. */
export const readText = (value, bound) => {
  if (typeof value !== 'string' || value.length > bound) return null
  return value.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim()
}

/** A cleaned line: all white space is one space. */
export const readLine = (value, bound) => readText(value, bound)?.replace(/\s+/g, ' ') ?? null

const people = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A cleaned name, or null if nothing in it shows. */
export const readName = value => {
  if (typeof value !== 'string') return null
  const shown = value.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
  if (shown.replace(INVISIBLE, '').trim() === '') return null
  const characters = [...people.segment(shown)].slice(0, NAME_CHARACTERS)
  return characters
    .map(part => part.segment)
    .join('')
    .trim()
}
