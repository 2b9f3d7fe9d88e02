import type { Language } from '../../machines/content.ts'
import { outcomes } from '../../machines/calls/call.ts'
import type { Outcome } from '../../machines/calls/call.ts'
import { inKeyOrder } from './answer-order.ts'
import type { Entry } from './desk/entry.ts'
import type { Action } from './keys.ts'
import { nextLanguage } from './next-language.ts'
import { placeOf } from './seat.ts'
import type { Seat } from './seat.ts'
import type { Form } from './transcript/write-form.ts'
import type { Over, Panel, Reach } from './over-and-beside.ts'

/** What a key can reach: the call on the screen and everything that can be done. */
type Parts = {
  seat: Seat
  isEnded: boolean
  entries: readonly Entry[]
  reach: Reach
  /** Says something to screen readers. */
  tell: (words: string) => void
  switchTo: (id: string) => void
  open: () => void
  speakToCaller: (language: Language) => void
  speakToAgent: (language: Language) => void
  showBeside: () => void
  copyForm: (form: Form) => Promise<void>
  copyLink: () => Promise<void>
  answer: (id: string) => void
  back: () => void
  settle: (outcome: Outcome) => void
  hold: () => void
  end: () => void
  askToForget: () => void
  setPanel: (panel: Panel) => void
  setOver: (over: Over | undefined) => void
}

/** Does what a key asks for. @returns false where there is nothing to do, and the browser has the key */
export function runAction(action: Action, parts: Parts): boolean {
  const { seat, isEnded, entries, reach, tell, setPanel } = parts
  const { own, entry } = seat
  const { words } = own
  switch (action.do) {
    case 'answer': {
      const outcome = isEnded ? outcomes[action.number - 1] : undefined
      const { step } = placeOf(seat)
      const chosen = inKeyOrder(own.text.steps[step]?.answers ?? [])[action.number - 1]
      if (outcome !== undefined) parts.settle(outcome)
      else if (!isEnded && chosen !== undefined) parts.answer(chosen.id)
      return true
    }
    case 'switch': {
      const other = entries.find(({ call: { slot } }) => slot === action.number)
      if (other !== undefined) parts.switchTo(other.call.id)
      return other !== undefined
    }
    case 'back':
      parts.back()
      return true
    case 'new':
      parts.open()
      return true
    case 'copy':
      void parts.copyForm('plain')
      return true
    case 'markdown':
    case 'subject':
      void parts.copyForm(action.do)
      return true
    case 'link':
      void parts.copyLink()
      return true
    case 'map':
    case 'page':
    case 'transcript':
      setPanel(action.do)
      tell(words[action.do])
      if (action.do === 'map') reach.map()
      return true
    case 'notes':
      reach.notes()
      return true
    case 'name':
      reach.name()
      return true
    case 'caller':
      parts.speakToCaller(nextLanguage(entry.call.language))
      return true
    case 'caller-back':
      parts.speakToCaller(nextLanguage(entry.call.language, -1))
      return true
    case 'agent':
      parts.speakToAgent(nextLanguage(own.text.language))
      return true
    case 'beside':
      parts.showBeside()
      return true
    case 'hold':
      if (!isEnded) parts.hold()
      return true
    case 'end':
      if (!isEnded) parts.end()
      return true
    case 'forget':
      if (isEnded) parts.askToForget()
      return true
    case 'finder':
      if (!isEnded) parts.setOver({ kind: 'finder' })
      return true
    case 'help':
      parts.setOver({ kind: 'keys' })
      return true
  }
}
