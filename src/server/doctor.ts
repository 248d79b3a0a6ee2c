import { checkUp } from './check-up.ts'

// npm run doctor -- https://room.example

const MARKS = { well: '✓', poor: '·', ill: '✗' }

const findings = await checkUp(process.argv[2] ?? '')
if (findings === null) console.error('Say where the room is: npm run doctor -- https://room.example')
for (const { verdict, words } of findings ?? []) console.warn(`${MARKS[verdict]} ${words}`)
if (findings === null || findings.some(({ verdict }) => verdict === 'ill')) process.exitCode = 1
