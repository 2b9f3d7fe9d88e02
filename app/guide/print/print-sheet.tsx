import { useSyncExternalStore } from 'react'
import type { GuideText } from '../../../machines/content.ts'
import type { PrintWords } from '../../../machines/interface-words.generated.ts'
import type { Flow } from '../../../machines/flow.ts'
import { replay } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { fill } from '../../ui/guide.ts'
import { readableDay } from '../../ui/readable-day.ts'
import type { Printer } from './printer.ts'
import { PrintedVisit } from './printed-visit.tsx'

type Props = {
  printer: Printer
  flow: Flow
  text: GuideText
  words: PrintWords
  base: string
  trail: Trail
  /** The address of this step with the answers so far. */
  link: string
  /** Milliseconds since 1970. */
  clock: () => number
}

/** Print-only content below the step: the path so far with its instructions, the date, the link and its QR code. */
export function PrintSheet({ printer, flow, text, words, base, trail, link, clock }: Props) {
  const { isPrinting, code: Code } = useSyncExternalStore(printer.subscribe, printer.getState)
  if (!isPrinting) return null
  const { visits } = replay(flow, trail)
  const guide = { language: text.language, words: text.words, base }
  return (
    <div className="print-only print-sheet">
      {visits.length === 0 ? null : (
        <section className="print-way">
          <h2>{words.wayHeading}</h2>
          <ol>
            {visits.map((visit, index) => (
              <PrintedVisit
                key={`${index}/${visit.step}`}
                visit={visit}
                code={flow.graph.steps[visit.step]?.code ?? ''}
                text={text}
                words={words}
                guide={guide}
              />
            ))}
          </ol>
        </section>
      )}
      <section className="print-link">
        {Code === undefined ? null : <Code text={link} label={words.qrCode} />}
        <div>
          <p>{words.openAgain}</p>
          <p className="print-address">
            <bdi dir="ltr">{link}</bdi>
          </p>
          <p>{fill(words.printedOn, { date: readableDay(clock()) })}</p>
        </div>
      </section>
    </div>
  )
}
