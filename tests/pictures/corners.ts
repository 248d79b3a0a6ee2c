import type { Language } from '../../src/ui/language.ts'

/** A screen where something is longer, larger or nearer to the edge than is usual. */
export interface Corner {
  readonly name: string
  readonly screen: string
  readonly seats?: number
  readonly names?: readonly string[]
  readonly scheme?: 'dark' | 'light'
  /** Of the window, as in `390x844`, which it is unless said. */
  readonly size?: string
  /** Of the letters, percent of the usual. */
  readonly text?: number
  readonly language?: Language
  /** The system's own few colours, as some people need them. */
  readonly isForced?: boolean
  /** What is pressed, one after the other, before the picture is taken. */
  readonly presses?: readonly string[]
  readonly scrollTo?: string
}

const DESK = '1280x800'
const SMALL = '320x568'
const SIDEWAYS = '844x390'
const LONG = 'Maximiliana Wolkenstein-Abernathy of Lei'
const HTML = '<img src=x onerror=alert(1)><b>Ana</b>'
/** Many scripts and directions, signs made of several, and one that would turn what stands beside it. */
const MIXED = [
  'Sam',
  'שרה',
  '👩‍👩‍👧‍👦 Jo 🌱',
  'أمل Ana',
  'नमिता',
  '王小明',
  'Zoë 🏳️‍🌈',
  '(מרים)',
  'İnci',
  '…',
  '🪨',
  'Ω-7',
]
/** Emoji of several signs with skin tones, letters under towers of marks, both directions in one word, and forty of the widest. */
const HARD = [
  'Sam',
  '👩🏽‍🚀👨🏿‍🦰 Lu',
  'Z̶̢̛͚̓̈́a̷̧̝͒͝l̵̰͊͠g̸̟͌o̴͓͂̚',
  '👨‍👩‍👧‍👦👩🏻‍❤️‍💋‍👨🏾🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'Ana שרה أمل 3',
  'W'.repeat(40),
  '木'.repeat(40),
  'ﷺ'.repeat(12),
  'ミミミミミミミミミミミミミミミミミミミミ',
  '👍🏿'.repeat(20),
  'மு‌கு‍ந்தன்',
  'Jean-Christophe-Maximilien de la Tourell',
]
const STEPS = ['home', 'welcome', 'you', 'ready', 'listening', 'holding', 'reading', 'farewell'] as const
const FOLDS = [
  'A question for the round',
  'The evening',
  'Time and quiet',
  'Name and frame',
  'The guardian',
  'The door',
  'What we agreed',
  'Details',
]

export const corners: readonly Corner[] = [
  ...[3, 8, 12, 16, 24].flatMap(seats => [
    { name: `asked-${seats}`, screen: 'prompt-long', seats },
    { name: `asked-${seats}-desk`, screen: 'prompt-long', seats, size: DESK },
    { name: `long-names-${seats}`, screen: 'away', seats, names: Array(seats).fill(LONG) as string[] },
  ]),
  ...STEPS.flatMap(screen => [
    { name: `text-200-${screen}`, screen, text: 200 },
    { name: `text-200-${screen}-desk`, screen, text: 200, size: DESK },
    { name: `forced-${screen}`, screen, isForced: true },
    { name: `small-${screen}`, screen, size: SMALL },
    { name: `sideways-${screen}`, screen, size: SIDEWAYS },
  ]),
  { name: 'text-200-12', screen: 'away', seats: 12, text: 200 },
  { name: 'text-200-12-desk', screen: 'away', seats: 12, text: 200, size: DESK },
  { name: 'text-200-24', screen: 'away', seats: 24, text: 200 },
  { name: 'forced-12', screen: 'away', seats: 12, isForced: true },
  { name: 'forced-sheet', screen: 'holding', isForced: true, presses: ['More'] },
  { name: 'small-8', screen: 'listening', seats: 8, size: SMALL },
  { name: 'small-asked', screen: 'prompt-long', seats: 8, size: SMALL },
  { name: 'sideways-asked', screen: 'prompt-long', size: SIDEWAYS },
  { name: 'sideways-12', screen: 'away', seats: 12, size: SIDEWAYS },
  { name: 'mixed-names', screen: 'away', seats: 12, names: MIXED },
  { name: 'mixed-names-arabic', screen: 'away', seats: 12, names: MIXED, language: 'ar' },
  { name: 'mixed-names-desk', screen: 'hands', seats: 12, names: MIXED, size: DESK },
  ...[2, 5, 12, 24].flatMap(seats => {
    const names = Array.from(
      { length: seats },
      (_, at) => HARD[(at + (seats === 2 ? 4 : 0)) % HARD.length] ?? '',
    )
    return ['away', 'offered-elsewhere', 'holding'].flatMap(screen => [
      { name: `hard-names-${seats}-${screen}`, screen, seats, names },
      {
        name: `hard-names-${seats}-${screen}-desk`,
        screen,
        seats,
        names,
        size: DESK,
        language: 'ja' as const,
      },
    ])
  }),
  { name: 'hard-names-sheet', screen: 'named', seats: 12, names: HARD, presses: ['Name who is next'] },
  { name: 'html-names', screen: 'listening', names: ['Sam', 'Jo', HTML] },
  { name: 'asked-hebrew', screen: 'prompt-rtl', language: 'he' },
  ...(['dark', 'light'] as const).flatMap(scheme => [
    { name: `bell-${scheme}`, screen: 'listening', scheme, presses: ['Bell'] },
    { name: `choose-${scheme}`, screen: 'named', scheme, presses: ['Name who is next'] },
    { name: `sheet-${scheme}`, screen: 'holding', scheme, presses: ['More'] },
    { name: `sheet-${scheme}-desk`, screen: 'listening', scheme, size: DESK, presses: ['More'] },
    { name: `end-${scheme}`, screen: 'listening', scheme, presses: ['More', 'End the circle together'] },
    ...FOLDS.map((fold, at) => ({
      name: `sheet-${at + 1}-${scheme}`,
      screen: 'listening',
      scheme,
      presses: ['More', fold],
    })),
    {
      name: `words-${scheme}`,
      screen: 'words-whole',
      scheme,
      presses: ['More', 'Details'],
      scrollTo: 'circle-words',
    },
    ...['ready-no-way', 'ready-cannot-hide', 'ready-sound'].map(screen => ({
      name: `aside-${screen}-${scheme}`,
      screen,
      scheme,
      presses: ['Something is not right'],
    })),
  ]),
  { name: 'choose-24', screen: 'named', seats: 24, presses: ['Name who is next'] },
  { name: 'sheet-german', screen: 'holding', language: 'de', presses: ['Mehr'] },
  { name: 'sheet-arabic', screen: 'holding', language: 'ar', presses: ['المزيد'] },
  ...(['fr', 'es', 'pt', 'it', 'nl', 'ja', 'he'] as const).flatMap(language =>
    STEPS.map(screen => ({ name: `${language}-${screen}`, screen, language })),
  ),
]
