import { createLetterModel } from '../../machines/finder/letter-model.ts'

/**
 * Compresses a text for `unpack` by arithmetic coding.
 * @returns base64
 */
export function packText(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const size = bytes.length
  const packed = [size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255]
  const model = createLetterModel()
  let low = 0
  let high = 0xff_ff_ff_ff
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place -= 1) {
      const bit = (byte >> place) & 1
      const middle = low + Math.floor((high - low) / 65_536) * model.predict()
      if (bit === 1) high = middle
      else low = middle + 1
      model.learn(bit)
      while (((low ^ high) & 0xff_00_00_00) === 0) {
        packed.push(high >>> 24)
        low = (low << 8) >>> 0
        high = ((high << 8) | 255) >>> 0
      }
    }
  }
  packed.push(low >>> 24, (low >>> 16) & 255, (low >>> 8) & 255, low & 255)
  return Buffer.from(packed).toString('base64')
}
