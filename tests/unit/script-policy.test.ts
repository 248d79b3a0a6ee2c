import { expect, test } from 'vitest'
import { admitOwnScripts } from '../../src/script-policy.ts'

const PAGE = 'https://room.example/circles/#secret'

function policyAt(base: string) {
  const made: { name: string; createScriptURL: (url: string) => string }[] = []
  admitOwnScripts(base, {
    trustedTypes: {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) =>
        made.push({ name, ...rules }),
    },
  })
  expect(made).toHaveLength(1)
  return made[0] as (typeof made)[number]
}

test('[S31] the one policy makes scripts of the files of the build, wherever the page lies', () => {
  const { name, createScriptURL } = policyAt(PAGE)
  expect(name).toBe('default')
  const own = 'https://room.example/circles/assets/ticker.worker-abc.js'
  expect(createScriptURL(own)).toBe(own)
  expect(createScriptURL('/circles/assets/ticker.worker-abc.js')).toBe('/circles/assets/ticker.worker-abc.js')
})

test.each([
  'https://elsewhere.example/circles/assets/a.js',
  'https://room.example/assets/a.js',
  'https://room.example/circles/a.js',
  'https://room.example/circles/assets/../a.js',
  'https://room.example/circles/assets/a.js?b',
  'https://room.example/circles/assets/a.js#b',
  'https://room.example/circles/assets/a.svg',
  '//elsewhere.example/circles/assets/a.js',
  'blob:https://room.example/circles/assets/a.js',
  'data:text/javascript,1//assets/a.js',
])('[S31] and of nothing else: %s', url => {
  expect(() => policyAt(PAGE).createScriptURL(url)).toThrow(TypeError)
})

test('[S31] and of the one worker that keeps the page, which lies beside it', () => {
  const { createScriptURL } = policyAt(PAGE)
  for (const own of ['./worker.js', 'https://room.example/circles/worker.js'])
    expect(createScriptURL(own)).toBe(own)
  for (const other of [
    '/worker.js',
    './worker.js?a',
    './worker.js#a',
    './a/worker.js',
    'https://elsewhere.example/circles/worker.js',
  ])
    expect(() => createScriptURL(other)).toThrow(TypeError)
})

test('[S31] a browser without such policies is left alone', () => {
  expect(() => admitOwnScripts(PAGE, {})).not.toThrow()
})
