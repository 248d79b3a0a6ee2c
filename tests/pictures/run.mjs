// What `npm run pictures` runs: pictures of the running product, so that those in the README stay true.
//
//   npm run pictures                   the README's, of a real circle of five, into tests/pictures
//   npm run pictures -- all            every screen and corner, to be looked at by a person, into test-output/pictures
//   npm run pictures -- all de/dark '1280|1920' listening   only those whose name fits all these patterns

import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const [first, ...patterns] = process.argv.slice(2)
if (first === undefined) await (await open('evening.ts')).takeEvening()
else if (first === 'all') await (await open('every-screen.ts')).takeEveryScreen(patterns)
else throw new Error(`"${first}" is no kind of picture; "all" is.`)

async function open(file) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
}
