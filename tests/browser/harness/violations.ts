import type { Page } from 'puppeteer-core'

const MARK = 'violation of the policy: '

/** Every page that is opened here from now on says in its console what of it breaks its policy, and in which file. */
export async function tellViolations(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(mark => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
      console.error(`${mark}${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`),
    )
  }, MARK)
}

/** What a line of the console says of a violation; null for any other line. */
export function readViolation(line: string): string | null {
  return line.startsWith(MARK) ? line.slice(MARK.length) : null
}
