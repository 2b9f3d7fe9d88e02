import type { GuideText } from '../../machines/content.ts'
import type { ConsoleWords } from '../../machines/interface-words.generated.ts'
import { hoursKept } from '../../machines/calls/call.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath, toolPath } from '../platform/address/address.ts'
import { fill } from '../ui/guide.ts'
import { Frame } from '../ui/frame.tsx'

type Props = { flow: Flow; text: GuideText; words: ConsoleWords; base: string }

/**
 * The prerendered page at the console's address: it says what the console is and links to the guide, until scripts
 * replace it.
 */
export function ConsolePage({ flow, text, words, base }: Props) {
  const { language } = text
  return (
    <Frame
      guide={{ language, words: text.words, base }}
      document={text.document}
      version={flow.graph.contentVersion}
      addressIn={other => toolPath(other, 'agent', base)}
    >
      <main id="main" className="step" data-page="agent">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p>
          <span>{words.needsScripts}</span>{' '}
          <a href={stepPath(language, flow.graph.start, base)}>{text.words.siteName}</a>
        </p>
        <p className="about">{fill(words.keptWhere, { hours: String(hoursKept) })}</p>
      </main>
    </Frame>
  )
}
