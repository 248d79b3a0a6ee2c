// Addresses. A page without microphone permission hides its address behind a random `.local` name, which others resolve by
// multicast. That works between these browsers where multicast does (up to 0.9 s slower), but not in every container: so it
// is off unless a test asks for `hidesAddress`. And browsers offer no loopback address of their own accord, which would leave
// a machine without a network (`unshare -n`) with nothing to connect by: so it is on.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { type BrowserKind, findBrowser, howToGet } from './browser-places.mjs'
import { descendants, isAnyRunning, signal } from './processes.ts'
import { writeHush, writeSpeech, writeTone } from './tone.ts'
import { until } from './until.ts'

export type { BrowserKind }

/**
 * tone: a microphone that sings, allowed whenever the page asks · granted: the same, allowed by a setting that the test
 * can take back · refused: a microphone that the person does not allow · none: a device without a
 * microphone (Chromium only).
 */
export type FakeMicrophone = 'tone' | 'granted' | 'refused' | 'none'

export type MicrophonePermission = 'granted' | 'denied' | 'prompt'

export interface BrowserWishes {
  readonly microphone?: FakeMicrophone
  /** What the microphone sings, in whole hertz. */
  readonly toneHz?: number
  /** It speaks in uneven syllables instead of singing. Chromium only. */
  readonly speaks?: boolean
  /** It stands in a quiet room where nobody says a word, and hums faintly. Chromium only. */
  readonly isHushed?: boolean
  /** Chromium only, as in `MAP room.test 127.0.0.1`: gives a local server the name of another device. */
  readonly hostRules?: string
  /** Behind an mDNS name, as browsers do by themselves before the microphone is allowed. */
  readonly hidesAddress?: boolean
  /** The language that the person's browser asks for, as in `de`. */
  readonly language?: string
  /** Less motion, as the person's system asks for it. */
  readonly lessMotion?: boolean
  readonly args?: readonly string[]
  /** The network namespace in which the browser lives; see networks.ts. Chromium only. */
  readonly namespace?: string
  /** An address without a certificate that is trusted as if it had one. Chromium only. */
  readonly trustedOrigin?: string
  /** It writes down its own crashes, as browsers do outside of tests; into the folder of the profile. */
  readonly reportsCrashes?: boolean
  /** The profile of a browser that has died: its person starts it again, and it brings back what was open. */
  readonly profile?: string
}

