import { describe, it } from 'vitest'
import { playQuickMoves } from '../journeys/support/quick-hand.ts'
import { useBrowser, visit } from '../journeys/support/visitor.ts'

useBrowser()

const fifties = [0, 50, 100, 150]

async function playAll(first: number, count: number, pace: Parameters<typeof playQuickMoves>[2]) {
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      await visit(({ context }) => playQuickMoves(context, seed, pace))
    } catch (error) {
      throw new Error(`The moves of seed ${seed} came to something else.`, { cause: error })
    }
  }
}

describe('many sequences of quick clicks, Back, reload and close', () => {
  it('are held against what slow ones come to, not only against what is thought of it', async () => {
    await playAll(0, 20, { pause: 400 })
  })
  it.each(fifties)('come to the same at full speed, from %i on', async first => {
    await playAll(first, 50, {})
  })
  it.each(fifties.slice(0, 2))(
    'come to the same on a processor six times slower, from %i on',
    async first => {
      await playAll(first, 50, { cpu: 6 })
    },
  )
})
