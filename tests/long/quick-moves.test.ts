import { describe, it } from 'vitest'
import { playQuickMoves } from '../journeys/support/quick-hand.ts'
import { useBrowser, visit } from '../journeys/support/visitor.ts'

useBrowser()

const hundreds = Array.from({ length: 10 }, (_, index) => index * 100)

async function playAll(first: number, count: number, pace: Parameters<typeof playQuickMoves>[2]) {
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      await visit(({ context }) => playQuickMoves(context, seed, pace))
    } catch (error) {
      throw new Error(`The moves of seed ${seed} came to something else.`, { cause: error })
    }
  }
}

describe('a thousand sequences of quick clicks, Back, reload and close', () => {
  it('are held against what slow ones come to, not only against what is thought of it', async () => {
    await playAll(0, 50, { pause: 400 })
  })
  it.each(hundreds)('come to the same at full speed, from %i on', async first => {
    await playAll(first, 100, {})
  })
  it.each(hundreds)('come to the same on a processor six times slower, from %i on', async first => {
    await playAll(first, 100, { cpu: 6 })
  })
})
