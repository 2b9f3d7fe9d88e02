import help from 'every-language:content:help'
import storage from 'every-language:content:interface/answer-storage'
import tools from 'every-language:content:interface/tools'
import { settings } from './settings-specimen.ts'
import { Actions } from '../ui/actions.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { ArrivalNotice } from '../ui/arrival-notice.tsx'
import type { ArrivalNoticeProps } from '../ui/arrival-notice.tsx'
import { Citation } from '../ui/citation.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { FoldedNotes } from '../ui/help/folded-notes.tsx'
import { FromDocument } from '../ui/help/from-document.tsx'
import { HostSettings } from '../ui/host-settings.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { Mark } from '../ui/mark.tsx'
import { ShareAndPrint } from '../guide/deferred/share-and-print.tsx'
import { ActionNotices } from '../guide/deferred/action-notices.tsx'
import { OutsideNotes } from '../ui/outside-notes.tsx'
import { StepBar } from '../ui/step-bar.tsx'
import { StepTools } from '../ui/step-tools.tsx'
import { Summary } from '../ui/summary.tsx'
import { Texts } from '../ui/texts.tsx'
import { CheckMark } from '../ui/check-mark.tsx'
import { TrailList } from '../guide/deferred/trail-list.tsx'
import { summarize } from '../ui/summarize.ts'
import type { Specimen, Stand } from './specimen.ts'
import { contextOf, visitsOf, wayOf } from './steps.tsx'

const nothing = () => undefined
const link = 'https://eds.example/kk/choose-key-by-hand/'
const wordsOf = ({ text }: Stand, step: string) => {
  const words = text.steps[step]
  if (words === undefined) throw new Error(`There is no step "${step}". Show another one here.`)
  return words
}
const foldedOf = ({ text }: Stand, step: string) => {
  const folded = help[text.language].folded[step]
  if (folded === undefined) throw new Error(`There is no step "${step}". Show another one here.`)
  return folded
}
/** The notices of a session. */
const notices = (stand: Stand, change: Parameters<typeof contextOf>[1]) => (
  <ActionNotices
    {...stand}
    kept={storage[stand.text.language]}
    context={contextOf(stand, change)}
    onKeep={nothing}
  />
)

const arrival = ({ guide }: Stand, change: Partial<ArrivalNoticeProps>) => (
  <ArrivalNotice language={guide.language} notice={undefined} isBare={false} {...change} />
)

const stepTools = ({ guide }: Stand, onRestart?: () => void) => (
  <StepTools guide={guide} start="start" onRestart={onRestart}>
    <ShareAndPrint
      guide={guide}
      words={tools[guide.language]}
      links={{ plain: link, withTrail: `${link}#t=1` }}
      withAnswers={false}
      onPrint={nothing}
    />
  </StepTools>
)

/** Each small part in each of its states. */
export const partSpecimens: readonly Specimen[] = [
  { name: 'mark', draw: () => <Mark /> },
  {
    name: 'languages',
    draw: ({ guide }) => (
      <LanguageSwitch guide={guide} addressIn={language => `/${language}/`} onSwitch={undefined} />
    ),
  },
  {
    name: 'step bar with Back',
    draw: ({ guide }) => (
      <StepBar guide={guide} code="1093">
        <BackLink guide={guide} href="#back" onFollow={nothing} />
      </StepBar>
    ),
  },
  {
    name: 'actions',
    draw: stand => (
      <Actions actions={wordsOf(stand, 'turn-off-default-key').actions} guide={stand.guide} />
    ),
  },
  {
    name: 'why, and what is left open',
    draw: stand => (
      <>
        <Texts
          texts={foldedOf(stand, 'use-gost').why}
          guide={stand.guide}
          heading={help[stand.text.language].words.whyHeading}
          className="why"
        />
        <Texts
          texts={foldedOf(stand, 'use-gost').open}
          guide={stand.guide}
          heading={help[stand.text.language].words.openHeading}
          className="open"
        />
      </>
    ),
  },
  {
    name: 'note from outside the document',
    draw: stand => (
      <OutsideNotes notes={wordsOf(stand, 'no-such-file').notes} guide={stand.guide} />
    ),
  },
  {
    name: 'the same, folded',
    draw: stand => <FoldedNotes notes={foldedOf(stand, 'use-gost').notes} guide={stand.guide} />,
  },
  {
    name: 'from the document',
    draw: stand => (
      <FromDocument
        kind="question"
        text={foldedOf(stand, 'who-signs')}
        words={help[stand.text.language].words}
        guide={stand.guide}
      />
    ),
  },
  {
    name: 'citation',
    draw: stand => <Citation sections={foldedOf(stand, 'use-gost').sections} guide={stand.guide} />,
  },
  {
    name: 'settings of the host',
    draw: ({ guide }) => (
      <HostSettings shows={Object.keys(settings)} settings={settings} guide={guide} />
    ),
  },
  {
    name: 'notice: came by a bare link',
    draw: stand => arrival(stand, { isBare: true }),
  },
  { name: 'notice: link leads elsewhere', draw: stand => arrival(stand, { notice: 'elsewhere' }) },
  { name: 'notice: answers cut', draw: stand => arrival(stand, { notice: 'cut' }) },
  { name: 'notice: answers deleted', draw: stand => notices(stand, { notice: 'deleted' }) },
  {
    name: 'notice: changing an answer',
    draw: stand => notices(stand, { former: { trail: wayOf(stand), visit: 1 } }),
  },
  {
    name: 'notice: answers dropped',
    draw: stand => notices(stand, { dropped: visitsOf(stand).slice(1) }),
  },
  { name: 'tick', draw: () => <CheckMark /> },
  {
    name: 'what you told us',
    draw: stand => (
      <TrailList {...stand} visits={visitsOf(stand)} onChange={nothing} onDelete={nothing} />
    ),
  },
  {
    name: 'tools',
    draw: stand => stepTools(stand, nothing),
  },
  {
    name: 'tools, with nothing answered',
    draw: stand => stepTools(stand),
  },
  {
    name: 'copy: press to see both outcomes',
    draw: ({ guide }) => (
      <CopyButton guide={guide} label={guide.words.copyLink} text={link} icon="copy" />
    ),
  },
  {
    name: 'summary',
    draw: stand => (
      <Summary guide={stand.guide} summary={summarize({ ...stand, trail: wayOf(stand), link })}>
        <CopyButton
          guide={stand.guide}
          label={stand.guide.words.copySummary}
          text={link}
          icon="copy"
          isMain
        />
      </Summary>
    ),
  },
]
