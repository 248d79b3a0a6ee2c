/*
 * The wire of y-webrtc's own signalling server, version 10, so that stock clients work: JSON in text frames.
 *
 *   client → server   subscribe {topics}   unsubscribe {topics}   publish {topic, …}   ping
 *   server → client   publish {topic, …}   pong
 *
 * A publish goes, as it came, to everyone subscribed, its sender included. That server also adds to it how many are
 * subscribed. No client reads it, and it would tell whoever merely knows a topic how many sit together: we do not.
 */

export type ClientMessage =
  | { readonly type: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }
  | { readonly type: 'publish'; readonly topic: string }
  | { readonly type: 'ping' }

export const PONG = Buffer.from(JSON.stringify({ type: 'pong' }))

/** Reads one text frame from a stranger; null when it is malformed in any way. */
export function parseMessage(text: string, maxTopicLength: number): ClientMessage | null {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || !('type' in value)) return null
  const isTopic = (topic: unknown): topic is string =>
    typeof topic === 'string' && topic !== '' && topic.length <= maxTopicLength
  switch (value.type) {
    case 'subscribe':
    case 'unsubscribe': {
      const topics: unknown = 'topics' in value ? value.topics : null
      return Array.isArray(topics) && topics.every(isTopic) ? { type: value.type, topics } : null
    }
    case 'publish':
      return 'topic' in value && isTopic(value.topic) ? { type: 'publish', topic: value.topic } : null
    case 'ping':
      return { type: 'ping' }
    default:
      return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // a stranger's bytes: the caller counts them as malformed
  }
}
