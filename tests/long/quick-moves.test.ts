import { describe, it } from 'vitest'
import { playQuickMoves } from '../journeys/support/play-quick-moves.ts'
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
  it.each(fifties)('give the same result at full speed, seed %i and following', async first => {
    await playAll(first, 50, {})
  })
  it.each(fifties.slice(0, 2))(
    'give the same result on a processor six times slower, seed %i and following',
    async first => {
      await playAll(first, 50, { cpu: 6 })
    },
  )
})
