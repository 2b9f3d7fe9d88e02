import steps from 'content:guide'
import type { MouseEvent } from 'react'
import type { GuideText, TopicTexts } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { isPlainClick } from '../ui/clicks.ts'
import type { Guide } from '../ui/guide.ts'
import { OutsideNotes } from '../ui/outside-notes.tsx'
import type { Shown } from './found.ts'
import { sentenceOf } from './sentence-of.ts'
import { NameHint } from './name-hint.tsx'

type Props = {
  found: Shown
  about: TopicTexts[string] | undefined
  words: FinderWords
  text: GuideText
  guide: Guide
  hrefOf: (step: string) => string
  onChoose: (step: string) => void
  /** Moves to the questions, where they are on the same page. */
  onQuestions: () => void
}

/** The message of a result without options, or with more to say. */
export function FinderMessage(props: Props) {
  const { found, about, words, guide } = props
  if (found.kind === 'file-name') {
    return (
      <>
        <NameHint name={found.name} words={words} guide={guide} />
        {found.name.isHint ? null : <Offers {...props} />}
      </>
    )
  }
  const note =
    about === undefined ? null : (
      <OutsideNotes
        notes={[{ id: 'about', text: about.about, source: about.source, date: about.date }]}
        guide={guide}
      />
    )
  if (found.kind === 'steps') return note
  const sentence = sentenceOf(found, words)
  if (sentence === undefined) return null
  return (
    <>
      <p {...(import.meta.env.INSIGHTS_URL ? { 'data-refused': refusalOf(found) } : {})}>
        <Quoting sentence={sentence} quote={found.kind === 'outside' ? found.quote : undefined} />
      </p>
      {note}
      {isDeadEnd(found) ? <Offers {...props} /> : null}
    </>
  )
}

/** A sentence with a quoted text, which may run in the other direction. */
function Quoting({ sentence, quote = '' }: { sentence: string; quote: string | undefined }) {
  const at = quote === '' ? -1 : sentence.indexOf(quote)
  if (at < 0) return <span>{sentence}</span>
  return (
    <>
      <span>{sentence.slice(0, at)}</span>
      <bdi>{quote}</bdi>
      <span>{sentence.slice(at + quote.length)}</span>
    </>
  )
}

/** The topic of a message outside the document, if the content has a text about it. */
function refusalOf(found: Shown): string | undefined {
  if (found.kind === 'outside') return found.topic
  return found.kind === 'unsure' ? '' : undefined
}

/** Whether the result has no link of its own. */
function isDeadEnd({ kind }: Shown): boolean {
  return kind === 'outside' || kind === 'unsure' || kind === 'question' || kind === 'wrong-code'
}

/** Further links: the questions, and the step for what the document does not answer. */
function Offers({ found, words, hrefOf, onChoose, onQuestions }: Props) {
  const follow = (event: MouseEvent, move: () => void) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    move()
  }
  return (
    <ul className="finder-offers">
      <li>
        <a href={hrefOf(steps.start)} onClick={event => follow(event, onQuestions)}>
          {words.showQuestions}
        </a>
      </li>
      {/* A name or a number is no question that the document could leave unanswered. */}
      {found.kind === 'file-name' || found.kind === 'wrong-code' ? null : (
        <li>
          <a
            href={hrefOf(steps.notCovered)}
            onClick={event => follow(event, () => onChoose(steps.notCovered))}
          >
            {words.whatNext}
          </a>
        </li>
      )}
    </ul>
  )
}
