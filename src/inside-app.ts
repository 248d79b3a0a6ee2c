/** What a page can know of the program that shows it. */
export interface Showing {
  readonly userAgent: string
  readonly mediaDevices?: unknown
}

/**
 * Programs that show pages in a window of their own and mostly keep the microphone to themselves: messengers and
 * networks name themselves, Android's web view says "; wv)".
 */
const APPS =
  /FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Snapchat|TikTok|musical_ly|Twitter|LinkedInApp|Pinterest|Telegram|WhatsApp|; wv\)/

/** Whether this page is shown inside another app, or by a browser that gives a page no microphone at all. */
export function isInsideApp({ userAgent, mediaDevices }: Showing): boolean {
  return mediaDevices === undefined || APPS.test(userAgent)
}
