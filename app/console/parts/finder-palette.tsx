import { Suspense, useState } from 'react'
import { FinderField } from '../../finder/finder-field.tsx'
import { loadSearchEngine, useFinderWords } from '../../finder/load-finder.ts'
import { stepPath } from '../../platform/address/address.ts'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import { guideOf } from '../call-view.ts'
import type { CallView } from '../call-view.ts'
import { recentSteps } from '../recent-steps.ts'
import { Dialog } from './dialog.tsx'

type Props = { callView: CallView; onChoose: (step: string) => void; onClose: () => void }

/**
 * The finder as a command palette: for the caller's words or the code of a step; it offers the call's recent steps
 * until something is typed.
 */
export function FinderPalette(props: Props) {
  const { words } = props.callView.own
  return (
    <Dialog kind="finder" heading={words.finder} closeWord={words.close} onClose={props.onClose}>
      <SilentBoundary>
        <Suspense fallback={null}>
          <Field {...props} />
        </Suspense>
      </SilentBoundary>
    </Dialog>
  )
}

function Field({ callView, onChoose }: Props) {
  const { flow, own, base } = callView
  const { language } = own.text
  const words = useFinderWords(language)
  const [load] = useState(() => () => loadSearchEngine(language, flow))
  return (
    <FinderField
      flow={flow}
      text={own.text}
      words={words}
      guide={guideOf(callView, own)}
      load={load}
      onChoose={onChoose}
      onQuestions={() => onChoose(flow.graph.start)}
      hrefOf={step => stepPath(language, step, base)}
      recent={recentSteps(callView)}
      hasFocus
    />
  )
}
