import { useState } from 'react'

/**
 * What is chosen and opened at one place of a call, and starts anew at the next: the answer that Enter
 * gives, and whether the reasons are open.
 * @param at names the place
 */
export function useStepState(at: string) {
  const [open, setOpen] = useState('')
  const [pointed, setPointed] = useState({ at, place: 0 })
  return {
    /** The place of the answer that Enter gives, counted from 0. */
    chosen: pointed.at === at ? pointed.place : 0,
    point: (place: number) => setPointed({ at, place }),
    isWhyOpen: open === at,
    toggleWhy: () => setOpen(open === at ? '' : at),
  }
}
