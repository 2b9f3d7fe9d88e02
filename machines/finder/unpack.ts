import { createLetterModel } from './letter-model.ts'

/** Bytes that are decoded before yielding to the page. */
const slice = 1000

/**
 * Decompresses a text of `packText`, yielding between slices.
 * @param packed base64: the length of the text in four bytes, then the arithmetic code
 */
export function* unpack(packed: string): Generator<undefined, string> {
  const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0))
  let at = 0
  const take = () => {
    const byte = bytes[at] ?? 0
    at += 1
    return byte
  }
  const take4 = () => ((take() << 24) | (take() << 16) | (take() << 8) | take()) >>> 0
  const text = new Uint8Array(take4())
  const model = createLetterModel()
  let low = 0
  let high = 0xff_ff_ff_ff
  let code = take4()
  for (let index = 0; index < text.length; index += 1) {
    let byte = 1
    while (byte < 256) {
      const middle = low + Math.floor((high - low) / 65_536) * model.predict()
      const bit = code <= middle ? 1 : 0
      if (bit === 1) high = middle
      else low = middle + 1
      model.learn(bit)
      byte = (byte << 1) | bit
      while (((low ^ high) & 0xff_00_00_00) === 0) {
        low = (low << 8) >>> 0
        high = ((high << 8) | 255) >>> 0
        code = ((code << 8) | take()) >>> 0
      }
    }
    text[index] = byte & 255
    if (index % slice === slice - 1) yield
  }
  return new TextDecoder().decode(text)
}
