import { expect, it } from 'vitest'
import { createConnectionLook } from '../../src/connection-look.ts'

function device(answer: readonly RTCIceServer[] | null, isCut = false) {
  const asked: string[] = []
  const seen: unknown[] = []
  const connection = createConnectionLook({
    isCut: () => isCut,
    askHelp: async () => {
      asked.push('help')
      return answer
    },
  })
  connection.state.subscribe(next => seen.push(next))
  return { connection, asked, seen }
}

it('[N92] nothing is looked at before somebody asks, and then once at a time', async () => {
  const { connection, asked, seen } = device([])
  expect([connection.state.get(), asked]).toEqual([null, []])
  await Promise.all([connection.look(), connection.look()])
  expect([seen, asked]).toEqual([['checking', 'untried'], ['help']])
  await connection.look()
  expect(asked).toEqual(['help', 'help'])
})

it('[N92] a server that is known to be away is not asked, and one that does not answer is named', async () => {
  const away = device([], true)
  await away.connection.look()
  expect([away.connection.state.get(), away.asked]).toEqual(['no-server', []])
  const silent = device(null)
  await silent.connection.look()
  expect([silent.connection.state.get(), silent.asked]).toEqual(['no-server', ['help']])
})
