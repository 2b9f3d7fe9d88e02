import type { ReactNode, Ref } from 'react'
import type { Desk } from './desk/desk.ts'
import type { Clock } from './desk/entry.ts'
import { CallNotes } from './parts/call-notes.tsx'
import { NameField } from './parts/name-field.tsx'
import { PagePanel } from './parts/page-panel.tsx'
import { PathList } from './parts/path-list.tsx'
import { TranscriptView } from './parts/transcript-view.tsx'
import type { ConsoleState } from './use-console.ts'

type Props = {
  state: ConsoleState
  desk: Desk
  clock: Clock
  notesRef: Ref<HTMLTextAreaElement>
  nameRef: Ref<HTMLInputElement>
}

/** The right column: the call's name, notes and path; or the page to send, or the transcript. */
export function SideColumn({ state, desk, clock, notesRef, nameRef }: Props) {
  const { callView, isEnded } = state
  const { own, entry } = callView
  const { words } = own
  const { id } = entry.call
  // The transcript of an ended call is in the middle.
  const panel = isEnded && state.panel === 'transcript' ? undefined : state.panel
  return (
    <aside className="side-column" data-shown={panel ?? 'notes'} aria-label={words.panels}>
      <div className="side-notes" hidden={panel !== undefined}>
        <NameField
          key={id}
          entry={entry}
          words={words}
          onRename={name => desk.rename(id, name)}
          ref={nameRef}
        />
        <CallNotes
          entry={entry}
          words={words}
          onType={read => desk.draft(id, read)}
          onLeave={() => desk.takeDraft(id)}
          ref={notesRef}
        />
        <PathList callView={callView} onChange={state.change} />
      </div>
      {panel === 'page' ? (
        <Panel heading={words.page} closeWord={words.close} onClose={state.closePanel}>
          <PagePanel callView={callView} onCopy={() => void state.copyLink()} />
        </Panel>
      ) : null}
      {panel === 'transcript' ? (
        <Panel heading={words.transcript} closeWord={words.close} onClose={state.closePanel}>
          <TranscriptView
            callView={callView}
            clock={clock}
            isEnded={false}
            onCopy={form => void state.copyForm(form)}
            onSave={state.saveForm}
            onSettle={state.settle}
          />
        </Panel>
      ) : null}
    </aside>
  )
}

type PanelProps = { heading: string; closeWord: string; onClose: () => void; children: ReactNode }

function Panel({ heading, closeWord, onClose, children }: PanelProps) {
  return (
    <>
      <div className="panel-head">
        <h2>{heading}</h2>
        <button type="button" className="small-button" onClick={onClose}>
          <span>{closeWord}</span>
        </button>
      </div>
      {children}
    </>
  )
}
