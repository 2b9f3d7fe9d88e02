import type { GuideText } from '../../machines/content.ts'
import type { ChangesText } from '../../machines/releases.ts'
import { stepPath, toolPath } from '../platform/address/address.ts'
import type { ChangeWords } from '../../machines/interface-words.generated.ts'
import { Frame } from '../ui/frame.tsx'
import { fill } from '../ui/guide.ts'
import type { Guide } from '../ui/guide.ts'
import { readableDate } from '../ui/outside-notes.tsx'
import { plainText } from '../ui/plain-text.ts'

type Props = {
  changes: ChangesText
  text: GuideText
  words: ChangeWords
  version: string
  base: string
}

/** The public list of changes, by version. It works without scripts. */
export function ChangesPage({ changes, text, words, version, base }: Props) {
  const guide: Guide = { language: text.language, words: text.words, base }
  return (
    <Frame
      guide={guide}
      document={text.document}
      version={version}
      addressIn={other => toolPath(other, 'changes', base)}
    >
      <main id="main" className="changes-page" data-page="changes">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {changes.map(({ number, date, content, changes: lines }) => (
          <section key={number} id={`version-${number}`} className="changes-release">
            <h2>
              <time dateTime={date}>
                {fill(words.release, { date: readableDate(date), number: String(number) })}
              </time>
            </h2>
            <p className="changes-version">{`${text.words.contentVersion} ${content}`}</p>
            {lines.length === 0 ? <p>{words.first}</p> : null}
            <ul>
              {lines.map(line => (
                <li key={line.text}>
                  <span>{line.text}</span>
                  <StepLinks steps={line.steps} text={text} guide={guide} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Frame>
  )
}

type LinksProps = { steps: readonly string[]; text: GuideText; guide: Guide }

/** Links to the steps of a change; a removed step has no link. */
function StepLinks({ steps, text, guide }: LinksProps) {
  return steps.flatMap(step => {
    const own = text.steps[step]
    if (own === undefined) return []
    return [
      <a key={step} className="changes-step" href={stepPath(guide.language, step, guide.base)}>
        {plainText(own.title)}
      </a>,
    ]
  })
}
