import { createIdentity, type Identity } from '../../../src/net/identity.ts'
import { createNotary, type Notary } from '../../../src/net/notary.ts'

/** One person's tab without a browser: a real signing key, and a certificate that is only a fingerprint. */
export interface Tab {
  readonly identity: Identity
  readonly notary: Notary
}

export async function openTab(): Promise<Tab> {
  const fingerprint = [...crypto.getRandomValues(new Uint8Array(32))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join(':')
    .toUpperCase()
  const certificate: RTCCertificate = {
    expires: Number.POSITIVE_INFINITY,
    getFingerprints: () => [{ algorithm: 'sha-256', value: fingerprint }],
  }
  const identity = await createIdentity(async () => certificate)
  return { identity, notary: createNotary(identity) }
}
