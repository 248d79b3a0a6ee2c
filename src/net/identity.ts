import { type ParticipantId, parseParticipantId } from '../domain/claim.ts'
import { bytesToText, parseBytes, textToBytes } from './bytes.ts'

/*
 * id = SHA-256(certificate fingerprint ‖ public key). Whoever shows both, shows that the id is theirs to
 * name; the DTLS handshake then proves the certificate, and a signature the key. Made per tab, never stored.
 */

const FINGERPRINT_BYTES = 32 // SHA-256 of the certificate
const PUBLIC_KEY_BYTES = 65 // uncompressed P-256 point
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const

/** What an id is made of: `fingerprint.publicKey`, both base64url. Proves itself by its hash. */
export type Proof = string

/** Someone whose proof has been checked against their id. */
export interface Acquaintance {
  readonly id: ParticipantId
  readonly proof: Proof
  /** Lower-case hex pairs with colons, as it stands in an SDP. */
  readonly fingerprint: string
  readonly publicKey: CryptoKey
}

/** Me, in this tab, until it closes. */
export interface Identity extends Acquaintance {
  readonly certificate: RTCCertificate
  /** Signs UTF-8 text with this tab's key (ECDSA P-256, SHA-256); base64url. */
  sign(text: string): Promise<string>
}

/** Makes a fresh certificate and signing key. Rejects where the browser has neither. */
export async function createIdentity(
  makeCertificate: () => Promise<RTCCertificate> = () => RTCPeerConnection.generateCertificate(CURVE),
): Promise<Identity> {
  const [certificate, keys] = await Promise.all([
    makeCertificate(),
    crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']),
  ])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
  const fingerprint = certificateFingerprint(certificate)
  const proof = `${bytesToText(hexToBytes(fingerprint))}.${bytesToText(publicKey)}`
  const id = await idOf(hexToBytes(fingerprint), publicKey)
  return {
    id,
    proof,
    fingerprint,
    publicKey: keys.publicKey,
    certificate,
    async sign(text) {
      return bytesToText(await crypto.subtle.sign(SIGNATURE, keys.privateKey, textToBytes(text)))
    },
  }
}

/** Checks a stranger's proof; null when it is malformed. The id that it proves is in the answer. */
export async function meet(proof: unknown): Promise<Acquaintance | null> {
  if (typeof proof !== 'string' || proof.length > 200) return null
  const [fingerprintText, keyText, ...rest] = proof.split('.')
  const fingerprintBytes = parseBytes(fingerprintText)
  const keyBytes = parseBytes(keyText)
  if (rest.length > 0 || fingerprintBytes?.length !== FINGERPRINT_BYTES) return null
  if (keyBytes?.length !== PUBLIC_KEY_BYTES) return null
  const publicKey = await importPublicKey(keyBytes)
  if (publicKey === null) return null
  const id = await idOf(fingerprintBytes, keyBytes)
  return { id, proof, fingerprint: bytesToHex(fingerprintBytes), publicKey }
}

/** Whether `signature` is this acquaintance's over `text`. Malformed signatures are simply not theirs. */
export async function isSignedBy(who: Acquaintance, text: string, signature: unknown): Promise<boolean> {
  const bytes = parseBytes(signature)
  if (bytes === null || bytes.length !== 64) return false
  return crypto.subtle.verify(SIGNATURE, who.publicKey, bytes, textToBytes(text))
}

/** Whether an SDP has a fingerprint line and every one of them is this certificate's. Any-line rules are spoofed. */
export function hasOnlyFingerprint(sdp: string, fingerprint: string): boolean {
  const lines = [...sdp.matchAll(/^a=fingerprint:(.*)$/gim)].map(line => (line[1] ?? '').trim().toLowerCase())
  return lines.length > 0 && lines.every(line => line === `sha-256 ${fingerprint}`)
}

async function idOf(fingerprint: Uint8Array, publicKey: Uint8Array): Promise<ParticipantId> {
  const joined = new Uint8Array([...fingerprint, ...publicKey])
  const id = parseParticipantId(bytesToText(await crypto.subtle.digest('SHA-256', joined)))
  if (id === null) throw new Error('A SHA-256 in base64url has 43 characters.')
  return id
}

async function importPublicKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', bytes, CURVE, true, ['verify'])
  } catch {
    return null // not a point on the curve: a stranger's bytes
  }
}

function certificateFingerprint(certificate: RTCCertificate): string {
  const sha256 = certificate.getFingerprints().find(one => one.algorithm?.toLowerCase() === 'sha-256')
  if (sha256?.value === undefined)
    throw new Error('This browser does not tell its certificate’s fingerprint.')
  return sha256.value.toLowerCase()
}

function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.split(':'), pair => Number.parseInt(pair, 16))
}

function bytesToHex(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(':')
}
