import { useState } from 'react'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

/**
 * A button that prints the step and the path to it. In-app browsers may have no `print`: then it says what to do
 * instead.
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
