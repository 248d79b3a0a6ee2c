/** Who stands behind the page, as far as they have said; each part is null where nothing was said. */
export interface Imprint {
  readonly name: string | null
  /** An https: or mailto: address. */
  readonly contact: string | null
  /** What the law of their place asks for, at such an address. */
  readonly legal: string | null
}

/** Nobody has said who stands behind the page. */
export const UNSAID: Imprint = { name: null, contact: null, legal: null }
