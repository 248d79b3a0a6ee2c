// Builds the page into the folder that is named, with the next number for its wire: the version that is to come.

import process from 'node:process'
import { build } from 'vite'

const VERSION = /WIRE_VERSION = (\d+)/
let isRaised = false

await build({
  logLevel: 'error',
  build: { outDir: process.argv[2], emptyOutDir: true },
  plugins: [
    {
      name: 'next-version',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith('/src/net/wire.ts')) return null
        isRaised = VERSION.test(code)
        return code.replace(VERSION, (_, version) => `WIRE_VERSION = ${Number(version) + 1}`)
      },
    },
  ],
})
if (!isRaised) throw new Error('The version of the wire stands in src/net/wire.ts.')
