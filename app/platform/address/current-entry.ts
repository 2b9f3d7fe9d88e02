import type { Language } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { SessionContext } from '../../../machines/session-machine.ts'
import { replay } from '../../../machines/trail.ts'
import { stepPath } from './address.ts'
import type { AddressBar } from './address-bar.ts'
import { writeEntry } from './history-entry.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { AfterPaint } from '../after-paint.ts'
import type { AnswerStorage } from '../storage/answer-storage.ts'
import type { TabTrail } from '../storage/tab-trail.ts'

export type EntryParts = {
  flow: Flow
  /** The present context of the session. */
  context: () => SessionContext
  bar: AddressBar
  tabTrail: TabTrail
  answerStorage: AnswerStorage
  afterPaint: AfterPaint
  base: string
  /** The language of the page. */
  language: Language
}

/** The history entry on the screen, and its writes to the address bar and, after the paint, to storage. */
export function createCurrentEntry({ flow, context, bar, tabTrail, base, ...parts }: EntryParts) {
  const { answerStorage, afterPaint } = parts
  let { language } = parts
  let entry: HistoryEntry = { trail: context().trail, former: undefined, before: [] }

  /** The path of the step where the entry's trail ends. */
  function path(): string {
    const here = context()
    const step = entry.trail === here.trail ? here.step : replay(flow, entry.trail).step
    return stepPath(language, step, base)
  }

  return {
    get: () => entry,
    set(next: HistoryEntry) {
      entry = next
    },
    setLanguage(next: Language) {
      language = next
    },
    /** Marks the entry as one of a thread in which an answer was given. */
    markAnswered(thread = entry.mark?.thread ?? answerStorage.newThread()) {
      entry = {
        ...entry,
        mark: { generation: answerStorage.generation(), thread, hasAnswer: true },
      }
    },
    /** Writes the entry into the history. @returns false where the browser has refused a new entry */
    write(method: 'push' | 'replace'): boolean {
      const { thread = answerStorage.newThread(), hasAnswer = false } = entry.mark ?? {}
      const { trail } = entry
      const generation = answerStorage.generation()
      entry = { ...entry, mark: { generation, thread, hasAnswer } }
      bar[method](path(), writeEntry(flow, entry))
      afterPaint.keep(() => {
        // All answers may have been deleted meanwhile, in this tab or another.
        if (answerStorage.isDeleted(generation)) return
        tabTrail.write(trail)
        answerStorage.publish({ trail, thread, hasAnswer })
      })
      return bar.path() === path()
    },
  }
}
