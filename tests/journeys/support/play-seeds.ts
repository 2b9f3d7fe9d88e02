import { playQuickMoves } from './play-quick-moves.ts'
import { visit } from './visitor.ts'

/**
 * Plays the sequences of several seeds, from `first` on.
 * @param atOnce how many at the same time, each in a browser profile of its own: at full speed they wait more than they work
 * @throws Error that names the seed whose quick moves came to something else than slow ones
 */
export async function playSeeds(
  first: number,
  count: number,
  pace: Parameters<typeof playQuickMoves>[2] = {},
  atOnce = 3,
) {
  const seeds = Array.from({ length: count }, (_, index) => first + index).values()
  async function playOn() {
    for (const seed of seeds) {
      try {
        await visit(({ context }) => playQuickMoves(context, seed, pace))
      } catch (error) {
        throw new Error(`The moves of seed ${seed} came to something else.`, { cause: error })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, playOn))
}
