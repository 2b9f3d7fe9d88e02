import type { MouseEvent, Ref } from 'react'
import type { FlowMap } from '../../machines/flow-map.ts'
import type { Clock } from './desk/entry.ts'
import { KeyHint } from './parts/key-hint.tsx'
import { MapPanel } from './parts/map-panel.tsx'
import { PagePanel } from './parts/page-panel.tsx'
import { TranscriptView } from './parts/transcript-view.tsx'
import type { ConsoleState } from './use-console.ts'

type Props = {
  state: ConsoleState
  map: FlowMap
  clock: Clock
  mapRef: Ref<SVGSVGElement>
  onJump: (event: MouseEvent, step: string) => void
}

/** Beside the call: the map, the page to hand over, or the transcript. */
export function SidePanel({ state, map, clock, mapRef, onJump }: Props) {
  const { seat, isEnded, setPanel } = state
  // The transcript of an ended call stands in the middle.
  const panel = isEnded && state.panel === 'transcript' ? 'map' : state.panel
  const { words } = seat.own
  const panels = [
    { id: 'map', word: words.map, hint: 'M' },
    { id: 'page', word: words.page, hint: 'H' },
    { id: 'transcript', word: words.transcript, hint: 'T' },
  ] as const
  return (
    <aside className="side-panel" data-shown={panel} aria-label={words.panels}>
      <div className="side-tabs" role="group" aria-label={words.panels}>
        {panels.map(({ id, word, hint }) => (
          <button
            key={id}
            type="button"
            aria-pressed={panel === id}
            data-panel={id}
            onClick={() => setPanel(id)}
          >
            <span>{word}</span>
            <KeyHint shown={hint} />
          </button>
        ))}
      </div>
      {panel === 'map' ? (
        <MapPanel
          key={seat.entry.call.id}
          seat={seat}
          map={map}
          ref={mapRef}
          onJump={(event, step) => {
            if (!isEnded) onJump(event, step)
            else event.preventDefault()
          }}
        />
      ) : null}
      {panel === 'page' ? <PagePanel seat={seat} onCopy={() => void state.copyLink()} /> : null}
      {panel === 'transcript' ? (
        <TranscriptView
          seat={seat}
          clock={clock}
          isEnded={false}
          onCopy={form => void state.copyForm(form)}
          onSave={state.saveForm}
          onSettle={state.settle}
        />
      ) : null}
    </aside>
  )
}
