import { describe, it } from 'vitest'
import { playQuickMoves } from './support/play-quick-moves.ts'
import { useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** The first of the sequences that `npm run test:long` plays: two hundred, and a hundred on a slow processor. */
const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('quick clicks, Back, reload and close', () => {
  it.each(seeds)('give the same result as slow ones: seed %i', async seed => {
    await visit(({ context }) => playQuickMoves(context, seed))
  })
})
