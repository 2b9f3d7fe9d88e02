import { useId, useState } from 'react'
import type { ToolWords } from '../../../machines/interface-words.generated.ts'
import type { Guide } from '../../ui/guide.ts'
import { ToolIcon } from '../../ui/tool-icon.tsx'
import { PrintButton } from './print-button.tsx'
import { SharePanel } from './share-panel.tsx'
import type { StepLinks } from './share-panel.tsx'

export type ShareAndPrintProps = {
  guide: Guide
  links: StepLinks
  /** Whether the link contains the answers by default. */
  withAnswers: boolean
}
type Props = ShareAndPrintProps & { words: ToolWords; onPrint: () => void }

/** The tools of a step that need scripts: copying its link, and printing. */
export function ShareAndPrint({ guide, words, links, withAnswers, onPrint }: Props) {
  const [isSharing, setSharing] = useState(false)
  const panel = useId()
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-expanded={isSharing}
        aria-controls={isSharing ? panel : undefined}
        onClick={() => setSharing(!isSharing)}
      >
        <ToolIcon name="share" />
        <span>{words.share}</span>
      </button>
      <PrintButton words={words} onPrint={onPrint} />
      {isSharing ? <SharePanel {...{ guide, words, links, withAnswers }} id={panel} /> : null}
    </>
  )
}
