import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../machines/content.ts'
import type { Outcome } from '../../machines/calls/call.ts'
import type { Flow } from '../../machines/flow.ts'
import { toolPath } from '../platform/address/address.ts'
import type { AddressBar } from '../platform/address/address-bar.ts'
import type { DeskView } from './desk/board.ts'
import type { Desk } from './desk/desk.ts'
import type { Clock, Entry } from './desk/entry.ts'
import type { Prefs, PrefsStore } from './desk/prefs.ts'
import { languageInfo } from '../platform/languages.ts'
import { fill } from '../ui/guide.ts'
import type { Action } from './keys.ts'
import type { DialogState, Panel, FocusTargets } from './dialogs-and-panels.ts'
import { nameOfCall } from './name-of-call.ts'
import { runAction } from './run-action.ts'
import { callOutput } from './call-output.ts'
import { placeOf } from './call-view.ts'
import type { CallView } from './call-view.ts'
import type { AllConsoleTexts } from './console-texts.ts'
import { outcomeWord } from './transcript/worded.ts'
import { useDesk } from './use-desk.ts'
import { useFeedback } from './use-feedback.ts'
import { useStepState } from './use-step-state.ts'

export type ConsoleParts = {
  flow: Flow
  texts: AllConsoleTexts
  desk: Desk
  clock: Clock
  prefs: PrefsStore
  bar: AddressBar
  /** The agent's own language: that of the page. */
  language: Language
  base: string
  site: string
}

/** Milliseconds in which a second press confirms. */
const askingLasts = 10_000

export type ConsoleState = ReturnType<typeof useConsole>

/** The state of the console and all its actions. */
export function useConsole(parts: ConsoleParts, focusTargets: FocusTargets) {
  const { flow, texts, desk, clock, prefs, bar, base, site } = parts
  const view = useDesk(desk)
  const [language, setLanguage] = useState(parts.language)
  const [choices, setChoices] = useState(prefs.read)
  const [panel, setPanel] = useState<Panel>()
  const [dialog, setDialog] = useState<DialogState>()
  const { feedback, show, announce } = useFeedback()
  const asked = useRef({ id: '', at: 0 })

  const entry = activeEntry(view)
  const { call, context } = entry
  const own = texts[language]
  const { words } = own
  const callView: CallView = { flow, base, site, entry, own, caller: texts[call.language] }
  const isEnded = call.state === 'ended'
  const at = `${call.id}/${call.log.length}/${isEnded}`
  const stepState = useStepState(at)
  // For a reload: it comes back to the same call.
  useEffect(() => prefs.writeActive(view.active), [prefs, view.active])

  function choose(changed: Partial<Prefs>) {
    const next = { ...choices, ...changed }
    setChoices(next)
    prefs.write(next)
  }
  /** Announces the active call. */
  function announceCall() {
    const shown = desk.find(desk.view().active)
    if (shown === undefined) return
    const number = String(shown.call.slot)
    const name = nameOfCall(words, shown)
    const isNamed = shown.call.name.trim() !== ''
    announce(isNamed ? fill(words.callNamed, { number, name }) : name)
  }
  function switchTo(id: string) {
    desk.switchTo(id)
    announceCall()
  }
  function open() {
    desk.open()
    announceCall()
  }
  function setCallerLanguage(next: Language) {
    desk.setLanguage(call.id, next)
    choose({ callerLanguage: next })
    announce(`${words.callerLanguage}: ${languageInfo(next).name}`)
  }
  function setOwnLanguage(next: Language) {
    const { text, words: nextWords } = texts[next]
    setLanguage(next)
    document.documentElement.lang = next
    document.title = `${nextWords.title} – ${text.words.siteName}`
    bar.replace(toolPath(next, 'agent', base), null)
    announce(`${nextWords.myLanguage}: ${languageInfo(next).name}`)
  }
  function showBeside() {
    choose({ beside: !choices.beside })
    announce(`${words.beside}: ${choices.beside ? words.switchedOff : words.switchedOn}`)
  }
  function answer(id: string) {
    show('')
    desk.act(call.id, { type: 'answer', step: placeOf(callView).step, answer: id })
  }
  function back() {
    show('')
    if (isEnded) desk.reopen(call.id)
    else desk.act(call.id, { type: 'back' })
  }
  function change(visit: number) {
    if (context.former !== undefined) desk.act(call.id, { type: 'keep' })
    desk.act(call.id, { type: 'change', visit })
  }
  function settle(outcome: Outcome) {
    desk.setOutcome(call.id, outcome)
    announce(`${words.outcome}: ${outcomeWord(words, outcome)}`)
  }
  function hold() {
    const isWaiting = call.state === 'waiting'
    desk.setState(call.id, isWaiting ? 'open' : 'waiting')
    announce(isWaiting ? words.stateOpen : words.stateWaiting)
  }
  function forget() {
    desk.forget(call.id)
    show(words.forgotten)
  }
  /** The first press asks, the second forgets: a stray letter must not delete a call. */
  function askToForget() {
    const { tick } = clock
    if (asked.current.id === call.id && tick() - asked.current.at < askingLasts) return forget()
    asked.current = { id: call.id, at: tick() }
    show(words.forgetAgain)
  }
  function togglePanel(next: Panel) {
    const isClosing = panel === next
    setPanel(isClosing ? undefined : next)
    announce(isClosing ? words.notes : words[next])
  }
  const output = callOutput({
    callView,
    desk,
    clock,
    show,
    onRefused: text => setDialog({ kind: 'by-hand', text }),
  })
  const moves = {
    ...output,
    switchTo,
    open,
    setCallerLanguage,
    setOwnLanguage,
    showBeside,
    answer,
    back,
    change,
    settle,
    hold,
    end: () => desk.end(call.id),
    forget,
    askToForget,
    togglePanel,
    closePanel: () => setPanel(undefined),
    toggleWhy: stepState.toggleWhy,
    setDialog,
  }
  function run(action: Action): boolean {
    show('')
    if (action.do !== 'forget') asked.current = { id: '', at: 0 }
    const shown = { callView, isEnded, entries: view.entries, chosen: stepState.chosen }
    return runAction(action, { ...shown, focusTargets, ...moves })
  }
  const shown = { view, callView, choices, panel, dialog, feedback, isEnded, at }
  return { ...shown, ...stepState, choose, run, ...moves }
}

function activeEntry({ entries, active }: DeskView): Entry {
  const entry = entries.find(({ call }) => call.id === active)
  if (entry === undefined) throw new Error('There is always a call on the screen.')
  return entry
}
