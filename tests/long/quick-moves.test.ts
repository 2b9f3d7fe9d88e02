import { describe, it } from 'vitest'
import { playQuickMoves } from '../journeys/support/play-quick-moves.ts'
import { useBrowser, visit } from '../journeys/support/visitor.ts'

useBrowser()

/** The first seeds of ten times fifty sequences at each pace: a thousand in all, each of another seed. */
const atFullSpeed = Array.from({ length: 10 }, (_, index) => index * 50)
const sixTimesSlower = atFullSpeed.map(first => 500 + first)

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
  it.concurrent.each(atFullSpeed)(
    'give the same result at full speed, seed %i and following',
    async first => {
      await playAll(first, 50, {})
    },
  )
  it.concurrent.each(sixTimesSlower)(
    'give the same result on a processor six times slower, seed %i and following',
    async first => {
      await playAll(first, 50, { cpu: 6 })
    },
  )
})
