import errors from 'every-language:content:interface/errors'
import type { MouseEvent } from 'react'
import { CopyButton } from './copy-button.tsx'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  /** The addresses of this step and of the start, which work without scripts. */
  here: string
  start: string
  /** The answers so far as text; empty when unknown. */
  answers: string
  /** Reloads the page; the history entry keeps its answers. */
  onGoOn: () => void
}

/** The page after a crash. It uses neither storage nor the machine. */
export function ErrorPage({ guide, here, start, answers, onGoOn }: Props) {
  const own = errors[guide.language]
  return (
    <div className="page">
      <main id="main" className="step trouble" data-page="trouble">
        <h1 tabIndex={-1} ref={heading => heading?.focus()}>
          {own.title}
        </h1>
        <p>{own.text}</p>
        <ul className="answers">
          <li>
            <a
              className="answer"
              href={here}
              onClick={(event: MouseEvent) => {
                event.preventDefault()
                onGoOn()
              }}
            >
              <span className="answer-label">{own.goOn}</span>
            </a>
          </li>
          <li>
            <a className="answer" href={start}>
              <span className="answer-label">{guide.words.startAgain}</span>
            </a>
          </li>
        </ul>
        {answers === '' ? null : (
          <CopyButton guide={guide} label={own.copyAnswers} text={answers} icon="copy" />
        )}
      </main>
    </div>
  )
}
