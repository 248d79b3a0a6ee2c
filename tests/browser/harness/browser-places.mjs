// Plain JavaScript, because `npm test` asks it before anything can read TypeScript.

import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debianPackage: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    applications: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
}

/** Where this browser is installed: what the environment says, then PATH, then the usual places; null if nowhere. */
export function findBrowser(kind) {
  const { variable, commands, applications } = BROWSERS[kind]
  const named = process.env[variable]
  if (named) return isExecutable(named) ? named : null
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/opt/homebrew/bin')
  const onPath = commands.flatMap(command => folders.filter(Boolean).map(folder => join(folder, command)))
  return [...onPath, ...applications].find(isExecutable) ?? null
}

/** Where a command of this system is; null if nowhere. */
export function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/sbin', '/usr/bin')
  return (
    folders
      .filter(Boolean)
      .map(folder => join(folder, name))
      .find(isExecutable) ?? null
  )
}

/** The package that brings this browser on Debian. */
export function debianPackage(kind) {
  return BROWSERS[kind].debianPackage
}

/** Whether the environment names this browser: then it is nothing to install, even where the name is wrong. */
export function isNamed(kind) {
  return Boolean(process.env[BROWSERS[kind].variable])
}

/** One line for a person: how to come by this browser. */
export function howToGet(kind) {
  const { variable, debianPackage } = BROWSERS[kind]
  if (isNamed(kind)) return `${variable} points at ${process.env[variable]}, which cannot be run.`
  const name = kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox'
  return `No ${name} found: install it (Debian: sudo apt-get install ${debianPackage}) or point ${variable} at it.`
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false
    throw error
  }
}
