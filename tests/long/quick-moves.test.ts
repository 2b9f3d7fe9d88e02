import { describe, it } from 'vitest'
import { playSeeds } from '../journeys/support/play-seeds.ts'
import { useBrowser } from '../journeys/support/visitor.ts'

useBrowser()

/** The first seeds of ten times fifty sequences at each pace: a thousand in all, each of another seed. */
const atFullSpeed = Array.from({ length: 10 }, (_, index) => index * 50)
const sixTimesSlower = atFullSpeed.map(first => 500 + first)

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
      await playSeeds(first, 50, { cpu: 6 })
    },
  )
})
