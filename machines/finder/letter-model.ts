/**
 * Predicts a text bit by bit from the preceding bytes (context mixing), for arithmetic coding. It computes with
 * integers only, so that compiler and browsers get the same results.
 */
export type LetterModel = {
  /** The probability that the next bit is 1, in 1/65,536. */
  readonly predict: () => number
  readonly learn: (bit: number) => void
}

const orders = 5
const tableBits = 18
const most = 65_535
/** The number of bits that a table entry averages over. */
const longMemory = 16
const learningRate = 14
/** The logistic function at every 128th position, interpolated linearly. */
const curve = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
]

function squash(strength: number): number {
  const place = Math.max(-2047, Math.min(2047, strength))
  const at = (place >> 7) + 16
  const rest = place & 127
  return ((curve[at] ?? 0) * (128 - rest) + (curve[at + 1] ?? 4095) * rest + 64) >> 7
}

/** The inverse of `squash` (logit), as a table. */
function stretchTable(): Int16Array {
  const table = new Int16Array(4096).fill(2047)
  let from = 0
  for (let strength = -2047; strength <= 2047; strength += 1) {
    const share = squash(strength)
    while (from <= share) {
      table[from] = strength
      from += 1
    }
  }
  return table
}

/** Creates an untrained model. */
export function createLetterModel(): LetterModel {
  const stretch = stretchTable()
  const chances = Array.from({ length: orders }, () => new Uint16Array(1 << tableBits).fill(32_768))
  const counts = Array.from({ length: orders }, () => new Uint8Array(1 << tableBits))
  const trust = Array.from({ length: 256 }, () => new Int32Array(orders).fill(20_000))
  const contexts = new Int32Array(orders)
  const places = new Int32Array(orders)
  const strengths = new Int32Array(orders)
  /** The bits of the current byte after a leading 1; and the preceding bytes. */
  let begun = 1
  let before = 0
  let share = 2048

  return {
    predict() {
      const own = trust[begun] ?? contexts
      let sum = 0
      for (let order = 0; order < orders; order += 1) {
        const mixed = Math.imul((contexts[order] ?? 0) + Math.imul(begun, 0x9e3779b1), 0x85ebca6b)
        const place = mixed >>> (32 - tableBits)
        const strength = stretch[(chances[order]?.[place] ?? 0) >> 4] ?? 0
        places[order] = place
        strengths[order] = strength
        sum += Math.imul(strength, own[order] ?? 0) >> 8
      }
      share = squash(sum >> 8)
      return Math.max(16, Math.min(most - 16, share << 4))
    },
    learn(bit) {
      const own = trust[begun] ?? contexts
      const error = ((bit << 12) - share) * learningRate
      for (let order = 0; order < orders; order += 1) {
        own[order] = (own[order] ?? 0) + ((Math.imul(strengths[order] ?? 0, error) + 0x2000) >> 14)
        const table = chances[order]
        const seen = counts[order]
        const place = places[order] ?? 0
        if (table === undefined || seen === undefined) continue
        const count = seen[place] ?? 0
        const chance = table[place] ?? 0
        table[place] = chance + Math.trunc(((bit === 1 ? most : 0) - chance) / (count + 1.5))
        if (count < longMemory) seen[place] = count + 1
      }
      begun = (begun << 1) | bit
      if (begun < 256) return
      before = (before << 8) | (begun & 255)
      begun = 1
      for (let order = 1; order < orders; order += 1) {
        const bytes = before & (-1 >>> Math.max(0, 8 * (4 - order)))
        contexts[order] = Math.imul(bytes + order, 0x2545f491)
      }
    },
  }
}
