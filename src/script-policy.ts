/** The part of Trusted Types that we use; browsers without it have none of this, and TypeScript does not know it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown
}

/**
 * The one policy through which a page makes scripts of addresses (Trusted Types, `require-trusted-types-for`): our own
 * workers, as the build names them, and nothing else. It is the default one, so that it holds for libraries as well. The one
 * that keeps the page lies beside it, since a worker answers only for what lies in its own folder.
 */
export function admitOwnScripts(base: string, scope: object = globalThis): void {
  const folder = new URL('./assets/', base).href
  const keeper = new URL('./worker.js', base).href
  factoryOf(scope)?.createPolicy('default', {
    createScriptURL(url) {
      const script = new URL(url, base)
      if (isOwnScript(script, folder) || script.href === keeper) return url
      throw new TypeError('This page runs no scripts but its own.')
    },
  })
}

function isOwnScript({ href, search, hash }: URL, folder: string): boolean {
  return href.startsWith(folder) && href.endsWith('.js') && search === '' && hash === ''
}

function factoryOf(scope: object): PolicyFactory | null {
  return 'trustedTypes' in scope ? (scope.trustedTypes as PolicyFactory) : null
}
