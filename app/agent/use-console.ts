import { useState } from 'react'
import type { Language } from '../../content/types.ts'
import { outcomes } from '../../machines/calls/call.ts'
import type { Outcome } from '../../machines/calls/call.ts'
import type { Flow } from '../../machines/flow.ts'
import { toolPath } from '../address/address.ts'
import type { AddressBar } from '../address/address-bar.ts'
import { inKeyOrder } from './answer-order.ts'
import type { Desk } from './desk/desk.ts'
import type { Clock } from './desk/entry.ts'
import type { Prefs, PrefsStore } from './desk/prefs.ts'
import { nextLanguage } from './next-language.ts'
import type { Action } from './keys.ts'
import { plainTranscript } from './parts/transcript-view.tsx'
import { callerLink, placeOf } from './seat.ts'
import type { Seat } from './seat.ts'
import type { AllSpoken } from './spoken.ts'
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
export type Panel = 'map' | 'page' | 'transcript'
/** What stands over the console; `text` is one that could not be copied. */
export type Over = { kind: 'keys' | 'finder' } | { kind: 'by-hand'; text: string }
/** Places that a key takes the focus to. */
export type Reach = Record<'map' | 'notes' | 'name', () => void>

export type ConsoleState = ReturnType<typeof useConsole>

/** Everything the console can do, and what it shows. */
export function useConsole(parts: ConsoleParts, reach: Reach) {
  const { flow, spoken, desk, clock, prefs, bar, base, site } = parts
  const view = useDesk(desk)
  const [language, setLanguage] = useState(parts.language)
  const [choices, setChoices] = useState(prefs.read)
  const [panel, setPanel] = useState<Panel>('map')
  const [over, setOver] = useState<Over>()
  const [said, setSaid] = useState('')

  const entry = view.entries.find(({ call }) => call.id === view.active)
  if (entry === undefined) throw new Error('There is always a call on the screen.')
  const { call, context } = entry
  const own = spoken[language]
  const seat: Seat = { flow, base, site, entry, own, caller: spoken[call.language] }
  const isEnded = call.state === 'ended'

  function choose(changed: Partial<Prefs>) {
    const next = { ...choices, ...changed }
    setChoices(next)
    prefs.write(next)
  }
  function switchTo(id: string) {
    desk.switchTo(id)
    prefs.writeActive(id)
    setSaid('')
  }
  function open() {
    prefs.writeActive(desk.open())
    setSaid('')
  }
  function speakToCaller(next: Language) {
    desk.speak(call.id, next)
    choose({ callerLanguage: next })
  }
  function speakToAgent(next: Language) {
    const { text, words } = spoken[next]
    setLanguage(next)
    document.documentElement.lang = next
    document.title = `${words.title} – ${text.words.siteName}`
    bar.replace(toolPath(next, 'agent', base), null)
  }
  async function copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(done)
    } catch {
      setOver({ kind: 'by-hand', text })
    }
  }
  function answer(id: string) {
    desk.act(call.id, { type: 'answer', step: placeOf(seat).step, answer: id })
  }
  function change(visit: number) {
    if (context.former !== undefined) desk.act(call.id, { type: 'keep' })
    desk.act(call.id, { type: 'change', visit })
  }
  const copyTranscript = () => copy(plainTranscript(seat, clock), own.words.transcriptCopied)
  const copyLink = () => copy(callerLink(seat), own.words.linkCopied)
  const settle = (outcome: Outcome) => desk.settle(call.id, outcome)
  const hold = () => desk.setState(call.id, call.state === 'waiting' ? 'open' : 'waiting')
  const end = () => desk.end(call.id)

  /** Does what a key asks for. @returns false where there is nothing to do, and the browser has the key */
  function run(action: Action): boolean {
    setSaid('')
    switch (action.do) {
      case 'answer': {
        const outcome = isEnded ? outcomes[action.number - 1] : undefined
        const { step } = placeOf(seat)
        const chosen = inKeyOrder(own.text.steps[step]?.answers ?? [])[action.number - 1]
        if (outcome !== undefined) settle(outcome)
        else if (!isEnded && chosen !== undefined) answer(chosen.id)
        return true
      }
      case 'switch': {
        const other = view.entries.find(({ call: { slot } }) => slot === action.number)
        if (other !== undefined) switchTo(other.call.id)
        return other !== undefined
      }
      case 'back':
        if (isEnded) desk.reopen(call.id)
        else desk.act(call.id, { type: 'back' })
        return true
      case 'new':
        open()
        return true
      case 'copy':
        void copyTranscript()
        return true
      case 'link':
        void copyLink()
        return true
      case 'map':
        setPanel('map')
        reach.map()
        return true
      case 'page':
      case 'transcript':
        setPanel(action.do)
        return true
      case 'notes':
        reach.notes()
        return true
      case 'name':
        reach.name()
        return true
      case 'caller':
        speakToCaller(nextLanguage(call.language))
        return true
      case 'agent':
        speakToAgent(nextLanguage(language))
        return true
      case 'beside':
        choose({ beside: !choices.beside })
        return true
      case 'hold':
        if (!isEnded) hold()
        return true
      case 'end':
        if (!isEnded) end()
        return true
      case 'forget':
        if (isEnded) desk.forget(call.id)
        return true
      case 'finder':
        if (!isEnded) setOver({ kind: 'finder' })
        return true
      case 'help':
        setOver({ kind: 'keys' })
        return true
    }
  }

  return {
    view,
    seat,
    choices,
    panel,
    over,
    said,
    isEnded,
    run,
    choose,
    switchTo,
    open,
    speakToCaller,
    speakToAgent,
    copy,
    copyTranscript,
    copyLink,
    answer,
    change,
    settle,
    hold,
    end,
    setPanel,
    setOver,
  }
}
