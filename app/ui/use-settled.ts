import { startTransition, useEffect, useState } from 'react'
import type { AfterPaint } from '../platform/after-paint.ts'

/**
 * A value that follows another after the next paint, for parts of a page that may update later. The next click
 * interrupts their rendering.
 */
export function useSettled<Value>(value: Value, afterPaint: AfterPaint): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value !== settled) afterPaint.show(() => startTransition(() => setSettled(value)))
  }, [value, settled, afterPaint])
  return settled
}
