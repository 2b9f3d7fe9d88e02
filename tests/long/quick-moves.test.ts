import { describe, it } from 'vitest'
import { playSeeds } from '../journeys/support/play-seeds.ts'
import { useBrowser } from '../journeys/support/visitor.ts'

useBrowser()

/** The first seeds of twenty times fifty sequences, each of another seed: 900 at full speed and 100 on a slow processor. */
const fifties = Array.from({ length: 20 }, (_, index) => index * 50)
const atFullSpeed = fifties.slice(0, 18)
const sixTimesSlower = fifties.slice(18)

describe('many sequences of quick clicks, Back, reload and close', () => {
  it('are held against what slow ones come to, not only against what is thought of it', async () => {
    await playSeeds(0, 20, { pause: 400 })
  })
  it.each(atFullSpeed)('give the same result at full speed, seed %i and following', async first => {
    await playSeeds(first, 50)
  })
  it.each(sixTimesSlower)(
    'give the same result on a processor six times slower, seed %i and following',
    async first => {
      // One at a time: a slowed processor works all the time, and a browser gives a page that closes half a second.
      await playSeeds(first, 50, { cpu: 6 }, 1)
    },
  )
})
