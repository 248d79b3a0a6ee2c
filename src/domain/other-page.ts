/**
 * Whoever is in a room has another version of the page, and nobody there has mine: 'reload' a newer one than this page,
 * which may be loaded anew; 'still-older' a newer one still, though it has just been; 'await-reload' an older one; 'apart'
 * once this person goes in without them.
 */
export type OtherPage = 'reload' | 'still-older' | 'await-reload' | 'apart'
