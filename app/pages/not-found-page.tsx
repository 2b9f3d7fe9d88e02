import type { GuideText } from '../../content/types.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../address/address.ts'
import { Frame } from '../parts/frame.tsx'
import { RichText } from '../parts/rich-text.tsx'

type Props = {
  flow: Flow
  texts: readonly [GuideText, ...GuideText[]]
  base: string
  /** The step that was probably meant. */
  meant: string | undefined
}

/** Says that there is no such page, and how to go on; in one language, or in all three. */
export function NotFoundPage({ flow, texts, base, meant }: Props) {
  const [first] = texts
  const guide = { language: first.language, words: first.words, base }
  return (
    <Frame
      guide={guide}
      document={first.document}
      version={flow.graph.contentVersion}
      addressIn={language => stepPath(language, meant ?? flow.graph.start, base)}
    >
      <main
        id="main"
        className="step not-found"
        data-page="not-found"
        data-languages={texts.map(({ language }) => language).join(' ')}
      >
        {texts.map((text, index) => {
          const { language, words, steps } = text
          const Heading = index === 0 ? 'h1' : 'h2'
          const meantTitle = meant === undefined ? undefined : steps[meant]?.title
          return (
            <section key={language} lang={language} className="not-found-language">
              <Heading>{words.notFoundTitle}</Heading>
              <p>{words.notFoundText}</p>
              <ul className="answers">
                <li>
                  <a className="answer" href={stepPath(language, flow.graph.start, base)}>
                    <span className="answer-label">{words.notFoundStart}</span>
                  </a>
                </li>
              </ul>
              <div className="not-found-meant">
                {meant === undefined || meantTitle === undefined ? null : (
                  <p>
                    <span>{words.notFoundMaybe}</span>{' '}
                    <a href={stepPath(language, meant, base)} data-meant={meant}>
                      <RichText rich={meantTitle} guide={{ language, words, base }} />
                    </a>
                  </p>
                )}
              </div>
            </section>
          )
        })}
      </main>
    </Frame>
  )
}
