export type BrowserKind = 'chromium' | 'firefox'

/** Where this browser is installed: what the environment says, then PATH, then the usual places; null if nowhere. */
export declare function findBrowser(kind: BrowserKind): string | null
/** The package that brings this browser on Debian. */
export declare function debianPackage(kind: BrowserKind): string
/** Whether the environment names this browser: then it is nothing to install, even where the name is wrong. */
export declare function isNamed(kind: BrowserKind): boolean
/** One line for a person: how to come by this browser. */
export declare function howToGet(kind: BrowserKind): string

export function findCommand(name: string): string | null
