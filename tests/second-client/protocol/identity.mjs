/** Who somebody is: proof, id, signatures. Made for one visit, stored nowhere. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { base64url, fromBase64url, sha256 } from './encoding.mjs'

const FINGERPRINT_BYTES = 32
const POINT_BYTES = 65

const publicKeyOf = point => {
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: base64url(point.subarray(1, 33)),
    y: base64url(point.subarray(33)),
  }
  try {
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return null
  }
}

/**
 * Reads a proof; null if it proves nobody.
 * @returns {{ id: string, proof: string, fingerprint: Buffer, publicKey: import('node:crypto').KeyObject } | null}
 */
export const readProof = proof => {
  if (typeof proof !== 'string' || proof.length > 200) return null
  const parts = proof.split('.')
  if (parts.length !== 2) return null
  const [fingerprint, point] = parts.map(fromBase64url)
  if (fingerprint?.length !== FINGERPRINT_BYTES || point?.length !== POINT_BYTES || point[0] !== 4)
    return null
  const publicKey = publicKeyOf(point)
  if (!publicKey) return null
  return { id: base64url(sha256(Buffer.concat([fingerprint, point]))), proof, fingerprint, publicKey }
}

export const isGenuine = (publicKey, text, signature) => {
  const bytes = fromBase64url(signature)
  if (bytes?.length !== 64) return false
  return verify('sha256', Buffer.from(text, 'utf8'), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)
}

/** An identity of a DTLS fingerprint and a private signing key. */
export const identityOf = (fingerprint, privateKey) => {
  const { x, y } = createPublicKey(privateKey).export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), fromBase64url(x), fromBase64url(y)])
  const proof = `${base64url(fingerprint)}.${base64url(point)}`
  const signText = text =>
    base64url(sign('sha256', Buffer.from(text, 'utf8'), { key: privateKey, dsaEncoding: 'ieee-p1363' }))
  return { ...readProof(proof), sign: signText }
}

export const signingKeyOf = jwk => createPrivateKey({ key: jwk, format: 'jwk' })

/** A new identity for this visit, around the fingerprint of its certificate. */
export const makeIdentity = fingerprint =>
  identityOf(fingerprint, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
