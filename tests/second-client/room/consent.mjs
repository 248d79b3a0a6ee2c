/** Consent: whoever agreed to other agreements than those that stand now reads them anew. */
import { now } from './bounds.mjs'

const STANDS = 1000

export class Consent {
  #sitting
  #agree
  #version = null
  #since = 0
  #asked = null

  /** @param {(agreements: object[], title: string) => Promise<boolean>} agree */
  constructor(sitting, agree) {
    this.#sitting = sitting
    this.#agree = agree
  }

  async react() {
    const { circle, id, ledger } = this.#sitting
    const { version, agreements, scene } = circle
    if (version !== this.#version) {
      this.#version = version
      this.#since = now()
    }
    const isNew = ledger.of('person', id).body.consent !== version && this.#asked !== version
    if (!isNew || now() - this.#since < STANDS) return
    this.#asked = version
    const agrees = await this.#agree(agreements, scene.title)
    if (agrees && this.#sitting.isOpen && this.#sitting.circle.version === version)
      this.#sitting.writePerson({ consent: version })
  }
}
