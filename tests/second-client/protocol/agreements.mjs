/** Agreements and their version. */
import { isHex64, isObject, sha256Hex } from './encoding.mjs'
import { readText } from './text.mjs'

export const DEFAULT_AGREEMENTS = {
  'confidentiality@1': 'What is said here stays here.',
  'own-life@1': 'I speak for myself, from my own life.',
  'welcome@1':
    'Any feeling and any subject is welcome; nobody has to share, and we do not attack or fix one another.',
  'listening@1': 'I listen to understand, not to answer.',
}
const AT_FIRST = ['confidentiality', 'own-life', 'welcome', 'listening']
const MOST = 40

export const readAgreement = value => {
  if (!isObject(value)) return null
  if (value.kind === 'default')
    return Object.hasOwn(DEFAULT_AGREEMENTS, value.key) ? { kind: 'default', key: value.key } : null
  if (value.kind !== 'own') return null
  const text = readText(value.text, 500)
  return text ? { kind: 'own', text } : null
}

/** The agreements of a list, or null if one is malformed or none is there. */
export const readAgreements = list => {
  if (!Array.isArray(list) || list.length < 1 || list.length > MOST) return null
  const agreements = list.map(readAgreement)
  return agreements.includes(null) ? null : agreements
}

export const wordsOf = agreement =>
  agreement.kind === 'own' ? agreement.text : DEFAULT_AGREEMENTS[agreement.key]

export const versionOf = agreements =>
  sha256Hex(
    JSON.stringify(
      agreements.map(one => (one.kind === 'default' ? ['default', one.key] : ['own', one.text])),
    ),
  )

export const isVersion = isHex64

const theFour = () =>
  AT_FIRST.map((slot, place) => ({ slot, place, agreement: { kind: 'default', key: `${slot}@1` } }))

/** What holds, given the bodies of the greatest agreement claim of each slot. */
export const agreementsOf = greatestBodies => {
  const slots = new Map(theFour().map(body => [body.slot, body]))
  for (const body of greatestBodies) slots.set(body.slot, body)
  const standing = [...slots.values()]
    .filter(body => body.agreement)
    .sort((a, b) => a.place - b.place || (a.slot < b.slot ? -1 : 1))
    .slice(0, MOST)
  return (standing.length ? standing : theFour()).map(body => body.agreement)
}
