import { startTransition, useEffect, useState } from 'react'
import type { AfterPaint } from '../platform/after-paint.ts'

/**
 * A value that follows another as soon as the frame with the other has been painted: for the parts of a page
 * that a person looks at second. The next click interrupts their drawing.
 */
export function useSettled<Value>(value: Value, afterPaint: AfterPaint): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value !== settled) afterPaint.show(() => startTransition(() => setSettled(value)))
  }, [value, settled, afterPaint])
  return settled
}
