import { speak } from '../src/ui/language.ts'

/* Before every file of tests: the words that tests read and press are the English ones. */
await speak('en', ['arrival', 'circle'])
