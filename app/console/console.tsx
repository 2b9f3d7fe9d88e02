import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { takeBack } from '../../machines/trail.ts'
import { doubleClickGuard, isPlainClick } from '../ui/clicks.ts'
import { CallScreen } from './call-screen.tsx'
import { placeOf } from './call-view.ts'
import { ConsoleDialogs } from './console-dialogs.tsx'
import { isField } from './keys.ts'
import { CallTabs } from './parts/call-tabs.tsx'
import { ConsoleBar } from './parts/console-bar.tsx'
import { StatusBar } from './parts/status-bar.tsx'
import { SideColumn } from './side-column.tsx'
import { useConsole } from './use-console.ts'
import type { ConsoleParts } from './use-console.ts'
import { useKeys } from './use-keys.ts'

type Props = ConsoleParts & {
  /** The id of a call whose shared link could not be read. */
  unread: string | undefined
  onHydrated: () => void
}

/** The agent console: the calls above, what to say in the middle, notes and path beside it, the keys below. */
export function Console({ unread, onHydrated, ...parts }: Props) {
  const notesRef = useRef<HTMLTextAreaElement>(null)
  const nameRef = useRef<HTMLInputElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const state = useConsole(parts, {
    // A panel may stand in their place, so they are rendered first.
    notes: () => {
      flushSync(() => undefined)
      goToEnd(notesRef.current)
    },
    name: () => {
      flushSync(() => undefined)
      nameRef.current?.focus()
    },
    answers: by => moveOverAnswers(by),
  })
  const { view, callView, choices, isEnded } = state
  const { own, entry } = callView
  const isBeside = choices.beside && own.text.language !== callView.caller.text.language
  const { desk, clock } = parts
  useKeys(choices.keys, state.run)
  useEffect(onHydrated, [onHydrated])

  const shown = `${entry.call.id}/${placeOf(callView).step}/${isEnded}`
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // Another tab may have moved the call while somebody types in this one: the focus must stay in the field.
    if (isField(document.activeElement)) return
    headingRef.current?.focus({ preventScroll: true })
  }, [shown])

  return (
    <div className="console" data-beside={isBeside ? '' : undefined}>
      <a className="skip-link" href="#main">
        {own.text.words.skipToContent}
      </a>
      <ConsoleBar
        words={own.words}
        siteName={own.text.words.siteName}
        base={parts.base}
        own={own.text.language}
        caller={callView.caller.text.language}
        beside={choices.beside}
        onOwn={state.setOwnLanguage}
        onCaller={state.setCallerLanguage}
        onBeside={state.showBeside}
        onFind={isEnded ? undefined : () => state.setDialog({ kind: 'finder' })}
        onKeys={() => state.setDialog({ kind: 'keys' })}
      >
        <CallTabs
          entries={view.entries}
          active={view.active}
          clock={clock}
          words={own.words}
          onOpen={state.open}
          onSwitch={state.switchTo}
        />
      </ConsoleBar>
      <CallScreen
        state={state}
        desk={desk}
        clock={clock}
        unread={unread}
        headingRef={headingRef}
        onFollow={(event, answer) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          if (!doubleClickGuard().isStray(event)) state.answer(answer)
        }}
      />
      <SideColumn state={state} desk={desk} clock={clock} notesRef={notesRef} nameRef={nameRef} />
      <StatusBar
        words={own.words}
        backWord={own.text.words.back}
        isEnded={isEnded}
        isWaiting={entry.call.state === 'waiting'}
        canGoBack={takeBack(entry.context.trail) !== undefined}
        panel={state.panel}
        feedback={state.feedback}
        onBack={state.back}
        onHold={state.hold}
        onEnd={state.end}
        onForget={state.forget}
        onPanel={state.togglePanel}
        onMap={() => state.setDialog({ kind: 'map' })}
      />
      <ConsoleDialogs
        state={state}
        onJump={to => desk.act(entry.call.id, { type: 'jump', step: to })}
      />
    </div>
  )
}

/** Focuses a field with the caret at its end. */
function goToEnd(field: HTMLTextAreaElement | null) {
  if (field === null) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  field.scrollTop = field.scrollHeight
}

/** Moves the focus from the highlighted answer to the next or the previous one. */
function moveOverAnswers(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-answer]')]
  const from = rows.findIndex(row => row.matches('.is-chosen'))
  rows[Math.min(Math.max(from + by, 0), rows.length - 1)]?.focus()
}
