import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEnvironment } from '../../src/server/environment.ts'

describe('what the host of the room sets', () => {
  test('[S32] nothing at all is a room for one process', () => {
    expect(parseEnvironment({})).toEqual({
      port: 4000,
      host: undefined,
      stunPort: 3478,
      turn: null,
      redis: null,
      also: null,
      origins: null,
      trustProxy: false,
      metrics: false,
    })
  })

  test('[S32] is read once and whole', () => {
    const settings = parseEnvironment({
      PORT: '8080',
      STUN_PORT: 'off',
      REDIS_URL: 'redis://a:6379, rediss://b:6379',
      ORIGINS: 'https://room.example, http://localhost:4000',
      TRUST_PROXY: '1',
      METRICS: '1',
    })
    expect(settings).toMatchObject({
      port: 8080,
      stunPort: null,
      redis: { urls: ['redis://a:6379', 'rediss://b:6379'], isCluster: true },
      origins: ['https://room.example', 'http://localhost:4000'],
      trustProxy: true,
      metrics: true,
    })
    expect(parseEnvironment({ REDIS_URL: 'redis://a' }).redis).toEqual({
      urls: ['redis://a'],
      isCluster: false,
    })
    expect(parseEnvironment({ REDIS_URL: 'redis://a', REDIS_CLUSTER: '1' }).redis?.isCluster).toBe(true)
  })

  test.each([
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 1 or 0, not "yes".'],
    [{ METRICS: 'on' }, 'METRICS must be 1 or 0, not "on".'],
    [{ ORIGINS: 'room.example' }, 'ORIGINS must be like "https://room.example"'],
    [{ ORIGINS: 'https://room.example/' }, 'ORIGINS must be like "https://room.example"'],
    [{ REDIS_URL: 'http://:hush@a' }, 'REDIS_URL must be an address like redis://localhost:6379'],
    [{ REDIS_CLUSTER: '1' }, 'REDIS_CLUSTER needs REDIS_URL beside it.'],
    [{ STUN_PORT: '99999' }, 'STUN_PORT must be a number'],
  ])('[S32] a wrong value is one clear sentence without a secret: %j', (env, sentence) => {
    expect(() => parseEnvironment(env)).toThrow(sentence)
    expect(() => parseEnvironment(env)).not.toThrow('hush')
  })

  test('[S32] anything at all is read, or refused in a sentence that names the variable', () => {
    const names = ['PORT', 'STUN_PORT', 'REDIS_URL', 'REDIS_CLUSTER', 'ORIGINS', 'SIGNAL_ALSO', 'METRICS']
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), env => {
        try {
          parseEnvironment(env)
        } catch (error) {
          expect(String(error)).toMatch(new RegExp(`^Error: (${names.join('|')}) .*\\.$`, 's'))
        }
      }),
    )
  })
})
