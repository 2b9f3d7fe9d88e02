import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { OneFileWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import { fill } from '../ui/guide.ts'
import { readableDate } from '../ui/outside-notes.tsx'

type Props = {
  flow: Flow
  text: GuideText
  words: OneFileWords
  date: string
  children: ReactNode
}

/** The version and date of the content: a copy that is passed on must show how old it is. */
export function Edition({ flow, text, words, date, children }: Props) {
  return (
    <>
      <p>{children}</p>
      <p>
        <span>{fill(text.words.basedOn, { title: text.document })}</span>
        <span>{` · ${fill(words.asOf, { date: readableDate(date) })}`}</span>
        <span>{` · ${text.words.contentVersion} ${flow.graph.contentVersion}`}</span>
      </p>
    </>
  )
}
