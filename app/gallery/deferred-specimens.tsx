import storage from 'every-language:content:interface/answer-storage'
import print from 'every-language:content:interface/print'
import { QrCode } from '../ui/qr-code.tsx'
import { Toast } from '../guide/deferred/toast.tsx'
import { StoredTrailsPanel } from '../guide/deferred/stored-trails-panel.tsx'
import { NotFoundPage } from '../guide/not-found-page.tsx'
import { PointerPage } from '../guide/pointer-page.tsx'
import { ErrorPage } from '../ui/error-page.tsx'
import { PrintSheet } from '../guide/print/print-sheet.tsx'
import { summarize } from '../ui/summarize.ts'
import type { Specimen } from './specimen.ts'
import { wayOf } from './steps.tsx'

const nothing = () => undefined
const link = 'https://eds.example/kk/choose-key-by-hand/'
/** A printer that is always printing. */
const printing = { isPrinting: true, code: QrCode }
const printer = {
  getState: () => printing,
  subscribe: () => () => true,
  print: async () => undefined,
  close: nothing,
}
const news = ['refused', 'newer', 'another-tab', 'lost', 'updated', 'update'] as const

/** Deferred parts, error states, and print. */
export const deferredSpecimens: readonly Specimen[] = [
  ...news.map((one): Specimen => {
    return {
      name: `news: ${one}`,
      draw: ({ text }) => (
        <Toast news={one} words={storage[text.language]} onAccept={nothing} onDismiss={nothing} />
      ),
    }
  }),
  {
    name: 'kept answers',
    draw: stand => (
      <StoredTrailsPanel
        kept={[
          {
            kind: 'whole',
            thread: 'a',
            trail: wayOf(stand),
            revision: 1,
            savedAt: 0,
            isOverdue: false,
          },
          {
            kind: 'cut',
            thread: 'b',
            trail: wayOf(stand),
            revision: 1,
            savedAt: 0,
            isOverdue: false,
            answersStored: 5,
          },
        ]}
        flow={stand.flow}
        text={stand.text}
        words={storage[stand.text.language]}
        base={stand.guide.base}
        onFollow={nothing}
        onDelete={nothing}
      />
    ),
  },
  {
    name: 'page: unknown address, with what was meant',
    draw: ({ flow, text, guide }) => (
      <NotFoundPage flow={flow} texts={[text]} base={guide.base} meant="use-gost" />
    ),
  },
  {
    name: 'page: a step by its code',
    draw: ({ flow, text, guide }) => (
      <PointerPage flow={flow} texts={[text]} base={guide.base} step="use-gost" code="1093" />
    ),
  },
  {
    name: 'page: something broke',
    draw: stand => (
      <ErrorPage
        guide={stand.guide}
        here="#here"
        start="#start"
        answers={summarize({ ...stand, trail: wayOf(stand), link })}
        onGoOn={nothing}
      />
    ),
  },
  {
    name: 'on paper',
    draw: stand => (
      <PrintSheet
        printer={printer}
        flow={stand.flow}
        text={stand.text}
        words={print[stand.text.language]}
        base={stand.guide.base}
        trail={wayOf(stand)}
        link={link}
        clock={() => 1_795_000_000_000}
      />
    ),
  },
]
