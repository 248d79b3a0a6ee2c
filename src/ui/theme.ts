import type { Language } from './language.ts'

/** In which light the page stands: as the device has it, or as its person wants it. */
export const THEMES = ['device', 'evening', 'day'] as const
export type Theme = (typeof THEMES)[number]

/** What a person may choose about the page itself, on any screen. */
export type ChoiceRequest =
  | { readonly kind: 'choose-language'; readonly language: Language }
  | { readonly kind: 'choose-theme'; readonly theme: Theme }
  /** Keeps these choices and the page on this device, or forgets them. */
  | { readonly kind: 'keep-choices'; readonly on: boolean }

/**
 * Whether choices are kept on this device: 'nothing' while there is none of one's own, 'refused' where the browser lets the
 * page keep nothing.
 */
const KEEPINGS = ['nothing', 'no', 'yes', 'refused'] as const
export type Keeping = (typeof KEEPINGS)[number]

/** Reads the name of a light; null when there is none such. */
export function parseTheme(value: unknown): Theme | null {
  return THEMES.find(one => one === value) ?? null
}

/** The light in which the page stands: like its language, it stands on the page's outermost element. */
export function themeNow({ dataset }: HTMLElement = document.documentElement): Theme {
  return parseTheme(dataset.theme) ?? 'device'
}

/** Whether choices are kept; it stands there as well. */
export function keepingNow({ dataset }: HTMLElement = document.documentElement): Keeping {
  return KEEPINGS.find(one => one === dataset.keeping) ?? 'nothing'
}
