/** The DTLS certificate of one visit. */
import { CipherContext, HashAlgorithm, NamedCurveAlgorithm, RTCCertificate, SignatureAlgorithm } from 'werift'

export const makeCertificate = async () => {
  const { keyPem, certPem, signatureHash } = await CipherContext.createSelfSignedCertificateWithKey(
    { signature: SignatureAlgorithm.ecdsa_3, hash: HashAlgorithm.sha256_4 },
    NamedCurveAlgorithm.secp256r1_23,
  )
  const certificate = new RTCCertificate(keyPem, certPem, signatureHash)
  const [{ value }] = certificate.getFingerprints()
  return { certificate, fingerprint: Buffer.from(value.replaceAll(':', ''), 'hex') }
}

const pairs = fingerprint => [...fingerprint].map(byte => byte.toString(16).padStart(2, '0')).join(':')

/** Is every fingerprint in this SDP that of the certificate in somebody's proof? */
export const isOfCertificate = (sdp, fingerprint) => {
  const lines = sdp.split(/\r?\n/).filter(line => line.startsWith('a=fingerprint:'))
  const wanted = `a=fingerprint:sha-256 ${pairs(fingerprint)}`
  return lines.length > 0 && lines.every(line => line.toLowerCase() === wanted)
}
