import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

/** Prints the step and the way to it; the browser's own menu does the same. */
export function PrintButton({ guide, onPrint }: { guide: Guide; onPrint: () => void }) {
  return (
    <div className="needs-script">
      <button type="button" className="tool" data-print="" onClick={onPrint}>
        <Icon name="print" />
        <span>{guide.words.print}</span>
      </button>
    </div>
  )
}
