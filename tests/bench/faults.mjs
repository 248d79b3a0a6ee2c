// What it takes to recover from each fault, as the tests of those faults print it. They take minutes.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

const FILES = ['faults-blackout', 'faults-six'].map(name => `tests/browser/${name}.test.ts`)
/** `[W44] every line cut at once: all six connected again after 900 ms` */
const FIGURE = /\[W\d+\] (.+?):? (?:after )?(\d[\d.]* m?s)$/

export async function measureFaults(isFull) {
  if (!isFull) return []
  const child = spawn('npx', ['vitest', 'run', '--project', 'whole', ...FILES], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  child.stdout.on('data', part => {
    printed += part
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The circle did not recover:\n${printed}`)
  const figures = printed.split('\n').map(line => FIGURE.exec(line.trim()))
  return figures.filter(Boolean).map(([, what, ours]) => ({ what, ours, theirs: null, bar: null }))
}
