import { renderToStaticMarkup } from 'react-dom/server'
import type { GuideText, Language } from '../../machines/content.ts'
import type { OneFileWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import { fill } from '../ui/guide.ts'
import { Mark } from '../ui/mark.tsx'
import { readableDate } from '../ui/outside-notes.tsx'
import { contentsId, sheetId } from './address.ts'
import { ContentsSheet } from './contents-sheet.tsx'
import { Edition } from './edition.tsx'
import { StepSheet } from './step-sheet.tsx'
import { inLanguage } from '../platform/languages.ts'

export type OneFileProps = {
  flow: Flow
  texts: readonly GuideText[]
  words: Readonly<Record<Language, OneFileWords>>
  /** The day on which the content last changed, as 2026-11-22. */
  date: string
  /** The address of the newest copy; empty when the guide is not on the web. */
  home: string
}

/** Renders the body of the one-file edition: every step in every language, linked by fragments. */
export function renderOneFile(props: OneFileProps): string {
  return renderToStaticMarkup(<OneFile {...props} />)
}

function OneFile({ flow, texts, words, date, home }: OneFileProps) {
  return (
    <>
      {texts.flatMap(text => {
        const own = words[text.language]
        const foot = (
          <Edition flow={flow} text={text} words={own} date={date}>
            <a href={`#${contentsId(text.language)}`}>{own.contents}</a>
          </Edition>
        )
        return [
          ...Object.keys(flow.graph.steps).map(step => (
            <StepSheet
              key={`${text.language}/${step}`}
              flow={flow}
              text={text}
              step={step}
              home={home}
              foot={foot}
            />
          )),
          <ContentsSheet
            key={text.language}
            flow={flow}
            text={text}
            heading={own.contents}
            foot={foot}
          />,
        ]
      })}
      {/* Last in the document, so that a `:target` sheet can hide it with a sibling selector. */}
      <main className="cover page" id="top">
        <Mark />
        {texts.map(text => {
          const own = words[text.language]
          return (
            <section key={text.language} {...inLanguage(text.language)}>
              <h1>{text.words.siteName}</h1>
              <p>{own.intro}</p>
              <a className="answer" href={`#${sheetId(text.language, flow.graph.start)}`}>
                <span className="answer-label">{own.begin}</span>
              </a>
              <a className="cover-contents" href={`#${contentsId(text.language)}`}>
                {own.contents}
              </a>
              <p className="cover-edition">
                <span>{`${fill(own.asOf, { date: readableDate(date) })} · ${text.words.contentVersion} ${flow.graph.contentVersion}`}</span>
                {home === '' ? null : (
                  <>
                    <br />
                    <span>{`${own.newest} `}</span>
                    <a href={home}>{home}</a>
                  </>
                )}
              </p>
            </section>
          )
        })}
      </main>
    </>
  )
}
