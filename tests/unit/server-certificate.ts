import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/*
 * A certificate that signs itself (X.509 v3, RFC 5280), in its own encoding (DER, X.690): each thing is a tag, a
 * length, and what is in it.
 */

export interface Certificate {
  readonly key: string
  readonly cert: string
}

const SEQUENCE = 0x30
const SET = 0x31
const OID = 0x06
const INTEGER = 0x02
const BOOLEAN = 0x01
const UTF8 = 0x0c
const UTC_TIME = 0x17
const BIT_STRING = 0x03
const OCTET_STRING = 0x04
const EXPLICIT = 0xa0
const DNS_NAME = 0x82
// RFC 5758 §3.2, RFC 5280 §4.2.1.6, §4.2.1.9, and X.520 commonName
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11]
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13]
const COMMON_NAME = [0x55, 0x04, 0x03]

/** Makes one for a host, good until that moment, ms since 1970; whoever trusts it trusts that host. */
export function createCertificate(host: string, untilMs: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(SEQUENCE, der(OID, Buffer.from(ECDSA_WITH_SHA256)))
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, der(OID, Buffer.from(COMMON_NAME)), der(UTF8, Buffer.from(host)))),
  )
  const extensions = der(
    SEQUENCE,
    extension(SUBJECT_ALT_NAME, der(SEQUENCE, der(DNS_NAME, Buffer.from(host)))),
    extension(BASIC_CONSTRAINTS, der(SEQUENCE, der(BOOLEAN, Buffer.from([0xff])))),
  )
  const body = der(
    SEQUENCE,
    der(EXPLICIT, der(INTEGER, Buffer.from([2]))), // version 3
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    der(SEQUENCE, time(untilMs - 400 * 86_400_000), time(untilMs)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXPLICIT + 3, extensions),
  )
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', body, privateKey))
  const text = der(SEQUENCE, body, algorithm, signature).toString('base64')
  const lines = (text.match(/.{1,64}/g) ?? []).join('\n')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

function extension(oid: readonly number[], value: Buffer): Buffer {
  return der(SEQUENCE, der(OID, Buffer.from(oid)), der(OCTET_STRING, value))
}

// Two digits of the year are enough until 2049.
function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)
  return der(UTC_TIME, Buffer.from(`${digits}Z`))
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content])
}
