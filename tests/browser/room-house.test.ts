import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createRecorder } from './harness/recorder.ts'
import { openRoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'

const SECRET = 'tenderly-spoken'

it('[H9] the recorder finds a word in whatever passes, in both directions and in disguise', async () => {
  const server = createServer((_asked, answer) => answer.end('a page'))
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', socket => socket.on('message', data => socket.send(`echo ${data}`)))
  await new Promise<void>(resolve => server.listen(0, resolve))
  const recorder = await createRecorder((server.address() as AddressInfo).port)
  const at = `localhost:${recorder.port}`
  expect(
    await (
      await fetch(`http://${at}/${SECRET}-asked`, { method: 'POST', body: `{"${SECRET}-sent":1}` })
    ).text(),
  ).toBe('a page')
  const socket = new WebSocket(`ws://${at}/`)
  const echoes: string[] = []
  socket.on('message', data => echoes.push(String(data)))
  await new Promise(resolve => socket.once('open', resolve))
  const hidden = ['a', 'bb', 'ccc'].map((before, index) =>
    Buffer.from(`${before}${SECRET}-${index}-hidden`).toString('base64'),
  )
  for (const text of [`${SECRET}-said`, ...hidden]) socket.send(text)
  await until(() => echoes.length === 4, 'the server answers through the recorder')
  const words = ['asked', 'sent', 'said', '0-hidden', '1-hidden', '2-hidden'].map(word => `${SECRET}-${word}`)
  expect(recorder.find([...words, `${SECRET}-never`, `echo ${SECRET}-said`])).toEqual([
    ...words,
    `echo ${SECRET}-said`,
  ])
  expect(recorder.bytesToBrowsers()).toBeGreaterThan('a page'.length)
  socket.terminate()
  await recorder.close()
  sockets.close()
  server.close()
})

it('[H9] the server can be killed without a farewell and comes back at the same address', async () => {
  const house = await openRoomHouse({ recorded: true })
  try {
    const isOpen = async () => (await fetch(`${house.url}/healthz`)).ok
    expect(await isOpen()).toBe(true)
    await house.kill()
    await expect(isOpen()).rejects.toThrow()
    await house.restart()
    expect(await isOpen()).toBe(true)
    expect(house.recorder?.find(['/healthz'])).toEqual(['/healthz'])
  } finally {
    await house.close()
  }
})
