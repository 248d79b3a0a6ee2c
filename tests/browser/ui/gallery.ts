import { spokenParts } from '../../../src/ui/circle-sentence.ts'
import { directionOf, type Language, languageNow, parseLanguage, speak } from '../../../src/ui/language.ts'
import '../../../src/ui/listening-circle.ts'
import '../../../src/ui/listening-room.ts'
import '../../../src/ui/rehearsal-line.ts'
import type { ListeningRoom } from '../../../src/ui/listening-room.ts'
import { type Request, RoomRequest, type Screen } from '../../../src/ui/screen.ts'
import { type Cast, type CircleChange, changed } from './circle-screen.ts'
import { gallery } from './gallery-screens.ts'

declare global {
  interface Window {
    /** Every request that went up, in order. */
    requests: Request[]
    /** Whatever the page's own policy had to refuse. */
    refusals: string[]
    room: ListeningRoom
    show: (screen: string, cast?: Cast) => Promise<void>
    showExactly: (screen: Screen) => Promise<void>
    change: (change: CircleChange) => Promise<void>
    /** Goes on in another language, as the page does when its person chooses one. */
    speakOn: (language: Language) => Promise<void>
  }
}

const asked = new URLSearchParams(location.search)
const room = document.createElement('listening-room') as ListeningRoom
room.spoken = spokenParts
window.room = room
window.requests = []
window.refusals = []
document.documentElement.style.fontSize = `${asked.get('text') ?? 100}%`
document.addEventListener(RoomRequest.type, event => {
  if (event instanceof RoomRequest) window.requests.push(event.request)
})
document.addEventListener('securitypolicyviolation', event => {
  window.refusals.push(`${event.effectiveDirective} ${event.blockedURI}`)
})

window.showExactly = async screen => {
  room.screen = screen
  await room.updateComplete
}
window.change = change => {
  if (room.screen?.at !== 'circle') throw new Error('No circle is shown that could go on.')
  return window.showExactly(changed(room.screen, change))
}
window.speakOn = async language => {
  await speak(language, ['arrival', 'circle'])
  document.documentElement.lang = languageNow()
  document.dir = asked.get('dir') ?? directionOf(languageNow())
  room.redraw()
}
window.show = (name, cast = { seats: 5 }) => {
  const screen = gallery[name]
  if (screen === undefined) throw new Error(`There is no screen called ${name}.`)
  return window.showExactly(screen(cast))
}

document.body.append(room)
await window.speakOn(parseLanguage(asked.get('language')) ?? 'en')
const names = asked.getAll('name')
await window.show(asked.get('screen') ?? 'home', {
  seats: Number(asked.get('seats') ?? 5),
  ...(names.length > 0 ? { names } : {}),
})
document.documentElement.dataset.drawn = 'yes'
