import { generateKeyPairSync, sign } from 'node:crypto'

/** A value in DER: a tag, a length, the content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const text = (tag: number, value: string) => der(tag, Buffer.from(value))
const bytes = (tag: number, hex: string) => der(tag, Buffer.from(hex, 'hex'))
const commonName = bytes(0x06, '550403')
const ecdsaWithSha256 = sequence(bytes(0x06, '2a8648ce3d040302'))

/** A certificate that nobody vouches for, made without openssl, and its key, both as PEM. */
export function selfSigned(name: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const named = sequence(der(0x31, sequence(commonName, text(0x0c, name))))
  const validity = sequence(text(0x17, '260101000000Z'), text(0x17, '491231235959Z'))
  const body = sequence(
    bytes(0x02, '01'),
    ecdsaWithSha256,
    named,
    validity,
    named,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)])
  const certificate = sequence(body, ecdsaWithSha256, der(0x03, signature))
  const lines = certificate.toString('base64').replaceAll(/.{64}/g, '$&\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
