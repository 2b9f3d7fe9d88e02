import own from 'every-language:content:interface/not-found'
import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { Frame } from '../ui/frame.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { inLanguage } from '../platform/languages.ts'

type Props = {
  flow: Flow
  texts: readonly [GuideText, ...GuideText[]]
  base: string
  /** The step that was probably meant. */
  meant: string | undefined
  /** The finder, in the first language; rendered after hydration. */
  finder?: ReactNode
}

/** The content of the 404 page, in one language or in all. */
export function NotFoundPage({ flow, texts, base, meant, finder }: Props) {
  const [first] = texts
  const { start } = flow.graph
  return (
    <Frame
      guide={{ language: first.language, words: first.words, base }}
      document={first.document}
      version={flow.graph.contentVersion}
      addressIn={language => stepPath(language, meant ?? start, base)}
    >
      <main
        id="main"
        className="step not-found"
        data-page="not-found"
        data-languages={texts.map(({ language }) => language).join(' ')}
      >
        {texts.map(({ language }, index) => {
          const Heading = index === 0 ? 'h1' : 'h2'
          return (
            <section key={language} {...inLanguage(language)}>
              <Heading>{own[language].title}</Heading>
              <p>{own[language].text}</p>
            </section>
          )
        })}
        <div className="asks not-found-ways">
          <ul className="answers">
            {meant === undefined
              ? null
              : texts.map(({ language, words, steps }) => (
                  <li key={`meant/${language}`} {...inLanguage(language)}>
                    <a className="answer" href={stepPath(language, meant, base)} data-meant={meant}>
                      <span className="answer-hint">{own[language].maybe}</span>
                      <span className="answer-label">
                        <RichText
                          rich={steps[meant]?.title ?? []}
                          guide={{ language, words, base, hasNoTermList: true }}
                        />
                      </span>
                    </a>
                  </li>
                ))}
            {texts.map(({ language }) => (
              <li key={language} {...inLanguage(language)}>
                <a className="answer" href={stepPath(language, start, base)}>
                  <span className="answer-label">{own[language].start}</span>
                </a>
              </li>
            ))}
          </ul>
          <div className="room room-finder">{finder}</div>
        </div>
      </main>
    </Frame>
  )
}
