import { useState } from 'react'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

/**
 * Prints the step and the way to it; the browser's own menu does the same. Browsers within other programs may have
 * nothing that prints: then it says what to do instead.
 */
export function PrintButton({ guide, onPrint }: { guide: Guide; onPrint: () => void }) {
  const [isRefused, setRefused] = useState(false)
  function print() {
    if (typeof window.print === 'function') onPrint()
    else setRefused(true)
  }
  return (
    <div className="needs-script">
      <button type="button" className="tool" data-print="" onClick={print}>
        <Icon name="print" />
        <span>{guide.words.print}</span>
      </button>
      <span className="copy-outcome" role="status">
        {isRefused ? <span>{guide.words.printMissing}</span> : null}
      </span>
    </div>
  )
}
