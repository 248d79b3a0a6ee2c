import { type Filling, say } from './language.ts'

/*
 * Which messages there are, and what fills their gaps. Their words stand in languages/, under the path of their keys:
 *
 *   { dock: { pass: filled<[name: string]>('name') } }   words.dock.pass('Ana')   dock-pass = Pass to { $name }
 */

/** A message that is one text. */
interface Text {
  readonly message: 'text'
}

/** Several texts in a row, numbered from 1. */
interface Texts<N extends number> {
  readonly message: 'texts'
  readonly count: N
}

/** A message with gaps, filled in this order. */
interface Filled<Fillings extends readonly Filling[]> {
  readonly message: 'filled'
  readonly gaps: { readonly [K in keyof Fillings]: string }
  /** There for the compiler alone. */
  readonly says?: (...fillings: Fillings) => string
}

export type Message = Text | Texts<number> | Filled<readonly never[]>

/** Messages by the place where they are said. */
export interface Messages {
  readonly [key: string]: Message | Messages
}

/** What the room says, in the language that is spoken at the moment of asking. */
export type Spoken<M> = M extends Text
  ? string
  : M extends Texts<infer N>
    ? N extends 2
      ? readonly [string, string]
      : readonly string[]
    : M extends { readonly message: 'filled'; readonly says?: infer Says }
      ? NonNullable<Says>
      : { readonly [Key in keyof M]: Spoken<M[Key]> }

export const text: Text = { message: 'text' }

export function texts<N extends number>(count: N): Texts<N> {
  return { message: 'texts', count }
}

export function filled<Fillings extends readonly Filling[]>(
  ...gaps: { readonly [K in keyof Fillings]: string }
): Filled<Fillings> {
  return { message: 'filled', gaps }
}

/** Gives messages their voice. Nothing is said before it is asked for, so that the language can change meanwhile. */
export function spoken<M extends Messages>(place: string, messages: M): Spoken<M> {
  const said = {}
  for (const [key, one] of Object.entries(messages)) {
    const id = messageId(place, key)
    const get = isMessage(one) ? () => voiceOf(id, one) : always(spoken(id, one))
    Object.defineProperty(said, key, { get, enumerable: true })
  }
  return said as Spoken<M>
}

/** Every message with its gaps, by name: what each language has to hold. */
export function messageIds(place: string, messages: Messages): ReadonlyMap<string, readonly string[]> {
  const found = Object.entries(messages).flatMap(([key, one]): (readonly [string, readonly string[]])[] => {
    const id = messageId(place, key)
    if (!isMessage(one)) return [...messageIds(id, one)]
    if (one.message === 'texts') return numbered(id, one.count).map(each => [each, []] as const)
    return [[id, one.message === 'filled' ? one.gaps : []] as const]
  })
  return new Map(found)
}

function voiceOf(id: string, one: Message): unknown {
  if (one.message === 'text') return say(id)
  if (one.message === 'texts') return numbered(id, one.count).map(each => say(each))
  const { gaps }: { readonly gaps: readonly string[] } = one
  return (...fillings: readonly Filling[]) =>
    say(id, Object.fromEntries(gaps.map((gap, at) => [gap, fillings[at] ?? ''])))
}

function numbered(id: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${id}-${at + 1}`)
}

/** Messages are named with letters, digits and dashes alone. */
function messageId(place: string, key: string): string {
  const name = key.replace(/[^A-Za-z0-9-]/g, '-')
  return place === '' ? name : `${place}-${name}`
}

function isMessage(one: Message | Messages): one is Message {
  return typeof one.message === 'string'
}

function always<T>(value: T): () => T {
  return () => value
}
