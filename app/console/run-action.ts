import type { Language } from '../../machines/content.ts'
import { outcomes } from '../../machines/calls/call.ts'
import type { Outcome } from '../../machines/calls/call.ts'
import { inKeyOrder } from './answer-order.ts'
import type { Entry } from './desk/entry.ts'
import type { Action, PlainAction } from './keys.ts'
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

/** The actions of `plainKeys`, by name. */
const plain: Readonly<Record<PlainAction['do'], (parts: Parts) => unknown>> = {
  back: ({ back }) => back(),
  new: ({ open }) => open(),
  copy: ({ copyForm }) => copyForm('plain'),
  markdown: ({ copyForm }) => copyForm('markdown'),
  subject: ({ copyForm }) => copyForm('subject'),
  link: ({ copyLink }) => copyLink(),
  map: ({ setDialog }) => setDialog({ kind: 'map' }),
  page: ({ togglePanel }) => togglePanel('page'),
  transcript: ({ togglePanel }) => togglePanel('transcript'),
  why: ({ isEnded, toggleWhy }) => isEnded || toggleWhy(),
  notes({ closePanel, focusTargets }) {
    closePanel()
    focusTargets.notes()
  },
  name({ closePanel, focusTargets }) {
    closePanel()
    focusTargets.name()
  },
  caller: parts => parts.setCallerLanguage(nextLanguage(parts.callView.entry.call.language)),
  'caller-back': parts =>
    parts.setCallerLanguage(nextLanguage(parts.callView.entry.call.language, -1)),
  agent: parts => parts.setOwnLanguage(nextLanguage(parts.callView.own.text.language)),
  beside: ({ showBeside }) => showBeside(),
  hold: ({ isEnded, hold }) => isEnded || hold(),
  end: ({ isEnded, end }) => isEnded || end(),
  forget: ({ isEnded, askToForget }) => isEnded && askToForget(),
  finder: ({ isEnded, setDialog }) => isEnded || setDialog({ kind: 'finder' }),
  help: ({ setDialog }) => setDialog({ kind: 'keys' }),
}

/** Runs the action of a key. @returns false where there is nothing to do, and the browser handles the key */
export function runAction(action: Action, parts: Parts): boolean {
  const { isEnded, entries, focusTargets } = parts
  if (action.do === 'switch') {
    const other = entries.find(({ call: { slot } }) => slot === action.number)
    if (other !== undefined) parts.switchTo(other.call.id)
    return other !== undefined
  }
  if (action.do === 'choose') {
    if (!isEnded) giveAnswer(parts.chosen + 1, parts)
    return !isEnded
  }
  if (action.do === 'previous-answer' || action.do === 'next-answer') {
    if (!isEnded) focusTargets.answers(action.do === 'next-answer' ? 1 : -1)
    return !isEnded
  }
  if (action.do === 'answer') giveAnswer(action.number, parts)
  else plain[action.do](parts)
  return true
}

/** Gives the answer with a number; in an ended call, sets its outcome. */
function giveAnswer(number: number, { callView, isEnded, settle, answer }: Parts) {
  const { step } = placeOf(callView)
  const outcome = isEnded ? outcomes[number - 1] : undefined
  const given = inKeyOrder(callView.own.text.steps[step]?.answers ?? [])[number - 1]
  if (outcome !== undefined) settle(outcome)
  else if (!isEnded && given !== undefined) answer(given.id)
}
