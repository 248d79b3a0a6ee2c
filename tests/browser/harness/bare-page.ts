import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Person } from './person.ts'

const HTML = `<!doctype html><html lang="en"><title>A bare page</title><link rel="icon" href="data:,">
<bare-room></bare-room>
<script>
  customElements.define('bare-room', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = \`<bare-desk><em slot="greeting">Welcome</em></bare-desk>\`
    }
  })
  customElements.define('bare-desk', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = \`
        <slot name="greeting"></slot> <p id="state">resting</p>
        <label>What may we call you? <input id="name"></label>
        <label><input type="radio" name="way"> Just listening</label>
        <button aria-label="Come in"><span aria-hidden="true">→</span></button>
        <button disabled>Not yet</button><button hidden>Never</button>\`
      const state = this.shadowRoot.getElementById('state')
      this.shadowRoot.querySelector('button').onclick = async event => {
        const activated = event.isTrusted && navigator.userActivation.isActive
        const name = this.shadowRoot.getElementById('name').value
        try {
          window.voice = await navigator.mediaDevices.getUserMedia({ audio: true })
          state.textContent = name + ' is in' + (activated ? '' : ' without a press')
        } catch (error) {
          state.textContent = 'no microphone: ' + error.name
        }
        window.voice?.getTracks()[0].addEventListener('ended', () => (state.textContent = 'unplugged'))
      }
    }
  })
  class OwnConnection extends RTCPeerConnection {}
  window.lines = {}
  window.lineTo = other => {
    const line = new OwnConnection({ iceServers: [] })
    window.lines[other] = line
    line.ontrack = ({ track }) => {
      // Never attached, as a page may do it.
      const player = new Audio()
      player.srcObject = new MediaStream([track])
      player.play()
    }
    return line
  }
  window.settled = async line => {
    await line.setLocalDescription()
    if (line.iceGatheringState !== 'complete')
      await new Promise(done => line.addEventListener('icegatheringstatechange', () => line.iceGatheringState === 'complete' && done()))
    return line.localDescription.toJSON()
  }
</script></html>`

declare global {
  interface Window {
    voice: MediaStream
    lines: Record<string, RTCPeerConnection>
    lineTo(other: string): RTCPeerConnection
    settled(line: RTCPeerConnection): Promise<RTCSessionDescriptionInit>
  }
}

/** A page with nothing of the room in it, to try the harness itself. */
export interface BarePage {
  readonly url: string
  readonly port: number
  close(): void
}

export async function openBarePage(): Promise<BarePage> {
  const server = createServer((_asked, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(HTML)
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    port,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Connects two bare pages, each sending its microphone; the test itself carries the signals. */
export async function connectBarePages(from: Person, to: Person): Promise<void> {
  const offer = await from.page.evaluate(other => {
    const line = window.lineTo(other)
    line.addTrack(window.voice.getAudioTracks()[0] as MediaStreamTrack, window.voice)
    return window.settled(line)
  }, to.name)
  const answer = await to.page.evaluate(
    async (other, offered) => {
      const line = window.lineTo(other)
      await line.setRemoteDescription(offered)
      line.addTrack(window.voice.getAudioTracks()[0] as MediaStreamTrack, window.voice)
      return window.settled(line)
    },
    from.name,
    offer,
  )
  await from.page.evaluate(
    (other, answered) => window.lines[other]?.setRemoteDescription(answered),
    to.name,
    answer,
  )
}
