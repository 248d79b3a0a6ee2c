import type { Person } from '../harness/person.ts'

/*
 * Faults of the lines that no stopped process makes: every line of a page cut in the same moment, or two people
 * between whom no line can ever stand while both reach everybody else.
 */

interface LinesInPage {
  readonly own: string
  readonly kept: string[]
  cut(): number
}

interface InPage {
  readonly lineFaults: LinesInPage
}

/** Takes hold of this page's lines before any code of it runs. */
export async function prepareLineFaults(person: Person): Promise<void> {
  await person.page.evaluateOnNewDocument(() => {
    const lines = new Set<WeakRef<RTCPeerConnection>>()
    const faults = {
      own: '',
      kept: [] as string[],
      cut() {
        const living = [...lines]
          .map(line => line.deref())
          .filter(line => line?.connectionState === 'connected')
        for (const line of living) line?.close()
        return living.length
      },
    }
    const { generateCertificate } = RTCPeerConnection
    RTCPeerConnection.generateCertificate = async algorithm => {
      const certificate = await generateCertificate(algorithm)
      faults.own = certificate.getFingerprints()[0]?.value?.toUpperCase() ?? ''
      return certificate
    }
    const { setRemoteDescription } = RTCPeerConnection.prototype
    RTCPeerConnection.prototype.setRemoteDescription = function (description) {
      lines.add(new WeakRef(this))
      const theirs = /^a=fingerprint:\S+ (\S+)/m.exec(description.sdp ?? '')?.[1]?.toUpperCase() ?? ''
      // Never taken, so that neither end gets further than to try.
      if (faults.kept.includes(theirs)) return new Promise<void>(() => {})
      return Reflect.apply(setRemoteDescription, this, [description])
    }
    Object.assign(globalThis, { lineFaults: faults })
  })
}

/** From now on no line comes up between these two; both were prepared, and their pages stand. */
export async function keepApart(one: Person, other: Person): Promise<void> {
  const theirs = await other.page.evaluate(() => (globalThis as unknown as InPage).lineFaults.own)
  if (theirs === '') throw new Error(`${other.name}'s page has made no certificate yet.`)
  await one.page.evaluate(kept => {
    ;(globalThis as unknown as InPage).lineFaults.kept.push(kept)
  }, theirs)
}

/** Cuts all lines of these people at once, each at both ends; how many ends that were. */
export async function cutAllLines(people: readonly Person[]): Promise<number> {
  const cut = people.map(({ page }) =>
    page.evaluate(() => (globalThis as unknown as InPage).lineFaults.cut()),
  )
  return (await Promise.all(cut)).reduce((sum, ends) => sum + ends, 0)
}
