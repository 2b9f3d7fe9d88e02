import type { GuideText, StepText } from '../../../machines/content.ts'
import type { FoldedText } from '../../../machines/help-text.ts'
import type { HelpWords } from '../../../machines/interface-words.generated.ts'
import { Citation } from '../../ui/citation.tsx'
import type { Guide } from '../../ui/guide.ts'
import { HostSettings } from '../../ui/host-settings.tsx'
import { OutsideNotes } from '../../ui/outside-notes.tsx'
import { plainText } from '../../ui/plain-text.ts'
import { Texts } from '../../ui/texts.tsx'
import { bringIntoView } from '../bring-into-view.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  heading: string
  text: StepText
  folded: FoldedText
  help: HelpWords
  guide: Guide
  settings: GuideText['settings']
  isOpen: boolean
  onToggle: () => void
}

/** Scrolls the opened text into view; a text taller than the view is aligned at its top. */
function showOpened(part: HTMLElement | null) {
  bringIntoView(part, '.call-screen')
}

/** The document's own words behind a step, what it leaves open, and its section: one line until it is opened. */
export function WhyLine({ heading, text, folded, help, guide, settings, isOpen, onToggle }: Props) {
  const { words } = guide
  return (
    <section className="why" aria-labelledby="why-heading" data-lane="why">
      <button type="button" aria-expanded={isOpen} aria-controls="why-text" onClick={onToggle}>
        <KeyHint shown="Y" />
        <b id="why-heading">{heading}</b>
      </button>
      {isOpen ? (
        <div id="why-text" className="why-text" ref={showOpened}>
          <Texts texts={text.important} guide={guide} />
          <Texts texts={folded.why} guide={guide} />
          <Texts texts={text.about} guide={guide} />
          <Texts texts={text.says} guide={guide} heading={words.saysHeading} />
          <Texts texts={folded.silent} guide={guide} heading={help.silentHeading} />
          <Texts texts={folded.open} guide={guide} heading={help.openHeading} />
          <HostSettings shows={text.shows} settings={settings} guide={guide} />
          <OutsideNotes notes={[...text.notes, ...folded.notes]} guide={guide} />
          <Citation sections={folded.sections} guide={guide} />
        </div>
      ) : (
        <p id="why-text" className="why-start">
          {startOf(text, folded)}
        </p>
      )}
    </section>
  )
}

/** A text long enough for one line; CSS truncates it. */
function startOf({ important, about, says, notes }: StepText, folded: FoldedText): string {
  const { why, silent, open, sections } = folded
  return [
    ...important.map(plainText),
    ...[...notes, ...folded.notes].map(note => note.text),
    ...[why, about, says, silent, open].flat().map(plainText),
    ...sections.map(({ heading }) => heading),
  ].join(' ')
}
