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
      basePath: '',
      metricsPort: null,
      imprint: { name: null, contact: null, legal: null, language: null },
    })
  })

  test('[S32] is read once and whole', () => {
    const settings = parseEnvironment({
      PORT: '8080',
      STUN_PORT: 'off',
      REDIS_URL: 'redis://a:6379, rediss://b:6379',
      ORIGINS: 'https://room.example, http://localhost:4000',
      TRUST_PROXY: '1',
      METRICS_PORT: '9090',
      HOSTED_BY: ' The listeners of Ulm ',
      CONTACT_URL: 'mailto:us@room.example',
      LEGAL_URL: 'https://room.example/imprint',
      PAGE_LANGUAGE: 'de',
    })
    expect(settings).toMatchObject({
      port: 8080,
      stunPort: null,
      redis: { urls: ['redis://a:6379', 'rediss://b:6379'], isCluster: true },
      origins: ['https://room.example', 'http://localhost:4000'],
      trustProxy: true,
      metricsPort: 9090,
      imprint: {
        name: 'The listeners of Ulm',
        contact: 'mailto:us@room.example',
        legal: 'https://room.example/imprint',
        language: 'de',
      },
    })
    expect(parseEnvironment({ REDIS_URL: 'redis://a' }).redis).toEqual({
      urls: ['redis://a'],
      isCluster: false,
    })
    expect(parseEnvironment({ REDIS_URL: 'redis://a', REDIS_CLUSTER: '1' }).redis?.isCluster).toBe(true)
  })

  test.each([
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 1 or 0, not "yes".'],
    [{ METRICS_PORT: 'on' }, 'METRICS_PORT must be a number from 0 to 65535, not "on".'],
    [{ HOSTED_BY: 'two\nlines' }, 'HOSTED_BY must be one line of at most 80 signs.'],
    [{ HOSTED_BY: 'x'.repeat(81) }, 'HOSTED_BY must be one line of at most 80 signs.'],
    [{ CONTACT_URL: 'us@room.example' }, 'CONTACT_URL must be like "https://host.example/us"'],
    [{ CONTACT_URL: 'javascript:alert(1)' }, 'CONTACT_URL must be like "https://host.example/us"'],
    [{ LEGAL_URL: 'http://room.example' }, 'LEGAL_URL must be like "https://host.example/us"'],
    [{ LEGAL_URL: 'https://me:hush@room.example' }, 'LEGAL_URL must be like "https://host.example/us"'],
    [{ PAGE_LANGUAGE: 'de_DE.UTF-8' }, 'PAGE_LANGUAGE must be like "en" or "pt-BR"'],
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
    const names = [
      'PORT',
      'STUN_PORT',
      'REDIS_URL',
      'REDIS_CLUSTER',
      'ORIGINS',
      'SIGNAL_ALSO',
      'METRICS_PORT',
    ].concat(['HOSTED_BY', 'CONTACT_URL', 'LEGAL_URL', 'PAGE_LANGUAGE'])
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
