import { describe, it } from 'vitest'
import { playQuickMoves } from './support/play-quick-moves.ts'
import { useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** The first of the thousand sequences that `npm run test:long` plays. */
const seeds = Array.from({ length: 50 }, (_, seed) => seed)

describe('quick clicks, Back, reload and close', () => {
  it.concurrent.each(seeds)('give the same result as slow ones: seed %i', async seed => {
    await visit(({ context }) => playQuickMoves(context, seed))
  })
})
