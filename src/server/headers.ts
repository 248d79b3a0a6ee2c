import type { IncomingMessage, ServerResponse } from 'node:http'
import { hostToText, parseHost } from './host.ts'

const PERMISSIONS = [
  'microphone=(self)',
  'screen-wake-lock=(self)',
  'autoplay=(self)',
  'clipboard-write=(self)',
  'fullscreen=(self)',
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'encrypted-media',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map(power => `${power}=()`),
].join(', ')

const FIXED_HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Puts on an answer what every answer carries: nothing may be loaded, asked or embedded but what is ours. */
export function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  also?: string | null,
): void {
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(request.headers.host, also ?? null))
}

/**
 * Says what a page may use of the device; browsers read it of pages alone. Each file of the build would carry half a
 * kilobyte of it for nothing.
 */
export function setPermissions(response: ServerResponse): void {
  response.setHeader('Permissions-Policy', PERMISSIONS)
}

// Safari before 15.4 does not count a WebSocket to our own host as 'self', so it is named (WebKit bug 235873).
function contentSecurityPolicy(hostHeader: unknown, also: string | null): string {
  const host = parseHost(hostHeader)
  const own = host === null ? '' : ` ws://${hostToText(host)} wss://${hostToText(host)}`
  const sockets = also === null ? own : `${own} ${new URL(also).origin}`
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // lit's own, for its templates, and the page's one policy for the addresses of its workers (src/script-policy.ts).
    'trusted-types lit-html default',
  ].join('; ')
}
