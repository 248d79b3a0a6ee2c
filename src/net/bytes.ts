/** Bytes to unpadded base64url. */
export function bytesToText(bytes: ArrayBuffer | Uint8Array): string {
  const codes = Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte))
  return btoa(codes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Unpadded base64url to bytes; null when it is anything else. */
export function parseBytes(text: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, char => char.charCodeAt(0))
}

/** Text to UTF-8. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
