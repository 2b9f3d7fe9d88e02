import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { contentsId, sheetId } from './address.ts'
import { Sheet } from './sheet.tsx'
import { titleOf } from '../ui/step-words.ts'

type Props = { flow: Flow; text: GuideText; heading: string; foot: ReactNode }

/** The list of all steps by code, for a code heard on the telephone. */
export function ContentsSheet({ flow, text, heading, foot }: Props) {
  const { language } = text
  return (
    <Sheet id={contentsId(language)} text={text} idIn={contentsId} foot={foot}>
      <article className="step">
        <h1>{heading}</h1>
        <ul className="contents">
          {Object.entries(flow.graph.steps).map(([step, { code }]) => (
            <li key={step}>
              <b>{code}</b>
              <a href={`#${sheetId(language, step)}`}>{titleOf(text, step)}</a>
            </li>
          ))}
        </ul>
      </article>
    </Sheet>
  )
}
