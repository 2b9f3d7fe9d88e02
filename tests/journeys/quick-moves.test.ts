import { describe, it } from 'vitest'
import { playQuickMoves } from './support/quick-hand.ts'
import { useBrowser, visit } from './support/visitor.ts'

useBrowser()

const seeds = Array.from({ length: 50 }, (_, seed) => seed)

describe('quick clicks, Back, reload and close', () => {
  it.each(seeds)('come to what slow ones come to: %i', async seed => {
    await visit(({ context }) => playQuickMoves(context, seed))
  })
})
