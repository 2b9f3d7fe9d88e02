import type { GuideText } from '../../machines/content.ts'
import type { ProofText } from '../../machines/proof-text.ts'
import { toolPath } from '../platform/address/address.ts'
import type { ProofWords } from '../../machines/interface-words.generated.ts'
import { Frame } from '../ui/frame.tsx'
import { fill } from '../ui/guide.ts'
import { readableDate } from '../ui/outside-notes.tsx'
import { Facts } from './facts.tsx'
import { Figures } from './figures.tsx'
import { LongestWay, StepTable } from './step-table.tsx'
import { Notes } from './notes.tsx'

type Props = {
  proof: ProofText
  text: GuideText
  words: ProofWords
  version: string
  base: string
}

/** The comparison of the guide with the document, fact by fact. It works without scripts. */
export function ProofPage({ proof, text, words, version, base }: Props) {
  const guide = { language: text.language, words: text.words, base, hasNoTermList: true } as const
  const parts = { proof, words, guide }
  const contents = [
    ['figures', words.figures],
    ['facts', words.facts],
    ['steps', words.stepsAndFacts],
    ['longest', words.longestWay],
    ['outside', words.outside],
  ] as const
  return (
    <Frame
      guide={guide}
      document={text.document}
      version={version}
      addressIn={other => toolPath(other, 'proof', base)}
    >
      <main id="main" className="proof-page" data-page="proof">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className="proof-made">
          {fill(words.made, { date: readableDate(proof.date), version })}
        </p>
        <nav className="proof-contents" aria-label={words.contents}>
          <ul>
            {contents.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
            <li>
              <a href={toolPath(text.language, 'map', base)}>{words.toMap}</a>
            </li>
          </ul>
        </nav>
        <Figures {...parts} />
        <Facts {...parts} />
        <StepTable {...parts} />
        <LongestWay {...parts} />
        <Notes {...parts} />
      </main>
    </Frame>
  )
}
