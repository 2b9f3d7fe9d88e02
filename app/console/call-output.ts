import { guideId } from '../platform/guide-id.ts'
import { callerLink } from './call-view.ts'
import type { CallView } from './call-view.ts'
import type { Desk } from './desk/desk.ts'
import type { Clock } from './desk/entry.ts'
import { saveFile } from './save-file.ts'
import { transcriptOf, writeForm } from './transcript/write-form.ts'
import type { Form } from './transcript/write-form.ts'

type Parts = {
  callView: CallView
  desk: Desk
  clock: Clock
  /** Shows a message. */
  show: (words: string) => void
  /** Called with the text where the browser refuses the clipboard. */
  onRefused: (text: string) => void
}

/** The ways in which a call leaves the console: the clipboard and files. */
export function callOutput({ callView, desk, clock, show, onRefused }: Parts) {
  const { own, entry } = callView
  const { words } = own

  async function copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text)
      show(done)
    } catch {
      onRefused(text)
    }
  }
  return {
    copyLink: () => copy(callerLink(callView), words.linkCopied),
    /** Copies the transcript, with text that was typed a moment ago. */
    copyForm: async (form: Form) => {
      const { id } = entry.call
      desk.takeDraft(id)
      const text = writeForm(form, { ...callView, entry: desk.find(id) ?? entry }, clock)
      await copy(text, form === 'plain' ? words.transcriptCopied : own.text.words.copied)
    },
    /** Downloads the transcript as a file. */
    saveForm: (form: 'plain' | 'json') => {
      const text = writeForm(form, callView, clock)
      const name = `${guideId}-${transcriptOf(callView, clock).about.code}`
      if (form === 'json') saveFile(`${name}.json`, 'application/json', text)
      else saveFile(`${name}.txt`, 'text/plain', `${text}\n`)
    },
  }
}
