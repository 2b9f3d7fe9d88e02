import type { Language } from '../content/types.ts'
import type { Flow } from '../machines/flow.ts'
import { findStep } from '../machines/flow.ts'
import type { SessionContext, SessionEvent } from '../machines/session-machine.ts'
import { stepOf } from '../machines/session-machine.ts'
import { replay, sameTrail, takeBack, trailAt, trailBefore } from '../machines/trail.ts'
import type { Trail } from '../machines/trail.ts'
import { stepPath } from './address/address.ts'
import type { AddressBar } from './address/address-bar.ts'
import { arrive } from './address/arrival.ts'
import { entryAfter, readEntry, stepsBack, writeEntry } from './address/history-entry.ts'
import type { HistoryEntry } from './address/history-entry.ts'
import type { TabTrail } from './storage/tab-trail.ts'

/** The running session, as much of it as the navigator needs. */
type Session = {
  send: (event: SessionEvent) => void
  getSnapshot: () => { context: SessionContext }
}

type Parts = {
  flow: Flow
  session: Session
  bar: AddressBar
  tabTrail: TabTrail
  base: string
  /** The language the page is made in. */
  language: Language
}

export type Navigator = ReturnType<typeof createNavigator>

/**
 * Keeps the session and the browser's history in step: one entry an answer, Back and Change by the
 * browser's own way where the entry is ours, a language switch in place.
 */
export function createNavigator({ flow, session, bar, tabTrail, base, ...parts }: Parts) {
  let { language } = parts
  const context = () => session.getSnapshot().context
  let entry: HistoryEntry = { trail: context().trail, former: undefined, before: [] }
  /** The next move of the browser is one that we asked for, for a session that is there already. */
  let awaited = false

  function path(trail: Trail): string {
    return stepPath(language, replay(flow, trail).step, base)
  }

  function write(put: AddressBar['push'] | AddressBar['replace']) {
    put(path(entry.trail), writeEntry(flow, entry))
    tabTrail.write(entry.trail)
  }

  /** Sends an event and, if it moved the session, puts a new entry on top of the history. */
  function move(event: SessionEvent) {
    const before = context().trail
    session.send(event)
    const { trail, former } = context()
    if (sameTrail(trail, before) && former === entry.former) return
    entry = entryAfter(flow, entry, trail, former)
    write(bar.push)
  }

  function open(next: HistoryEntry, isElsewhere = false) {
    entry = next
    const notice = isElsewhere ? 'elsewhere' : undefined
    session.send({ type: 'open', trail: next.trail, former: next.former, notice })
  }

  /** The trail that the Back link leads to: the last move undone, else the step that leads here. */
  function trailBack(): Trail | undefined {
    const { trail } = context()
    const parent = findStep(flow, stepOf(context()))?.parent
    return takeBack(trail) ?? (parent === undefined ? undefined : trailAt(flow, parent))
  }

  return {
    /** Takes up the trail by which the person came. To be called once, after hydration. */
    start() {
      const step = stepOf(context())
      const { entry: arrived, isElsewhere } = arrive({
        flow,
        bar,
        base,
        step,
        tabTrail: tabTrail.read(),
      })
      open(arrived, isElsewhere)
      write(bar.replace)
    },
    /** Follows the browser's Back and Forward. @returns a function that stops it */
    listen(): () => void {
      return bar.onMove(state => {
        const moved = readEntry(flow, state)
        if (moved === undefined) return write(bar.replace)
        if (!awaited) open(moved)
        else entry = { ...moved, former: context().former }
        awaited = false
        write(bar.replace)
      })
    },
    answer: (step: string, answer: string) => move({ type: 'answer', step, answer }),
    keep: () => move({ type: 'keep' }),
    restart: () => move({ type: 'restart' }),
    /** Where the Back link leads, or undefined on a start with nothing behind it. */
    trailBack,
    back() {
      const target = trailBack()
      if (target === undefined) return
      if (stepsBack(flow, entry, target) === 1) bar.goBack(1)
      else if (takeBack(context().trail)) move({ type: 'back' })
      else move({ type: 'open', trail: target })
    },
    change(visit: number) {
      const target = trailBefore(flow, context().trail, visit)
      if (target === undefined) return
      const entries = stepsBack(flow, entry, target)
      if (entries === undefined) return move({ type: 'change', visit })
      session.send({ type: 'change', visit })
      awaited = true
      bar.goBack(entries)
    },
    /** Goes on in another language: the same step and trail, in the same entry. */
    speak(next: Language) {
      language = next
      write(bar.replace)
    },
  }
}
