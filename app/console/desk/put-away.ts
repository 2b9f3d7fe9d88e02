import type { createBoard } from './board.ts'
import type { CallPersistence } from './call-persistence.ts'
import { changedEntry, isPutAway } from './entry.ts'
import type { Clock } from './entry.ts'

type Parts = {
  readonly board: ReturnType<typeof createBoard>
  readonly persistence: CallPersistence
  readonly clock: Clock
  readonly tab: string
}

/** Puts away ended calls after 24 hours; the page says so, and they can be brought back. */
export function createPutAway({ board, persistence, clock, tab }: Parts) {
  const { view, show } = board
  return {
    /** Puts away the ended calls that are due. @param byDay also by wall time, when the machine may have slept */
    putAway(byDay = false) {
      const due = view().entries.filter(entry => isPutAway(entry, clock, byDay))
      if (due.length === 0) return
      show({ putAway: [...view().putAway, ...due] })
      for (const { record } of due) {
        persistence.forget(record)
        board.remove(record.id, false)
      }
    },
    bringBack() {
      const { putAway } = view()
      show({ putAway: [] })
      for (const entry of putAway) {
        board.put(changedEntry(entry, {}, clock, tab))
        persistence.save(entry.record.id)
      }
    },
    dismissPutAway: () => show({ putAway: [] }),
  }
}
