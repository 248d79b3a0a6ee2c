import process from 'node:process'
import { runnerImport } from 'vite'

for (const s of ['SIGTERM', 'SIGINT'])
  process.once(s, () => {
    console.log('stopped')
    process.exit(1)
  })
const { module } = await runnerImport('/work/wt/scale/tests/bench/scratch-16.ts', {
  configFile: false,
  logLevel: 'error',
})
for (const row of await module.measureScale(false)) console.log(row.what, '|', row.ours)
process.exit()
