import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { FlowMap } from '../../machines/flow-map.ts'
import { isPlainClick, doubleClickGuard } from '../ui/clicks.ts'
import { CallScreen } from './call-screen.tsx'
import { OverConsole } from './over-console.tsx'
import { CallList } from './parts/call-list.tsx'
import { CallNotes } from './parts/call-notes.tsx'
import { ConsoleBar } from './parts/console-bar.tsx'
import { WayList } from './parts/way-list.tsx'
import { placeOf } from './seat.ts'
import { SidePanel } from './side-panel.tsx'
import { useConsole } from './use-console.ts'
import type { ConsoleParts } from './use-console.ts'
import { isField } from './keys.ts'
import { useKeys } from './use-keys.ts'

type Props = ConsoleParts & {
  map: FlowMap
  /** The call that a link was to bring a trail to, which could not be read. */
  unread: string | undefined
  onLive: () => void
}

/** The agent console: the calls on the left, what to say in the middle, the map and the notes on the right. */
export function Console({ map, unread, onLive, ...parts }: Props) {
  const mapRef = useRef<SVGSVGElement>(null)
  const notesRef = useRef<HTMLTextAreaElement>(null)
  const nameRef = useRef<HTMLInputElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const state = useConsole(parts, {
    // The map may not be on the screen yet, so it is drawn first.
    map: () => {
      flushSync(() => undefined)
      mapRef.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus()
    },
    notes: () => goToEnd(notesRef.current),
    name: () => nameRef.current?.focus(),
  })
  const { view, seat, choices, isEnded } = state
  const { own, entry } = seat
  const { desk, clock } = parts
  useKeys(choices.keys, state.run)
  useEffect(onLive, [onLive])

  const { step } = placeOf(seat)
  const shown = `${entry.call.id}/${step}/${isEnded}`
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // Another tab may have moved the call while somebody types here: letters must stay letters.
    if (isField(document.activeElement)) return
    headingRef.current?.focus({ preventScroll: true })
  }, [shown])

  return (
    <div className="console" data-beside={choices.beside ? '' : undefined}>
      <a className="skip-link" href="#main">
        {own.text.words.skipToContent}
      </a>
      <ConsoleBar
        words={own.words}
        siteName={own.text.words.siteName}
        base={parts.base}
        own={own.text.language}
        caller={seat.caller.text.language}
        beside={choices.beside}
        onOwn={state.speakToAgent}
        onCaller={state.speakToCaller}
        onBeside={state.showBeside}
        onFind={isEnded ? undefined : () => state.setOver({ kind: 'finder' })}
        onKeys={() => state.setOver({ kind: 'keys' })}
      />
      <div className="console-left">
        <CallList
          entries={view.entries}
          active={view.active}
          clock={clock}
          words={own.words}
          onOpen={state.open}
          onSwitch={state.switchTo}
        />
        <WayList seat={seat} onChange={state.change} />
      </div>
      <CallScreen
        state={state}
        desk={desk}
        clock={clock}
        unread={unread}
        headingRef={headingRef}
        nameRef={nameRef}
        onFollow={(event, answer) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          if (!doubleClickGuard().isStray(event)) state.answer(answer)
        }}
      />
      <div className="console-right">
        <SidePanel
          state={state}
          map={map}
          clock={clock}
          mapRef={mapRef}
          onJump={(event, to) => {
            if (!isPlainClick(event)) return
            event.preventDefault()
            if (!doubleClickGuard().isStray(event))
              desk.act(entry.call.id, { type: 'jump', step: to })
          }}
        />
        <CallNotes
          entry={entry}
          words={own.words}
          onType={read => desk.draft(entry.call.id, read)}
          onLeave={() => desk.takeDraft(entry.call.id)}
          ref={notesRef}
        />
      </div>
      <OverConsole
        state={state}
        onJump={to => desk.act(entry.call.id, { type: 'jump', step: to })}
      />
    </div>
  )
}

/** Puts the caret behind what is written, where the next note goes. */
function goToEnd(field: HTMLTextAreaElement | null) {
  if (field === null) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  field.scrollTop = field.scrollHeight
}
