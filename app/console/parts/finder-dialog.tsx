import { Suspense, useState } from 'react'
import { stepPath } from '../../platform/address/address.ts'
import { FinderField } from '../../finder/finder-field.tsx'
import { loadFinds, useFinderWords } from '../../finder/load-finder.ts'
import { Quiet } from '../../ui/error-boundary.tsx'
import { guideOf } from '../seat.ts'
import type { Seat } from '../seat.ts'
import { Dialog } from './dialog.tsx'

type Props = { seat: Seat; onChoose: (step: string) => void; onClose: () => void }

/** The finder over the console: what the caller reads out, or the code of a step. */
export function FinderDialog(props: Props) {
  const { words } = props.seat.own
  return (
    <Dialog heading={words.finder} closeWord={words.close} onClose={props.onClose}>
      <Quiet>
        <Suspense fallback={null}>
          <Field {...props} />
        </Suspense>
      </Quiet>
    </Dialog>
  )
}

function Field({ seat, onChoose }: Props) {
  const { flow, own, base } = seat
  const { language } = own.text
  const words = useFinderWords(language)
  const [load] = useState(() => () => loadFinds(language, flow))
  return (
    <FinderField
      flow={flow}
      text={own.text}
      words={words}
      guide={guideOf(seat, own)}
      load={load}
      onChoose={onChoose}
      onQuestions={() => onChoose(flow.graph.start)}
      hrefOf={step => stepPath(language, step, base)}
      hasFocus
    />
  )
}
