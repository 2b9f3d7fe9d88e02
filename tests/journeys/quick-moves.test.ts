import { describe, it } from 'vitest'
import { playSeeds } from './support/play-seeds.ts'
import { useBrowser } from './support/visitor.ts'

useBrowser()

/** The first of the thousand sequences that `npm run test:long` plays, ten in each test. */
const tens = [0, 10, 20, 30, 40]

describe('quick clicks, Back, reload and close', () => {
  it.each(tens)('give the same result as slow ones: seed %i and following', async first => {
    await playSeeds(first, 10)
  })
})
