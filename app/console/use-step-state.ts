import { useState } from 'react'

/**
 * State that is reset at every step of a call: the highlighted answer, and whether the reasons are open.
 * @param at identifies the step
 */
export function useStepState(at: string) {
  const [open, setOpen] = useState('')
  const [pointed, setPointed] = useState({ at, place: 0 })
  return {
    /** The index of the answer that Enter gives. */
    chosen: pointed.at === at ? pointed.place : 0,
    point: (place: number) => setPointed({ at, place }),
    isWhyOpen: open === at,
    toggleWhy: () => setOpen(open === at ? '' : at),
  }
}
