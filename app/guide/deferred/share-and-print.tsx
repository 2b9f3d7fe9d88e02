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
  /** Whether the answers are shared with the link unless they are left out. */
  withAnswers: boolean
}
type Props = ShareAndPrintProps & { words: ToolWords; onPrint: () => void }

/** The tools of a step that only scripts can give: its link, to be copied, and the step on paper. */
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