/** A browser process of one person, with a profile of its own that is gone after close(). */
export interface OwnBrowser {
  readonly kind: BrowserKind
  readonly browser: Browser
  readonly pid: number
  /** The folder of the profile: what the browser has written to the disk. */
  readonly profile: string
  /** As in the browser's own menu, for every page; taking it back ends a running track. Chromium only. */
  setMicrophonePermission(setting: MicrophonePermission): Promise<void>
  /** SIGKILL to the whole browser; its profile stays. Resolves when nothing writes to it any more. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** By which a driver keeps Chromium from writing down its crashes. */
const NO_REPORTS = ['--disable-breakpad', '--disable-crash-reporter']

/** How long a browser may take to close by itself before it is killed. */
const CLOSING_MS = 5_000

/** A stock Chromium or Chrome in a process of its own. */
export async function launchChromium(wishes: BrowserWishes = {}): Promise<OwnBrowser> {
  const { microphone = 'tone', toneHz = 440, hidesAddress = false, hostRules, language, args = [] } = wishes
  const { lessMotion = false, namespace, trustedOrigin, profile } = wishes
  const folder = folderFor(profile)
  if (profile) wishTabsBack(profile)
  const voice = join(folder, 'voice.wav')
  if (wishes.speaks) writeSpeech(voice)
  else if (wishes.isHushed) writeHush(voice)
  else writeTone(voice, toneHz)
  const own = await launch('chromium', folder, {
    args: [
      '--disable-gpu',
      '--disable-component-update',
      '--no-default-browser-check',
      ...(namespace ? [] : ['--allow-loopback-in-peer-connection']), // a network of its own needs no loopback
      ...(hidesAddress ? [] : ['--disable-features=WebRtcHideLocalIpsWithMdns']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(microphone === 'none'
        ? ['--disable-audio-input']
        : ['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${voice}`]),
      ...(microphone === 'tone' ? ['--use-fake-ui-for-media-stream'] : []),
      ...(hostRules ? [`--host-resolver-rules=${hostRules}`] : []),
      ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
      ...(lessMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(profile ? ['--restore-last-session'] : []),
      ...(trustedOrigin ? [`--unsafely-treat-insecure-origin-as-secure=${trustedOrigin}`] : []),
      ...args,
    ],
    ...(wishes.reportsCrashes
      ? { ignoreDefaultArgs: NO_REPORTS, env: { ...process.env, HOME: join(folder, 'profile') } } // it keeps them at home
      : {}),
    // From another network there is no way to a port of the browser's.
    ...(namespace ? { executablePath: writeEntrance(folder, namespace), pipe: true } : {}),
  })
  // Kept open: what a session has allowed ends with it.
  const session = await own.browser.target().createCDPSession()
  const setMicrophonePermission = async (setting: MicrophonePermission) => {
    await session.send('Browser.setPermission', { permission: { name: 'microphone' }, setting })
  }
  if (microphone === 'granted') await setMicrophonePermission('granted')
  if (microphone === 'refused') await setMicrophonePermission('denied')
  return { ...own, setMicrophonePermission }
}

/** A stock Firefox in a process of its own. Its fake microphone sings a plain sine. */
export async function launchFirefox(wishes: BrowserWishes = {}): Promise<OwnBrowser> {
  const { microphone = 'tone', toneHz = 440, hidesAddress = false, language, args = [] } = wishes
  if (microphone === 'none') throw new Error('In Firefox a loudspeaker made of air comes with a microphone.')
  if (wishes.namespace || wishes.trustedOrigin) throw new Error('Only Chromium is sent into another network.')
  if (wishes.hostRules) throw new Error('Only Chromium can be told which address a name has.')
  return launch('firefox', folderFor(wishes.profile), {
    ...(wishes.reportsCrashes ? { env: { ...process.env, MOZ_CRASHREPORTER: '1' } } : {}),
    args: [...args],
    extraPrefsFirefox: {
      'media.navigator.streams.fake': true,
      'media.navigator.audio.fake_frequency': toneHz,
      'media.navigator.permission.disabled': microphone === 'tone',
      // 1 allows, 2 refuses without asking.
      'permissions.default.microphone': microphone === 'refused' ? 2 : 1,
      'media.peerconnection.ice.obfuscate_host_addresses': hidesAddress,
      'media.peerconnection.ice.loopback': true,
      // A machine without a loudspeaker never starts an AudioContext in Firefox; this is a loudspeaker made of air.
      'media.cubeb.force_mock_context': true,
      ...(language ? { 'intl.accept_languages': language } : {}),
      ...(wishes.lessMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
      ...(wishes.profile ? BRINGS_BACK : {}),
    },
  })
}

/**
 * After a crash Chromium asks its person whether the tabs shall come back, in a bubble that no driver can press. So it is told
 * that it has ended well: then it brings back the same tabs from the same files without asking.
 */
function wishTabsBack(profile: string): void {
  const path = join(profile, 'Default/Preferences')
  const preferences = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const profilePart = { ...preferences.profile, exit_type: 'Normal', exited_cleanly: true }
  writeFileSync(path, JSON.stringify({ ...preferences, profile: profilePart }))
}

/** Firefox as it is without a driver, which would begin afresh after a crash: tabs come back, and are loaded at once. */
const BRINGS_BACK = {
  'browser.startup.page': 3,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.restore_on_demand': false,
}

/** Whichever of the two. */
export function launchBrowser(kind: BrowserKind, wishes: BrowserWishes = {}): Promise<OwnBrowser> {
  return kind === 'chromium' ? launchChromium(wishes) : launchFirefox(wishes)
}

async function launch(kind: BrowserKind, folder: string, options: LaunchOptions): Promise<OwnBrowser> {
  const executablePath = findBrowser(kind)
  if (!executablePath) throw new Error(howToGet(kind))
  const profile = join(folder, 'profile')
  mkdirSync(profile, { recursive: true })
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  process.once('exit', removeFolder)
  const browser = await puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    userDataDir: profile,
    defaultViewport: null,
    headless: true,
    ...options,
  })
  const own = browser.process()
  const pid = own?.pid
  if (pid === undefined) throw new Error('A browser that we launched has a process.')
  const close = async () => {
    if (!existsSync(folder)) return
    await closeOrKill(browser, pid)
    removeFolder()
    process.off('exit', removeFolder)
  }
  const setMicrophonePermission = () =>
    Promise.reject(new Error('Only Chromium can be told what is allowed.'))
  const kill = async () => {
    const family = descendants(pid)
    signal(pid, 'SIGKILL')
    for (const child of family) signal(child.pid, 'SIGKILL')
    // The driver puts back the settings that it found, once the browser has gone.
    const isDone = () =>
      own?.signalCode !== null && !isAnyRunning(family) && !existsSync(join(profile, 'prefs.js.puppeteer'))
    await until(isDone, `${kind} is gone`)
    process.off('exit', removeFolder)
  }
  return { kind, browser, pid, profile, setMicrophonePermission, kill, close }
}

async function closeOrKill(browser: Browser, pid: number): Promise<void> {
  const family = descendants(pid)
  // A process that a test has stopped would keep its browser from closing.
  for (const child of family) signal(child.pid, 'SIGCONT')
  const patience = AbortSignal.timeout(CLOSING_MS)
  const outOfPatience = new Promise<void>(resolve => patience.addEventListener('abort', () => resolve()))
  await Promise.race([browser.close(), outOfPatience])
  for (const { pid: left } of patience.aborted ? [...family, { pid }] : []) signal(left, 'SIGKILL')
}

/** A command that is the browser inside a network namespace; it becomes the browser, so its pid is the browser's. */
function writeEntrance(folder: string, namespace: string): string {
  const path = join(folder, 'browser')
  const browser = findBrowser('chromium') ?? 'chromium'
  writeFileSync(path, `#!/bin/sh\nexec ip netns exec '${namespace}' '${browser}' "$@"\n`, { mode: 0o755 })
  return path
}

function folderFor(profile: string | undefined): string {
  return profile === undefined ? mkdtempSync(join(tmpdir(), 'listening-room-')) : dirname(profile)
}
