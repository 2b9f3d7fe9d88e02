import type { GuideText, StepText } from '../../../machines/content.ts'
import type { Guide } from '../../ui/guide.ts'
import { Citation } from '../../ui/citation.tsx'
import { HostSettings } from '../../ui/host-settings.tsx'
import { OutsideNotes } from '../../ui/outside-notes.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Texts } from '../../ui/texts.tsx'
import { showTips } from '../show-tips.ts'

type Props = {
  heading: string
  text: StepText
  guide: Guide
  settings: GuideText['settings']
}

/** Whether there is more behind a step than the heading of its section. */
export function hasWhy(text: StepText, settings: GuideText['settings']): boolean {
  const { important, why, about, says, silent, open, notes, shows } = text
  const filled = shows.filter(name => settings[name] !== undefined)
  return [important, why, about, says, silent, open, notes, filled].some(part => part.length > 0)
}

/** What stands behind a step, for the agent: the document's own words, what it leaves open, its section. */
export function WhyLane({ heading, text, guide, settings }: Props) {
  const { words } = guide
  return (
    <ScrollRegion className="lane lane-why" labelledBy="lane-why" name="why">
      <div ref={showTips}>
        <h2 id="lane-why">{heading}</h2>
        <Texts texts={text.important} guide={guide} />
        <Texts texts={text.why} guide={guide} />
        <Texts texts={text.about} guide={guide} />
        <Texts texts={text.says} guide={guide} heading={words.saysHeading} />
        <Texts texts={text.silent} guide={guide} heading={words.silentHeading} />
        <Texts texts={text.open} guide={guide} heading={words.openHeading} />
        <HostSettings shows={text.shows} settings={settings} guide={guide} />
        <OutsideNotes notes={text.notes} guide={guide} />
        <Citation sections={text.sections} guide={guide} />
      </div>
    </ScrollRegion>
  )
}
