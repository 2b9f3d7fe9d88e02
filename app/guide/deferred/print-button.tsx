import { useState } from 'react'
import type { ToolWords } from '../../../machines/interface-words.generated.ts'
import { ToolIcon } from '../../ui/tool-icon.tsx'

/**
 * A button that prints the step and the path to it. In-app browsers may have no `print`: then it says what to do
 * instead.
 */
export function PrintButton({ words, onPrint }: { words: ToolWords; onPrint: () => void }) {
  const [isRefused, setRefused] = useState(false)
  function print() {
    if (typeof window.print === 'function') onPrint()
    else setRefused(true)
  }
  return (
    <div>
      <button type="button" className="tool" data-print="" onClick={print}>
        <ToolIcon name="print" />
        <span>{words.print}</span>
      </button>
      <span className="copy-outcome" role="status">
        {isRefused ? <span>{words.printMissing}</span> : null}
      </span>
    </div>
  )
}
