import siteWords from 'every-language:content:interface/site'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { fill } from '../ui/guide.ts'
import { Frame } from '../ui/frame.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { inLanguage } from '../platform/languages.ts'

type Props = {
  flow: Flow
  texts: readonly [GuideText, ...GuideText[]]
  base: string
  step: string
  /** The code in the address. */
  code: string
}

/** The page of a step code: links to the step in every language. */
export function PointerPage({ flow, texts, base, step, code }: Props) {
  const [first] = texts
  const { words, language } = first
  return (
    <Frame
      guide={{ language, words, base }}
      document={first.document}
      version={flow.graph.contentVersion}
      addressIn={other => stepPath(other, step, base)}
    >
      <main id="main" className="step" data-page="code">
        <h1>
          {texts.map(text => (
            <span key={text.language} {...inLanguage(text.language)} className="pointer-title">
              {fill(siteWords[text.language].codeTitle, { code })}
            </span>
          ))}
        </h1>
        <ul className="answers">
          {texts.map(text => (
            <li key={text.language}>
              <a
                className="answer"
                {...inLanguage(text.language)}
                hrefLang={text.language}
                href={stepPath(text.language, step, base)}
              >
                <span className="answer-label">
                  <RichText
                    rich={text.steps[step]?.title ?? []}
                    guide={{ language: text.language, words: text.words, base }}
                  />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Frame>
  )
}
