import { guideId } from '../platform/guide-id.ts'
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
import type { Over, Panel, Reach } from './over-and-beside.ts'
import { nameOfCall } from './name-of-call.ts'
import { runAction } from './run-action.ts'
import { saveFile } from './save-file.ts'
import { callerLink, placeOf } from './seat.ts'
import type { Seat } from './seat.ts'
import type { AllSpoken } from './spoken.ts'
import { outcomeWord } from './transcript/worded.ts'
import { transcriptOf, writeForm } from './transcript/write-form.ts'
import type { Form } from './transcript/write-form.ts'
import { useDesk } from './use-desk.ts'

export type ConsoleParts = {
  flow: Flow
  spoken: AllSpoken
  desk: Desk
  clock: Clock
  prefs: PrefsStore
  bar: AddressBar
  /** The agent's own language: that of the page. */
  language: Language
  base: string
  site: string
}
/** What the console has to say; `isHeard`: to screen readers alone. */
type Said = { words: string; isHeard: boolean }

/** Milliseconds in which a second press of the key still means the same question. */
const askingLasts = 10_000

export type ConsoleState = ReturnType<typeof useConsole>

/** Everything the console can do, and what it shows. */
export function useConsole(parts: ConsoleParts, reach: Reach) {
  const { flow, spoken, desk, clock, prefs, bar, base, site } = parts
  const view = useDesk(desk)
  const [language, setLanguage] = useState(parts.language)
  const [choices, setChoices] = useState(prefs.read)
  const [panel, setPanel] = useState<Panel>('map')
  const [over, setOver] = useState<Over>()
  const [said, setSaid] = useState<Said>({ words: '', isHeard: false })
  const asked = useRef({ id: '', at: 0 })

  const entry = activeEntry(view)
  const { call, context } = entry
  const own = spoken[language]
  const { words } = own
  const seat: Seat = { flow, base, site, entry, own, caller: spoken[call.language] }
  const isEnded = call.state === 'ended'
  // A reload comes back to the call that was on the screen, whatever brought it there.
  useEffect(() => prefs.writeActive(view.active), [prefs, view.active])

  const say = (what: string) => setSaid({ words: what, isHeard: false })
  /** For screen readers alone: whoever sees the console sees what has changed. */
  const tell = (what: string) => setSaid({ words: what, isHeard: true })

  function choose(changed: Partial<Prefs>) {
    const next = { ...choices, ...changed }
    setChoices(next)
    prefs.write(next)
  }
  /** Says which call is on the screen now. */
  function sayCall() {
    const shown = desk.find(desk.view().active)
    if (shown === undefined) return
    const number = String(shown.call.slot)
    const name = nameOfCall(words, shown)
    const isNamed = shown.call.name.trim() !== ''
    tell(isNamed ? fill(words.callNamed, { number, name }) : name)
  }
  function switchTo(id: string) {
    desk.switchTo(id)
    sayCall()
  }
  function open() {
    desk.open()
    sayCall()
  }
  function speakToCaller(next: Language) {
    desk.setLanguage(call.id, next)
    choose({ callerLanguage: next })
    tell(`${words.callerLanguage}: ${languageInfo(next).name}`)
  }
  function speakToAgent(next: Language) {
    const { text, words: nextWords } = spoken[next]
    setLanguage(next)
    document.documentElement.lang = next
    document.title = `${nextWords.title} – ${text.words.siteName}`
    bar.replace(toolPath(next, 'agent', base), null)
    tell(`${nextWords.myLanguage}: ${languageInfo(next).name}`)
  }
  function showBeside() {
    choose({ beside: !choices.beside })
    tell(`${words.beside}: ${choices.beside ? words.switchedOff : words.switchedOn}`)
  }
  async function copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text)
      say(done)
    } catch {
      setOver({ kind: 'by-hand', text })
    }
  }
  /** Copies the transcript, whatever was typed a moment ago included. */
  async function copyForm(form: Form) {
    desk.takeDraft(call.id)
    const text = writeForm(form, { ...seat, entry: desk.find(call.id) ?? entry }, clock)
    await copy(text, form === 'plain' ? words.transcriptCopied : own.text.words.copied)
  }
  /** Hands the transcript over as a file. */
  function saveForm(form: 'plain' | 'json') {
    const text = writeForm(form, seat, clock)
    const name = `${guideId}-${transcriptOf(seat, clock).about.code}`
    if (form === 'json') saveFile(`${name}.json`, 'application/json', text)
    else saveFile(`${name}.txt`, 'text/plain', `${text}\n`)
  }
  function answer(id: string) {
    say('')
    desk.act(call.id, { type: 'answer', step: placeOf(seat).step, answer: id })
  }
  function back() {
    say('')
    if (isEnded) desk.reopen(call.id)
    else desk.act(call.id, { type: 'back' })
  }
  function change(visit: number) {
    if (context.former !== undefined) desk.act(call.id, { type: 'keep' })
    desk.act(call.id, { type: 'change', visit })
  }
  function settle(outcome: Outcome) {
    desk.setOutcome(call.id, outcome)
    tell(`${words.outcome}: ${outcomeWord(words, outcome)}`)
  }
  function hold() {
    const isWaiting = call.state === 'waiting'
    desk.setState(call.id, isWaiting ? 'open' : 'waiting')
    tell(isWaiting ? words.stateOpen : words.stateWaiting)
  }
  function forget() {
    desk.forget(call.id)
    say(words.forgotten)
  }
  /** A stray letter must not cost a call: the first press asks, the second forgets. */
  function askToForget() {
    const { tick } = clock
    if (asked.current.id === call.id && tick() - asked.current.at < askingLasts) return forget()
    asked.current = { id: call.id, at: tick() }
    say(words.forgetAgain)
  }
  const moves = {
    switchTo,
    open,
    speakToCaller,
    speakToAgent,
    showBeside,
    copyForm,
    saveForm,
    copyLink: () => copy(callerLink(seat), words.linkCopied),
    answer,
    back,
    change,
    settle,
    hold,
    end: () => desk.end(call.id),
    forget,
    askToForget,
    setPanel,
    setOver,
  }
  function run(action: Action): boolean {
    say('')
    if (action.do !== 'forget') asked.current = { id: '', at: 0 }
    return runAction(action, { seat, isEnded, entries: view.entries, reach, tell, ...moves })
  }
  return { view, seat, choices, panel, over, said, isEnded, choose, run, ...moves }
}

function activeEntry({ entries, active }: DeskView): Entry {
  const entry = entries.find(({ call }) => call.id === active)
  if (entry === undefined) throw new Error('There is always a call on the screen.')
  return entry
}
