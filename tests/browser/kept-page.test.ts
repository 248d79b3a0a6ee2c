import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/ui/language.ts'
import type { Person } from './harness/person.ts'
import { HOME, openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { createGathering } from './room/gathering.ts'
import {
  findsNoWayAndGoesOn,
  keepsAndComesBack,
  leavesAtOnce,
  sitsAndEnds,
  takesTheTickAway,
} from './room/keeping.ts'
import { builtFiles } from './room/kept.ts'

const CLIENT = join(HOME, 'dist/client')
const gathering = createGathering()
let house: RoomHouse
let ana: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ana = await gathering.invite('Ana')
})
afterAll(async () => {
  await gathering.close()
  await house?.close()
})

it('[S53] the worker that is built knows the page before the seat, in every language, and nothing else', () => {
  const files = builtFiles()
  const page = readFileSync(join(CLIENT, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name ?? '')
  const spoken = files.filter(file => /^assets\/[a-z]{2}-/.test(file))
  expect(files.toSorted()).toEqual([...named, ...spoken].toSorted())
  expect(spoken.map(file => file.slice(7, 9)).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted())
  for (const file of files) expect(existsSync(join(CLIENT, file)), file).toBe(true)
  for (const file of spoken) expect(readFileSync(join(CLIENT, file), 'utf8')).toContain('home-open')
})

describe('what somebody keeps', () => {
  it('[W165] is nothing until they tick it, and then their language, their light and the page alone', () =>
    keepsAndComesBack(ana, house))

  it('[W167] without a network the page opens; with a link it says so, and goes on by itself', () =>
    findsNoWayAndGoesOn(ana, house))

  it('[W166] while a circle lasts and after its end nothing else is kept beside it', () =>
    sitsAndEnds(ana, house))

  it('[W166] after a quick exit not even that is there', () => leavesAtOnce(ana, house))

  it('[W165] goes with the tick, worker and files with it', () => takesTheTickAway(ana, house))
})
