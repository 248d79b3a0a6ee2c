/** The door, from outside: hello, welcome, knock, admitted. */
import { setTimeout as pause } from 'node:timers/promises'
import { versionOf } from '../protocol/agreements.mjs'
import * as bounds from './bounds.mjs'

const OTHER_VERSION_AGAIN = 4000
/** How long the others are waited for once somebody has answered. */
const OTHERS_ANSWER = 200

/** Collects letters of some kinds until `enough` says so or the time is over. */
const collect = (post, kinds, ms, enough = () => false, msAfterFirst = ms) =>
  new Promise(resolve => {
    const letters = []
    const finish = () => {
      clearTimeout(timer)
      stop()
      resolve(letters)
    }
    const stop = post.onLetter(letter => {
      if (!kinds.includes(letter.signal.kind) || letter.to === null) return
      letters.push(letter)
      if (enough(letters)) return finish()
      clearTimeout(timer)
      timer = setTimeout(finish, Math.min(msAfterFirst, began + ms - bounds.now()))
    })
    const began = bounds.now()
    let timer = setTimeout(finish, ms)
  })

const hello = async (post, enough) => {
  post.send(null, { kind: 'hello', seated: false })
  return collect(post, ['welcome'], bounds.NOBODY_ANSWERS, enough, OTHERS_ANSWER)
}

const ANSWERS = ['admitted', 'refused', 'waiting']

const knockAt = async (post, id, name, consent) => {
  const answer = collect(post, ANSWERS, bounds.KNOCK_ANSWER, letters => letters.at(-1).author.id === id)
  post.send(id, { kind: 'knock', name, consent, waits: false })
  return (await answer).find(letter => letter.author.id === id)
}

/** @param {() => object | undefined} answered what has come meanwhile from anybody */
const waitInside = async (post, name, consent, answered) => {
  for (let silent = 0; silent < bounds.NOTHING_FROM_INSIDE; silent += bounds.KNOCK_AGAIN) {
    const answers = collect(post, [...ANSWERS, 'welcome'], bounds.KNOCK_AGAIN, letters =>
      ['admitted', 'refused'].includes(letters.at(-1).signal.kind),
    )
    if (answered()) return answered()
    post.send(null, { kind: 'knock', name, consent, waits: true })
    const letters = await answers
    const last = letters.findLast(letter => ['admitted', 'refused'].includes(letter.signal.kind))
    if (last) return last
    if (letters.length) silent = -bounds.KNOCK_AGAIN
  }
  return null
}

/** Knocks at one after the other; the answer that counts, or null when nothing is heard from inside. */
const knockAround = async ({ post, name, consent, ids, log }) => {
  let admitted
  const stop = post.onLetter(letter => {
    if (letter.signal.kind === 'admitted') admitted = letter
  })
  try {
    for (const id of ids) {
      const answer = await knockAt(post, id, name, consent)
      if (answer?.signal.kind !== 'waiting' && answer) return answer
      if (!answer) continue
      log('waiting at the door')
      return await waitInside(post, name, consent, () => admitted)
    }
    return null
  } finally {
    stop()
  }
}

/**
 * Asks to be let in until somebody lets one in, refuses, or nobody is there.
 * @param {{ post, name: string, agree: (agreements: object[], title: string) => Promise<boolean>, log }} options
 * @returns {Promise<{ host?: object, seat: number, consent: string | null }>} without a host: one opens the circle
 */
export const enter = async ({ post, name, agree, log }) => {
  let agreedTo = null
  while (true) {
    const welcomes = await hello(post, letters => letters.length >= 1 && agreedTo !== null)
    if (welcomes.length === 0) {
      if (bounds.now() - post.otherVersionAt > OTHER_VERSION_AGAIN) return { seat: 0, consent: null }
      log('another version is in this room')
      await pause(OTHER_VERSION_AGAIN)
      continue
    }
    const { agreements, title } = welcomes[0].signal
    const consent = versionOf(agreements)
    if (agreedTo !== consent) {
      log(`welcomed by ${welcomes.length}, agreements ${consent.slice(0, 8)}`)
      if (!(await agree(agreements, title))) throw new Error('did not agree')
      agreedTo = consent
      continue // hello once more, right before knocking
    }
    const answer = await knockAround({
      post,
      name,
      consent,
      ids: welcomes.map(({ author }) => author.id),
      log,
    })
    if (answer?.signal.kind === 'admitted') return { host: answer.author, seat: answer.signal.seat, consent }
    if (answer && answer.signal.reason !== 'changed') throw new Error(`refused: ${answer.signal.reason}`)
  }
}

/** The host is not reached: whoever else lets one in is linked to. Ends when `isSeated`. */
export const askOthers = async ({ post, name, isSeated, consent, link }) => {
  await pause(bounds.HOST_AWAITED)
  while (!isSeated()) {
    for (const { author } of await hello(post)) {
      if (isSeated()) return
      const answer = await knockAt(post, author.id, name, consent)
      if (answer?.signal.kind === 'admitted') link(answer.author)
    }
    await pause(bounds.KNOCK_AGAIN)
  }
}
