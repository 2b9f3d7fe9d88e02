import type { Language } from '../../machines/content.ts'
import { outcomes } from '../../machines/calls/call.ts'
import type { Outcome } from '../../machines/calls/call.ts'
import { inKeyOrder } from './answer-order.ts'
import type { Entry } from './desk/entry.ts'
import type { Action } from './keys.ts'
import { nextLanguage } from './next-language.ts'
import { placeOf } from './call-view.ts'
import type { CallView } from './call-view.ts'
import type { Form } from './transcript/write-form.ts'
import type { DialogState, Panel, FocusTargets } from './dialogs-and-panels.ts'

/** The state and functions that actions use. */
type Parts = {
  callView: CallView
  isEnded: boolean
  entries: readonly Entry[]
  focusTargets: FocusTargets
  switchTo: (id: string) => void
  open: () => void
  setCallerLanguage: (language: Language) => void
  setOwnLanguage: (language: Language) => void
  showBeside: () => void
  copyForm: (form: Form) => Promise<void>
  copyLink: () => Promise<void>
  answer: (id: string) => void
  back: () => void
  settle: (outcome: Outcome) => void
  hold: () => void
  end: () => void
  askToForget: () => void
  /** The index of the answer that Enter gives. */
  chosen: number
  togglePanel: (panel: Panel) => void
  closePanel: () => void
  toggleWhy: () => void
  setDialog: (dialog: DialogState | undefined) => void
}

/** Runs the action of a key. @returns false where there is nothing to do, and the browser handles the key */
export function runAction(action: Action, parts: Parts): boolean {
  const { callView, isEnded, entries, focusTargets } = parts
  const { own, entry } = callView
  switch (action.do) {
    case 'answer':
      giveAnswer(action.number, parts)
      return true
    case 'choose':
      if (isEnded) return false
      giveAnswer(parts.chosen + 1, parts)
      return true
    case 'previous-answer':
    case 'next-answer':
      if (isEnded) return false
      focusTargets.answers(action.do === 'next-answer' ? 1 : -1)
      return true
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
      parts.setDialog({ kind: 'map' })
      return true
    case 'page':
    case 'transcript':
      parts.togglePanel(action.do)
      return true
    case 'why':
      if (!isEnded) parts.toggleWhy()
      return true
    case 'notes':
      parts.closePanel()
      focusTargets.notes()
      return true
    case 'name':
      parts.closePanel()
      focusTargets.name()
      return true
    case 'caller':
      parts.setCallerLanguage(nextLanguage(entry.call.language))
      return true
    case 'caller-back':
      parts.setCallerLanguage(nextLanguage(entry.call.language, -1))
      return true
    case 'agent':
      parts.setOwnLanguage(nextLanguage(own.text.language))
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
      if (!isEnded) parts.setDialog({ kind: 'finder' })
      return true
    case 'help':
      parts.setDialog({ kind: 'keys' })
      return true
  }
}

/** Gives the answer with a number; in an ended call, sets its outcome. */
function giveAnswer(number: number, { callView, isEnded, settle, answer }: Parts) {
  const { step } = placeOf(callView)
  const outcome = isEnded ? outcomes[number - 1] : undefined
  const given = inKeyOrder(callView.own.text.steps[step]?.answers ?? [])[number - 1]
  if (outcome !== undefined) settle(outcome)
  else if (!isEnded && given !== undefined) answer(given.id)
}
